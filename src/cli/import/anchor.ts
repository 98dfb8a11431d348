import { type Asked, indicesOf } from './asked.ts';
import type { Block } from './block.ts';
import { type Label, readLabel, romanised } from './label.ts';
import { isLead } from './part.ts';
import { closest, repeated } from './similar.ts';
import { type Anchor, byTopic } from './topic.ts';

/** The blocks that begin the answer to a question: by a label, by the question's own words, or by both. */
export function anchorsIn(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  const read = reply.map(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    // "• 58." is a number and no label.
    return kind === 'bullet' && label?.role === 'either' ? undefined : label;
  });
  const labels = romanised(read);
  // "For question 4, …" is a sentence, and no way of numbering.
  const worded = labels.some(
    (label) =>
      label !== undefined &&
      label.length > 0 &&
      label.role !== 'either' &&
      indicesOf(label.numbers, questions).length > 0,
  );
  const used = new Map<string, number>();
  const bare = worded || questions.length === 1 ? undefined : bareStyle(reply, labels, questions);
  let number = '';
  for (const [index, { text, kind }] of reply.entries()) {
    if (kind === 'table') continue;
    const label = labels[index];
    const rest = text.slice(label?.length ?? 0);
    const near = closest(
      rest,
      questions.map((question) => question.text),
    );
    const same =
      near === -1 && text.length > 20
        ? questions.findIndex((question) => question.text?.split('\n').includes(text))
        : near;
    if (same !== -1) {
      anchors.set(index, {
        questions: [same],
        length: (label?.length ?? 0) + (repeated(rest, questions[same]?.text ?? '') || rest.length),
      });
      continue;
    }
    const isInside = questions.some(({ printed }) => /^\d+[a-z]$/.test(printed));
    // "1. a) and b)" can only be the questions of that name, and "With regards to part 1, …" says which it is about.
    const isNamed =
      label !== undefined &&
      (label.length === 0 ||
        (isInside &&
          label.numbers.every(
            (each) => indicesOf([/^[a-z]$/.test(each) ? `${number}${each}` : each], questions).length === 1,
          )));
    if (label === undefined || (label.role === 'either' && label.style !== bare && !isNamed)) continue;
    number = /^\d+/.exec(label.numbers[0] ?? '')?.[0] ?? number;
    // "c)" below "1. a) and b)" is 1(c).
    const named = label.numbers.flatMap((each) => {
      const exact = pick(each, questions, used);
      return exact.length === 0 && /^[a-z]$/.test(each) ? pick(`${number}${each}`, questions, used) : exact;
    });
    if (named.length > 0) anchors.set(index, { questions: named, length: label.length });
  }
  if (anchors.size > 0) return anchors;
  const topics = byTopic(reply, questions);
  return topics.size > 0 ? topics : inOrder(reply, questions);
}

/** As many paragraphs as questions, and nothing that names one: they answer in order. */
function inOrder(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const words = reply.flatMap((each, index) =>
    each.kind === 'heading' || isLead(each) || /^thank you\b/i.test(each.text) ? [] : [index],
  );
  // What speaks of the request speaks of all of it.
  const ofAll = words.some((index) =>
    /\b(?:the|your|this) (?:whole |entire )?request\b|\b(?:both|each|either|neither|one) of (?:the|these|them|your)\b|\b(?:refuse|for|of) both\b/i.test(
      reply[index]?.text ?? '',
    ),
  );
  const fits = questions.length > 1 && words.length === questions.length && !ofAll;
  return new Map(fits ? words.map((index, place) => [index, { questions: [place], length: 0 }]) : []);
}

/** A number that is there twice means the next of its questions each time. */
function pick(number: string, questions: readonly Asked[], used: Map<string, number>): readonly number[] {
  const meant = indicesOf([number], questions);
  if (meant.length < 2 || questions[meant[0] ?? 0]?.printed !== questions[meant[1] ?? 0]?.printed)
    return meant;
  const times = used.get(number) ?? 0;
  used.set(number, times + 1);
  const chosen = meant[Math.min(times, meant.length - 1)];
  return chosen === undefined ? [] : [chosen];
}

/** Bare numbers are labels of answers only if they run through the questions, and no list inside an answer does. */
function bareStyle(
  reply: readonly Block[],
  labels: readonly (Label | undefined)[],
  questions: readonly Asked[],
): string | undefined {
  const styles = new Set(labels.flatMap((label) => (label?.role === 'either' ? [label.style] : [])));
  return [...styles].find((style) => {
    const numbers = labels.flatMap((label, index) =>
      label?.style === style &&
      !/^information is|\bexempt information if\b/i.test(reply[index]?.text.slice(label.length) ?? '')
        ? label.numbers
        : [],
    );
    const known = numbers.filter((number) => indicesOf([number], questions).length > 0);
    return (
      known.length * 2 >= questions.length &&
      known.length === numbers.length &&
      new Set(numbers).size === numbers.length
    );
  });
}
