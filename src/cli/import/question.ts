import { type Block, block, withoutStart } from './block.ts';
import { type Label, readLabel } from './label.ts';

/** One question of a request. */
export interface Asked {
  /** As the entry names it: unique, `2` or `2(a)`. */
  readonly label: string;
  /** As the letter prints it, which may be there twice. */
  readonly printed: string;
  /** Absent where only the answer speaks of it. */
  readonly text?: string;
}

export interface Request {
  readonly questions: readonly Asked[];
  /** Words of the request that belong to no question. */
  readonly rest: readonly Block[];
}

interface Item {
  readonly printed: string;
  readonly lines: string[];
}

const ASKING =
  /\?|^(?:please|how|what|when|where|who|which|why|whether|can|could|would|do|does|did|is|are|was|were|has|have|a copy|copies|the (?:number|total|names?|cost|amount|date)|number of|total|details of|list of|any|if|for (?:each|the)|i (?:would like|request|want|am requesting)|in (?:the|each))\b/i;
const FORMALITY =
  /^(?:thank you|many thanks|thanks|i look forward|please (?:provide|send|supply) (?:this|the|your|me with (?:this|the)) (?:information|data|response|reply|answers?)?.{0,60}(?:format|electronic|e-?mail|excel|csv)|if (?:this|you|any|my) .{0,120}(?:clarif|contact me|too (?:broad|much)|exceed|not possible|refine|cost|limit|section)|under the freedom|this is a (?:request|freedom)|i (?:am writing|write) (?:to|under))/i;

/** The questions of a request, in every numbering that letters have; one paragraph is one question. */
export function questionsIn(blocks: readonly Block[]): Request {
  const lines = blocks.flatMap(splitNumbers);
  const first = lines
    .map(({ text }) => readLabel(text))
    .findIndex((label) => label !== undefined && label.role !== 'answer');
  if (first !== -1 && lines.filter(({ text }) => readLabel(text)).length > 0) return numbered(lines, first);
  const bullets = lines.filter(({ kind }) => kind === 'bullet');
  if (
    bullets.length > 1 &&
    bullets.length >= lines.length - 4 &&
    bullets.filter(({ text }) => ASKING.test(text)).length * 2 > bullets.length
  ) {
    return {
      questions: named(bullets.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
      rest: lines.filter((line) => !bullets.includes(line)),
    };
  }
  const asking = lines.filter(({ text, kind }) => kind !== 'bullet' && text.trim().endsWith('?'));
  const others = lines.filter((line) => !asking.includes(line));
  if (asking.length > 1 && others.every(({ text }) => text.endsWith(':') || FORMALITY.test(text)))
    return {
      questions: named(asking.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
      rest: others,
    };
  const words = lines.filter(({ text }) => !FORMALITY.test(text) || ASKING.test(text));
  const text = words.map((line) => (line.kind === 'bullet' ? `- ${line.text}` : line.text)).join('\n');
  if (text.trim() === '') return { questions: [], rest: lines };
  return {
    questions: [{ label: '1', printed: '1', text }],
    rest: lines.filter((line) => !words.includes(line)),
  };
}

/** "1) how many … 2) how much …" in one paragraph: a line for each. */
function splitNumbers(from: Block): readonly Block[] {
  if (from.kind === 'table') return [from];
  for (const [mark, shape] of [
    [/(?:^|\s)(\d{1,2})\)\s/g, (n: number) => `${n})`],
    [/(?:^|\s)\((\d{1,2})\)\s/g, (n: number) => `(${n})`],
    [/(?:^|[.?:;]\s+)(\d{1,2})\.\s?(?=[A-Z])/g, (n: number) => `${n}.`],
    [/(?:^|\s)Q(\d{1,2})[.:)]?\s/g, (n: number) => `Q${n}`],
  ] as const) {
    const marks = [...from.text.matchAll(mark)];
    if (marks.length < 2 || marks.some(([, number], index) => Number(number) !== index + 1)) continue;
    const starts = marks.map(
      ({ 0: whole, 1: number, index }) => index + whole.indexOf(shape(Number(number))),
    );
    const pieces = [0, ...starts].map((start, index) =>
      from.text.slice(start, starts[index] ?? from.text.length).trim(),
    );
    return pieces.filter((piece) => piece !== '').map((piece) => block(piece));
  }
  return [from];
}

