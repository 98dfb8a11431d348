import { mdxToHast } from 'satteri';
import { z } from 'zod';
import { PAGE_LINK } from './drawing.ts';
import { type Problem, START, withoutFixes } from './problem.ts';
import { scanProse } from './prose-trap.ts';
import { validate } from './validation.ts';
import { readYaml } from './yaml.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---(?=\n|$)/;

interface PageNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly PageNode[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What is wrong in the fields of a prose page (`content/pages/*.mdx`): Astro itself would stop at the first. */
export function prosePageFieldProblems(text: string): readonly Problem[] {
  const [, fields] = FRONTMATTER.exec(text) ?? [];
  if (fields === undefined) {
    return [
      {
        ...START,
        message: 'The page does not start with its title and description.',
        remedy:
          'Make the first line three hyphens (---), then title and description, then three hyphens again.',
      },
    ];
  }
  const yaml = readYaml(fields, 1);
  const problems =
    yaml.problems.length > 0 ? yaml.problems : [...validate(prosePageSchema, yaml), ...yaml.losses];
  return problems.map(withoutFixes);
}

/**
 * What may not stand in the text of a prose page: anything but Markdown.
 * These few pages are compiled as modules, so code in them would run.
 */
export function prosePageProblems(text: string): readonly Problem[] {
  const body = text.replace(FRONTMATTER, (frontmatter) => frontmatter.replaceAll(/[^\n]/g, ''));
  const scan = scanProse(body);
  const problems: Problem[] = scan.problems.map(withoutFixes);
  const visit = (node: PageNode): void => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const { href, src } = node.properties ?? {};
    if (!['root', 'element', 'text'].includes(node.type)) {
      problems.push({
        line: start.line,
        column: start.column,
        message: 'A page of the authority can hold text only, and this is code or a component.',
        remedy: 'Write it in plain Markdown. The sections of a response belong in content/responses.',
      });
    }
    if (href !== undefined && !PAGE_LINK.test(String(href))) {
      problems.push({
        line: start.line,
        column: start.column,
        message: `The link target “${href}” is not an address that this log can point to.`,
        remedy:
          'Write a full address (https://…), mailto:…, tel:…, or a path of this log that starts with /.',
      });
    }
    if (src !== undefined && !/^\/(?![/\\])/.test(String(src))) {
      problems.push({
        line: start.line,
        column: start.column,
        message: `The picture “${src}” does not belong to this site.`,
        remedy: 'Put it into public/ and write its path, starting with /. Nothing is loaded from elsewhere.',
      });
    }
    node.children?.forEach(visit);
  };
  try {
    visit(mdxToHast(scan.text, { position: true }) as PageNode);
  } catch (error) {
    problems.push({
      line: 1,
      column: 1,
      message: `The page cannot be read: ${(error as Error).message}.`,
      remedy: 'Write \\< and \\{ for the characters themselves.',
    });
  }
  return problems;
}

/** The frontmatter of a prose page. */
export const prosePageSchema = z.strictObject({
  title: z.string().min(1).meta({ title: 'title', description: 'The heading of the page.' }),
  description: z
    .string()
    .min(1)
    .meta({ title: 'description', description: 'One sentence for search engines.' }),
});
