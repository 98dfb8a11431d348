import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { asks } from '../sentence/said.ts';
import { withoutFurniture } from './furniture.ts';
import { isAnswer, kindOfMessage } from './message.ts';
import type { Message } from './thread-message.ts';

/** Section 1(3): what the requester wrote when asked what was meant is the request, where it says what is wanted. */
export function clarified(messages: readonly Message[]): Message | undefined {
  const at = messages.findIndex(
    ({ by, blocks }) =>
      by === 'authority' && kindOfMessage(withoutFurniture(blocks).blocks) === 'clarification',
  );
  // Advice on asking for less, below a refusal, leaves the request that was refused as it was.
  const isDecided = messages
    .slice(0, Math.max(at, 0))
    .some(({ by, blocks }) => by === 'authority' && isDecision(withoutFurniture(blocks).blocks));
  const next = at === -1 || isDecided ? undefined : messages[at + 1];
  // "(b) please." chooses between what it was asked, and is no request.
  const begins = (text: string): boolean => /^[1ai]$/.test(readLabel(text)?.numbers[0] ?? '');
  const wants = withoutFurniture(next?.blocks ?? []).blocks.filter(({ text, kind }) =>
    readLabel(text) === undefined ? kind === 'bullet' || asks(text) : begins(text),
  );
  // "Confirming that I mean both." explains the list that was asked first, and replaces none of it.
  const listed = (message: Message | undefined): number =>
    (message?.blocks ?? []).filter(({ text, kind }) => kind === 'bullet' || readLabel(text) !== undefined)
      .length;
  const isLess = listed(messages[0]) > 1 && listed(next) === 0;
  return next?.by === 'requester' && wants.length > 0 && !isLess ? next : undefined;
}

/** "I should also like to know what was done.": beside what was asked first. */
export function adds({ blocks }: Message): boolean {
  return blocks.some(({ text }) => /\b(?:also|in addition|as well as)\b/i.test(text) && asks(text));
}

function isDecision(blocks: readonly Block[]): boolean {
  return kindOfMessage(blocks) === 'decision' && isAnswer(blocks);
}
