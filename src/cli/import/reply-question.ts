import { ASKING, type Asked, type Item, named } from './asked.ts';
import type { Block } from './block.ts';
import { does } from './giving.ts';
import { isPartHeading, isReplyHeading } from './heading.ts';
import { isInReply } from './in-reply.ts';
import { type Label, readLabel, romanised } from './label.ts';
import { questionsMentioned } from './mention.ts';
import { LEADS_ON } from './paragraph.ts';
import { asks as asksFor } from './sentence/said.ts';
import { sentencesOf } from './sentence/split.ts';

const SUPPLY =
  /^(?:if (?:so|yes|not?|applicable),? )?pleases? (?:could you |can you )?(?:supply|provide|send|state|list|name|give|tell|confirm (?:whether|how|the))\b.{0,700}$/i;

/** "I have answered the points that you have raised as follows:" */
const LED =
  /\b(?:points?|questions?|queries|items?)\b.{0,60}\b(?:raised|asked|in turn|as follows|below)\b.{0,30}:[-–]?$/i;

/** The questions that a reply repeats above its answers, where there is no request to read. `led`: a line says that they follow. */
export function questionsInReply(blocks: readonly Block[], led = false): readonly Asked[] {
  const listed = listIn(blocks);
  if (listed.length > 0) return named(listed);
  if (namesAnswers(blocks)) return [];
  const items: (Item & { readonly head?: string })[] = [];
  const series = seriesIn(blocks, led || blocks.some(({ text }) => LED.test(text)));
  const isLabelled = series !== undefined || blocks.some(({ text }) => readLabel(text)?.role === 'question');
  const labels = romanised(blocks.map(({ text }) => readLabel(text)));
  // "Please supply the dates …" over the dates, more than once.
  const isLed =
    blocks.filter(
      ({ text }, at) => SUPPLY.test(text) && !SUPPLY.test(blocks[at + 1]?.text ?? 'please supply '),
    ).length > 1;
  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind === 'table') continue;
    const label = labels[index];
    // "For request 4, can you clarify …" speaks of a question and is none.
    if (label?.role === 'answer' || label?.length === 0) continue;
    const bare = label === undefined ? text : text.slice(label.length);
    const asks = bare.lastIndexOf('?');
    const before = items.at(-1)?.printed ?? '';
    const follows =
      Number(label?.numbers[0]) === Number.parseInt(before, 10) + 1 && (SUPPLY.test(bare) || asksFor(bare));
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
    if (
      label?.numbers.length === 1 &&
      (asks > 0 || follows || inner !== undefined || label.role === 'question' || label.style === series)
    ) {
      const led = bare === '' && label.role === 'question' ? wordsUnder(blocks, index) : '';
      // "How many are employed? (WTE)": the unit belongs to the question.
      const unit = /^\s*\([^)]{1,40}\)$/.test(bare.slice(asks + 1));
      const words = led || (asks > 0 ? (unit ? bare : bare.slice(0, asks + 1)) : askedOf(bare));
      const printed = `${inner ?? ''}${label.numbers[0]}`;
      // "Question 1" alone, further down, is the answer to one that is known.
      const again = items.some(
        (item) =>
          (item.printed === printed && label.role === 'question') ||
          ((item.printed === printed || words.length > 25) && item.lines.includes(words)),
      );
      // "3. If any of these were recorded: (a) …": what is listed belongs to the question.
      const below = label.style === series ? innerOf(labels, index, series) : [];
      const parts = below.length > 1 ? below : [];
      const lines = [head ?? '', words, ...parts.map((at) => blocks[at]?.text ?? '')].filter(
        (line) => line !== '',
      );
      if (!again) items.push({ printed, lines, ...(head !== undefined && { head }) });
    } else if (
      !label &&
      !isLabelled &&
      (/\?\s*$/.test(text) || (isLed && SUPPLY.test(text))) &&
      text.length > 12 &&
      !items.some(({ lines }) => lines.includes(text))
    )
      items.push({ printed: String(items.length + 1), lines: [text] });
  }
  return named(items);
}

/** "Q4. We set aside £60,000." over "Q5. All are leased.": what bears the name of a question answers it. */
function namesAnswers(blocks: readonly Block[]): boolean {
  const named = blocks.flatMap(({ text }) => {
    const label = readLabel(text);
    return label?.role === 'question' && label.length > 0 ? [text.slice(label.length)] : [];
  });
  const tell = named.filter(
    (text) =>
      text.length > 20 && !ASKING.test(text) && !SUPPLY.test(text) && !asksFor(text) && saysSomething(text),
  );
  const isMarked = blocks.some(({ text }) => readLabel(text)?.role === 'answer');
  return !isMarked && tell.length > 1 && tell.length * 2 > named.length;
}

function saysSomething(text: string): boolean {
  return (
    does([text], ['gives', 'nothold', 'withhold', 'elsewhere', 'part', 'cost', 'ncnd', 'helpful'], 0.5) !==
    undefined
  );
}