function numbered(lines: readonly Block[], first: number): Request {
  const items: Item[] = [];
  const rest: Block[] = lines.slice(0, first).filter(({ text }) => text !== '');
  const top = readLabel(lines[first]?.text ?? '') as Label;
  const style = top.style === 'a.' && top.numbers[0] === 'i' ? 'i.' : top.style;
  let ended = false;
  for (const line of lines.slice(first)) {
    const label = readLabel(line.text);
    const current = items.at(-1);
    if (label && isTop(label, style, current)) {
      const words = withoutStart(line, label.length).text;
      for (const number of label.numbers) items.push({ printed: number, lines: words === '' ? [] : [words] });
      ended = false;
    } else if (!current || ended || isClosing(line, current)) {
      ended ||= current !== undefined && label === undefined && line.kind !== 'bullet';
      rest.push(line);
    } else current.lines.push(line.kind === 'bullet' ? `- ${line.text}` : line.text);
  }
  return { questions: named(items), rest };
}

/** The same way of numbering, and a number that can follow. */
function isTop(label: Label, style: string, current: Item | undefined): boolean {
  if (label.role === 'answer') return false;
  if (label.style === style) return true;
  if (current === undefined) return true;
  // "1." and then "2)": the next number by another pen.
  const [number = ''] = label.numbers;
  return /^\d+$/.test(number) && Number(number) === Number(current.printed) + 1;
}

/** What a requester writes under the last question. */
function isClosing({ text, kind }: Block, current: Item): boolean {
  if (kind === 'bullet' || current.lines.length === 0) return false;
  const asked = (current.lines.at(-1) ?? '').endsWith('?');
  return (
    FORMALITY.test(text) || (asked && !text.includes('?') && /^(?:please|i would|i am|my )\b/i.test(text))
  );
}

/** Labels must be unique: numbers that begin again are counted on. */
function named(items: readonly Item[]): readonly Asked[] {
  const printed = items.map((item) => item.printed);
  const unique = new Set(printed).size === printed.length;
  return items.map((item, index) => {
    const text = item.lines.join('\n').trim();
    return {
      label: unique ? entryLabel(item.printed) : String(index + 1),
      printed: item.printed,
      ...(text === '' ? {} : { text }),
    };
  });
}

/** `1a` as an entry writes it: `1(a)`. */
export function entryLabel(printed: string): string {
  return printed.replace(/^(\d+)([a-z])$/, '$1($2)');
}

/** The questions that a reply repeats above its answers, where there is no request to read. */
export function questionsInReply(blocks: readonly Block[]): readonly Asked[] {
  const items: Item[] = [];
  const series = seriesIn(blocks);
  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind === 'table') continue;
    const label = readLabel(text);
    if (label?.role === 'answer') continue;
    const bare = label === undefined ? text : text.slice(label.length);
    const asks = bare.lastIndexOf('?');
    if (label?.numbers.length === 1 && (asks > 0 || label.role === 'question' || label.style === series)) {
      const next = blocks[index + 1];
      const led = bare === '' && label.role === 'question' && next && readLabel(next.text) === undefined;
      const words = led ? next.text : asks > 0 ? bare.slice(0, asks + 1) : bare;
      const [printed = ''] = label.numbers;
      // "Question 1" alone, further down, is the answer to one that is known.
      const again = items.some(
        (item) => item.printed === printed && (label.role === 'question' || item.lines.includes(words)),
      );
      if (!again) items.push({ printed, lines: words === '' ? [] : [words] });
    } else if (
      !label &&
      /\?\s*$/.test(text) &&
      text.length > 12 &&
      !items.some(({ lines }) => lines.includes(text))
    )
      items.push({ printed: String(items.length + 1), lines: [text] });
  }
  return named(items);
}

/** The way of numbering that runs 1, 2, 3 with an answer under each: then a line without "?" asks too. */
function seriesIn(blocks: readonly Block[]): string | undefined {
  const labels = blocks.map(({ text }) => readLabel(text));
  const styles = new Set(labels.flatMap((label) => (label?.role === 'either' ? [label.style] : [])));
  return [...styles].find((style) => {
    const places = labels.flatMap((label, index) => (label?.style === style ? [index] : []));
    const runs = places.every((place, index) => labels[place]?.numbers[0] === String(index + 1));
    const answered = places.filter(
      (place) =>
        (blocks[place + 1] !== undefined && labels[place + 1] === undefined) ||
        /\?\s+\S/.test(blocks[place]?.text ?? ''),
    );
    const asking = places.filter((place) =>
      ASKING.test(blocks[place]?.text.slice(labels[place]?.length) ?? ''),
    );
    return (
      places.length > 1 &&
      runs &&
      answered.length * 3 > places.length * 2 &&
      asking.length * 2 >= places.length
    );
  });
}
