import type { Block } from '../document/block.ts';
import type { Label } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';

/** "3." follows on "2.2". */
export function wayOf({ style }: Label): string {
  return style === '1.1' ? '1.' : style;
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
    const known = numbers.filter((number) => indicesOf([number], questions).length > 0);
    return (
      known.length * 2 >= questions.length &&
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
