import type { Block } from '../document/block.ts';
import { numbersIn } from '../document/counted.ts';
import { JOIN } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import type { Anchor } from './anchored.ts';
import { repeated } from './similar.ts';

const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2}|[a-z])?`;
const BARE = new RegExp(
  String.raw`^(?:Q\.?\s?|#\s?)?(${NUMBER}(?:${JOIN}${NUMBER}(?=.{0,40}[:–—-]\s))*)([.)]|\s*[-–—:])?(?:\s+(?=[\p{L}\p{N}£<(])|$)`,
  'iu',
);

/**
 * "1a 41" over "1b £3,184", "Q1 2023/24 – 41" over "Q2 £98", "1 and 3: 41" over "2: None": numbers with no mark behind
 * them, or one that any figure may have, one line below the other, run through the questions.
 */
export function byBareNumber(
  reply: readonly Block[],
  questions: readonly Asked[],
): ReadonlyMap<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  const met = new Set<number>();
  let marked = 0;
  for (const [index, { text, kind }] of reply.entries()) {
    const found = kind === 'table' ? null : BARE.exec(text);
    const numbers = numbersIn(found?.[1]?.toLowerCase() ?? '');
    const about = indicesOf(numbers, questions);
    const [question = -1] = about;
    const isNext = question === [...Array(questions.length).keys()].find((each) => !met.has(each));
    if (found === null || !isNext || about.length !== numbers.length || about.some((each) => met.has(each)))
      continue;
    const words = text.slice(found[0].length);
    const again = repeated(words, questions[question]?.text ?? '');
    // The request told once more
    if (words !== '' && again >= words.length) continue;
    anchors.set(index, { questions: about, length: found[0].length + again });
    if (/[.)]/.test(found[2] ?? '') && !numbers[0]?.includes('.')) marked += 1;
    for (const each of about) met.add(each);
  }
  const places = [...anchors.keys()];
  const isRun = (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length * 2;
  const isBare = anchors.size > 1 && met.size === questions.length && marked * 2 < anchors.size;
  // "1", "2" and "3" right below one another are figures, and stand over no answers.
  const isOver = places.every(
    (at) =>
      anchors.get(at)?.length !== reply[at]?.text.length || (at + 1 < reply.length && !anchors.has(at + 1)),
  );
  return isBare && isRun && isOver ? anchors : new Map();
}
