import type { Block } from '../document/block.ts';
import { type Label, readLabel } from '../document/label.ts';
import { ROWS } from '../document/numbering.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { closest } from './similar.ts';

/** "3." follows on "2.2". */
export function wayOf({ style }: Label): string {
  return style === '1.1' ? '1.' : style;
}

/**
 * Where the answers end whose bare numbers run through all questions: "1. Information is exempt information if …" counts
 * the law that is quoted below them, or a list in the last. -1 where there is no such run.
 */
export function endOfRun(
  reply: readonly Block[],
  labels: readonly (Label | undefined)[],
  questions: readonly Asked[],
): number {
  const run = labels
    .flatMap((label, at) => (label?.role === 'either' && label.length > 0 ? [{ label, at }] : []))
    .slice(0, questions.length);
  const texts = questions.map(({ text }) => text);
  const isRun =
    questions.length > 1 &&
    run.length === questions.length &&
    run.every(({ label, at }, place) => {
      const [index, ...more] = indicesOf(label.numbers, questions);
      const isNext = index === place && more.length === 0 && wayOf(label) === wayOf(run[0]?.label ?? label);
      // The list of the questions is not that of their answers.
      return isNext && closest(reply[at]?.text.slice(label.length) ?? '', texts) === -1;
    });
  return isRun ? (run.at(-1)?.at ?? -1) : -1;
}

/** Whether a question of this number was asked that was not found: it stands between others, or is the next. */
export function isLost(number: string, questions: readonly Asked[]): boolean {
  if (questions.length < 2) return false;
  return ROWS.some((row) => {
    const places = questions.map(({ printed }) => row.indexOf(printed));
    const place = row.indexOf(number);
    const isOfRow = !places.includes(-1) && !places.includes(place);
    return isOfRow && place > Math.min(...places) && place <= Math.max(...places) + 1;
  });
}

/** Whether a block begins the answer to a question that was not found. */
export function isOfLost({ text }: Block, questions: readonly Asked[]): boolean {
  return readLabel(text)?.numbers.some((each) => isLost(each, questions)) === true;
}

/** Bare numbers are labels of answers only if they run through the questions, and no list inside an answer does. */
export function bareStyle(
  reply: readonly Block[],
  labels: readonly (Label | undefined)[],
  questions: readonly Asked[],
): string | undefined {
  const styles = new Set(labels.flatMap((label) => (label?.role === 'either' ? [wayOf(label)] : [])));
  return [...styles].find((style) => {
    const numbers = labels.flatMap((label, index) =>
      label !== undefined &&
      wayOf(label) === style &&
      !/^information is|\bexempt information if\b/i.test(reply[index]?.text.slice(label.length) ?? '')
        ? label.numbers
        : [],
    );
    const known = numbers.filter(
      (number) => indicesOf([number], questions).length > 0 || isLost(number, questions),
    );
    const lost = numbers.filter((number) => isLost(number, questions));
    return (
      known.length * 2 >= questions.length &&
      (lost.length === 0 || known.length - lost.length === questions.length) &&
      known.length === numbers.length &&
      new Set(numbers).size === numbers.length
    );
  });
}

/** "3. £1,870,233" below a table that has come to questions 1 and 2. */
export function goesOn(
  labels: readonly (Label | undefined)[],
  style: string | undefined,
  count: number,
): boolean {
  const numbers = (isBare: boolean): readonly string[] =>
    labels.flatMap((label) =>
      label !== undefined &&
      label.length > 0 &&
      (label.role === 'either' && wayOf(label) === style) === isBare
        ? label.numbers
        : [],
    );
  const worded = numbers(false);
  // "6. See below." and below all answers "Question 6" once more, over its reasons
  const first = labels.findIndex(
    (label) => label !== undefined && label.length > 0 && label.role !== 'either',
  );
  const last = labels.findLastIndex((label) => label?.role === 'either' && wayOf(label) === style);
  const isAbove = last < first && new Set(numbers(true)).size === count;
  return (
    style !== undefined &&
    numbers(true).length > 1 &&
    (isAbove || !numbers(true).some((each) => worded.includes(each)))
  );
}
