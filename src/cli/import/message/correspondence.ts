import type { Block } from '../document/block.ts';
import { DECIDING } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { isHeaderEnd, isThanks, mailsIn } from './answered-mail.ts';
import { askedBetween } from './asked-between.ts';
import { adds, clarified } from './clarification.ts';
import { withoutCover } from './cover.ts';
import { withoutFurniture } from './furniture.ts';
import type { Cleared, Left } from './left.ts';
import { isAnswer, kindOfMessage, type MessageKind } from './message.ts';
import { withoutQuoted, withoutRecital } from './recital.ts';
import { isName, signedOffAt } from './signature.ts';
import { threadIn } from './thread.ts';
import type { Message } from './thread-message.ts';

/** A decision that came after the first. */
export interface Later {
  readonly kind: 'decision' | 'review';
  /** The day of the message, as printed. */
  readonly sent?: string;
  readonly blocks: readonly Block[];
  /** What the requester wrote since the decision before it. */
  readonly asked: readonly Block[];
}

/** A file cut into what was asked, the decision, and what was decided later. */
export interface Correspondence {
  readonly kind: MessageKind;
  readonly sent?: string;
  /** What the request is called, and the day of it, as the page of a correspondence says. */
  readonly title?: string;
  readonly received?: string;
  /** What stands above the decision of a correspondence, which may give its reference. */
  readonly heads?: readonly Block[];
  /** What else the authority wrote, which may name the law. */
  readonly others?: readonly Block[];
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
    // What the authority wrote before is no request, and may name the law.
    const mails = mailsIn(cleared.quoted);
    const own = mails.filter((mail) => mail.slice(0, 3).some(isThanks) || isHeaderEnd(mail, mails)).flat();
    const request = withoutFurniture(mails.flat().filter((each) => !own.includes(each)));
    const end = unsigned(request.blocks);
    const signed = [...request.left.map(({ block }) => block), ...request.blocks.slice(end)];
    return {
      kind: kindOfMessage(cleared.blocks) ?? 'decision',
      others: own,
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
  const clearer = clarified(thread.messages);
  const asks = clearer === undefined || adds(clearer) ? [thread.messages[0]] : [];
  const requests = [...asks, ...(clearer === undefined ? [] : [clearer])].map(withCleared);
  const asked = requests.flatMap(({ cleared }) => cleared.blocks);
  // A request is received when it is clear what it asks for.
  const received = requests.at(-1)?.sent;
  const read = thread.messages.map((message, at) => {
    const before = thread.messages.slice(0, at).filter(({ by }) => by === 'requester');
    return message.by === 'requester' ? withCleared(message) : withReply(message, before, asked);
  });
  const written = read
    .filter(({ by }) => by === 'authority')
    .map((message) => ({ ...message, kind: kindOfMessage(message.cleared.blocks) }));
  const deciding = written.filter(({ kind }) => kind === 'decision' || kind === 'review');
  // "I am the officer for this. Here is what you can expect." comes before the decision.
  const begin = deciding.findIndex(
    ({ cleared }) => isAnswer(cleared.blocks) || saysSomething(cleared.blocks),
  );
  const decisions = deciding.slice(Math.max(begin, 0));
  // Without one, what tells most: that the answer takes longer, and not that the request has arrived.
  const main = decisions[0] ?? written.findLast(({ kind }) => kind !== 'acknowledgement') ?? written.at(-1);
  const later = decisions.slice(1);
  const used = [...requests, main, ...later];
  const rest = read.filter((message) => !used.some((each) => each?.blocks === message.blocks));
  return {
    kind: main?.kind ?? 'acknowledgement',
    ...(main?.sent && { sent: main.sent }),
    ...(thread.title && { title: thread.title }),
    ...(received && { received }),
    heads: (main?.cleared.left ?? []).filter(({ kind }) => kind === 'letterhead').map(({ block }) => block),
    others: rest.filter(({ by }) => by === 'authority').flatMap(({ blocks }) => blocks),
    cleared: {
      blocks: main?.cleared.blocks ?? [],
      quoted: [],
      left: [
        ...thread.around.map((block): Left => ({ kind: 'site', block })),
        ...read.flatMap(({ head }) => other(head)),
        ...read.flatMap(({ site = [] }) => site).map((block): Left => ({ kind: 'site', block })),
        ...used.flatMap((message) => message?.cleared.left ?? []),
        ...rest.flatMap(({ blocks }) => other(blocks)),
      ],
    },
    asked,
    later: later.map(({ kind, sent, cleared, blocks }, at) => ({
      kind: kind === 'review' ? 'review' : 'decision',
      ...(sent && { sent }),
      blocks: cleared.blocks,
      asked: askedBetween(read, decisions[at]?.blocks, blocks),
    })),
  };
}

/** "There were 14 groundings.": an answer, and no word on how the request is dealt with. */
function saysSomething(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => does([text], DECIDING, 0.6) !== undefined && !EXPECTS.test(text));
}

const EXPECTS =
  /\b(?:will|aim to|hope to|shall|expect to|working days|as soon as|your case|this case|i am the)\b/i;

type Read = Message & { readonly cleared: Cleared };

function withCleared(message: Message): Read {
  const { blocks, left, quoted } = withoutFurniture(message.blocks);
  const end = unsigned(blocks, message.head);
  const signed = blocks.slice(end).map((block): Left => ({ kind: 'signature', block }));
  return { ...message, cleared: { blocks: blocks.slice(0, end), left: [...left, ...signed], quoted } };
}

/** Where a request ends and the name alone that signs it begins. */
function unsigned(blocks: readonly Block[], head: readonly Block[] = []): number {
  const authors = head.map(({ text }) => text.replace(/^from:\s*/i, ''));
  return blocks.findLastIndex(({ text }) => !isName(text) && !authors.includes(text)) + 1;
}

/** A message of the authority, without what repeats the requester and what signs it off. */
function withReply(message: Message, before: readonly Message[], asked: readonly Block[]): Read {
  const quoted = withoutQuoted(
    message.blocks,
    before.flatMap(({ blocks }) => blocks),
  );
  const cleared = withoutFurniture(quoted.blocks);
  const told = withoutRecital(cleared.blocks, asked);
  const end = signedOffAt(told.blocks);
  const decision = withoutCover(told.blocks.slice(0, end));
  const isDecision = kindOfMessage(decision.blocks) === 'decision';
  const left = (kind: Left['kind'], blocks: readonly Block[]): readonly Left[] =>
    blocks.map((block) => ({ kind, block }));
  return {
    ...message,
    cleared: {
      quoted: cleared.quoted,
      blocks: isDecision ? decision.blocks : told.blocks.slice(0, end),
      left: [
        ...cleared.left,
        ...told.left,
        ...left('courtesy', isDecision ? decision.covers : []),
        ...left('signature', told.blocks.slice(end)),
        ...quoted.left,
      ],
    },
  };
}
