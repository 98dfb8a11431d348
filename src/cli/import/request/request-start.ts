import type { Block } from '../document/block.ts';
import { isRequestHeading, leadsToRequest } from '../document/heading.ts';
import { splitNumbers } from '../document/inline-list.ts';
import { type Label, readLabel } from '../document/label.ts';
import { ROWS, romanised } from '../document/numbering.ts';
import type { Act } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { asks as asksFor } from '../sentence/said.ts';
import { standAgain } from './stand-again.ts';
import { wants } from './unlabelled-question.ts';

/** Whether the numbers of the questions go on among the answers: each question stands over its own. */
export function goesOn(request: readonly Block[], reply: readonly Block[]): boolean {
  // The same lines below "Here is our response" stand over their answers, and those above are the request.
  if (standAgain(request, reply).filter(({ text }) => text.length > 15).length > 1) return false;
  const numbers = request.flatMap(splitNumbers).flatMap(({ text }) => readLabel(text)?.numbers ?? []);
  if (countsOn(request, reply) || answersWithin(request)) return true;
  // "• The number of staff." over how many there are, and "• Their cost." over that
  const bullets = reply.filter(({ kind }) => kind === 'bullet');
  const isBulleted =
    request.length === 1 &&
    request[0]?.kind === 'bullet' &&
    wants(request[0]) &&
    bullets.length > 0 &&
    bullets.every((each) => wants(each) && reply[reply.indexOf(each) + 1]?.kind === 'paragraph');
  if (isBulleted) return true;
  return (
    numbers.length > 0 &&
    (readLabel(reply[0]?.text ?? '')?.role ?? 'answer') === 'answer' &&
    reply.some(({ text }) => {
      const label = readLabel(text);
      return (
        label !== undefined &&
        label.length > 0 &&
        label.role !== 'answer' &&
        !label.numbers.some((number) => numbers.includes(number)) &&
        (asksFor(text.slice(label.length)) ||
          (label.role === 'question' &&
            text.length > label.length + 20 &&
            label.numbers[0] === String(numbers.length + 1)))
      );
    })
  );
}

const TOLD: readonly Act[] = ['gives', 'nothold', 'withhold', 'elsewhere', 'part', 'cost'];
/** How requesters go on below a question. */
const GOES_ON =
  /^(?:please|if|for|i|my|we|in|where|this|these|and|or|also|note|by|e\.?g|i\.?e|of course|what i|(?:could|can|would) you)\b|[?:]$/i;

/** Whether answers stand between the numbered questions, as where a page has both in turn. */
export function answersWithin(request: readonly Block[]): boolean {
  const places = request.flatMap(({ text }, at) => (readLabel(text)?.length ? [at] : []));
  const gaps = places.slice(0, -1).map((place, at) => request.slice(place + 1, places[at + 1]));
  const told = gaps.filter(
    (gap) =>
      gap.length > 0 &&
      gap.every(
        ({ text, kind }) =>
          kind !== 'bullet' &&
          (kind === 'table' ||
            (!GOES_ON.test(text) && !asksFor(text) && does([text], TOLD, 0.6) !== undefined)),
      ),
  );
  return told.length > 0 && told.length * 2 >= gaps.length;
}

/** One label above the first answer, and its followers each above another: only questions are numbered so. */
function countsOn(request: readonly Block[], reply: readonly Block[]): boolean {
  const blocks = [...request.flatMap(splitNumbers), ...reply];
  const labels = romanised(blocks.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text))));
  // "Question 1" over "41" names a question and asks nothing.
  const isBare = ({ length }: Label, at: number): boolean => (blocks[at]?.text.length ?? 0) < length + 3;
  const every = labels.flatMap((label, at) => (label === undefined ? [] : [{ label, at }]));
  const [first] = every;
  // "(a) …" below "3. …" belongs to it.
  const isInner = (label: Label | undefined): boolean =>
    label !== undefined && label.style !== first?.label.style && /^[a-z]{1,4}$/.test(label.numbers[0] ?? '');
  const all = every.filter(({ label }) => !isInner(label));
  const below = (at: number): number => labels.findIndex((label, next) => next > at && !isInner(label));
  const row = ROWS.find(([start]) => start === first?.label.numbers[0]);
  return (
    row !== undefined &&
    all.length > 2 &&
    first?.label.role !== 'answer' &&
    all.every(
      ({ label, at }, place) =>
        !isBare(label, at) &&
        label.style === first?.label.style &&
        label.numbers[0] === row[place] &&
        // The answer stands below, and is no item of a list.
        below(at) !== -1 &&
        labels[below(at)] === undefined,
    )
  );
}

