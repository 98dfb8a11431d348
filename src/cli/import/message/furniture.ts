import { type Block, between, itemised, withoutStart } from '../document/block.ts';
import { isPartHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import {
  DISCLAIMER,
  endsPage,
  FACT,
  GREETING,
  isGreetedOver,
  isItem,
  isLinkBelow,
  isShort,
  kindOfLine,
  PUBLISHED,
  REUSE,
  REVIEW,
  tellsBeside,
} from './furniture-line.ts';
import type { Cleared, Furniture, Left } from './left.ts';
import { isCaseNumber, isRule } from './mail-line.ts';
import { withoutParagraphNumbers } from './numbered-paragraph.ts';
import {
  answeredWithin,
  answersAt,
  isHeaderLine,
  isMailHeader,
  MAIL_HEADER,
  startsQuoted,
} from './quoted-mail.ts';
import { requestFootAt } from './request-foot.ts';
import { isListed, isRightsHeading, tellsOfRights, toldBeforeRights, upholds } from './rights.ts';
import { runningHeads } from './running-head.ts';
import { isClosing } from './sign-off.ts';
import { ADDRESS, isBelowClosing, signatureAt } from './signature.ts';

/** Takes off a letter what no page shows. */
export function withoutFurniture(written: readonly Block[]): Cleared {
  const all = withoutParagraphNumbers(written);
  const left: Left[] = [];
  const kept: Block[] = [];
  const quoted: Block[] = [];
  const heads = new Set<string>();
  // The greeting of a mail that is quoted below is not that of this letter.
  const mail = all.findIndex(
    (_, at) =>
      at > 5 &&
      // The header that began above an address is the letter's own.
      !MAIL_HEADER.test(all[at - 1]?.text ?? '') &&
      (startsQuoted(all, at) || isMailHeader(all, at)),
  );
  const top = all.slice(0, mail === -1 ? 40 : Math.min(mail, 40));
  const heading = top.findIndex(({ text }) => isPartHeading(text));
  const greeting = top
    .slice(0, heading === -1 ? top.length : heading)
    .findIndex(({ text }) => GREETING.test(text));
  const running = runningHeads(all);
  let complaining = false;
  let signing = 0;
  for (let at = 0; at < all.length; at += 1) {
    const block = all[at] as Block;
    const { text } = block;
    const leave = (kind: Furniture): void => void left.push({ kind, block });
    const foot = requestFootAt(all, at);
    if (foot > 0) {
      left.push(...ofSite(all.slice(at, at + foot)));
      at += foot - 1;
      continue;
    }
    const isNumber = kept.length === 0 && left.length > 0 && at < all.length - 1 && isCaseNumber(text);
    const isQuoting = startsQuoted(all, at);
    if (isQuoting || isMailHeader(all, at)) {
      // At the top they are the letter's own; further down somebody else's mail begins.
      const isTop = kept.length === 0 || (at < greeting && kept.every(isShort));
      if (isTop && !isQuoting) {
        leave('letterhead');
        continue;
      }
      const header = all.slice(at).findIndex((each) => !isHeaderLine(each));
      const within = header === -1 ? undefined : answeredWithin(all.slice(at + header), kept);
      if (within !== undefined) {
        const inner = withoutFurniture(within);
        for (const block of all.slice(at, at + header)) left.push({ kind: 'quoted-mail', block });
        left.push(...inner.left);
        kept.push(...inner.blocks);
        break;
      }
      for (const rest of all.slice(at)) {
        left.push({ kind: 'quoted-mail', block: rest });
        if (!isHeaderLine(rest)) quoted.push(rest);
      }
      break;
    }
    if (isRule(text) || isNumber || running.has(block)) {
      leave('letterhead');
      continue;
    }
    if (text.startsWith('>') && answersAt(all, at)) {
      kept.push({ ...block, text: text.replace(/^[>\s]+/, '') });
      continue;
    }
    if (text.startsWith('>')) {
      leave('quoted-mail');
      const words = withoutStart(block, /^[>\s]+/.exec(text)?.[0].length ?? 0);
      if (words.text !== '') quoted.push(itemised(words));
      continue;
    }
    const kind = kindOfLine(block, all[at + 1], at);
    if (kind !== undefined) {
      leave(kind);
      if (!endsPage(text)) continue;
      left.push(...ofSite(all.slice(at + 1)));
      break;
    }
    if (GREETING.test(text)) {
      leave('greeting');
      const next = all[at + 1];
      if (next !== undefined && isGreetedOver(text, next)) {
        left.push({ kind: 'greeting', block: next });
        at += 1;
      }
      continue;
    }
    const isHead = at < greeting && text.length < 70 && block.kind === 'paragraph' && !isItem(text);
    if (isHead && (!FACT.test(text) || ADDRESS.test(text))) {
      heads.add(text);
      leave('letterhead');
      continue;
    }
    if (all[at - 1] === kept.at(-1) && isLinkBelow(block, all[at - 1])) {
      kept.push(block);
      continue;
    }
    if (
      heads.has(text) ||
      (ADDRESS.test(text) && text.length < 70 && !/[?]/.test(text) && !FACT.test(text))
    ) {
      leave('letterhead');
      continue;
    }
    if (isClosing(text)) {
      // An annex below the signature is none of the rights above it.
      complaining = false;
      signing = 8;
      leave('signature');
      continue;
    }
    if (signing > 0) {
      signing -= 1;
      if (isBelowClosing(block)) {
        leave('signature');
        continue;
      }
      signing = 0;
    }
    if (DISCLAIMER.test(text)) {
      leave('disclaimer');
      continue;
    }
    if ((REUSE.test(text) || PUBLISHED.test(text)) && !tellsBeside(text)) {
      leave('re-use');
      continue;
    }
    // "3. How many complaints have you had?" asks.
    const asks = text.includes('?') && readLabel(text) !== undefined;
    if (isRightsHeading(all, at) || (!asks && tellsOfRights(text))) {
      complaining = true;
      // "We hold no record of it. If you are not content, …": the answer stands in the same paragraph.
      const told = toldBeforeRights(text);
      if (told > 0) kept.push(between(block, 0, told));
      left.push({ kind: 'complaints', block: told > 0 ? withoutStart(block, told) : block });
      continue;
    }
    if (
      complaining &&
      !upholds(text) &&
      !isPartHeading(text) &&
      !/^(?:annex|appendix|schedule)\b/i.test(text) &&
      (REVIEW.test(text) || ADDRESS.test(text) || text.length < 60 || isListed(block, left.at(-1)?.block)) &&
      readLabel(text) === undefined &&
      block.kind !== 'table'
    ) {
      leave('complaints');
      continue;
    }
    complaining = false;
    kept.push(block);
  }
  const end = signatureAt(kept);
  return {
    blocks: kept.slice(0, end),
    left: [...left, ...kept.slice(end).map((block): Left => ({ kind: 'signature', block }))],
    quoted,
  };
}

function ofSite(blocks: readonly Block[]): readonly Left[] {
  return blocks.map((block) => ({ kind: 'site', block }));
}
