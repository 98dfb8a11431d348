import { type Chain, closes, isKnown, readChain } from './citation-chain.ts';
import {
  BARE,
  CONNECTOR,
  ENUMERATOR,
  HEAD,
  matchAt,
  NAME,
  NOT_OURS,
  RANGE,
  UNJOINED,
} from './citation-pattern.ts';
import { REGIMES } from './regime.ts';
import { findOtherProvision } from './registers/index.ts';

/** A run of citations behind one word: `sections 31(1), 38(1)(a) and 41`. */
export interface Mention {
  /** `bare`: no word at all, only a number with brackets. */
  readonly word: 'section' | 'regulation' | 'bare';
  readonly start: number;
  readonly end: number;
  readonly chains: readonly Chain[];
}

/** True where letters cite a section by its number alone, as in "12 and 16"; under ten it is a plain number. */
function isCited(section: string): boolean {
  if (Number.parseInt(section, 10) < 10) return false;
  return isKnown(section) || REGIMES.some((regime) => findOtherProvision(regime, section) !== undefined);
}

/** The chains of one list, the first of them already found to begin at `numberAt`. */
function readList(text: string, start: number, numberAt: number): Chain[] {
  // "(a) section 31(1), (b) section 40" numbers the writer's own list.
  const enumerator = ENUMERATOR.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const first = readChain(text, start, numberAt, enumerator);
  if (!first) return [];
  const chains = [first];
  for (let at = first.end; ; ) {
    const name = matchAt(NAME, text, at);
    const from = name ? at + name[0].length : at;
    const range = matchAt(RANGE, text, at);
    // "31 (Law Enforcement) 38 (Health and Safety)": the comma was forgotten.
    const joining = range ?? matchAt(CONNECTOR, text, from) ?? (name && matchAt(UNJOINED, text, from));
    if (!joining) return chains;
    const numberFrom = (range ? at : from) + joining[0].length;
    if (!/\d/.test(text[numberFrom] ?? '')) return chains;
    // "Sections 30 to 32": which of them, only the writer knows.
    const last = chains.pop() ?? first;
    chains.push({ ...last, doubtful: last.doubtful || range !== null });
    const next = readChain(text, numberFrom, numberFrom, enumerator);
    if (!next) return chains;
    if (
      next.parts.length === 0 &&
      !(isCited(next.section) && closes(text, next.end, /^\s*[,;]/.test(joining[0])))
    )
      return chains;
    chains.push({ ...next, doubtful: next.doubtful || range !== null });
    at = next.end;
  }
}

/** Finds everything that has the shape of a citation in a text that `plainText` has been through, in order. */
export function scanMentions(plain: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const head of plain.matchAll(HEAD)) {
    // "… set by the Fees Regulations. Section 12(1) applies."
    const before = /^regulations?\.\s+(?=section)/i.exec(head[0])?.[0].length ?? 0;
    const start = head.index + before;
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    const chains = readList(plain, start, head.index + head[0].length);
    const end = chains.at(-1)?.end;
    if (end === undefined) continue;
    mentions.push({ word: /^r/i.test(plain.slice(start)) ? 'regulation' : 'section', start, end, chains });
  }
  const bare: Mention[] = [];
  let passed = 0;
  for (const { index: start } of plain.matchAll(BARE)) {
    const holds = (other: Mention | undefined) => other && start >= other.start && start < other.end;
    // Both run through the text in order.
    while ((mentions[passed]?.end ?? start + 1) <= start) passed += 1;
    if (
      holds(bare.at(-1)) ||
      holds(mentions[passed]) ||
      NOT_OURS.test(plain.slice(Math.max(0, start - 16), start))
    )
      continue;
    const chains = readList(plain, start, start);
    const end = chains.at(-1)?.end;
    if (end !== undefined) bare.push({ word: 'bare', start, end, chains });
  }
  return [...mentions, ...bare].sort((one, other) => one.start - other.start);
}
