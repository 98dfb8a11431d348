import type { Block } from '../document/block.ts';
import { isPartHeading, isReplyHeading } from '../document/heading.ts';
import { romanised } from '../document/numbering.ts';
import { ASKING } from '../sentence/ask.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { asks as asksFor, saidIn } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { type Asked, type Item, named } from './asked.ts';
import { bulletsIn, bulletsOver, listIn } from './asking-bullet.ts';
import { LEADS_ON } from './paragraph.ts';
import { innerOf, labelOf, seriesIn, toldBehind } from './series.ts';
import { wantedIn, wants } from './unlabelled-question.ts';
import { isWeighed } from './weighed-question.ts';

const SUPPLY =
  /^(?:if (?:so|yes|not?|applicable),? )?pleases? (?:could you |can you )?(?:supply|provide|send|state|list|name|give|tell|confirm (?:whether|how|the))\b.{0,700}$/i;

/** "I have answered the points that you have raised as follows:" */
const LED =
  /\b(?:points?|questions?|queries|items?|issues?|matters?)\b.{0,60}\b(?:raised|asked|in turn|as follows|below)\b.{0,30}:[-–]?$/i;

/** "Response: See attached" right below what bears a number. */
const ANSWERED = /^(?:our |the )?(?:response|answer|reply)\s*:/i;
/** A sentence that tells, from its verb to its full stop. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|can|cannot|holds?|held|sets?|uses?|spent|paid)\b.*\.\W*$|^(?:none|nil|yes|no)\b/is;

/** The questions that a reply repeats above its answers, where there is no request to read. `led`: a line says that they follow. */
export function questionsInReply(all: readonly Block[], led = false): readonly Asked[] {
  const blocks = all.filter((_, at) => !isWeighed(all, at));
  const listed = listIn(blocks);
  if (listed.length > 0) return named(listed);
  if (namesAnswers(blocks)) return [];
  const answered = bulletsIn(blocks);
  if (answered.length > 1) return named(answered);
  const over = bulletsOver(blocks);
  if (over.length > 0) return named(over);
  const items: (Item & { readonly head?: string })[] = [];
  const series = seriesIn(blocks, led || blocks.some(({ text }) => LED.test(text)));
  const isLabelled = series !== undefined || blocks.some(({ text }) => labelOf(text)?.role === 'question');
  const labels = romanised(blocks.map(({ text }) => labelOf(text)));
  const wanted = wantedIn(blocks);
  // "B: Printers. 1. …": the numbers begin again below answers, and their questions may be those of the first part.
  let group = 0;
  let told = 0;
  for (const [index, each] of blocks.entries()) {
    const { text, kind } = each;
    if (kind === 'table') continue;
    const label = labels[index];
    // "For request 4, can you clarify …" speaks of a question and is none.
    if (label?.role === 'answer' || label?.length === 0) continue;
    const bare = label === undefined ? text : text.slice(label.length);
    const asks = bare.lastIndexOf('?');
    const before = items.at(-1)?.printed ?? '';
    // "d) Please list …" below "c) How many …?"
    const isAfter =
      Number(label?.numbers[0]) === Number.parseInt(before, 10) + 1 ||
      nextLetter(`1${before}`) === label?.numbers[0] ||
      nextWithin(before) === label?.numbers[0];
    const isAnswered = ANSWERED.test(blocks[index + 1]?.text ?? '');
    const follows = isAnswered || (isAfter && (SUPPLY.test(bare) || asksFor(bare)));
    // "a)" right below "3. Over the same years, please give:" is 3a, and "b)" below that is 3b.
    const isFirst = label?.role === 'either' && label.numbers[0] === 'a';
    const over = isFirst && labels[index - 1]?.length ? headOf(items.at(-1)) : undefined;
    // "a) Please also give the three years before." below the answer to 2 is 2a.
    const isMore = isFirst && /^\d+$/.test(before) && (ASKING.test(bare) || asksFor(bare));
    const isNext =
      nextLetter(before) === label?.numbers[0] && (asksFor(bare) || items.at(-1)?.head !== undefined);
    const inner = over !== undefined || isMore ? before : isNext ? before.slice(0, -1) : undefined;
    if (over !== undefined) items.pop();
    const head = over ?? (isNext ? items.at(-1)?.head : undefined);
    // "6. £900 was paid." below "6. What was paid? See notes" tells of it.
    const isNote =
      label?.style === series &&
      !ASKING.test(bare) &&
      items.slice(group).some(({ printed }) => printed === label?.numbers[0]);
    if (
      label?.numbers.length === 1 &&
      !isNote &&
      (asks > 0 || follows || inner !== undefined || label.role === 'question' || label.style === series)
    ) {
      const led = bare === '' && label.role === 'question' ? wordsUnder(blocks, index) : '';
      // "How many are employed? (WTE)": the unit belongs to the question.
      const unit = /^\s*\([^)]{1,40}\)$/.test(bare.slice(asks + 1));
      // Right above "Answer 2:" all of it asks.
      const isWhole = label.role === 'question' && labels[index + 1]?.role === 'answer';
      const words =
        led || (isWhole ? bare : asks > 0 ? (unit ? bare : bare.slice(0, asks + 1)) : askedOf(bare));
      const printed = `${inner ?? ''}${label.numbers[0]}`;
      // "Request 1 - Section 31(3) applies." below the answers is a reason.
      const isReason = label.role === 'question' && words !== '' && !ASKING.test(words) && !asksFor(words);
      if (!isReason && label.numbers[0] === '1' && Number(before) > 1 && told * 2 > items.length - group)
        group = items.length;
      if (bare.slice(asks + 1).trim() !== '' || labels[index + 1] === undefined) told += 1;
      // "Question 1" alone, further down, is the answer to one that is known.
      const again = items.slice(group).some(
        (item) =>
          (item.printed === printed && label.role === 'question') ||
          (item.printed === printed && item.lines.includes(words)) ||
          // "4. Of these, how many were fined?" may ask what 2 asked.
          (words.length > 25 &&
            item.lines.includes(words) &&
            Number(label.numbers[0]) !== Number.parseInt(before, 10) + 1),
      );
      // "3. If any of these were recorded: (a) …": what is listed belongs to the question.
      const below = label.style === series ? innerOf(blocks, labels, index, series) : [];
      const parts = below.length > 1 ? below : [];
      const lines = [head ?? '', words, ...parts.map((at) => blocks[at]?.text ?? '')].filter(
        (line) => line !== '',
      );
      if (!again) items.push({ printed, lines, ...(head !== undefined && { head }) });
    } else if (
      !label &&
      !isLabelled &&
      (/\?["”’']?\s*$/.test(text) || wanted.includes(each)) &&
      text.length > 12 &&
      !items.some(({ lines }) => lines.includes(text))
    )
      items.push({ printed: String(items.length + 1), lines: [text] });
    // "Please give the year as well." right below a question belongs to it.
    else if (!label && !isLabelled && wants(each) && items.at(-1)?.lines.at(-1) === blocks[index - 1]?.text)
      items.at(-1)?.lines.push(text);
  }
  return named(items);
}

/** "Q4. We set aside £60,000." over "Q5. All are leased.": what bears the name of a question answers it. */
function namesAnswers(blocks: readonly Block[]): boolean {
  const named = blocks.flatMap(({ text }) => {
    const label = labelOf(text);
    return label?.role === 'question' && label.length > 0 ? [text.slice(label.length)] : [];
  });
  const tell = named.filter(
    (text) =>
      text.length > 20 && !text.includes('?') && !SUPPLY.test(text) && !asksFor(text) && STATES.test(text),
  );
  const isMarked = blocks.some(({ text }) => labelOf(text)?.role === 'answer');
  return !isMarked && tell.length > 1 && tell.length * 2 > named.length;
}

/** "3. Over the same years, please give:" over letters, each of which is a question. */
function headOf(item: Item | undefined): string | undefined {
  const [line = '', ...more] = item?.lines ?? [];
  return more.length === 0 && line.endsWith(':') && /^\d+$/.test(item?.printed ?? '') ? line : undefined;
}

/** The letter that comes after "1a". */
function nextLetter(printed: string): string | undefined {
  const letter = /^\d+([a-y])$/.exec(printed)?.[1];
  return letter === undefined ? undefined : String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** "1b" behind "1a", and "2.4" behind "2.3". */
function nextWithin(before: string): string | undefined {
  const [, over = '', number = ''] = /^(\d+\.)(\d+)$/.exec(before) ?? [];
  if (over !== '') return `${over}${Number(number) + 1}`;
  const letter = nextLetter(before);
  return letter === undefined ? undefined : `${before.slice(0, -1)}${letter}`;
}

/** What stands under "Request 1": one paragraph, or all up to the answer where the letter marks answers too. */
function wordsUnder(blocks: readonly Block[], index: number): string {
  const under = blocks.slice(index + 1);
  // "Q1" over "I can confirm that …" stands over the answer.
  if (under[0] !== undefined && isInReply(under[0].text)) return '';
  // "Question 1" over "There were 31 vans in use." does so as well.
  const [first] = saidIn(under[0]?.text ?? '');
  if (first?.act === 'gives' && first.sure >= 0.8 && STATES.test(first.sentence)) return '';
  const ends = (each: Block): boolean => {
    const label = labelOf(each.text);
    // "a) …" below "Request 1" is a part of it.
    const isPart = label?.role === 'either' && /^[a-z]{1,4}$/.test(label.numbers[0] ?? '');
    return each.kind === 'table' || (label !== undefined && !isPart) || isPartHeading(each.text);
  };
  const end = under.findIndex(ends);
  const marked =
    LEADS_ON.test(under[0]?.text ?? '') ||
    blocks.some(({ text }) => isReplyHeading(text) || labelOf(text)?.role === 'answer');
  return under
    .slice(0, marked && end !== -1 ? end : Math.min(1, end === -1 ? 1 : end))
    .map(({ text }) => text)
    .join('\n');
}

/** "Please supply their names. We are unable to …": the question, up to where the authority speaks. */
function askedOf(text: string): string {
  const behind = /^(.{15,}?[.?])\s+[-–—=]\s+(?=[A-Z\d£<])/.exec(text)?.[1] ?? toldBehind(text);
  if (behind !== undefined) return behind;
  const told =
    /^(.{15,}?)\s*(?::|\s[-–—=])\s+(?=[£<]?\d|(?:yes|no|none|nil|n\/a|attached|enclosed|not held|exempt|withheld|see (?:attached|below|above|notes?|annex))\b)/i.exec(
      text,
    )?.[1];
  if (told !== undefined) return told;
  const sentences = sentencesOf(text);
  const reply = sentences.findIndex((each, index) => index > 0 && isInReply(each));
  return reply === -1 ? text : text.slice(0, text.indexOf(sentences[reply] ?? '')).trim();
}
