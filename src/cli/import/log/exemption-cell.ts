import { readCitations } from '../../../domain/citation.ts';
import { counterpartOf, partName, type Regime } from '../../../domain/regime.ts';
import { findExemption } from '../../../domain/registers/index.ts';
import type { Cited } from '../fact/exemption.ts';

const NOTHING = /^(?:n\/?a|none|no|nil|not applicable|no exemptions?(?: applied| used)?|0|[-–—.]*)$/i;
const PREFIX = 'Exempt under ';

/** What a cell of exemptions says. */
interface ReadExemptions {
  readonly cited: readonly Cited[];
  /** Figures are left that were not read, or nothing was. */
  readonly unread: boolean;
}

/** The provisions that a cell cites, in whatever spelling. */
export function readExemptionCell(cell: string, regime: Regime, column: string): ReadExemptions {
  const words = cell.trim();
  if (NOTHING.test(words)) return { cited: [], unread: false };
  // "24(1)" in a row under the Regulations, or "12(5)(e)" in one under the Act, can only be of the other law.
  const other = counterpartOf(regime);
  const [own, theirs] = [readUnder(words, regime, column), readUnder(words, other, column)];
  return own.unread && !theirs.unread ? theirs : own;
}

function readUnder(words: string, regime: Regime, column: string): ReadExemptions {
  // Neither set of Regulations goes beyond 21: "39(2), 10(5)(e)" is of a section and a regulation.
  const word = (_: string, number: string) => `${partName(Number(number) > 21 ? 'FOIA' : regime)} `;
  // "40(2) Personal information; 43 Commercial interests": a column of exemptions need not say "section".
  const written = words
    .replace(/\s*[;|\n\r/+]\s*/g, ', ')
    .replace(/\b(?:FOIA?|exemptions?)\s*(?=\d)/gi, 'section ')
    // "41 43", and "43(2) Commercial interests 40(2) Personal data".
    .replace(/(?<=^|[\d)])\s+(?=\d{2}(?:[\s(]|$))/g, ', ')
    .replace(/(?<=[a-z])\s+(?=(\d{2})\s*\()/g, (all, number) => `, ${word(all, number)}`)
    .replace(/^(?=(\d+))/, word)
    .replace(/(?<=[a-z)]\W*?,\s*)(?=(\d{2}))/g, word);
  const text = `${PREFIX}${written}`;
  let rest = text.slice(PREFIX.length);
  const cited: Cited[] = [];
  for (const reading of readCitations(text, regime)) {
    rest = rest.replace(reading.citedAs, ' ');
    if (reading.kind === 'not-an-exemption' || reading.kind === 'another-act') continue;
    const exemption = findExemption(reading.regime, reading.current);
    const { current, provision } = reading;
    // "40(5)" was renumbered: today's number is a proposal, and the log's is kept beside it.
    const uncertain = reading.confidence === 'uncertain' && current === provision;
    if (exemption === undefined || uncertain) return { cited: [], unread: true };
    if (cited.some((each) => each.provision === current && each.regime === reading.regime)) continue;
    cited.push({
      exemption,
      provision: current,
      regime: reading.regime,
      ...(current === provision ? {} : { citedAs: reading.citedAs }),
      from: `${column}: ${words}`,
    });
  }
  return { cited, unread: cited.length === 0 || /\d/.test(rest.replace(/\b(?:19|20)\d\d\b/g, '')) };
}
