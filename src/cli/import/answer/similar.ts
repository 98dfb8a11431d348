import type { Asked } from '../request/asked.ts';

/** The words of a text, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two questions are asked in the same words, whatever their marks. */
export function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** Of several questions the one that a text repeats most closely; -1 where it repeats none. */
export function closest(text: string, questions: readonly (string | undefined)[]): number {
  const said = wordsOf(text);
  const known = new Set(said);
  const scores = questions.map((question) => {
    if (question === undefined || repeated(text, question) === 0) return -1;
    const asked = wordsOf(question);
    // The longest that stands in it word for word, or else the likest.
    if (asked.every((word, at) => said[at] === word)) return 1 + asked.length;
    return (2 * asked.filter((word) => known.has(word)).length) / (asked.length + said.length);
  });
  const best = Math.max(...scores);
  return best < 0 ? -1 : scores.indexOf(best);
}

/** The question that has one of these lines, `above` before all others; -1 where none has. */
export function havingLine(texts: readonly string[], questions: readonly Asked[], above = -1): number {
  const has = ({ text }: Asked): boolean => text?.split('\n').some((line) => texts.includes(line)) === true;
  const over = questions[above];
  return over !== undefined && has(over) ? above : questions.findIndex(has);
}

const ANSWERING = /^(?:yes|no|not|none|nil|never|neither)$/i;

/**
 * How many characters of a block repeat a question: 0 where it does not. What is left is the answer, as where both
 * stand on one line.
 */
export function repeated(text: string, question: string): number {
  const asked = wordsOf(question);
  if (asked.length === 0) return 0;
  const said = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const same = asked.findIndex((word, index) => said[index]?.[0].toLowerCase() !== word);
  if (same === -1) {
    const last = said[asked.length - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return end + (/^[\s?.:;"”’')\]-]*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  const counted = new Set(asked);
  // "On 31 March there were 318 officers": a figure that was not in the question answers it.
  if (said.some(([word]) => /\d/.test(word) && !counted.has(word.toLowerCase()))) return 0;
  // "No. There are no plans to close the site." answers "Are there plans to close the site?".
  if (said.some(([word]) => ANSWERING.test(word) && !counted.has(word.toLowerCase()))) return 0;
  const common = said.filter(([word]) => counted.has(word.toLowerCase())).length;
  const alike = (2 * common) / (asked.length + said.length);
  return alike > 0.85 && asked.length > 4 ? text.length : 0;
}
