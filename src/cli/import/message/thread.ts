import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { dateIn } from '../fact/date.ts';
import { alaveteliThreadIn } from './alaveteli.ts';
import { datedLine, isByRequester } from './alaveteli-mark.ts';
import { startsQuoted } from './quoted-mail.ts';
import type { Message, Thread } from './thread-message.ts';

export const GREETING = /^(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,60}$/i;
const BODY =
  /\b(?:council|police|constabulary|service|trust|university|college|school|academy|authority|department|office|ministry|agency|commission(?:er)?|board|information|foia?|eir|team|government|parliament|executive|borough|county|hospital|nhs|museum|transport|revenue|customs|treasury|inspectorate|ombudsman|regulator|corporation|company|ltd)\b/i;
const NOBODY =
  /^(?:dear|hi|hello|good \w+)\s*(?:sirs?|madam|sir ?(?:\/|or|and) ?madam|requester|applicant)?\s*[,:]?$/i;
const STAMP = /^from:\s*\S/i;
const DAY_AND_NAME = /^\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\s*[,–-]\s*\S/;
const SITE =
  /^(?:link to this|show quoted sections|hide quoted sections|\d+ (?:attachments?|atodiad(?:au)?)|attachment|(?:\[\d+\])?\s?[^.?!]{1,80}\.[a-z]{3,4}|\d+(?:\.\d+)?\s?[km]b?(?:\s+download\b.{0,30})?|sent:.*|to:.*|cc:.*|subject:.*)$/i;
const MARK =
  /\bmade this freedom of information request to\b|^show quoted sections$|^link to this$|^(?:the request was (?:successful|partially successful|refused)|response to this request is long overdue|we don't know whether the most recent response|we['’]re waiting for)\b/i;
const CLOSING =
  /^(?:yours? (?:sincerely|faithfully)|(?:kind |best )?regards|many thanks|thanks|thank you)\b.{0,4}$/i;

/** The messages of a correspondence; undefined for a single letter, whose first words greet the requester. */
export function threadIn(all: readonly Block[]): Thread | undefined {
  return alaveteliThreadIn(all) ?? greetedThreadIn(all);
}

/** Mails that only their greetings and stamps part. */
function greetedThreadIn(all: readonly Block[]): Thread | undefined {
  const greeted = all.find(({ text }) => GREETING.test(text) && BODY.test(text))?.text;
  const body = greeted?.replace(/^\S+\s+|\W+$/g, '');
  const isHead = (block: Block): boolean => isLineAbove(block, body);
  const starts = startsIn(all, isHead, (text) => isStamp(text, body));
  const messages = starts.map((start, index) => messageOf(all.slice(start, starts[index + 1]), isHead));
  const written = authors(isNewestFirst(messages) ? messages.toReversed() : messages);
  const [first, ...rest] = written;
  if (first?.by !== 'requester') return undefined;
  if (rest.length === 0 && !all.some(({ text }) => MARK.test(text))) return undefined;
  return { around: all.slice(0, starts[0]), messages: [first, ...rest] };
}

/** A mail program puts the newest message on top. */
function isNewestFirst(messages: readonly Pick<Message, 'head'>[]): boolean {
  const days = messages.flatMap(({ head }) =>
    head.flatMap(({ text }) => dateIn(text)?.value ?? []).slice(0, 1),
  );
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first > last;
}

/** Where each message begins: with its greeting or stamp, and the lines above that say whose it is. */
function startsIn(
  all: readonly Block[],
  isHead: (block: Block) => boolean,
  stamps: (text: string) => boolean,
): readonly number[] {
  const starts: number[] = [];
  for (const [at, block] of all.entries()) {
    if (!GREETING.test(block.text) && !stamps(block.text)) continue;
    // Below "-----Original Message-----" it is no message of its own.
    if (at > 0 && startsQuoted(all, at - 1)) continue;
    let start = at;
    while (start > 0 && at - start < 6 && isHead(all[start - 1] as Block)) start -= 1;
    // A stamp and the greeting below it belong to one message.
    const last = starts.at(-1);
    if (last !== undefined && all.slice(last, at).every(isHead)) continue;
    if (last !== undefined && start <= last) start = at;
    starts.push(start);
  }
  return starts;
}

