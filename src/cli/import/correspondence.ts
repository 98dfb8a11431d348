import type { Block } from './block.ts';
import { type Cleared, type Left, withoutFurniture } from './furniture.ts';
import { kindOfMessage, type MessageKind } from './message.ts';
import { isName } from './signature.ts';
import { threadIn } from './thread.ts';

/** A decision that came after the first. */
export interface Later {
  readonly kind: 'decision' | 'review';
  /** The day of the message, as printed. */
  readonly sent?: string;
  readonly blocks: readonly Block[];
}

/** A file cut into what was asked, the decision, and what was decided later. */
export interface Correspondence {
  readonly kind: MessageKind;
  readonly sent?: string;
  readonly cleared: Cleared;
  /** The first message of a thread, which is the request. */
  readonly asked: readonly Block[];
  readonly later: readonly Later[];
}

/** Takes a file apart. A single letter is a correspondence of one message. */
export function correspondenceIn(all: readonly Block[]): Correspondence {
  const thread = threadIn(all);
  if (thread === undefined) {
    const cleared = withoutFurniture(all);
    const request = withoutFurniture(cleared.quoted);
    // A requester signs with a name alone.
    const end = request.blocks.findLastIndex(({ text }) => !isName(text)) + 1;
    const signed = [...request.left.map(({ block }) => block), ...request.blocks.slice(end)];
    return {
      kind: kindOfMessage(cleared.blocks) ?? 'decision',
      cleared: {
        blocks: cleared.blocks,
        quoted: request.blocks.slice(0, end),
        left: cleared.left.map((each) =>
          signed.includes(each.block)
            ? { ...each, kind: request.left.find(({ block }) => block === each.block)?.kind ?? 'signature' }
            : each,
        ),
      },
      asked: [],
      later: [],
    };
  }
  const other = (blocks: readonly Block[]): readonly Left[] =>
    blocks.map((block) => ({ kind: 'correspondence', block }));
  const read = thread.messages.map((message) => ({ ...message, cleared: withoutFurniture(message.blocks) }));
  const asked = read[0];
  const written = read
    .filter(({ by }) => by === 'authority')
    .map((message) => ({ ...message, kind: kindOfMessage(message.cleared.blocks) }));
  const decisions = written.filter(({ kind }) => kind === 'decision' || kind === 'review');
  const main = decisions[0] ?? written.at(-1);
  const later = decisions.slice(1);
  const used = [asked, main, ...later];
  const rest = read.filter((message) => !used.some((each) => each?.blocks === message.blocks));
  return {
    kind: main?.kind ?? 'acknowledgement',
    ...(main?.sent && { sent: main.sent }),
    cleared: {
      blocks: main?.cleared.blocks ?? [],
      quoted: [],
      left: [
        ...thread.above.map((block): Left => ({ kind: 'site', block })),
        ...read.flatMap(({ head }) => other(head)),
        ...used.flatMap((message) => message?.cleared.left ?? []),
        ...rest.flatMap(({ blocks }) => other(blocks)),
      ],
    },
    asked: asked?.cleared.blocks ?? [],
    later: later.map(({ kind, sent, cleared: { blocks } }) => ({
      kind: kind === 'review' ? 'review' : 'decision',
      ...(sent && { sent }),
      blocks,
    })),
  };
}
