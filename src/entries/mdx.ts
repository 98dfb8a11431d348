import { type HastNode, mdxToHast } from 'satteri';
import type { Regime } from '../domain/regime.ts';
import type { Body, BodyLink, BodySection, Redaction } from './body.ts';
import {
  ATTRIBUTES,
  COMPONENTS,
  INLINE_HTML,
  isSectionName,
  listed,
  listedProvisions,
  SECTION_KINDS,
} from './component.ts';
import { ELEMENTS, element, escapeText, INSTEAD } from './element.ts';
import type { Position, Problem } from './problem.ts';
import { scanProse } from './prose-trap.ts';

// The parser's own node types are a wide union; the walk needs these few fields and trusts none of them.
interface MdxNode {
  readonly type: string;
  readonly position?: { readonly start: Position };
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

const PAGE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;
/** Headings inside reasons stand below the card's own heading (h4), elsewhere below the question's (h2). */
const HEADING_SHIFT = { reasons: 2, 'public-interest': 2, decision: 0, answer: 0, advice: 0 } as const;

/**
 * Reads the body of an entry: the check and the drawing are this one walk over one tree,
 * because a difference between two parsers would be a hole. Never throws.
 */
export function readBody(text: string, regime: Regime): Body {
  const scan = scanProse(text);
  const problems: Problem[] = [...scan.problems];
  const sections: BodySection[] = [];
  const links: BodyLink[] = [];
  const redactions: Redaction[] = [];
  let tables = 0;
  let shift = 0;
  let outside = false;
  let place: Position = { line: 1, column: 1 };

  const report = (node: MdxNode, found: { message: string; remedy: string }): '' => {
    const start = node.position?.start ?? place;
    problems.push({ line: start.line, column: start.column, ...found });
    return '';
  };
  const body = () => ({
    sections,
    links,
    redactions,
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  });

  let tree: MdxNode;
  try {
    tree = mdxToHast(scan.text, { position: true }) as HastNode as MdxNode;
  } catch (error) {
    problems.push(syntaxProblem(error));
    return { ...body(), incomplete: true };
  }
  for (const node of tree.children ?? []) topLevel(node);
  return { ...body(), incomplete: scan.unbalanced };

  function topLevel(node: MdxNode): void {
    const { line, column } = node.position?.start ?? place;
    place = { line, column };
    if (node.type === 'text' && !node.value?.trim()) return;
    if (node.type === 'mdxJsxFlowElement' && node.name && isSectionName(node.name)) {
      const kind = SECTION_KINDS[node.name];
      const attributes = attributesOf(node, ATTRIBUTES[node.name]);
      shift = HEADING_SHIFT[kind];
      const html = flow(node.children ?? []);
      outside = false;
      sections.push({
        line,
        column,
        kind,
        questions: listed(attributes.question),
        exemptions: listedProvisions(attributes.exemption),
        html,
        empty: html.replaceAll(/<[^>]*>/g, '').trim() === '',
      });
      return;
    }
    const html = draw(node);
    // One finding for a run of text; none after an unclosed section, which leaves everything outside.
    if (html !== '' && !outside && !scan.unbalanced) {
      outside = true;
      report(node, {
        message: 'This text stands outside of any section.',
        remedy:
          'Put it inside <Answer question="1">…</Answer>, or inside <Decision>…</Decision> if it is about the whole request.',
      });
    }
  }

  /** Children that must be blocks: words directly inside a component become a paragraph. */
  function flow(nodes: readonly MdxNode[]): string {
    let html = '';
    let words = '';
    const end = (): void => {
      if (words.trim()) html += `<p>${words.trim()}</p>`;
      words = '';
    };
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'mdxJsxTextElement') words += draw(node);
      else if (node.type === 'mdxJsxFlowElement') {
        end();
        words = draw(node);
        end();
      } else {
        end();
        html += draw(node);
      }
    }
    end();
    return html;
  }

  function inner(node: MdxNode): string {
    return (node.children ?? []).map(draw).join('');
  }

  function draw(node: MdxNode): string {
    if (node.position) place = { line: node.position.start.line, column: node.position.start.column };
    switch (node.type) {
      case 'text':
        return escapeText(node.value ?? '');
      case 'element':
        return markdown(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return component(node);
      default:
        return report(node, {
          message: 'Program code stands here.',
          remedy:
            'Entries hold text only: delete import, export and anything in { }, or write \\{ to show a bracket.',
        });
    }
  }

  function markdown(node: MdxNode): string {
    const name = node.tagName ?? '';
    const properties = node.properties ?? {};
    if (properties.dataFootnotes !== undefined || properties.dataFootnoteRef !== undefined) {
      return properties.dataFootnotes === undefined ? report(node, INSTEAD.footnote as never) : '';
    }
    const kept = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
    if (kept === undefined) {
      return report(
        node,
        INSTEAD[name] ?? {
          message: `The element <${name}> is not allowed.`,
          remedy: 'Write plain text, lists, tables and links.',
        },
      );
    }
    const attributes: Record<string, string> = {};
    for (const key of kept)
      if (typeof properties[key] === 'string' || typeof properties[key] === 'number')
        attributes[key] = String(properties[key]);
    if (name === 'a') link(node, attributes.href ?? '');
    if (name === 'h3' || name === 'h4') return element(`h${Number(name[1]) + shift}`, {}, inner(node));
    if (name === 'th' || name === 'td') {
      const side = /right|center/.exec(String(properties.style ?? ''))?.[0];
      return element(
        name,
        { ...(name === 'th' ? { scope: 'col' } : {}), ...(side ? { class: `align-${side}` } : {}) },
        inner(node),
      );
    }
    if (name === 'table') {
      tables += 1;
      // A wide table scrolls in its own box, which keyboards must reach (WCAG 2.1.1) and screen readers name.
      return element(
        'div',
        { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': `Table ${tables}` },
        element(name, {}, inner(node)),
      );
    }
    return element(name, attributes, inner(node));
  }

  function component(node: MdxNode): string {
    const name = node.name ?? '';
    if (name === 'Redacted') return redaction(node);
    if (INLINE_HTML.includes(name)) {
      attributesOf(node, []);
      return element(name, {}, inner(node));
    }
    if (isSectionName(name)) {
      return report(node, {
        message: `<${name}> does not start on a line of its own, or stands inside another section.`,
        remedy: 'Put it at the start of a line, outside of every other section.',
      });
    }
    return report(node, {
      message: `<${name}> is not a component of this log.`,
      remedy: `The components are ${COMPONENTS.join(', ')}. To show it as text, write \\<.`,
    });
  }

  function redaction(node: MdxNode): string {
    const { exemption = '' } = attributesOf(node, ATTRIBUTES.Redacted);
    const [provision, ...more] = listedProvisions(exemption);
    if (node.children?.length) {
      report(node, {
        message: 'A redaction mark has words inside it.',
        remedy:
          'Delete them, here and from the history: what is redacted never enters the log. Write <Redacted exemption="40(2)" />.',
      });
    }
    if (provision === undefined || more.length > 0) {
      return report(node, {
        message:
          provision === undefined
            ? 'A redaction mark does not name its exemption.'
            : 'A redaction mark names more than one exemption.',
        remedy:
          'Write <Redacted exemption="40(2)" />, with the exemption relied on; two exemptions are two marks.',
      });
    }
    redactions.push({ ...place, exemption: provision, section: sections.length });
    // Real words, so that it is read aloud, copied, searched and printed as what it is.
    return element(
      'span',
      { class: 'redacted' },
      `[Redacted: ${regime === 'EIR' ? 'regulation' : 'section'} ${escapeText(provision)}]`,
    );
  }

  function link(node: MdxNode, target: string): void {
    if (PAGE_LINK.test(target)) {
      links.push({ ...place, target });
      return;
    }
    report(node, {
      message: `The link target “${target}” is not an address that this log can point to.`,
      remedy: 'Write a full address (https://…), mailto:…, tel:…, or a path of this log that starts with /.',
    });
  }

  function attributesOf(node: MdxNode, allowed: readonly string[]): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      const name = attribute.name ?? '…';
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        report(node, {
          message: `<${node.name}> has something other than plain text in “${name}”.`,
          remedy: `Write the value in straight double quotes: ${allowed[0] ?? name}="…".`,
        });
      } else if (!allowed.includes(name)) {
        report(node, {
          message: `<${node.name}> cannot have “${name}”.`,
          remedy:
            allowed.length === 0 ? `Write <${node.name}> alone.` : `It can have: ${allowed.join(', ')}.`,
        });
      } else if (Object.hasOwn(found, name)) {
        report(node, {
          message: `<${node.name}> has “${name}” twice.`,
          remedy: `Write one list: ${name}="1, 2".`,
        });
      } else found[name] = attribute.value;
    }
    return found;
  }
}

/** The parser puts `line:column` at the head of its message and its own code at the end. */
function syntaxProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const words = rest.replace(/ \(mdx[^()]*\)$/, '').replace(/ \(note: .*\)$/, '');
  return {
    line: Number(line),
    column: Number(column),
    message: `The text cannot be read from here on: ${words}.`,
    remedy:
      'Close every section with its own tag on a line of its own, and write \\< and \\{ for the characters themselves.',
  };
}
