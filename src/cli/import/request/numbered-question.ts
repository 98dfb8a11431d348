import { type Block, withoutStart } from '../document/block.ts';
import { type Label, readLabel } from '../document/label.ts';
import { romanised } from '../document/numbering.ts';
import { asks } from '../sentence/said.ts';
import { type Item, named, type Request } from './asked.ts';
import { parted } from './parted-question.ts';
import { asksFurther } from './question-start.ts';
import { framesRequest } from './reply-term.ts';

/** The questions of a list that has numbers or letters, from the `first` line on that bears one. */
export function numbered(lines: readonly Block[], first: number): Request {
  const labels = romanised(lines.map(({ text }) => readLabel(text)));
  // "A. Litter" over a list of numbers is a heading, and asks nothing.
  const isGroup = (label: Label | undefined, at: number): boolean =>
    /^A[.)]$/.test(label?.style ?? '') &&
    (lines[at]?.text.length ?? 0) < 60 &&
    !lines[at]?.text.endsWith('?') &&
    /^\d/.test(labels[at + 1]?.numbers[0] ?? '');
  const items: Item[] = [];
  const rest: Block[] = lines.slice(0, first).filter(({ text }) => text !== '');
  const top = labels.find((label, at) => at >= first && label !== undefined && !isGroup(label, at));
  let ended = false;
  /** The last number of a list inside a question: "1. All homes that are: 1. empty, 2. let". */
  let inner = 0;
  for (const [at, line] of lines.entries()) {
    if (at < first) continue;
    const label = labels[at];
    const current = items.at(-1);
    const number = Number(label?.numbers[0]);
    const begins = number === 1 && label?.style === top?.style && /[:;]$/.test(current?.lines.at(-1) ?? '');
    const isInner = begins || (inner > 0 && number === inner + 1);
    inner = isInner ? number : label === undefined ? inner : 0;
    if (isInner) current?.lines.push(line.text);
    else if (
      isGroup(label, at) ||
      (label === undefined && isHeadingOf(labels[at + 1], line, current, top?.style))
    )
      rest.push(line);
    else if (line.kind === 'bullet' && current !== undefined && isLost(line, labels[at + 1], current))
      items.push({ printed: String(Number.parseInt(current.printed, 10) + 1), lines: [line.text] });
    else if (
      label &&
      label.length > 0 &&
      (isTop(label, top?.style ?? '', current) ||
        isInside(label, line, current) ||
        letteredIn(label, current) !== undefined)
    ) {
      const words = withoutStart(line, label.length).text;
      const lettered = letteredIn(label, current);
      for (const number of lettered === undefined ? label.numbers : [lettered])
        items.push({ printed: number, lines: words === '' ? [] : [words] });
      ended = false;
    } else if (
      current !== undefined &&
      line.kind === 'paragraph' &&
      labels.slice(at).every((each) => each === undefined) &&
      /^(?:\d+|[a-y])$/.test(current.printed) &&
      asksFurther(line.text)
    )
      items.push({ printed: after(current.printed), lines: [line.text] });
    else if (!current || ended || isClosing(line, current)) {
      ended ||= current !== undefined && label === undefined && line.kind !== 'bullet';
      rest.push(line);
    } else current.lines.push(line.kind === 'bullet' ? `- ${line.text}` : line.text);
  }
  return { questions: named(items.flatMap(parted)), rest };
}

/** The number or letter that comes next. */
function after(printed: string): string {
  return /^\d/.test(printed) ? String(Number(printed) + 1) : String.fromCharCode(printed.charCodeAt(0) + 1);
}

/** "Berths" between two questions is over the second of them, and so is "As to the ferry:". */
function isHeadingOf(
  next: Label | undefined,
  { text, kind }: Block,
  current: Item | undefined,
  style: string | undefined,
): boolean {
  if (next === undefined || kind === 'bullet') return false;
  const [number = ''] = next.numbers;
  const isNext = next.style === style && /\d/.test(number) && Number(number) !== 1;
  if (isNext && text.endsWith(':') && !/:$/.test(current?.lines.at(-1) ?? ':')) return true;
  // "7 November" is over what was asked on that day.
  if (/^\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?$/u.test(text)) return true;
  return (
    /[.?!]$/.test(current?.lines.at(-1) ?? '') &&
    (kind === 'heading' || (/^\p{Lu}[^.?!,;]{2,50}[^.?!,;\d]$/u.test(text) && !asks(text)))
  );
}

/** The same way of numbering, and a number that can follow. */
function isTop(label: Label, style: string, current: Item | undefined): boolean {
  if (label.role === 'answer') return false;
  if (label.style === style) return true;
  if (current === undefined) return true;
  // "1." and then "2)": the next number by another pen.
  const [number = ''] = label.numbers;
  // "3." behind "2.2"
  return /^\d+$/.test(number) && Number(number) === Math.floor(Number(current.printed)) + 1;
}

/** "1a) How many of them …?" below "1. How many …?" asks something of its own. */
function isInside(label: Label, { text }: Block, current: Item | undefined): boolean {
  const [number = ''] = label.numbers;
  return (
    /^\d+[a-z]$/.test(number) &&
    current !== undefined &&
    Number.parseInt(number, 10) === Number.parseInt(current.printed, 10) &&
    (current.lines.at(-1) ?? '').includes('?') &&
    text.includes('?')
  );
}

/** "5. a) The names of the pilots" behind "4.", and "b) Their pay", or "5. b)", behind that: what the next is called. */
function letteredIn({ numbers, role }: Label, current: Item | undefined): string | undefined {
  const [, over = '', letter = ''] = /^(\d*)([a-h])$/.exec(numbers[0] ?? '') ?? [];
  const [, before = '', above = ''] = /^(\d+)([a-h]?)$/.exec(current?.printed ?? '') ?? [];
  if (role === 'answer' || numbers.length !== 1 || letter === '' || before === '') return undefined;
  const begins = letter === 'a' && Number(over) === Number(before) + 1;
  const isNext =
    above !== '' && letter.charCodeAt(0) === above.charCodeAt(0) + 1 && (over === '' || over === before);
  return begins || isNext ? `${over || before}${letter}` : undefined;
}

/** "• How many were hurt?" over "2a) …": the page has lost its number. */
function isLost({ text }: Block, next: Label | undefined, current: Item): boolean {
  const number = Number.parseInt(current.printed, 10) + 1;
  return text.includes('?') && new RegExp(`^${number}[a-z]$`).test(next?.numbers[0] ?? '');
}

/** What a requester writes under the last question. */
function isClosing({ text, kind }: Block, current: Item): boolean {
  if (kind === 'bullet' || current.lines.length === 0) return false;
  const asked = (current.lines.at(-1) ?? '').endsWith('?');
  return (
    framesRequest(text) || (asked && !text.includes('?') && /^(?:please|i would|i am|my )\b/i.test(text))
  );
}
