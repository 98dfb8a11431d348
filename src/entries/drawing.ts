import type { Regime } from '../domain/regime.ts';
import { strings } from '../strings/index.ts';
import { ATTRIBUTES, COMPONENTS, INLINE_HTML, isSectionName, listedProvisions } from './component.ts';
import { type Drawn, drawnFrom } from './drawn.ts';
import { ELEMENTS, element, escapeText, INSTEAD } from './element.ts';
import { emptyList } from './empty-list.ts';
import { attributesOf, type MdxNode, type Report } from './mdx-node.ts';
import type { Problem } from './problem.ts';

/** Where a link may lead: what a reader can see is an address of the web, a mailbox, a telephone or this log. */
export const PAGE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** A list of twenty levels: no letter goes so far, and a walk without an end would break off. */
const DEEPEST = 60;

export interface Drawing {
  readonly drawn: Drawn;
  readonly report: Report;
  /** One node as HTML of the closed list; what is not on the list is reported and left out. */
  draw(node: MdxNode): string;
  /** The inside of a section as HTML. */
  flow(nodes: readonly MdxNode[]): string;
}

/** Draws the nodes of a body and checks them in the same step, so that nothing is shown that was not looked at. */
export function drawing(regime: Regime, text: string, problems: readonly Problem[]): Drawing {
  const drawn = drawnFrom(problems);
  let tables = 0;
  let depth = 0;

  const report: Report = (node, found) => {
    const { line, column } = node.position?.start ?? drawn.place;
    drawn.problems.push({ line, column, ...found });
    return '';
  };
  return { drawn, report, draw, flow };

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
    if (depth === DEEPEST) {
      return report(node, {
        message: 'Lists or quotations stand too deep inside one another here.',
        remedy: 'Take out some of the spaces, hyphens or > at the start of the line.',
      });
    }
    depth += 1;
    const html = (node.children ?? []).map(draw).join('');
    depth -= 1;
    return html;
  }

  function draw(node: MdxNode): string {
    if (node.position) drawn.place = { line: node.position.start.line, column: node.position.start.column };
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
    const empty = name === 'ol' || name === 'ul' ? emptyList(node, text) : undefined;
    if (empty !== undefined) return report(node, empty);
    const attributes: Record<string, string> = {};
    for (const key of kept)
      if (typeof properties[key] === 'string' || typeof properties[key] === 'number')
        attributes[key] = String(properties[key]);
    if (name === 'a' && !isLink(node, attributes.href ?? '')) return inner(node);
    if (name === 'h3' || name === 'h4') return element(`h${Number(name[1]) + drawn.shift}`, {}, inner(node));
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
        'section',
        { class: 'table-scroll', tabindex: '0', 'aria-label': `Table ${tables}` },
        element(name, {}, inner(node)),
      );
    }
    return element(name, attributes, inner(node));
  }

  function component(node: MdxNode): string {
    const name = node.name ?? '';
    if (name === 'Redacted') return redaction(node);
    if (INLINE_HTML.includes(name)) {
      attributesOf(node, [], report);
      return element(name, {}, inner(node));
    }
    if (isSectionName(name)) {
      drawn.incomplete = true;
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
    const before = drawn.problems.length;
    const { exemption = '' } = attributesOf(node, ATTRIBUTES.Redacted, report);
    if (drawn.problems.length > before) return '';
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
    drawn.redactions.push({ ...drawn.place, exemption: provision, section: drawn.section });
    // Real words, so that it is read aloud, copied, searched and printed as what it is.
    return element('span', { class: 'redacted' }, escapeText(strings.redaction(regime, provision)));
  }

  /** Notes a link for the rules; one that leads where none may lead is drawn as its words. */
  function isLink(node: MdxNode, target: string): boolean {
    if (PAGE_LINK.test(target)) {
      drawn.links.push({ ...drawn.place, target });
      return true;
    }
    report(node, {
      message: `The link target “${target}” is not an address that this log can point to.`,
      remedy: 'Write a full address (https://…), mailto:…, tel:…, or a path of this log that starts with /.',
    });
    return false;
  }
}
