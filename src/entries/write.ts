import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, type Node, visit } from 'yaml';
import type { SectionName } from './component.ts';
import type { Frontmatter, FrontmatterQuestion } from './schema.ts';

/** The fields of an entry that may still lack what its editor has to add. */
export type UnfinishedFrontmatter = Omit<Frontmatter, 'questions'> & {
  readonly questions: readonly (Omit<FrontmatterQuestion, 'outcome'> & Partial<FrontmatterQuestion>)[];
};

/** One section of the text, as it is to be written. */
export interface WrittenSection {
  readonly name: SectionName;
  readonly questions: readonly string[];
  readonly exemptions: readonly string[];
  readonly content: readonly RootContent[];
}

// The extensions know which characters MDX and tables would take for code: `<5` comes out as `\<5`.
const markdown = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/** The text of an entry file. */
export function writeEntry(
  fields: Partial<UnfinishedFrontmatter>,
  sections: readonly WrittenSection[],
): string {
  const document = new Document(fields);
  quoteValues(document);
  // Long lines are not folded: an editor searches for the words of the letter.
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY });
  const body = sections.map((section) => `\n${writeSection(section)}\n`).join('');
  return `---\n${yaml}---\n${body}`;
}

/** Puts quotes where editors should learn to have them, and where nothing else would do. */
export function quoteValues(node: Document | Node): void {
  visit(node, {
    Scalar(_, scalar) {
      // As the docs write provisions and labels, so that nobody learns to leave the quotes out round 43.
      if (typeof scalar.value === 'string' && /^\d+[A-Z]?(?:\([\da-zA-Z]+\))*$/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
      // A line of hyphens in a block of text would look like the end of the frontmatter.
      if (typeof scalar.value === 'string' && /^\s*[-–—]{2,}\s*$/m.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
}

function writeSection({ name, questions, exemptions, content }: WrittenSection): string {
  const root: Root = { type: 'root', children: [...content] };
  const tag = `<${name}${listed('question', questions)}${listed('exemption', exemptions)}>`;
  return [tag, ...(content.length === 0 ? [] : [words(root)]), `</${name}>`].join('\n\n');
}

/** A paragraph that begins with one of these two words would be read as program code. */
function words(root: Root): string {
  return markdown
    .stringify(root)
    .trim()
    .replace(/^(?:import|export)\b/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function listed(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : ` ${name}="${values.join(', ')}"`;
}
