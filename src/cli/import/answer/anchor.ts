import type { Block } from '../document/block.ts';
import type { Label } from '../document/label.ts';
import { romanised } from '../document/numbering.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsOfTitle } from '../request/mention.ts';
import { isSubsection, recitesLaw } from '../sentence/statute.ts';
import type { Anchor } from './anchored.ts';
import { byBareNumber } from './bare-number.ts';
import { bareStyle, endOfRun, goesOn, isLost, wayOf } from './bare-style.ts';
import { byTopic } from './by-topic.ts';
import { byBullet, byNumber, inOrder } from './in-order.ts';
import { labelWithin } from './inner-label.ts';
import { limbsIn } from './limb.ts';
import { closest, havingLine, isSameText, repeated } from './similar.ts';

/** The blocks that begin the answer to a question: by a label, by the question's own words, or by both. */
export function anchorsIn(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const run = byBareNumber(reply, questions);
  if (run.size > 0) return run;
  const anchors = new Map<number, Anchor>();
  const limbs = limbsIn(reply);
  const read = reply.map(({ text, kind }, at) => {
    const label =
      kind === 'table' || limbs.has(at) || isSubsection(text)
        ? undefined
        : (labelWithin(text, questions) ?? beforeFigure(text, questions));
    // "• 58." is a number and no label.
    return kind === 'bullet' && label?.role === 'either' ? undefined : label;
  });
  const all = romanised(read);
  const end = endOfRun(reply, all, questions);
  const labels = all.map((label, at) =>
    end !== -1 && at > end && label?.role === 'either' ? undefined : label,
  );
  // "For question 4, …" is a sentence, and no way of numbering.
  const worded = labels.some(
    (label) =>
      label !== undefined &&
      label.length > 0 &&
      label.role !== 'either' &&
      indicesOf(label.numbers, questions).length > 0,
  );
  const isCounted = questions.every(({ printed }) => !/\d/.test(printed));
  const used = new Map<string, number>();
  /** "Question 2: …" where that is what was asked third: the numbers are those of the reply. */
  const renamed = new Map<string, number>();
  const style = questions.length === 1 ? undefined : bareStyle(reply, labels, questions);
  const bare = worded && !goesOn(labels, style, questions.length) ? undefined : style;
  let number = '';
  for (const [index, { text, kind }] of reply.entries()) {
    if (kind === 'table') continue;
    const label = labels[index];
    const titled = indicesOf(questionsOfTitle(text), questions);
    if (titled.length > 0) anchors.set(index, { questions: titled, length: 0 });
    const rest = text.slice(label?.length ?? 0);
    const near = closest(
      rest,
      questions.map((question) => question.text),
    );
    const same =
      near === -1 && (text.length > 20 || (label !== undefined && anchors.has(index - 1)))
        ? havingLine([text, rest], questions, anchors.get(index - 1)?.questions[0])
        : near;
    if (same !== -1) {
      const alike = questions.flatMap(({ text: asked }, at) =>
        isSameText(asked, questions[same]?.text) ? [at] : [],
      );
      const numbered = indicesOf(label?.numbers ?? [], questions);
      const met = [...anchors.values()].flatMap((anchor) => anchor.questions);
      // "How many of these were fined?" may be asked twice: its number tells which it is, or the first is done.
      const unmet = alike.filter((at) => !met.includes(at));
      const meant =
        unmet.find((at) => numbered.includes(at)) ??
        alike.find((at) => numbered.includes(at)) ??
        unmet[0] ??
        same;
      const [called] = label?.role === 'question' ? label.numbers : [];
      if (called !== undefined && !numbered.includes(meant)) renamed.set(called, meant);
      anchors.set(index, {
        questions: [meant],
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
    if (label === undefined || (label.role === 'either' && wayOf(label) !== bare && !isNamed)) continue;
    number = /^\d+/.exec(label.numbers[0] ?? '')?.[0] ?? number;
    // "c)" below "1. a) and b)" is 1(c).
    const named = label.numbers.flatMap((each) => {
      // "Answer 2" to what is called (ii)
      if (isCounted && label.role !== 'either' && /^\d+$/.test(each))
        return questions[Number(each) - 1] === undefined ? [] : [Number(each) - 1];
      const other = label.role === 'answer' ? renamed.get(each) : undefined;
      if (other !== undefined) return [other];
      const exact = pick(each, questions, used);
      return exact.length === 0 && /^[a-z]$/.test(each) ? pick(`${number}${each}`, questions, used) : exact;
    });
    if (named.length > 0) anchors.set(index, { questions: named, length: label.length });
    // The answer to a question that was not found is of none of the others.
    else if (label.numbers.some((each) => isLost(each, questions)))
      anchors.set(index, { questions: [], length: 0 });
  }
  const law = reply.findIndex(
    ({ text }, at) => end !== -1 && at > end && all[at] !== labels[at] && isBelow(all[at], text, questions),
  );
  if (law !== -1 && !anchors.has(law)) anchors.set(law, { questions: [], length: 0 });
  const listed = endOfList(reply, anchors, questions.length);
  if (anchors.size > 0 && listed === 0) {
    // "The names of those who complained are exempt" repeats one question, and the others are told by what they are about.
    const found = new Set([...anchors.values()].flatMap(({ questions: about }) => about));
    const isPartial = !worded && bare === undefined && found.size * 2 <= questions.length;
    return isPartial ? new Map([...byTopic(reply, questions), ...anchors]) : anchors;
  }
  // A list of the questions answers none: what stands below it names them in another way.
  const below = reply.slice(listed);
  const more =
    [
      byNumber(below, questions),
      byBullet(below, questions),
      byTopic(below, questions),
      inOrder(below, questions),
    ].find(({ size }) => size > 0) ?? new Map();
  return new Map([...anchors, ...[...more].map(([index, anchor]) => [index + listed, anchor] as const)]);
}

/** "21. Information accessible by other means.", "1. Information is exempt information if …": the law, below the answers. */
function isBelow(label: Label | undefined, text: string, questions: readonly Asked[]): boolean {
  return recitesLaw(text) || indicesOf(label?.numbers ?? [], questions).length === 0;
}

/** Where the list ends of which the reply repeats all questions, and comes to none of them again; 0 where it does not. */
function endOfList(reply: readonly Block[], anchors: ReadonlyMap<number, Anchor>, count: number): number {
  const places = [...anchors.keys()].sort((a, b) => a - b);
  const [first = 0] = places;
  const isRun =
    count > 1 &&
    places.length === count &&
    places.every(
      (place, at) => place === first + at && anchors.get(place)?.length === reply[place]?.text.length,
    );
  return isRun ? first + count : 0;
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

/**
 * "1.2" on a line of its own, where a question is called so, is a label and no figure, and so is "Q.2" before one:
 * "Q.2 684,112". "Q1 2024/25" is a quarter of a year.
 */
function beforeFigure(text: string, questions: readonly Asked[]): Label | undefined {
  const alone = /^\(?(\d{1,2}\.\d{1,2})[.):]?$/.exec(text);
  const [whole, number = ''] =
    alone ?? /^[AQ]\.?\s?(\d{1,2})\s+(?=\d)(?!(?:19|20)\d\d\b|\d\d\/\d\d)/i.exec(text) ?? [];
  if (whole === undefined || !questions.some(({ printed }) => printed === number)) return undefined;
  return alone === null
    ? {
        role: /^a/i.test(whole) ? 'answer' : 'question',
        numbers: [number],
        style: 'Q',
        length: whole.length,
      }
    : { role: 'either', numbers: [number], style: '1.1', length: whole.length };
}

/** Where the last of the questions begins that the reply comes to; -1 where it comes to none. */
export function lastNew(anchors: ReadonlyMap<number, Anchor>): number {
  const met = new Set<number>();
  let last = -1;
  for (const [index, { questions }] of [...anchors].sort(([a], [b]) => a - b)) {
    if (questions.some((each) => !met.has(each))) last = index;
    for (const each of questions) met.add(each);
  }
  return last;
}
