import type { Block } from '../document/block.ts';
import { isReplyHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import type { Asked } from './asked.ts';

export interface Further {
  readonly questions: readonly Asked[];
  /** The last question of the row and what stands below it: its answer comes next, where others follow that. */
  readonly row: readonly Block[];
}

/**
 * "Request 4" over its words and over "Answer", below the answer to the third: where the first questions stood in a row,
 * the reply cut them off from these.
 */
export function withFurther(
  questions: readonly Asked[],
  request: readonly Block[],
  reply: readonly Block[],
): Further {
  const isRun = questions.every(({ printed }, at) => printed === String(at + 1));
  const more: Asked[] = [];
  for (const [at, each] of reply.entries()) {
    const label = isRun && each.kind !== 'table' ? readLabel(each.text) : undefined;
    const printed = String(questions.length + more.length + 1);
    if (label === undefined || label.role === 'answer' || label.numbers.join() !== printed) continue;
    const words = each.text.slice(label.length).trim();
    const under = reply.slice(words === '' ? at + 1 : at);
    const end = under.findIndex(({ text }, place) => place > 0 && isAnswer(text));
    const own = under.slice(1, Math.max(end, 1));
    // "Question 4" over its answer repeats no words.
    if (end < 1 || own.some(({ text, kind }) => kind === 'table' || readLabel(text)?.role === 'question'))
      continue;
    // "4. The quay is closed." in an answer stands over no other.
    if (label.role === 'either' && (end > 1 || words === '')) continue;
    const text = [words || under[0]?.text, ...own.map((line) => line.text)].join('\n');
    more.push({ label: printed, printed, text });
  }
  const last = request.findLastIndex((each) => readLabel(each.text) !== undefined);
  return {
    questions: [...questions, ...more],
    row: more.length > 0 && last !== -1 ? request.slice(last) : [],
  };
}

function isAnswer(text: string): boolean {
  return isReplyHeading(text) || readLabel(text)?.role === 'answer';
}
