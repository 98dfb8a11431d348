import { type Block, itemised, withoutStart } from '../document/block.ts';
import { isPartHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Cleared, Furniture, Left } from './left.ts';
import { isCaseNumber, isContact, isRule } from './mail-line.ts';
import { NAME, TITLE } from './name.ts';
import { withoutParagraphNumbers } from './numbered-paragraph.ts';
import { PERSON_LABEL } from './person.ts';
import { answeredWithin, answersAt, isMailHeader, MAIL_HEADER, QUOTE_START } from './quoted-mail.ts';
import { isAboutRights } from './rights.ts';
import { runningHeads } from './running-head.ts';
import { FORMULA } from './sign-off.ts';
import { ADDRESS, STREET, signatureAt } from './signature.ts';

const SITE =
  /^(?:quickly exit|leave this site|skip to|we use (?:some )?(?:essential )?cookies|you can manage your (?:preferences|cookie)|your cookie preferences|sorry, there was a technical problem|this site is a beta|your feedback helps|share this|print this page|back to (?:the )?(?:top|(?:disclosure )?log|results|list)\b.{0,20}$|(?:accept|reject) (?:all|additional)|was this page (?:helpful|useful)|is this page useful|help us improve|(?:menu|search|home|accept|reject|contact us|accessibility statement|terms and conditions|privacy (?:notice|policy)|cymraeg|english|download|view as html)$|page \d+(?: of \d+)?$|.{0,90}\bpage \d+ of \d+\b.{0,70}$|© |crown copyright|references$|visible links$|hidden links:?$|\d{1,2}\.\s*(?:mailto:|https?:).*$|this is an html version of an attachment|0x01 graphic|rate this page|follow us\b.{0,60}|website by\b.{0,40}|last updated\b.{0,40}|in an emergency\b.{0,20}999.*|allanfa gyflym|rydym yn defnyddio|gallwch reoli|mae(?:’|')?(?:n| eich)|diolch am roi cynnig|font size:$|speech:$|attachment \d+$|link to this|p please don't print|all content is available under|\d+ attachments?$|attachments?\s*:.*\.\w{3,4}\b.*$|show quoted sections|tell us (?:about this|what you think)\b.{0,30}|(?:give|send us) (?:website )?feedback$|link to this|\S+\.(?:pdf|docx?|xlsx?)$|\d+(?:\.\d+)?[km]b?(?: download)?(?: view as html)?$)|\bcookies? (?:policy|notice|settings|page)\b|\b(?:facebook|instagram|linkedin|youtube)\b.{0,30}[|•·]|[|•·].{0,30}\b(?:facebook|instagram|linkedin|youtube)\b/i;
const COMPLAINT =
  /\b(?:unhappy|dissatisf\w+|not (?:satisfied|happy|content)|properly dealt|reconsider|representations|(?:to be|be) reviewed|complain\w*|appeal|right (?:of|to) (?:review|appeal|complain\w*|ask|request)|ask (?:us )?for an? (?:internal )?review|request an? (?:internal )?review|wycliffe|ico\.org\.uk|contact the (?:ico|information commissioner)|apply (?:directly )?to the (?:ico|information commissioner|scottish information)|0303 123 1113|01625 545|itspublicknowledge)\b/i;
const REVIEW =
  /\breview|complain|commissioner|appeal|ico\b|reconsider|representations|please (?:contact|write)/i;
const COMPLAINT_HEADING =
  /^(?:your )?(?:complaints?(?: rights| procedure)?|right (?:of|to) (?:review|complain\w*|appeal)|rights? of appeal|(?:your )?rights? to (?:ask for|request|seek) an? (?:internal )?review\b.{0,80}|internal reviews?|how to complain|your rights?(?: (?:of|to) .{3,30})?|in complaint|review procedure)\s*:?$/i;
const REUSE =
  /re-?use of (?:public sector )?information|open government licen|re-?use (?:the|this) information|reproduc\w+ .{0,60}(?:copyright|permission)|subject to copyright|copyright.{0,80}(?:re-?use|licen)/i;
/** "Replies under Freedom of Information may be released into the public domain via our website." */
const PUBLISHED =
  /^(?:please (?:be advised|note) (?:that )?)?(?:[\w ]{0,40}\b(?:repl(?:y|ies)|responses?)\b(?: \w+){0,12}|(?:a copy of )?(?:your request|this (?:letter|response|reply))\b[^.]{0,60}?) (?:may|will|could)(?: also| now| be| in due course)* (?:released|published|placed|uploaded|added|made available|disclosed)\b[^.]{0,80}\b(?:public domain|web ?site|disclosure log|publication scheme|online|log)\b/i;
const HANDED_OVER = /\b(?:attached|enclosed|in the (?:table|file|spreadsheet))\b/i;
const HANDS_OVER =
  /^(?:please (?:find|see)|(?:i|we) (?:attach|enclose)|attached|enclosed)\b(?!.{0,40}\b(?:licen[cs]e|leaflet|terms|conditions|guidance|guide)\b)/i;
const DISCLAIMER =
  /(?:this|the) (?:e-?mail|message|communication|transmission).{0,120}(?:confidential|intended|privileged)|intended (?:solely|only) for the|is for (?:those|the \w+) .{0,30}\baddressed to\b|received (?:this|it).{0,30}in error|scanned for viruses|not (?:necessarily )?(?:represent|reflect) the views|consider the environment before|this document (?:has been|is) (?:sent|confidential)|^(?:note: )?please (?:do not edit|leave) the subject line/i;
const CLOSING = new RegExp(String.raw`^\[?(?:${FORMULA})\]?\s*[,.!]?$`, 'i');
const GREETING =
  /^(?:dear\b|annwyl\b|a ch(?:ara|airde)\b|hi\b|hello\b|good (?:morning|afternoon|evening|day)\b).{0,60}$|^(?:morning|afternoon|evening)\b[^\d:;]{0,40}[,!]$/i;
/** "Requester: …", "Please ask for: …": somebody's name and nothing else. */
const PERSON = new RegExp(
  String.raw`^(?:${PERSON_LABEL}|name|full name|contact(?: name| officer)?|officer|direct (?:dial|line).*|e-?mail(?: address)?|address)\s*:`,
  'i',
);
/** "Ms Asta Quill" at the top of a letter that greets nobody. */
const ADDRESSEE = new RegExp(`^${TITLE}\\s+${NAME}$`, 'u');
/** "To: Asta Quill" in a letter */
const TO = new RegExp(`^[Tt]o\\s*:\\s*(?:${TITLE}\\s+)?${NAME}$`, 'u');
/** "Jane Quill FOI Case Officer Case Management Team General Counsel Transport for London": all of it on one line. */
const BEARER = new RegExp(
  `^(?:${TITLE}\\s+)?${NAME}(?:\\s+(?:[A-Z][\\w&'’-]*|of|for|and|the|to|in)[,.]?)*$`,
  'u',
);
const FACT =
  /\b(?:ref(?:erence)?|date|request|subject|received|responded|published|foi|eir|freedom of information|environmental information|category)\b|\b(?:19|20)\d\d\b/i;

/** Takes off a letter what no page shows. */
export function withoutFurniture(written: readonly Block[]): Cleared {
  const all = withoutParagraphNumbers(written);
  const left: Left[] = [];
  const kept: Block[] = [];
  const quoted: Block[] = [];
  const heads = new Set<string>();
  // The greeting of a mail that is quoted below is not that of this letter.
  const mail = all.findIndex(
    ({ text }, at) =>
      at > 5 &&
      // The header that began above an address is the letter's own.
      !MAIL_HEADER.test(all[at - 1]?.text ?? '') &&
      (QUOTE_START.test(text) || isMailHeader(all, at)),
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
    const isNumber = kept.length === 0 && left.length > 0 && at < all.length - 1 && isCaseNumber(text);
    if (QUOTE_START.test(text) || isMailHeader(all, at)) {
      // At the top they are the letter's own; further down somebody else's mail begins.
      const isTop = kept.length === 0 || (at < greeting && kept.every(isShort));
      if (isTop && !QUOTE_START.test(text)) {
        leave('letterhead');
        continue;
      }
      const header = all.slice(at).findIndex((each) => !isHeaderLine(each));
      const within = header === -1 ? undefined : answeredWithin(all.slice(at + header), kept);
      if (within !== undefined) {
        const inner = withoutFurniture(within);
        const heads = all.slice(at, at + header);
        left.push(...heads.map((block): Left => ({ kind: 'quoted-mail', block })), ...inner.left);
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
    if (
      SITE.test(text.replace(/[-_=]{3,}/g, '').trim() || text) ||
      isFile(block, all[at + 1]) ||
      (PERSON.test(text) && text.length < 90) ||
      (at < 12 && (ADDRESSEE.test(text) || TO.test(text)))
    ) {
      leave(SITE.test(text) || isFile(block, all[at + 1]) ? 'site' : 'letterhead');
      continue;
    }
    if (GREETING.test(text)) {
      leave('greeting');
      continue;
    }
    if (
      at < greeting &&
      text.length < 70 &&
      block.kind === 'paragraph' &&
      (!FACT.test(text) || ADDRESS.test(text))
    ) {
      heads.add(text);
      leave('letterhead');
      continue;
    }
    if (
      heads.has(text) ||
      (ADDRESS.test(text) && text.length < 70 && !/[?]/.test(text) && !FACT.test(text))
    ) {
      leave('letterhead');
      continue;
    }
    if (CLOSING.test(text)) {
      // An annex below the signature is none of the rights above it.
      complaining = false;
      signing = 8;
      leave('signature');
      continue;
    }
    if (signing > 0) {
      signing -= 1;
      const goesOn =
        (text.length < 90 || isContact(text) || BEARER.test(text)) &&
        block.kind !== 'heading' &&
        !/[?:]$/.test(text) &&
        !/^(?:annex|appendix|note (?:\[?\d|[A-Z]\b)|request(?! .{3,40}\bofficer$)|response|question|decision)\b/i.test(
          text,
        ) &&
        // "P. Marsh" begins like an item of a list.
        (isContact(text) || !/^\W?(?:Q|A)?\d/.test(text) || STREET.test(text));
      if (goesOn) {
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
    if (
      COMPLAINT_HEADING.test(text) ||
      (!asks && COMPLAINT.test(text) && REVIEW.test(text) && isAboutRights(text))
    ) {
      complaining = true;
      leave('complaints');
      continue;
    }
    if (
      complaining &&
      !/^(?:annex|appendix|schedule)\b/i.test(text) &&
      (REVIEW.test(text) || ADDRESS.test(text) || text.length < 60) &&
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

/** "The results are attached. You may use them under the Open Government Licence.": the first sentence is an answer. */
function tellsBeside(text: string): boolean {
  const sentences = sentencesOf(text);
  const own = sentences.filter((each) => !REUSE.test(each) && !PUBLISHED.test(each));
  // "Please find the attached file, under the Open Government Licence."
  return HANDED_OVER.test(own.join(' ')) || sentences.some((each) => HANDS_OVER.test(each));
}

/** "[1]Record v3.docx" over its size. */
function isFile({ text }: Block, next: Block | undefined): boolean {
  return /\.[a-z]{3,4}$/i.test(text) && /^\d+(?:\.\d+)?[km]b?\b.{0,30}$/i.test(next?.text ?? '');
}

function isHeaderLine({ text }: Block): boolean {
  return MAIL_HEADER.test(text) || QUOTE_START.test(text);
}

/** The name of the authority above "Date: …" and "To: …". */
function isShort({ text }: Block): boolean {
  return text.length < 60 && !/[.?!:]$/.test(text);
}
