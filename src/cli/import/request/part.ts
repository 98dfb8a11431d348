import { type Block, block, withoutStart } from '../document/block.ts';
import { isReplyHeading, isRequestHeading, isSectionTitle, leadsToRequest } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { requestToldAgain } from '../document/told-again.ts';
import { decides, REPLYING } from '../sentence/in-reply.ts';
import { asks as asksFor, tells } from '../sentence/said.ts';
import { annexedRequest, replyStart } from './annexed-request.ts';
import { COLUMNS } from './column.ts';
import { ANSWERED_BELOW } from './lead.ts';
import { headedRequest, listedRequest, onlyReply, repeatedRequest } from './listed-request.ts';
import { endOfRequest } from './request-end.ts';
import { answersWithin, goesOn, leadOf } from './request-start.ts';
import { behindReceipt, withoutReceipt, withoutRunIn } from './run-in.ts';
import { standAgain } from './stand-again.ts';
import { asksMostly, thanksAndTells } from './unmarked-request.ts';

/** A letter in its two halves. */
export interface Parts {
  /** What stands before either: title, dates, the line that thanks for the request. */
  readonly opening: readonly Block[];
  readonly request: readonly Block[];
  readonly reply: readonly Block[];
  /** The letter says where the request begins. */
  readonly marked: boolean;
  /** The request is told in passing: any other source of it is better. */
  readonly inCourtesy?: boolean;
  /** The request as the page has it above the letter that tells it once more. */
  readonly idle?: readonly Block[];
}

