import { type Block, withoutStart } from '../document/block.ts';
import { readLabel } from '../document/label.ts';

/** Lines over a mail that was answered. */
export const QUOTE_START =
  /^(?:[-_=*]{3,}\s*(?:original (?:message|request)|forwarded|your (?:original )?(?:request|e-?mail|message|enquiry)|(?:the )?request)|begin forwarded|on .{5,90} wrote:$)/i;
export const MAIL_HEADER = /^(?:from|sent|to|cc|date|subject)\s*:/i;

/** Mail programs draw this above what was answered, and letters between their parts. */
const LINE = /^_{12,}$/;

/** Whether a mail that was answered begins here; below a line alone the header of one has to follow. */
export function startsQuoted(all: readonly Block[], at: number): boolean {
  const { text = '' } = all[at] ?? {};
  return QUOTE_START.test(text) || (LINE.test(text) && leadsToMail(all.slice(at + 1, at + 3)));
}

function leadsToMail(below: readonly Block[]): boolean {
  return below.some(({ text }) => MAIL_HEADER.test(text) || QUOTE_START.test(text));
}

/** A line above a mail, which is none of its words. */
export function isHeaderLine({ text }: Block): boolean {
  return MAIL_HEADER.test(text) || QUOTE_START.test(text) || LINE.test(text);
}

/** One marked line under a question with a number, and another under the next, are answers and no quoted mail. */
export function answersAt(all: readonly Block[], at: number): boolean {
  const isAlone = (place: number): boolean =>
    all[place]?.text.startsWith('>') === true &&
    readLabel(all[place - 1]?.text ?? '') !== undefined &&
    !all[place + 1]?.text.startsWith('>');
  return isAlone(at) && (isAlone(at - 2) || isAlone(at + 2));
}

const BELOW =
  /\b(?:answers?|repl(?:y|ies)|responses?|responded|answered|comments?)\b.{0,60}\b(?:below|capitals|red|blue|bold|green|italics|under(?:neath)? (?:each|your|the)|in[- ]?line|in your (?:e-?mail|request))\b/i;

/** A quoted mail with the answers between its lines; undefined where it is quoted as it was. */
export function answeredWithin(
  quoted: readonly Block[],
  above: readonly Block[],
): readonly Block[] | undefined {
  const bare = quoted.map((each) => withoutStart(each, MARKS.exec(each.text)?.[0].length ?? 0));
  const last = quoted.findLastIndex(({ text }) => MARKS.test(text));
  const runs = quoted.filter(
    ({ text }, at) => at < last && !MARKS.test(text) && MARKS.test(quoted[at - 1]?.text ?? ''),
  );
  const asked = bare.flatMap(({ text }, at) => ((readLabel(text)?.length ?? 0) > 0 ? [at] : []));
  const answered = asked.filter((at) => at + 1 < bare.length && !asked.includes(at + 1));
  const isSaid = above.some(({ text }) => BELOW.test(text));
  const told = quoted.filter(({ text }) => readLabel(text)?.role === 'answer');
  const isBetween =
    told.length > 1 || runs.length > 1 || (isSaid && asked.length > 1 && answered.length * 2 > asked.length);
  return isBetween ? bare.filter(({ text }) => text.trim() !== '') : undefined;
}

const MARKS = /^\s*>[>\s]*/;

/** Two of the lines that a mail program writes above a mail. */
export function isMailHeader(all: readonly Block[], at: number): boolean {
  if (!MAIL_HEADER.test(all[at]?.text ?? '')) return false;
  const around = all.slice(Math.max(0, at - 3), at + 4).filter(({ text }) => MAIL_HEADER.test(text));
  // "From: an agency" over "Published" and a date is how a page of gov.uk begins.
  const isMail = around.some(({ text }) => /^(?:to|sent|subject|cc)\s*:/i.test(text));
  return around.length >= 2 && isMail && around.some(({ text }) => /^(?:from|to|sent)\s*:/i.test(text));
}
