import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';

/** Lines over a mail that was answered. */
export const QUOTE_START =
  /^(?:[-_=*]{3,}\s*(?:original (?:message|request)|forwarded|your (?:original )?(?:request|e-?mail|message|enquiry)|(?:the )?request)|begin forwarded|on .{5,90} wrote:$|_{12,}$)/i;
export const MAIL_HEADER = /^(?:from|sent|to|cc|date|subject)\s*:/i;

/** One marked line under a question with a number, and another under the next, are answers and no quoted mail. */
export function answersAt(all: readonly Block[], at: number): boolean {
  const isAlone = (place: number): boolean =>
    all[place]?.text.startsWith('>') === true &&
    readLabel(all[place - 1]?.text ?? '') !== undefined &&
    !all[place + 1]?.text.startsWith('>');
  return isAlone(at) && (isAlone(at - 2) || isAlone(at + 2));
}

/** Two of the lines that a mail program writes above a mail. */
export function isMailHeader(all: readonly Block[], at: number): boolean {
  if (!MAIL_HEADER.test(all[at]?.text ?? '')) return false;
  const around = all.slice(Math.max(0, at - 3), at + 4).filter(({ text }) => MAIL_HEADER.test(text));
  // "From: an agency" over "Published" and a date is how a page of gov.uk begins.
  const isMail = around.some(({ text }) => /^(?:to|sent|subject|cc)\s*:/i.test(text));
  return around.length >= 2 && isMail && around.some(({ text }) => /^(?:from|to|sent)\s*:/i.test(text));
}
