import { FORMALITY } from '../sentence/ask.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { asks, tells } from '../sentence/said.ts';
import { type Block, block, withoutStart, wordBlock } from './block.ts';
import { isReplyHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { partHeadsOf, requestToldAgain } from './told-again.ts';

/** "I ask to be given:" */
const LEADS = /\b(?:ask|request|requesting|would like|wish|want|know|provide|supply|send|tell)\b/i;

/** Requests and replies that stand in turn, over and over, get the numbers that they have by their places. */
export function numberedTurns(blocks: readonly Block[]): readonly Block[] {
  return ofBullets(ofLines(ofHeadings(blocks)));
}

/** "Request" over one or more questions, "Reply" over their answer, "Request" again, "Reply" again. */
function ofHeadings(blocks: readonly Block[]): readonly Block[] {
  const heads = partHeadsOf(blocks);
  const inTurn = heads.every((head, place) => head.asks === (place % 2 === 0));
  if (heads.length < 4 || !inTurn || requestToldAgain(blocks) !== undefined) return blocks;
  let count = 0;
  let own = new Map<string, number>();
  const above: Block[] = [];
  const numbered = heads.flatMap(({ at, asks: isRequest }, place): readonly Block[] => {
    const end = heads[place + 1]?.at ?? blocks.length;
    const under = blocks.slice(at + 1, end);
    if (!isRequest) {
      // "Boat licences" over the next request is its title.
      const title = place === heads.length - 1 || under.at(-1)?.kind !== 'heading' ? [] : under.slice(-1);
      const told = under.slice(0, under.length - title.length);
      const status = told.length > 1 ? told.filter(({ text }) => STATUS.test(text)) : [];
      above.push(...status, ...title);
      return told.filter((each) => !status.includes(each)).map((each) => inPage(each, own));
    }
    const first = count + 1;
    const said = under.filter((each) => !isAround(each));
    above.push(...under.filter(isAround));
    own = new Map();
    const questions = itemsOf(said).map(([start, ...more]) => {
      count += 1;
      for (const printed of readLabel(start.text)?.numbers ?? []) own.set(printed, count);
      return [withNumber(withoutStart(start, lengthOf(start)), count), ...more];
    });
    const name = count > first ? `Answers ${first} to ${count}` : `Answer ${first}`;
    return [...questions.flat(), ...(count < first ? [] : [block(name)])];
  });
  return [...blocks.slice(0, heads[0]?.at), ...above, ...numbered];
}

/** "Ref: 671", "Received: 6 May 2025": what a page says of a request, below the heading that is over its words. */
const FIELD =
  /^(?:(?:our|your|request|foi|eir) )?(?:ref(?:erence)?|id|number|(?:date )?(?:received|responded|answered|published|requested|issued|closed)|date(?: of (?:request|response|reply))?|status)(?: (?:no|number))?\.?\s*:\s*\S.{0,50}$/i;

/** "Category of response: Refusal" over what the letter said, which may be otherwise. */
const STATUS =
  /^(?:(?:category|classification|type|status) of (?:the )?response|response (?:category|classification|type|status)|status|outcome)\s*:\s*\S.{0,40}$/i;

function isAround({ text, kind }: Block): boolean {
  return (
    kind !== 'table' &&
    !text.includes('?') &&
    (FIELD.test(text) || (FORMALITY.test(text) && !/\bplease (?:provide|send|supply)\b/i.test(text)))
  );
}

/** "Request 1" over an answer is the number that the request gave it, which is another on the page. */
function inPage(each: Block, own: ReadonlyMap<string, number>): Block {
  const label = each.kind === 'paragraph' ? readLabel(each.text) : undefined;
  const [number, ...more] = (label?.numbers ?? []).flatMap((printed) => own.get(printed) ?? []);
  if (label === undefined || label.length === 0 || number === undefined || more.length > 0) return each;
  const { words } = withoutStart(each, label.length);
  return wordBlock([{ type: 'text', value: `Answer ${number}: ` }, ...words], 'paragraph');
}

/** The questions of a request: by their numbers, or else a paragraph each. */
function itemsOf(request: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const isNumbered = request.some(({ text }) => readLabel(text) !== undefined);
  const items: [Block, ...Block[]][] = [];
  for (const each of request) {
    const current = items.at(-1);
    const starts = isNumbered ? readLabel(each.text) !== undefined : each.kind !== 'table';
    const last = current?.at(-1);
    // A line that was broken in the middle of a sentence goes on.
    const isOpen = last !== undefined && last.text.length > 50 && !/[.?!:;]$/.test(last.text);
    const isQuoting = ((last?.text.match(/['"“‘]/g) ?? []).length & 1) === 1;
    const goesOn = !isNumbered && isOpen && (isQuoting || /^[a-z]/.test(each.text));
    // "How many of them were:" over "cutters," and "ketches?"
    const isChoice = !isNumbered && CHOICE.test(last?.text ?? '') && /^\p{Ll}.{0,40}$/u.test(each.text);
    // "Please give these for 2023:" leads to the first number, and is no question before it.
    const isLead = isNumbered && items.length === 1 && last === request[0] && /:$/.test(last?.text ?? '');
    if (last !== undefined && isChoice)
      current?.splice(-1, 1, joined(last, each, /[,;:]$/.test(last.text) ? ' ' : ', '));
    else if (last !== undefined && ((goesOn && current?.length === 1) || (isLead && starts)))
      items[items.length - 1] = [joined(last, withoutStart(each, isLead ? lengthOf(each) : 0))];
    else if (starts || current === undefined) items.push([each]);
    else current.push(each);
  }
  return items;
}

/** What has not ended in a full stop since its colon. */
const CHOICE = /:[^.?!:]*$/;

function lengthOf({ text }: Block): number {
  return readLabel(text)?.length ?? 0;
}

function joined(above: Block, { words }: Block, between = ' '): Block {
  return wordBlock([...above.words, { type: 'text', value: between }, ...words], 'paragraph');
}

/** "You asked: how many are there? / There are 96. / You asked: …": each over its answer, which has no heading. */
function ofLines(blocks: readonly Block[]): readonly Block[] {
  const places = blocks.flatMap(({ text, kind }, at) =>
    kind !== 'table' && ASKED.test(text) && !NAMED.test(text) ? [at] : [],
  );
  const isOver = places.every((at) => {
    const next = blocks[at + 1];
    return (
      next !== undefined && !ASKED.test(next.text) && !isReplyHeading(next.text) && !TOLD.test(next.text)
    );
  });
  if (places.length < 3 || !isOver) return blocks;
  return blocks.map((each, at) =>
    places.includes(at)
      ? withNumber(withoutStart(each, ASKED.exec(each.text)?.[0].length ?? 0), places.indexOf(at) + 1)
      : each,
  );
}

const ASKED =
  /^(?:you (?:asked|requested)(?: us)?|your (?:question|request)|question|request)\s*:\s*(?=\S.{8})/i;
/** "Request: FOI 2024/0077" and "Your request: HB 77 of 3 May" name a request by its reference, and ask nothing. */
const NAMED = /^[^:]*:\s*(?:[A-Z]{2,6}[\s/-]?\d|[\d/-]+$)/;
/** "Response: 5,483" below a bullet that asks */
const TOLD = /^(?:our |the )?(?:response|answer|reply)\s*[:–-]\s*(?=\S)/i;

/** "Please give the number that were:" over bullets, each with its answer below it. */
function ofBullets(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'bullet');
  const lead = blocks[first - 1];
  const places = blocks.flatMap(({ kind }, at) => (kind === 'bullet' ? [at] : []));
  const isFree = (each: readonly Block[]): boolean =>
    each.every(({ text }) => (readLabel(text)?.length ?? 0) === 0);
  // "• The number of pupils / Response: 5,483", over and over, needs no line above that leads to it;
  // below "1. By quay:" bullets are parts of what has the number.
  const headed = places.filter((at) => TOLD.test(blocks[at + 1]?.text ?? ''));
  if (headed.length > 1 && headed.length === places.length && isFree(blocks.slice(0, places.at(-1))))
    return blocks.map((each, at) => {
      if (places.includes(at)) return withNumber(each, places.indexOf(at) + 1);
      return places.includes(at - 1) ? withoutStart(each, TOLD.exec(each.text)?.[0].length ?? 0) : each;
    });
  const isLed = lead?.text.endsWith(':') === true && (asks(lead.text) || LEADS.test(lead.text));
  if (!isLed || !isFree(blocks)) return blocks;
  const answered = places.filter((at) => {
    const next = blocks[at + 1];
    return next !== undefined && next.kind !== 'bullet' && (next.kind === 'table' || !asks(next.text));
  });
  const asking = places.every((at) => {
    const { text = '' } = blocks[at] ?? {};
    return text.length < 250 && !isInReply(text) && !tells(text);
  });
  if (answered.length < 2 || answered.length * 2 < places.length || !asking) return blocks;
  return blocks.map((each, at) => (places.includes(at) ? withNumber(each, places.indexOf(at) + 1) : each));
}

function withNumber({ words }: Block, number: number): Block {
  return wordBlock([{ type: 'text', value: `Question ${number}: ` }, ...words], 'paragraph');
}
