import type { Block } from '../document/block.ts';

const DAY = String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`;
/** "!Public - FOI Unit, Harbour Police 4 July 2023": some name a mailbox so that it stands first in a list. */
const DATED = new RegExp(
  `^(?:((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?(?:[A-Z]\\. )*(?:[\\w.+-]+@[\\w.-]+(?=, ))?!?[^.?!:;]{2,200}?|[\\w.+-]+@[\\w.-]+\\w),? )?(${DAY})(?: at \\d{1,2}[:.]\\d\\d)?$`,
);
const MADE =
  /^(.{2,80}?) made this (?:freedom of information|environmental information(?: regulations?)?) request to (.{3,140}?)(?: as part of a batch\b.*)?\.?$/i;
/** "Dredging of the quay - a Freedom of Information request to Harbour Board - WhatDoTheyKnow" */
const PAGE =
  /\s[-–—]\s+an? (?:freedom of information|environmental information(?: regulations?)?) request to (.{3,140}?)\s+[-–—]\s+whatdotheyknow$/i;
const END =
  /^(?:link to this(?:\s+report)?|(?:https?:)?\S+#(?:outgoing|incoming|comment)-\d+(?:\s+link to this)?(?:\s+report)?)$/i;
const ANNOTATION = /^.{2,80} left an annotation \(\s*(?:\d|about|over|almost)/i;
const LOG =
  /^(?:delivered|sent|we couldn['’]t load the mail server logs\b.*|try opening the logs in a new window\.?|(?:show|hide) quoted sections)$/i;
const FILES = /^\d+ (?:attachments?|atodiad(?:au)?)$/i;
const FILE = /(?:^|\s)\d+(?:\.\d+)?[KMG]?\s*(?:B\b)?\s*(?:download|lawrlwytho)\b.{0,20}$/i;
const MENU =
  /^(?:write a reply|update the status of this request|request an internal review|respond to request|report this request\b.*|add an annotation\b.*|download a zip file of all correspondence\b.*|view event history details|(?:collapse|expand) all correspondence|rss feed|follow(?: this request)?|\d+ followers?|there (?:is|are) \d+ (?:person|people) following this request|things to do with this request|anyone:)$/i;
const BELOW =
  /^(?:things to do with this request|follow this request|we don['’]t know whether the most recent response|we work to defend the right to foi|act on what you['’]ve learnt|tweet this request|are you the owner of any commercial copyright|requests like this|more similar requests|donate now)\b/i;

/** What the software writes for a requester who asks for a review. */
const BY_REQUESTER =
  /^please pass this on to the person who conducts freedom of information reviews|^i am writing to request an internal review of .{3,140} handling of my foi request|^a full history of my foi request and all correspondence/i;

/** Whether a line is one that the software writes for a requester. */
export function isByRequester({ text }: Block): boolean {
  return BY_REQUESTER.test(text);
}

/** "X made this Freedom of Information request to Y": who asked, and whom. */
export function partiesIn(
  all: readonly Block[],
): { readonly requester: string; readonly body: string } | undefined {
  for (const { text } of all) {
    const [, requester, body] = MADE.exec(text) ?? [];
    if (requester !== undefined && body !== undefined) return { requester, body };
  }
  // The name of the page says whom, and the first message who.
  const body = all.slice(0, 12).flatMap(({ text }) => PAGE.exec(text)?.[1] ?? [])[0];
  const requester = all.flatMap(({ text }) => /^from:\s*(\S.{1,80})$/i.exec(text)?.[1] ?? [])[0];
  return body === undefined || requester === undefined ? undefined : { requester, body };
}

/** Whether a line says between whom a page is. */
export function isParties({ text }: Block): boolean {
  return MADE.test(text);
}

/** The author, if any, and the day of a line that has nothing else. */
export function datedLine({
  text,
  kind,
}: Block): { readonly author?: string; readonly day: string } | undefined {
  if (kind === 'table' || kind === 'bullet') return undefined;
  const [, author, day] = DATED.exec(text) ?? [];
  return day === undefined ? undefined : { ...(author !== undefined && { author }), day };
}

/** "Link to this", with which a page closes a message. */
export function isEnd({ text }: Block): boolean {
  return END.test(text);
}

/** Whose message a closing line belongs to, where its address says it. */
export function sideOf({ text }: Block): 'requester' | 'authority' | undefined {
  const [, side] = /#(outgoing|incoming)-\d/i.exec(text) ?? [];
  return side === undefined ? undefined : side.toLowerCase() === 'outgoing' ? 'requester' : 'authority';
}

/** "X left an annotation (5 September 2018)". */
export function isAnnotation({ text }: Block): boolean {
  return ANNOTATION.test(text);
}

/** What a page says of the sending of a message. */
export function isLog({ text }: Block): boolean {
  return LOG.test(text);
}

/** How many blocks from `at` on list the files that came with a message; 0 where no list begins. */
export function filesAt(all: readonly Block[], at: number): number {
  if (!FILES.test(all[at]?.text ?? '')) return 0;
  const isFile = (place: number): boolean => FILE.test(all[place]?.text ?? '');
  let end = at + 1;
  while (isFile(end) || isFile(end + 1)) end += 1;
  return end - at;
}

/** Whether the foot of a page begins: what a visitor may do there. */
export function isFoot(all: readonly Block[], at: number): boolean {
  const text = all[at]?.text ?? '';
  if (BELOW.test(text)) return true;
  const isMenu = all.slice(at + 1, at + 4).some((each) => MENU.test(each.text));
  return /^actions$/i.test(text) && isMenu;
}
