import type { Block } from '../document/block.ts';
import { sentencesOf } from '../sentence/split.ts';
import { type Asked, entryLabel } from './asked.ts';
import { questionsMentioned } from './mention.ts';

/**
 * "In relation to the second part of your second question, …": a question that bears one number, or none, and that the
 * reply answers in parts, is as many questions where it asks in as many sentences.
 */
export function withNamedParts(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  const named = new Set(reply.flatMap(({ text }) => sentencesOf(text)).flatMap(questionsMentioned));
  const printed = new Set(questions.map((each) => each.printed));
  return questions.flatMap((each) => {
    const letters = 'abcdefgh'.split('').filter((letter) => named.has(`${each.printed}${letter}`));
    const count = letters.length === 0 ? 0 : 'abcdefgh'.indexOf(letters.at(-1) ?? 'a') + 1;
    const asking = sentencesOf(each.text ?? '').filter((sentence) => sentence.length > 15);
    if (count < 2 || asking.length !== count || printed.has(`${each.printed}a`)) return [each];
    return asking.map((text, at): Asked => {
      const part = `${each.printed}${'abcdefgh'[at] ?? ''}`;
      return { label: entryLabel(part), printed: part, text };
    });
  });
}
