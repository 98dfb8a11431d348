import { type Block, between, block, withoutStart } from '../document/block.ts';
import { splitNumbers } from '../document/inline-list.ts';
import { readLabel } from '../document/label.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { sentencesOf } from '../sentence/split.ts';

/** "on the 3rd", "3 May", "3rd of May", "03/05/2023"; "which we received 12 boats" has no day. */
const DAY = String.raw`(?:on\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})`;
const RECEIPT = new RegExp(
  String.raw`(?:,?\s+(?:that|which)\s+(?:(?:we|i|was|were|you|has been)\s+)?|,\s+)(?:received|validated|sent|submitted|dated)(?: by us| to us)?\s+${DAY}[^?]*$`,
  'i',
);

/** "Response: We hold …" is a heading and what stands under it. */
export function withoutRunIn(from: Block): readonly Block[] {
  // "You asked for the numbers. We provided them.": a summary in one paragraph.
  const asked = /^You (?:asked|requested)\b[^.?!]{12,}[.?!]\s+(?=(?:We|I|The)\b)/.exec(from.text)?.[0];
  if (asked !== undefined && from.kind !== 'table')
    return [block(asked.trim()), withoutStart(from, asked.length)];
  // "You asked us for these things: (i) the lease; (ii) its cost; and (iii) any letters about it."
  const lead =
    /^[^:]*\byou (?:asked|requested|wanted|sought|wished|would like)\b[^:.?!]*(?::|(?<=\bfollowing)\.)\s+(?=\S)/i.exec(
      from.text,
    )?.[0];
  const items = lead === undefined ? [] : splitNumbers(withoutStart(from, lead.length));
  if (lead !== undefined && items.length > 1 && items.every(({ text }) => readLabel(text)))
    return [block(lead.trim()), ...items];
  // "…, in which you asked for the following: the lease of the quay."
  const rest = lead === undefined ? undefined : withoutStart(from, lead.length);
  if (lead !== undefined && rest !== undefined && isAsked(rest) && /\bfollowing\b|\byour\b/i.test(lead))
    return [block(lead.trim()), rest];
  // "Thank you for getting in touch. You wanted to know how many …", "Your request has been considered. You asked for …"
  const thanked =
    /^(?:thank you|thanks|(?:i|we) (?:refer|write|am writing|are writing)|further to|your request (?:has been|was|is being))\b[^?!:]*?[.]\s+(?=You (?:asked|requested|wanted|wished)\b[^:]*$)/i.exec(
      from.text,
    )?.[0];
  if (thanked !== undefined && from.kind !== 'table')
    return [block(thanked.trim()), ...withoutRunIn(withoutStart(from, thanked.length))];
  const run =
    /^((?:in |the |our |your )?(?:request|response|you asked|you requested(?: the following)?|we answered|we said|information requested|decision|question|answer)\s*:)\s*(?=\S)/i.exec(
      from.text,
    ) ?? /^(RE(?:QUEST|SPONSE|PLY)|DECISION)\s+(?=[A-Z][a-z])/.exec(from.text);
  if (run?.[1] === undefined || from.kind === 'table') return [from];
  // "Request: F-013412" gives a number and leads to nothing.
  if (/^\S*\d\S*$/.test(from.text.slice(run[0].length).trim())) return [from];
  return [block(run[1], 'heading'), withoutStart(from, run[0].length)];
}

/** One paragraph that goes on with nothing that an authority says. */
function isAsked({ text, kind }: Block): boolean {
  return (
    kind === 'paragraph' && text.length > 20 && !sentencesOf(text).some(isInReply) && !text.endsWith(':')
  );
}

/** "… for information relating to parking, which we received on 3 May.": the day is a fact of its own. */
export function withoutReceipt(each: Block): Block {
  const end = receiptIn(each);
  return end === undefined ? each : between(each, 0, end);
}

/** "…, which we received on 3 May. We need more time.": what is said behind the day is no part of the request. */
export function behindReceipt(each: Block): readonly Block[] {
  const start = receiptIn(each);
  if (start === undefined) return [];
  const sentence = sentencesOf(each.text.slice(start))[0] ?? '';
  const rest = withoutStart(each, start + each.text.slice(start).indexOf(sentence) + sentence.length);
  return rest.text === '' ? [] : [rest];
}

function receiptIn({ text }: Block): number | undefined {
  const at = RECEIPT.exec(text)?.index;
  return at === undefined || at < 15 ? undefined : at;
}
