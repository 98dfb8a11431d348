import type { Block } from '../document/block.ts';
import { type Label, readLabel } from '../document/label.ts';
import { romanised } from '../document/numbering.ts';
import { DECIDING } from '../sentence/act.ts';
import { ASKING } from '../sentence/ask.ts';
import { does } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import { questionsMentioned } from './mention.ts';

/** "88." alone is an answer, and no label. */
export function labelOf(text: string): Label | undefined {
  return /^\d{1,3}[.)]?$/.test(text) ? undefined : readLabel(text);
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The way of numbering that runs 1, 2, 3 with an answer under each: then a line without "?" asks too. */
export function seriesIn(blocks: readonly Block[], led: boolean): string | undefined {
  const labels = romanised(blocks.map(({ text }) => labelOf(text)));
  const styles = new Set(labels.flatMap((label) => (label?.role === 'either' ? [label.style] : [])));
  return [...styles].find((style) => {
    const all = labels.flatMap((label, index) => (label?.style === style ? [index] : []));
    const number = (place: number): number => Number(labels[place]?.numbers[0]);
    // "6. £900 was paid." and "9. This is exempt." below the eleventh are notes to what was answered above.
    const end = all.findIndex((place, index) => number(place) !== index + 1);
    const isNoted = end > 2 && all.slice(end).every((place) => number(place) > 1 && number(place) <= end);
    const places = isNoted ? all.slice(0, end) : all;
    const runs = places.every((place, index) =>
      [String(index + 1), 'abcdefghijklmnop'[index], ROMANS[index]].includes(labels[place]?.numbers[0]),
    );
    // Some answer the third above the second.
    const numbers = places.map((place) => Number(labels[place]?.numbers[0]));
    const isMixed =
      places.length > 2 &&
      new Set(numbers).size === places.length &&
      Math.min(...numbers) === 1 &&
      Math.max(...numbers) === places.length;
    // "4." and then "6.": a requester has counted wrongly, or a page has lost one.
    const isGapped =
      places.length > 3 &&
      numbers[0] === 1 &&
      numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? each)) &&
      Math.max(...numbers) === places.length + 1;
    const answered = places.filter((place) => {
      // "2. …" and "3. …" over "For questions 2 and 3, …"
      const next = labels.findIndex((label, at) => at > place && label?.style !== style);
      const both = labels[next];
      return (
        (blocks[place + 1] !== undefined && labels[place + 1] === undefined) ||
        innerOf(blocks, labels, place, style).length > 1 ||
        (blocks[place]?.text.endsWith(':') && labels[place + 1]?.numbers[0] === 'a') ||
        naming(both, blocks[next]?.text ?? '').includes(labels[place]?.numbers[0] ?? '') ||
        /[?:]\s+\S/.test(blocks[place]?.text ?? '') ||
        toldBehind((blocks[place]?.text ?? '').slice(labels[place]?.length)) !== undefined
      );
    });
    const asking = places.filter(
      (place) =>
        ASKING.test(blocks[place]?.text.slice(labels[place]?.length) ?? '') ||
        /^[A-Z][\w &/]{2,40}\s[-–—]\s/.test(blocks[place]?.text.slice(labels[place]?.length) ?? ''),
    );
    // "2. Names of those on the list" over a paragraph, each time.
    const isHeaded =
      places.length > 2 &&
      answered.length === places.length &&
      places.every((place) => {
        const { text = '' } = blocks[place] ?? {};
        return text.length < 90 && !/[.;,:]$|\b(?:section|regulation|exemption|stage|step)\b/i.test(text);
      });
    return (
      places.length > 1 &&
      (runs || ((isMixed || isGapped) && answered.length === places.length)) &&
      answered.length * 3 > places.length * 2 &&
      (asking.length * 2 >= places.length || isHeaded || (led && answered.length === places.length))
    );
  });
}

/** "How many were arrested in 2023. 61": the question, where its answer stands behind it. */
export function toldBehind(text: string): string | undefined {
  const [question = '', answer] = FIGURE_BEHIND.exec(text)?.slice(1) ?? sentencesOf(text);
  const isOrder = /^(?:name|list|state|identify|describe)\s(?!(?:is|are|was|of)\b)/i.test(question);
  const isAsked = (isOrder || ASKING.test(question)) && !question.includes('?');
  return isAsked &&
    answer !== undefined &&
    !ASKING.test(answer) &&
    (does([answer], DECIDING, 0.6) || (isOrder && NAME_ALONE.test(answer)))
    ? question
    : undefined;
}

/** "Gull & Sons Ltd": an answer to "Name the firm." */
const NAME_ALONE = /^(?:(?:\p{Lu}[\p{L}'’.-]*|&|and|of|the|plc)(?:,?\s+|$)){1,10}$/u;
/** No sentence begins with a figure. */
const FIGURE_BEHIND = /^(.{15,}[a-z\d)]\.)\s+([£<]?\d[\d,.:;\s]*\W?(?:\s?\[\d+\])?)$/;

/** The places of "(a) …", "(b) …" right below an item of a list. */
export function innerOf(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  place: number,
  style: string | undefined,
): readonly number[] {
  const under = labels.slice(place + 1);
  const end = under.findIndex(
    (label, at) =>
      label?.style === style ||
      !label?.numbers.includes('abcdefghijklmnop'[at] ?? '') ||
      // "a) 2015/16 – 22" answers.
      /[–:=-]\s*[£<]?\d[\d,.]*$/.test(blocks[place + 1 + at]?.text ?? ''),
  );
  return under.slice(0, end === -1 ? under.length : end).map((_, at) => place + 1 + at);
}

/** The questions that a sentence below several says that it answers. */
function naming(label: Label | undefined, text: string): readonly string[] {
  if (label !== undefined) return label.length === 0 ? label.numbers : [];
  return questionsMentioned(sentencesOf(text)[0] ?? '');
}
