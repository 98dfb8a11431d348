import { labelsOf, type Part, tidyLabel } from './citation-label.ts';
import {
  CLOSED,
  CONNECTOR,
  DOTTED,
  GLUED,
  GROUP,
  INHERITED,
  LOOSELY_CLOSED,
  matchAt,
  NAME,
  NUMBER,
  RANGE,
  SUB,
  SUB_NUMBER,
  UNOPENED,
} from './citation-pattern.ts';
import type { Provision } from './exemption.ts';
import { REGIMES } from './regime.ts';
import { findExemption, findSuperseded } from './registers/index.ts';

/** A section number with its brackets: `40(2)&(3A)(a)`. Offsets count in the text as it was given. */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly parts: readonly Part[];
  /** Written in a way that could mean something else: `31.1`, `sections 30 to 32`. */
  readonly doubtful: boolean;
}

/** True where a provision exists under any regime: the reader has not yet settled which one is meant. */
export function isKnown(provision: Provision): boolean {
  return REGIMES.some((regime) =>
    Boolean(findExemption(regime, provision) ?? findSuperseded(regime, provision)),
  );
}

/** Whether the citation goes on no further than `at`, so that what came before belongs to it. */
export function closes(text: string, at: number, comma: boolean): boolean {
  return matchAt(CLOSED, text, at) !== null || (!comma && matchAt(LOOSELY_CLOSED, text, at) !== null);
}

function headAt(text: string, at: number): boolean {
  return /^\s*(?:sections?|ss?\.?|regulations?|regs?\.?)\s*\d/i.test(text.slice(at, at + 24));
}

/** Reads one number with its brackets; undefined where the number is something else. */
export function readChain(
  text: string,
  start: number,
  numberAt: number,
  enumerator: string | undefined,
): Chain | undefined {
  const number = matchAt(NUMBER, text, numberAt);
  if (!number) return undefined;
  const section = number[1] + (number[2] ?? '').toUpperCase();
  let end = numberAt + number[0].length;
  if (/^(?!of|and|or|is|to|appl)[A-Za-z]/i.test(text.slice(end))) return undefined;
  const parts: Part[] = [];
  let doubtful = false;
  const dotted = matchAt(DOTTED, text, end);
  if (dotted) {
    if (!isKnown(`${section}(${dotted[1]})`)) return undefined;
    parts.push({ label: dotted[1] ?? '', joint: 'direct' });
    end += dotted[0].length;
    doubtful = true;
  }

  for (;;) {
    const direct = matchAt(GROUP, text, end);
    if (direct) {
      parts.push(...labelsOf(direct[1] ?? '', 'direct'));
      end = GROUP.lastIndex;
      continue;
    }
    const loose =
      text[end - 1] === ')' && parts.length > 0
        ? (matchAt(GLUED, text, end) ?? matchAt(UNOPENED, text, end))
        : parts.length === 0 && matchAt(UNOPENED, text, end);
    if (loose) {
      parts.push({ label: tidyLabel(loose[1] ?? loose[2] ?? ''), joint: 'direct' });
      end += loose[0].length;
      continue;
    }
    const sub = matchAt(SUB, text, end);
    const within = sub && readSub(text, end + sub[0].length, 'direct');
    if (within) {
      parts.push(...within.parts);
      end = within.end;
      continue;
    }
    const listed = readListed(text, end, section, enumerator, parts.at(-1));
    if (!listed) break;
    parts.push(...listed.parts);
    end = listed.end;
  }
  return { start, end, section, parts, doubtful };
}

/** "(a) and (b) Health and Safety": the next label in order, and the exemption's name behind it. */
function isTitled(text: string, at: number, before: string | undefined, label: string | undefined): boolean {
  const follows = [[...'abcdefghij'], ['i', 'ii', 'iii', 'iv']].some(
    (series) =>
      before !== undefined && series[series.indexOf(before) + 1] === label && series.includes(before),
  );
  return follows && /^[^\S\n]+(?!The\b|This\b|That\b|We\b|It\b|A\b|An\b)[A-Z]/.test(text.slice(at, at + 12));
}

interface Read {
  readonly parts: readonly Part[];
  readonly end: number;
}

function readSub(text: string, at: number, joint: Part['joint']): Read | undefined {
  const group = matchAt(GROUP, text, at);
  if (group) return { parts: labelsOf(group[1] ?? '', joint), end: GROUP.lastIndex };
  const number = matchAt(SUB_NUMBER, text, at);
  return number
    ? { parts: [{ label: tidyLabel(number[1] ?? ''), joint }], end: at + number[0].length }
    : undefined;
}

/** A bracket behind a joining word that keeps the section: `& (3A)(a)`, `and 3A(a)`, `, subsection (2)`, `to (c)`. */
function readListed(
  text: string,
  at: number,
  section: string,
  enumerator: string | undefined,
  before: Part | undefined,
): Read | undefined {
  const nested = before !== undefined;
  const name = matchAt(NAME, text, at);
  const from = name ? at + name[0].length : at;
  const range = nested ? matchAt(RANGE, text, at) : null;
  const joining = range ?? matchAt(CONNECTOR, text, from);
  if (!joining) return undefined;
  const after = (range ? at : from) + joining[0].length;
  const joint: Part['joint'] = range ? 'range' : 'listed';
  const sub = range ? null : matchAt(SUB, text, after);
  if (sub) return readSub(text, after + sub[0].length, joint);
  const inherited = matchAt(INHERITED, text, after);
  const label = tidyLabel(inherited?.[1] ?? inherited?.[2] ?? '');
  if (inherited && isKnown(`${section}(${label})`)) {
    return { parts: [{ label, joint }], end: after + inherited[0].length };
  }
  const group = nested ? matchAt(GROUP, text, after) : null;
  if (!group || (enumerator !== undefined && /\d/.test(enumerator) === /\d/.test(group[1] ?? '')))
    return undefined;
  const end = GROUP.lastIndex;
  // A range and the third of a list need no closing word: "(a)-(j) purposes", "(b), (c), (d) for others".
  const sure = range
    ? /^(?:-|\s*to\s*)$/i.test(joining[0])
    : before?.joint === 'listed' || isTitled(text, end, before?.label, group[1]);
  if (headAt(text, end) || !(sure || closes(text, end, /^\s*[,;]/.test(joining[0])))) return undefined;
  return { parts: labelsOf(group[1] ?? '', joint), end };
}
