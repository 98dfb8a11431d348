import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { sentencesOf } from '../sentence/split.ts';
import { type Asked, entryLabel } from './asked.ts';
import { questionsMentioned } from './mention.ts';

const LETTERS = 'abcdefghij'.split('');
/** A longer text above its parts is not said again with each. */
const BRIEF = 150;

/**
 * "In relation to the second part of your second question, …", "Q2b. By letter.": a question that bears one number, or
 * none, and that the reply answers in parts, is as many questions where it has as many parts or sentences.
 */
export function withNamedParts(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  const named = new Set([
    ...reply.flatMap(({ text }) => sentencesOf(text)).flatMap(questionsMentioned),
    ...reply.flatMap(({ text, kind }) => (kind === 'table' ? [] : (readLabel(text)?.numbers ?? []))),
  ]);
  const printed = new Set(questions.map((each) => each.printed));
  return questions.flatMap((each) => {
    const count = LETTERS.findLastIndex((letter) => named.has(`${each.printed}${letter}`)) + 1;
    if (count < 2 || printed.has(`${each.printed}a`)) return [each];
    const parts = partsIn(each.text ?? '');
    const asking = sentencesOf(each.text ?? '').filter((sentence) => sentence.length > 15);
    const texts = parts.length >= count ? parts : asking.length === count ? asking : [];
    if (texts.length === 0) return [each];
    return texts.map((text, at): Asked => {
      const part = `${each.printed}${LETTERS[at] ?? ''}`;
      return { label: entryLabel(part), printed: part, text };
    });
  });
}

/** "3. The contractors" over "a. their names" and "b. when they were appointed": each part below what is over all. */
function partsIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  for (const [at, line] of lines.entries())
    if (readLabel(line)?.numbers[0]?.slice(-1) === LETTERS[starts.length]) starts.push(at);
  const head = lines.slice(0, starts[0]).join('\n');
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    const words = [(own[0] ?? '').slice(readLabel(own[0] ?? '')?.length), ...own.slice(1)];
    return [...(head === '' || head.length > BRIEF ? [] : [head]), ...words].join('\n');
  });
}
