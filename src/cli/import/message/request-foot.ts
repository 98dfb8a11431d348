import type { Block } from '../document/block.ts';

const BEGINS = /^[-–—=_\s]*please use this e-?mail address for all replies to this request\b/i;
const RULE = /^[-–—=_]{5,}$/;
/** Lines of the foot, in whatever pieces a mail program left them. */
const LINE =
  /^(?:(?:\d+\.|\[\d+\]|https?:\S+|form:|\S*\[?FOI #\d+ e-?mail\]\S*)\s*)+$|^is\b.{0,120}\bthe wrong address for freedom of information|^requests? to .{2,100}\? if so, please contact us|^(?:disclaimer: )?this message and any reply that you make will be published|^the internet\. our privacy and copyright|^our privacy and copyright policies|^for more detailed guidance on safely disclosing|^latest advice from the ico\b|^please note that in some cases publication of requests|^(?:will )?be delayed\.?$|^if you find this service useful as an foi officer|^manager to link to us/i;

/** How many blocks from `at` on are what WhatDoTheyKnow writes below each request that it sends; 0 where none begins. */
export function requestFootAt(all: readonly Block[], at: number): number {
  const first = RULE.test(all[at]?.text ?? '') ? at + 1 : at;
  if (!BEGINS.test(all[first]?.text ?? '')) return 0;
  let end = first + 1;
  while (end < all.length && LINE.test(all[end]?.text ?? '')) end += 1;
  return end - at;
}
