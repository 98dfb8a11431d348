import type { Block } from '../document/block.ts';
import { DECIDING } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Asked } from './asked.ts';
import { questionsMentioned } from './mention.ts';

/** "Requests 7 and 8 are exempt …": questions that only the decision counts, one after the other. */
export function withCounted(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  const count = questions.length;
  const isRun = questions.every(({ printed }, at) => printed === String(at + 1));
  if (!isRun || count < 2) return questions;
  const numbers = reply
    .flatMap(({ text }) => sentencesOf(text))
    .filter(
      (sentence) =>
        /\brequests?(?: numbers?)? \d/i.test(sentence) && does([sentence], DECIDING, 0.6) !== undefined,
    )
    .flatMap(questionsMentioned);
  const more: Asked[] = [];
  while (numbers.includes(String(count + more.length + 1))) {
    const printed = String(count + more.length + 1);
    more.push({ label: printed, printed });
  }
  return [...questions, ...more];
}