/** A line that says who wrote, when, or what the site offers: short, and no sentence. */
function isLineAbove({ text, kind, words }: Block, body: string | undefined): boolean {
  if (kind === 'table' || kind === 'bullet' || CLOSING.test(text)) return false;
  if (SITE.test(text) || isStamp(text, body)) return true;
  if (readLabel(text)) return false;
  if (text.length > 80 || /[.?:;]$/.test(text)) return false;
  // "Peggy Cutter 1 April 2025"
  if (/^(?:[A-Z][\w.'’-]*,? ){1,6}$/.test(`${datedLine({ text, kind, words })?.author ?? ''} `)) return true;
  const day = dateIn(text);
  if (day !== undefined) return text.replace(day.written, '').replace(/\W|\d|[ap]m/gi, '').length < 12;
  return /^(?:[A-Z(&]\S*|of|and|the|for|made|foi)(?:\s+(?:[A-Z(&|]\S*|of|and|the|for|made|this|foi|request|to))*$/.test(
    text,
  );
}

/** "From: …", "12 March 2024, …", and "Information Team, Eastmoor Council" over what that council wrote. */
function isStamp(text: string, body?: string): boolean {
  return STAMP.test(text) || DAY_AND_NAME.test(text) || (body !== undefined && text.endsWith(`, ${body}`));
}

function messageOf(
  blocks: readonly Block[],
  isHead: (block: Block) => boolean,
): Omit<Message, 'by'> & { readonly greeting: string } {
  const body = blocks.findIndex(({ text }) => GREETING.test(text));
  const end = body === -1 ? blocks.findIndex((each) => !isHead(each)) : body;
  const head = blocks.slice(0, Math.max(end, 0));
  const sent = head.flatMap(({ text }) => dateIn(text)?.written ?? [])[0];
  return {
    head,
    blocks: blocks.slice(Math.max(end, 0)),
    greeting: body === -1 ? '' : (blocks[body]?.text ?? ''),
    ...(sent === undefined ? {} : { sent }),
  };
}

function stampOf(head: readonly Block[]): string | undefined {
  return head.find(({ text }) => STAMP.test(text))?.text;
}

/** A requester greets the authority, and the authority greets a person; "Dear Sir" is answered in turn. */
function authors(
  messages: readonly (Omit<Message, 'by'> & { readonly greeting: string })[],
): readonly Message[] {
  const found: Message[] = [];
  for (const [at, { greeting, ...message }] of messages.entries()) {
    const signer = signedBy(messages, at);
    const before = found.at(-1)?.by;
    const stamp = stampOf(message.head);
    // A person writes to the office, if to an officer of it by name.
    const isFromPublic =
      at === 0 &&
      stamp !== undefined &&
      !BODY.test(stamp) &&
      message.head.some(({ text }) => /^to:/i.test(text) && BODY.test(text));
    const unclear = greeting === '' || NOBODY.test(greeting);
    // "Dear Ms Quill" is written to whom "Asta Quill" stands below the answer of.
    const officers = found.flatMap(({ by }, place) =>
      by === 'authority' ? (/\p{Lu}[\p{L}’'-]{3,}$/u.exec(signedBy(messages, place) ?? '')?.[0] ?? []) : [],
    );
    const by =
      // Who made the request writes again, perhaps to the officer by name.
      found[0]?.by === 'requester' &&
      (message.blocks.some(isByRequester) ||
        (stamp !== undefined && stamp === stampOf(found[0].head)) ||
        (signer !== undefined && signer === signedBy(messages, 0)) ||
        officers.some(
          (officer) => greeting.includes(` ${officer}`) && !signedBy(messages, 0)?.endsWith(officer),
        ))
        ? 'requester'
        : isFromPublic || (unclear && message.head.some(({ text }) => STAMP.test(text) && !BODY.test(text)))
          ? 'requester'
          : unclear
            ? before === 'requester' || (before === undefined && (greeting === '' || answersRequest(message)))
              ? 'authority'
              : 'requester'
            : BODY.test(greeting)
              ? 'requester'
              : 'authority';
    found.push({ ...message, by });
  }
  return found;
}

/** "Thank you for your request, which we received on 19 May": no requester writes so. */
function answersRequest({ blocks }: Pick<Message, 'blocks'>): boolean {
  return blocks
    .slice(0, 4)
    .some(({ text }) =>
      /^(?:thank you for|further to|with reference to|in (?:response|reply) to|i (?:refer|write)|we (?:refer|write))\b.{0,60}\byour\b.{0,40}\b(?:request|enquiry)\b/i.test(
        text,
      ),
    );
}

/** The name below the closing formula of a message, which the lines above the next message may have taken. */
function signedBy(messages: readonly Pick<Message, 'head' | 'blocks'>[], at: number): string | undefined {
  const below = [...(messages[at]?.blocks ?? []), ...(messages[at + 1]?.head ?? [])];
  const end = messages[at]?.blocks.length ?? 0;
  const closing = below.findLastIndex(({ text }, place) => place < end && CLOSING.test(text));
  const name = closing === -1 ? undefined : below[closing + 1]?.text;
  return name !== undefined && name.length < 60 && !BODY.test(name) ? name : undefined;
}
