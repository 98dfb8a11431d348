import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { says } from '../sentence/in-reply.ts';
import { type Parts, partsOf } from './part.ts';
import { questionsIn } from './question.ts';
import { withRetold } from './retold-question.ts';

/** "A. 14,872.", "2) None": a number over an answer. */
const NUMBERED = /^\(?(?:\d{1,2}|[A-Za-z])[.)]\s/;

/** So many letters that two texts begin alike are no chance. */
const LONG = 40;

/** Where the request is a message of its own, its words in a letter stand over answers, and so do its numbers. */
export function partsInThread(blocks: readonly Block[], asked: readonly Block[]): Parts {
  if (asked.length === 0) return partsOf(withRetold(blocks));
  const parts = partsOf(blocks);
  // A question may have been broken into lines in the one message and not in the other.
  const whole = questionsIn(asked).questions.flatMap(({ text }) => text ?? []);
  const words = [...asked.map(bare), ...whole];
  // "How many were planted? 204" has its answer behind it.
  const isAnswered = (each: Block): boolean =>
    words.some((question) => question.endsWith('?') && bare(each).startsWith(`${question} `));
  const again = blocks.filter(
    (each) => words.some((question) => isSame(bare(each), question)) || isAnswered(each),
  );
  const first = blocks.indexOf(again[0] as Block);
  const isApart = again.some(isAnswered) || blocks.indexOf(again[1] as Block) > first + 1;
  if (again.length > 1 && isApart)
    return { opening: blocks.slice(0, first), request: [], reply: blocks.slice(first), marked: true };
  const at = parts.opening.findIndex(({ text }) => NUMBERED.test(text) || says(text));
  if (parts.marked || parts.request.length > 0 || at === -1) return parts;
  return {
    ...parts,
    opening: parts.opening.slice(0, at),
    reply: [...parts.opening.slice(at), ...parts.reply],
  };
}

/** Whether a text is a question once more: in all its letters, or in the first of them where it is long. */
function isSame(text: string, question: string): boolean {
  const [said, asked] = [plain(text), plain(question)];
  return (
    said !== '' && (said === asked || (said.length > LONG && said.slice(0, LONG) === asked.slice(0, LONG)))
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function bare({ text }: Block): string {
  return text.slice(readLabel(text)?.length ?? 0);
}
