import type { Block } from '../document/block.ts';
import { GREETING } from './thread.ts';

/** Mails below one another, cut at their greetings. */
export function mailsIn(quoted: readonly Block[]): readonly (readonly Block[])[] {
  const starts = quoted.flatMap(({ text }, at) => (at === 0 || GREETING.test(text) ? [at] : []));
  return starts.map((start, index) => quoted.slice(start, starts[index + 1]));
}

/** The end of a long subject, above the greeting of the mail. */
export function isHeaderEnd(mail: readonly Block[], mails: readonly (readonly Block[])[]): boolean {
  const isShort = mail.length === 1 && (mail[0]?.text.length ?? 0) < 60;
  return mail === mails[0] && mails.length > 1 && isShort && !GREETING.test(mail[0]?.text ?? '');
}

/** "Thank you for your request": no requester writes so. */
export function isThanks({ text }: Block): boolean {
  return /^thank you for your\b.{0,40}\brequest\b/i.test(text);
}