/** What a requester says of refusals to come is no decision. */
const ASKS_FOR =
  /^(?:if|please|i(?:'d| would| am| have| believe| understand| also)|could|can|where|should|under (?:the )?(?:foi|freedom)|for (?:the|each)|by|any|a copy|copies|the number|total|how|what|which|why)\b|\?$/i;
const REQUESTS =
  /^(?:please (?:can|could|may|provide|supply|send|confirm|release)|i(?:'d| would| should) like|(?:i|we) (?:am writing|wish|request|require|want|seek)|we would like|(?:can|could) (?:you|i|we)|under the (?:foi|freedom|environmental)|we are (?:instructed|writing) to request|this is a (?:formal )?request)|^.{0,160}\b(?:can|could) you (?:please )?(?:provide|tell|send|confirm|supply)\b/i;
/** "You asked for every e-mail of the team." is the request, and what follows answers it. */
const TOLD =
  /^(?:you (?:asked|requested|wanted|wished)(?: us)?(?: for| to (?:know|provide|supply|see|have))?|(?:your|the) request (?:is|was|asked) for),?\s+(?!["'“‘]?(?:environmental )?information["'”’]? (?:in|under|within|as)\b)(?!(?:for )?an? (?:internal )?review\b|(?:for )?the following\b|.{0,40}\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a number of) (?:\w+ )?(?:questions|things|items|points|pieces|matters|parts)\b)(?=.{12,}[.”"]$)/i;
/** "Thank you for your request of 3 May for the number of …": the request inside the courtesy above the reply. */
const THANKED =
  /^(?:thank you for|(?:i am|we are) sorry\b|i (?:refer|write|am writing)|we (?:refer|write|are writing)|further to|with reference to|in (?:response|reply|answer) to)\b[^.]{0,60}?\byour (?:\w+ ){0,3}?(?:request|e-?mail|letter|enquiry)\b[^.:]{0,80}?\b(?:in which you (?:again |also )?(?:ask(?:ed)?|request(?:ed)?|sought|seek)(?: us)?(?: again| once more| also)?(?: for)?|asking (?:us )?(?:again )?(?:for|about)?|requesting|for)\s+(?!(?:information|data|details)(?:\s+(?:under|which|that|received|dated|of|held)|[.,])|which\b|the (?:purposes|following)|an? (?:internal )?review\b|(?:\w+ ){0,2}(?:questions|things|items|points)\b)(?=.{20,}[.]$)/i;

/** Cuts a letter where the request begins and where the reply does. */
export function partsOf(all: readonly Block[]): Parts {
  const annex = annexedRequest(all);
  if (annex !== undefined) {
    const letter = partsOf([...all.slice(0, annex.title), ...all.slice(annex.end)]);
    const request = all.slice(annex.title + 1, annex.end);
    // A letter that repeats the questions above its answers needs no annex.
    if (letter.request.length >= request.length && asksMostly(letter.request)) return letter;
    const begin = replyStart(letter.opening);
    return {
      opening: letter.opening.slice(0, begin),
      request,
      reply: [...letter.opening.slice(begin), ...letter.request, ...letter.reply],
      marked: true,
    };
  }
  const again = requestToldAgain(all);
  if (again !== undefined) {
    const letter = partsOf([...all.slice(0, again.start), ...all.slice(again.end)]);
    return { ...letter, idle: all.slice(again.start, again.end) };
  }
  const blocks = all.flatMap(withoutRunIn);
  const labelled = blocks.findIndex(({ text }) => (readLabel(text)?.length ?? 0) > 0);
  const said = blocks.findIndex(
    ({ text }, index) =>
      TOLD.test(text) && index < blocks.length - 1 && (labelled === -1 || index < labelled),
  );
  const thanked = blocks.slice(0, 12).findIndex(({ text }) => THANKED.test(text) && !text.includes('?'));
  const told = said === -1 && thanked < blocks.length - 1 ? thanked : said;
  const lead = leadOf(blocks);
  // Words that lead on once the request has been refused lead to something else.
  const late =
    lead > 0 &&
    !isRequestHeading(blocks[lead]?.text ?? '') &&
    blocks.slice(0, lead).some(({ text }) => REQUESTS.test(text)) &&
    blocks.slice(0, lead).some(({ text }) => !ASKS_FOR.test(text) && decides(text));
  const asks = late ? -1 : lead;
  const isListed = blocks.some(({ text }, at) => at > told && (readLabel(text)?.length ?? 0) > 0);
  if (asks === -1 && told !== -1 && (said !== -1 || !isListed)) {
    const request = blocks[told] as Block;
    const courtesy = said === -1 ? (THANKED.exec(request.text)?.[0] ?? '') : '';
    const lead = courtesy || (TOLD.exec(request.text)?.[0] ?? '');
    const words = withoutStart(request, lead.length);
    return {
      opening: [...blocks.slice(0, told), ...(courtesy === '' ? [] : [block(courtesy)])],
      request: [withoutReceipt(words)],
      inCourtesy: courtesy !== '',
      reply: [...behindReceipt(words), ...blocks.slice(told + 1)],
      marked: true,
    };
  }
  // "Request" over "You asked for:": both lead to the same.
  const more = asks === -1 ? 0 : blocks.slice(asks + 1).findIndex(({ text }) => !leadsToRequest(text));
  const below = asks === -1 ? 0 : asks + 1 + Math.max(more, 0);
  // "Please send me a list of all boats, showing the following:" over its columns is what is asked for.
  const from = below > 0 && COLUMNS.test(blocks[below - 1]?.text ?? '') ? below - 1 : below;
  const answers = blocks.findIndex(
    (each, index) =>
      index >= from &&
      // "Freedom of information response" at the head of a page is its title.
      !(index === 0 && isReplyHeading(each.text)) &&
      isReply(each, blocks.slice(from, index)),
  );
  const listed = listedRequest(blocks);
  const list =
    lead !== -1
      ? headedRequest(blocks, answers)
      : listed !== undefined && answers < listed.start
        ? listed
        : repeatedRequest(blocks);
  if (list !== undefined)
    return {
      opening: blocks.slice(0, list.start),
      request: blocks.slice(list.start, list.end),
      reply: blocks.slice(list.end),
      marked: true,
    };
  // Without a heading, what asks something before the reply is the request.
  if (asks === -1) {
    const thanks = thanksAndTells(blocks);
    const begin = answers === -1 ? blocks.length : answers;
    const start = thanks === -1 ? begin : Math.min(begin, thanks);
    const again = standAgain(blocks.slice(0, start), blocks.slice(start));
    const asking = blocks.findIndex(
      (each, index) =>
        index < start &&
        ((again.length > 1 && again.includes(each)) ||
          /\?\s*$/.test(each.text) ||
          readLabel(each.text) !== undefined ||
          (/:$/.test(each.text) && asksFor(each.text) && blocks[index + 1]?.kind === 'bullet') ||
          (each.text.length > 60 && (REQUESTS.test(each.text) || asksFor(each.text)))),
    );
    const shape = answers === -1 && thanks === -1 && asking !== -1 ? endOfRequest(blocks, asking) : undefined;
    if (
      shape !== undefined &&
      asksMostly(blocks.slice(asking, shape)) &&
      !goesOn(blocks.slice(asking, shape), blocks.slice(shape))
    )
      return {
        opening: blocks.slice(0, asking),
        request: blocks.slice(asking, shape),
        reply: blocks.slice(shape),
        marked: false,
      };
    if (answers === -1 && thanks === -1) {
      const from = Math.max(asking, 0);
      return { opening: blocks.slice(0, from), request: [], reply: blocks.slice(from), marked: false };
    }
    const cut = asking === -1 ? start : asking;
    const end = Math.min(start, endOfRequest(blocks, cut) ?? start);
    if (goesOn(blocks.slice(cut, end), blocks.slice(end)))
      return { opening: blocks.slice(0, cut), request: [], reply: blocks.slice(cut), marked: true };
    return {
      opening: blocks.slice(0, cut),
      request: blocks.slice(cut, end),
      reply: blocks.slice(end),
      marked: false,
    };
  }
  const opening = blocks.slice(0, asks);
  const leads = blocks.slice(asks, from).filter(({ text }) => !isRequestHeading(text));
  const shape = endOfRequest(blocks, from);
  const end = answers === -1 ? shape : shape === undefined ? answers : Math.min(answers, shape);
  // Above the one heading "Our response" each question cannot stand over its own answer.
  const isHeaded = end !== undefined && end === onlyReply(blocks) && !answersWithin(blocks.slice(from, end));
  if (end === undefined || (!isHeaded && goesOn(blocks.slice(from, end), blocks.slice(end))))
    return { opening: [...opening, ...leads], request: [], reply: blocks.slice(from), marked: true };
  return {
    opening: [...opening, ...leads],
    request: blocks.slice(from, end),
    reply: blocks.slice(end),
    marked: true,
  };
}

function isReply({ text, kind }: Block, before: readonly Block[]): boolean {
  if (isReplyHeading(text)) return true;
  if (kind === 'table' || isSectionTitle(text)) return false;
  const label = readLabel(text);
  if (label?.role === 'answer') return true;
  if (label?.length === 0 && !/[?:]$/.test(text)) return true;
  // "With reference to questions 1 and 2, …" begins with a label and is a sentence all the same.
  if ((label !== undefined && label.length > 0) || text.endsWith('?')) return false;
  if (before.length === 0 && text.length <= 40 && !/\banswers\b.{0,20}\bbelow\b/i.test(text)) return false;
  if (/^please (?:provide|send|supply|could|can|confirm|tell)\b/i.test(text)) return false;
  // "Thank you for your request, copied below." leads to that.
  const thanks =
    /^thank you for your (?:request|e-?mail|letter|enquiry)\b(?!.*\b(?:response|answers?|reply)\b)/i.test(
      text,
    );
  return (
    (ANSWERED_BELOW.test(text) && !thanks) ||
    REPLYING.test(text) ||
    (!ASKS_FOR.test(text) && (decides(text) || tells(text)))
  );
}