/** A list of what was asked at the head of a reply, with the answer to all of it below. */
function listIn(blocks: readonly Block[]): readonly Item[] {
  const start = blocks.findIndex(({ kind }) => kind === 'bullet');
  const after = blocks.slice(start);
  const end = after.findIndex(({ kind }) => kind !== 'bullet');
  const list = after.slice(0, end === -1 ? 0 : end);
  // "How many? 16.": with its answer on the same line an item is no list of questions.
  const answered = list.filter(({ text }) => /\?\s+\S/.test(text)).length * 2 > list.length;
  const asks =
    list.length > 1 && !answered && list.every(({ text }) => ASKING.test(text) && !isInReply(text));
  const alone = !blocks.some(({ text }) => readLabel(text) !== undefined);
  return asks && alone && start < 3
    ? list.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))
    : [];
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

/** The questions that a sentence below several says that it answers. */
function naming(label: Label | undefined, text: string): readonly string[] {
  if (label !== undefined) return label.length === 0 ? label.numbers : [];
  return questionsMentioned(sentencesOf(text)[0] ?? '');
}

/** The places of "(a) …", "(b) …" right below an item of a list. */
function innerOf(
  labels: readonly (Label | undefined)[],
  place: number,
  style: string | undefined,
): readonly number[] {
  const under = labels.slice(place + 1);
  const end = under.findIndex(
    (label, at) => label?.style === style || !label?.numbers.includes('abcdefghijklmnop'[at] ?? ''),
  );
  return under.slice(0, end === -1 ? under.length : end).map((_, at) => place + 1 + at);
}

/** What stands under "Request 1": one paragraph, or all up to the answer where the letter marks answers too. */
function wordsUnder(blocks: readonly Block[], index: number): string {
  const under = blocks.slice(index + 1);
  // "Q1" over "I can confirm that …" stands over the answer.
  if (under[0] !== undefined && isInReply(under[0].text)) return '';
  const ends = (each: Block): boolean => {
    const label = readLabel(each.text);
    // "a) …" below "Request 1" is a part of it.
    const isPart = label?.role === 'either' && /^[a-z]{1,4}$/.test(label.numbers[0] ?? '');
    return each.kind === 'table' || (label !== undefined && !isPart) || isPartHeading(each.text);
  };
  const end = under.findIndex(ends);
  const marked =
    LEADS_ON.test(under[0]?.text ?? '') ||
    blocks.some(({ text }) => isReplyHeading(text) || readLabel(text)?.role === 'answer');
  return under
    .slice(0, marked && end !== -1 ? end : Math.min(1, end === -1 ? 1 : end))
    .map(({ text }) => text)
    .join('\n');
}

/** "Please supply their names. We are unable to …": the question, up to where the authority speaks. */
function askedOf(text: string): string {
  const told = /^(.{15,}?)\s*:\s+(?=[£<]?\d|(?:yes|no|none|nil|n\/a)\b)/i.exec(text)?.[1];
  if (told !== undefined) return told;
  const sentences = sentencesOf(text);
  const reply = sentences.findIndex((each, index) => index > 0 && isInReply(each));
  return reply === -1 ? text : text.slice(0, text.indexOf(sentences[reply] ?? '')).trim();
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The way of numbering that runs 1, 2, 3 with an answer under each: then a line without "?" asks too. */
function seriesIn(blocks: readonly Block[], led: boolean): string | undefined {
  const labels = romanised(blocks.map(({ text }) => readLabel(text)));
  const styles = new Set(labels.flatMap((label) => (label?.role === 'either' ? [label.style] : [])));
  return [...styles].find((style) => {
    const places = labels.flatMap((label, index) => (label?.style === style ? [index] : []));
    const runs = places.every((place, index) =>
      [String(index + 1), 'abcdefghijklmnop'[index], ROMANS[index]].includes(labels[place]?.numbers[0]),
    );
    const answered = places.filter((place) => {
      // "2. …" and "3. …" over "For questions 2 and 3, …"
      const next = labels.findIndex((label, at) => at > place && label?.style !== style);
      const both = labels[next];
      return (
        (blocks[place + 1] !== undefined && labels[place + 1] === undefined) ||
        innerOf(labels, place, style).length > 1 ||
        (blocks[place]?.text.endsWith(':') && labels[place + 1]?.numbers[0] === 'a') ||
        naming(both, blocks[next]?.text ?? '').includes(labels[place]?.numbers[0] ?? '') ||
        /[?:]\s+\S/.test(blocks[place]?.text ?? '')
      );
    });
    const asking = places.filter(
      (place) =>
        ASKING.test(blocks[place]?.text.slice(labels[place]?.length) ?? '') ||
        /^[A-Z][\w &/]{2,40}\s[-–—]\s/.test(blocks[place]?.text.slice(labels[place]?.length) ?? ''),
    );
    // "2. Names of those on the list" over a paragraph, each time.
    const isHeaded =
      places.length > 2 &&
      answered.length === places.length &&
      places.every((place) => {
        const { text = '' } = blocks[place] ?? {};
        return text.length < 90 && !/[.;,:]$|\b(?:section|regulation|exemption|stage|step)\b/i.test(text);
      });
    return (
      places.length > 1 &&
      runs &&
      answered.length * 3 > places.length * 2 &&
      (asking.length * 2 >= places.length || isHeaded || (led && answered.length === places.length))
    );
  });
}
