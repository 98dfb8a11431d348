import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { ROWS, romanised } from '../document/numbering.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { questionsMentioned } from '../request/mention.ts';
import { does } from '../sentence/giving.ts';
import { saidIn } from '../sentence/said.ts';
import { recitesLaw } from '../sentence/statute.ts';
import type { Anchor } from './anchored.ts';

/** "a." to "d." below questions 1 to 4: as many numbers as questions, in another way of counting. */
export function byNumber(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const labels = romanised(reply.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text))));
  const places = labels.flatMap((label, at) => (label?.role === 'either' && label.length > 0 ? [at] : []));
  const row = ROWS.find(([first]) => first === labels[places[0] ?? -1]?.numbers[0]);
  const counts =
    questions.length > 1 &&
    places.length === questions.length &&
    places.every((at, place) => labels[at]?.numbers[0] === row?.[place]);
  return new Map(
    counts ? places.map((at, place) => [at, { questions: [place], length: labels[at]?.length ?? 0 }]) : [],
  );
}

/** A list with as many bullets as there are questions; what stands below it is of none of them. */
export function byBullet(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const start = reply.findIndex(({ kind }) => kind === 'bullet');
  const end = reply.findIndex(({ kind }, at) => at > start && kind !== 'bullet');
  const list = reply.slice(start, end === -1 ? reply.length : end);
  // Section 17 is recited in three points.
  const isLaw = list.some(({ text }) => recitesLaw(text));
  // "• Disclosure would help those who break in." and five more reasons below six questions.
  const isHarm =
    list.filter(({ text }) => does([text], ['harm'], 0.5) !== undefined).length * 2 > list.length;
  if (start === -1 || questions.length < 2 || list.length !== questions.length || isLaw || isHarm)
    return new Map();
  // Two bullets may be two reasons: they have to tell something each.
  if (list.length === 2 && !list.every(({ text }) => does([text], ['gives', 'nothold', 'elsewhere'], 0.6)))
    return new Map();
  const anchors = new Map<number, Anchor>(
    list.map((_, place) => [start + place, { questions: [place], length: 0 }]),
  );
  return end === -1 ? anchors : anchors.set(end, { questions: [], length: 0 });
}

const HELD =
  /^(?:we|i|the \w+(?: \w+){0,3}) (?:can confirm that .{0,40})?(?:do(?:es)? )?holds? (?:some|most|all|much|part)(?: of)? (?:the|this|it|what)[^.]{0,60}\.$/i;

/** "These are the costs.", "They were audited in May.", "The table leaves out cutters.": what is said of a table. */
const OF_TABLE =
  /^(?:these|they|those)\b|\b(?:table|columns?|rows?|(?:figures|data|totals) (?:above|below))\b/i;

/** As many paragraphs as questions, and nothing that names one: they answer in order. */
export function inOrder(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const words = reply.flatMap((each, index) =>
    each.kind === 'heading' ||
    isLead(each) ||
    each.text.endsWith(':') ||
    /^thank you\b/i.test(each.text) ||
    // "We hold most of the information." stands over the answers.
    HELD.test(each.text) ||
    saidIn(each.text).every(({ act, sure }) => (act === 'held' || act === 'idle') && sure > 0.6)
      ? []
      : [index],
  );
  // What speaks of the request speaks of all of it; "nine of the requests" may be those of others.
  const ofAll = words.some((index) =>
    /\b(?:the|your|this) (?:whole |entire )?request\b|\byour requests\b|\b(?:the|your|these) (?:two|three|several) requests\b|\b(?:what|the information|everything|all) (?:that )?you (?:have )?(?:asked|requested|wanted|sought)\b|\b(?:both|each|either|neither|one) of (?:the|these|them|your)\b|\b(?:refuse|for|of) both\b/i.test(
      reply[index]?.text ?? '',
    ),
  );
  // What names a question is about that one, wherever it stands.
  const names = words.some(
    (index) => indicesOf(questionsMentioned(reply[index]?.text ?? ''), questions).length > 0,
  );
  // "These are the budgets of the areas." over one table: both answer all of them.
  const isTabled =
    questions.length > 2 &&
    words.filter((index) => reply[index]?.kind === 'table').length === 1 &&
    words.some((index) => reply[index]?.kind !== 'table' && OF_TABLE.test(reply[index]?.text ?? ''));
  const fits = questions.length > 1 && words.length === questions.length && !ofAll && !names && !isTabled;
  return new Map(fits ? words.map((index, place) => [index, { questions: [place], length: 0 }]) : []);
}
