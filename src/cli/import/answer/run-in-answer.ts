import { type Block, between, block } from '../document/block.ts';
import { ASKED_ONE, QUARTERS } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { recitesLaw } from '../sentence/statute.ts';

/** The ways in which answers are numbered within a paragraph. */
const MARKS: readonly RegExp[] = [
  /(?:^|[:;.,]\s+)(\d{1,2}[a-j]?)[.:]\s+(?=\S)/g,
  /(?:^|\s)(\d{1,2}[a-j]?)\)\s+(?=\S)/g,
  /(?:^|\s)\((\d{1,2}|[a-j])\)\s+(?=\S)/g,
  /(?:^|\s)([a-j])\)\s+(?=\S)/g,
  /(?:^|\s)Q(\d{1,2}[a-j]?)(?:[.:)]|\s[-–—=])?\s+(?=\S)/g,
];
/** Answers within a paragraph are short. */
const LONGEST = 200;
/** "All other questions:", "Our answers are as follows:" say no more than their numbers. */
const LEADS =
  /^(?:(?:the |our |all )?(?:others?|remaining|rest|answers?|responses?|repl(?:y|ies))\b.{0,60}|.{0,40}\b(?:questions?|answers?|responses?)\s?):$/i;

/** "All other questions: 1. 612; 2. 940; 4. None": a block for each answer, under the number of its question. */
export function splitRunIn(from: Block, questions: readonly Asked[]): readonly Block[] {
  const { text, kind } = from;
  const parts = splitNamed(from, questions);
  if (parts.length > 1) return parts;
  if (kind === 'table' || questions.length < 3 || QUARTERS.test(text) || recitesLaw(text)) return [from];
  for (const mark of MARKS) {
    const marks = [...text.matchAll(mark)].map(({ 0: whole, 1: number = '', index }) => ({
      number,
      start: index + whole.indexOf(number),
      end: index + whole.length,
      question: indicesOf([number], questions),
    }));
    const lead = text
      .slice(0, marks[0]?.start ?? 0)
      .replace(/[(Q]$/, '')
      .trim();
    const isRun = marks.every(
      ({ question }, at) => question.length === 1 && (question[0] ?? 0) > (marks[at - 1]?.question[0] ?? -1),
    );
    const pieces = marks.map(({ end }, at) =>
      text
        .slice(end, marks[at + 1]?.start)
        .replace(/[;,]?\s*[(Q]?$/, '')
        .trim(),
    );
    if (marks.length < 3 || !isRun || (lead !== '' && !LEADS.test(lead))) continue;
    if (!pieces.every((piece) => piece !== '' && piece.length < LONGEST && !piece.endsWith('?'))) continue;
    return pieces.map((piece, at) => block(`Answer ${marks[at]?.number}: ${piece}`));
  }
  return [from];
}

/** "Request 1 - section 31(3), as … Request 2 - section 23(5), which …": each is about its own, however long. */
function splitNamed(from: Block, questions: readonly Asked[]): readonly Block[] {
  if (from.kind === 'table') return [from];
  const marks = [...from.text.matchAll(NAMED)].map(({ 0: whole, 1: number = '', index }) => ({
    start: index + whole.length - whole.trimStart().length,
    question: indicesOf([number], questions),
  }));
  const isRun = marks.every(
    ({ question }, at) => question.length === 1 && (question[0] ?? 0) > (marks[at - 1]?.question[0] ?? -1),
  );
  if (marks.length < 2 || marks[0]?.start !== 0 || !isRun) return [from];
  return marks.map(({ start }, at) => between(from, start, marks[at + 1]?.start ?? from.text.length));
}

const NAMED = new RegExp(
  String.raw`(?:^|(?<=[.;:)])\s+)(?:${ASKED_ONE})\s?(\d{1,2}[a-j]?)\s*(?:[:–—]|\s-|-\s)\s*(?=\S)`,
  'gi',
);
