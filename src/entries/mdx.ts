import { mdxToHast } from 'satteri';
import type { Regime } from '../domain/regime.ts';
import type { Body, BodySection } from './body.ts';
import { ATTRIBUTES, isSectionName, listed, listedProvisions, SECTION_KINDS } from './component.ts';
import { drawing } from './drawing.ts';
import { attributesOf, type MdxNode } from './mdx-node.ts';
import type { Problem } from './problem.ts';
import { scanProse } from './prose-trap.ts';

/** How far `###` moves down, so that it stands below the page's own heading over it: a card's (h4), an h3 or an h2. */
const HEADING_SHIFT = {
  reasons: 2,
  'public-interest': 2,
  advice: 1,
  decision: 0,
  answer: 0,
  unplaced: 0,
} as const;

/**
 * Reads the body of an entry: the check and the drawing are this one walk over one tree,
 * because a difference between two parsers would be a hole. Never throws.
 */
export function readBody(text: string, regime: Regime): Body {
  const scan = scanProse(text);
  const { drawn, report, draw, flow } = drawing(regime, scan.text, scan.problems);
  const sections: BodySection[] = [];
  let outside = false;
  const body = (incomplete: boolean): Body => ({
    sections,
    links: drawn.links,
    redactions: drawn.redactions,
    problems: drawn.problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
    incomplete,
  });

  let tree: MdxNode;
  try {
    tree = mdxToHast(scan.text, { position: true }) as MdxNode;
  } catch (error) {
    drawn.problems.push(syntaxProblem(error));
    return body(true);
  }
  for (const node of tree.children ?? []) topLevel(node);
  return body(scan.unbalanced || drawn.incomplete);

  function topLevel(node: MdxNode): void {
    const { line, column } = node.position?.start ?? drawn.place;
    drawn.place = { line, column };
    if (node.type === 'text' && !node.value?.trim()) return;
    if (node.type === 'mdxJsxFlowElement' && node.name && isSectionName(node.name)) {
      const kind = SECTION_KINDS[node.name];
      const before = drawn.problems.length;
      const attributes = attributesOf(node, ATTRIBUTES[node.name], report);
      const unclear = drawn.problems.length > before;
      // Reasons for no exemption in particular have no card.
      drawn.shift = kind === 'reasons' && attributes.exemption === undefined ? 1 : HEADING_SHIFT[kind];
      drawn.section = sections.length;
      const html = flow(node.children ?? []);
      outside = false;
      sections.push({
        line,
        column,
        kind,
        questions: listed(attributes.question),
        exemptions: listedProvisions(attributes.exemption),
        html,
        empty:
          html.replaceAll(/<[^>]*>/g, '').trim() === '' && !spoilt(line, node.position?.end.line ?? line),
        unclear,
      });
      return;
    }
    const before = drawn.problems.length;
    const html = draw(node);
    // One finding for a run of text; none after an unclosed section, which leaves everything outside.
    if (html !== '' && !outside && !scan.unbalanced && drawn.problems.length === before) {
      outside = true;
      drawn.incomplete = true;
      report(node, {
        message: 'This text stands outside of any section.',
        remedy:
          'Put it inside <Answer question="1">…</Answer>, or inside <Decision>…</Decision> if it is about the whole request.',
      });
    }
  }

  /** Whether something on these lines is reported already. */
  function spoilt(from: number, to: number): boolean {
    return drawn.problems.some(({ line }) => line >= from && line <= to);
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