/** The line that leads to the request: of several headings, one over words that ask. */
export function leadOf(blocks: readonly Block[]): number {
  const leads = blocks.flatMap((each, at) =>
    isRequestHeading(each.text) ||
    leadsToRequest(each.text) ||
    isOverQuoted(each, blocks[at + 1]) ||
    isOverOnlyQuoted(blocks, at) ||
    // "Please give these for the following years:" below the questions leads to none.
    (leadsToList(each, blocks[at + 1]) && !asksBefore(blocks.slice(0, at)))
      ? [at]
      : [],
  );
  const over = leads.find((at) =>
    blocks
      .slice(at + 1, at + 4)
      .some(({ text }) => readLabel(text) !== undefined || asksFor(text) || leadsToRequest(text)),
  );
  const first = over ?? leads.find((at) => at < blocks.length / 2) ?? -1;
  // "Information request" is the title of a letter that says below "You asked for the following:"
  const nearer = leads.find(
    (at) =>
      first !== -1 &&
      at > first &&
      at < first + 5 &&
      !blocks
        .slice(first + 1, at)
        .some(({ text }) => readLabel(text) !== undefined || (text.length > 50 && asksFor(text))),
  );
  return nearer ?? first;
}

/** "I refer to your request of 4 November:", "Your request, and after it our reply, stand here." over what is quoted. */
function isOverQuoted({ text }: Block, next: Block | undefined): boolean {
  const quoted = next?.text ?? '';
  const isWhole = next !== undefined && isQuotedWhole(next);
  return (
    /\byour (?:\w+ ){0,3}(?:request|e-?mail|letter|enquiry)\b.{0,60}[:.]$/i.test(text) &&
    /^["“‘']/.test(quoted) &&
    (text.endsWith(':') || isWhole)
  );
}

/** A paragraph that asks between quotation marks, and nothing else. */
function isQuotedWhole({ text, kind }: Block): boolean {
  return kind !== 'table' && /^["“‘'].*["”’']\W*$/.test(text) && asksFor(text.replace(/["“”‘’]/g, ''));
}

/** "Thank you for your request, copied below. We keep our letters short." over the one paragraph that is quoted. */
function isOverOnlyQuoted(blocks: readonly Block[], at: number): boolean {
  const quoted = blocks.flatMap((each, place) => (isQuotedWhole(each) ? [place] : []));
  return (
    quoted.length === 1 &&
    quoted[0] === at + 1 &&
    blocks
      .slice(Math.max(0, at - 2), at + 1)
      .some(({ text }) => /\byour (?:\w+ ){0,3}(?:request|e-?mail|letter|enquiry)\b/i.test(text))
  );
}

/** Whether a list of questions stands above. */
function asksBefore(blocks: readonly Block[]): boolean {
  const labelled = blocks.flatMap(({ text }) => {
    const label = readLabel(text);
    return label?.role === 'either' && label.length > 0 ? [text.slice(label.length)] : [];
  });
  return labelled.length > 1 && labelled.some((text) => asksFor(text));
}

/** "HMRC received from you a request for these details:" over a list of them. */
function leadsToList({ text, kind }: Block, next: Block | undefined): boolean {
  // "3. Whether any of these was the cause in question:" is a question over its parts.
  if (kind === 'table' || next === undefined || readLabel(text) !== undefined) return false;
  const isItem = next.kind === 'bullet' || (readLabel(next.text)?.length ?? 0) > 0;
  if (/^you (?:asked|requested|wrote|wanted)\b.{0,60}\.$/i.test(text)) return isItem;
  if (!/:\W*$/.test(text)) return false;
  return (
    isItem &&
    /\b(?:request\w*|asked|ask|asking|questions?|wanted|would like|would you)\b/i.test(text) &&
    !/\b(?:exempt\w*|exception|section|regulation|refus\w*|withh\w*|respon\w*|answers?|reply|vexatious|had regard|factors?|reasons?|taken into account|considering|carefully considered|fairness)\b/i.test(
      text,
    )
  );
}
