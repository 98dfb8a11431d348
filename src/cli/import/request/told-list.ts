import type { Block } from '../document/block.ts';
import { splitNumbers } from '../document/inline-list.ts';
import { readLabel } from '../document/label.ts';
import { named, type Request } from './asked.ts';

/** A name that says too little without the words above the list. */
const BRIEF = 60;

/**
 * "… in the following categories: 1 Size 2 Cargo 3 Nationality" is one question, and three where the reply has "Q1", "Q2"
 * and "Q3" over what it tells.
 */
export function withToldList(own: Request, request: readonly Block[], reply: readonly Block[]): Request {
  const lines = request.flatMap(splitNumbers);
  const items = lines.filter(({ text }) => (readLabel(text)?.length ?? 0) > 0);
  const isCounted = items.every(({ text }, at) => readLabel(text)?.numbers[0] === String(at + 1));
  const answered = reply.flatMap(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    return label !== undefined && label.length > 0 ? label.numbers : [];
  });
  const isTold = items.length > 1 && items.every((_, at) => answered.includes(String(at + 1)));
  if (own.questions.length !== 1 || !isCounted || !isTold) return own;
  const lead = lines[lines.indexOf(items[0] as Block) - 1]?.text ?? '';
  return {
    questions: named(
      items.map(({ text }, at) => {
        const words = text.slice(readLabel(text)?.length).trim();
        const isBrief = words.length < BRIEF && lead.endsWith(':');
        return { printed: String(at + 1), lines: isBrief ? [lead, words] : [words] };
      }),
    ),
    rest: lines.filter((line) => !items.includes(line) && line.text !== lead),
  };
}
