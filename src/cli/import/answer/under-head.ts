import { type Block, isTitle } from '../document/block.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { questionsMentioned } from '../request/mention.ts';
import { type Anchor, type Anchors, reached } from './anchored.ts';
import { HEADINGS, headingOf } from './answer-section.ts';
import { beginsReasons } from './reason-head.ts';
import { nearest, type Topics } from './topic.ts';

/** Whether what stands below the reasons' own heading begins. */
export function startsReasons(each: Block): boolean {
  const isApart = HEADINGS.some(([section, name]) => section === 'Reasons' && name.test(each.text));
  return isApart || (isTitle(each) && /^(?:annex|appendix)\b/i.test(each.text)) || beginsReasons(each);
}

const VERB =
  /\d|\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|may|yes|no|none|nil|not|held|hold|see|please|attached|enclosed|exempt|refused|withheld|we|i|it|this|these|they|there)\b|n['’]t\b/i;

/** The titles of a reply, and "Bat survey:" at the head of a paragraph. */
export function titleOf(each: Block): string | undefined {
  if (each.kind === 'table' || isLead(each)) return undefined;
  if (isTitle(each)) return each.text;
  const led = /^[^:.–—]{3,60}(?::(?=\s|$)|\s[-–—](?=\s))/.exec(each.text)?.[0];
  // "Appeals. 2022: 11, none upheld."
  const noun = /^[A-Z][^.:?!]{2,44}\.(?=\s|$)/.exec(each.text)?.[0];
  return led ?? (noun !== undefined && !VERB.test(noun) ? noun : undefined);
}

/** The heads of a reply, each with the questions that it is over. */
export function underHeads(
  reply: readonly Block[],
  questions: readonly Asked[],
  { scores, whole }: Topics,
): Map<number, Anchor> {
  const headed = new Map<number, Anchor>();
  /** The questions that each title may be about. */
  const near = new Map<number, readonly number[]>();
  let last = -1;
  for (const [index, each] of reply.entries()) {
    const title = titleOf(each);
    if (title === undefined || indicesOf(questionsMentioned(title), questions).length > 0) continue;
    const all = nearest(scores(title), whole(title) / 2);
    near.set(index, all);
    const [clear, ...rest] = all;
    const isWhole =
      clear !== undefined &&
      (rest.length === 0 || clear === last + 1) &&
      (scores(title)[clear] ?? 0) > whole(title) * 0.8;
    // "Number and value of the agreements" may stand over the answers to two.
    const parts = title.split(/\s(?:and|&)\s|,/);
    const named = parts.map((part) => nearest(scores(part), whole(part) / 2));
    // "Cases and investigations": a part that may be about two is about the next of them.
    const about = [...new Set(named.flatMap((some) => (some.includes(last + 1) ? [last + 1] : some)))];
    const joins = !isWhole && parts.length > 1 && about.length > 0 && about.length < 3;
    // "Flights" may be said of two questions: answers follow one another.
    const next = all.includes(last + 1) ? last + 1 : all[0];
    const chosen = joins ? about : next === undefined ? [] : [next];
    if (chosen.length > 0) headed.set(index, { questions: chosen, length: 0 });
    last = chosen.at(-1) ?? last;
  }
  // "Hydrants" over the answers to two questions, where no other head is about the second.
  for (const [question] of questions.entries()) {
    const [place, ...others] = [...near].filter(([, all]) => all.includes(question)).map(([at]) => at);
    const anchor = headed.get(place ?? -1);
    if (!reached(headed).includes(question) && anchor !== undefined && others.length === 0)
      headed.set(place ?? 0, { ...anchor, questions: [...anchor.questions, question] });
  }
  // "Fees:" says in other words what is asked, between the heads of the questions around it.
  const met = reached(headed);
  const [left = -1, ...others] = [...questions.keys()].filter((question) => !met.includes(question));
  const from = firstOf(headed, left - 1);
  const to = firstOf(headed, left + 1);
  const [title, ...more] = [...near.keys()].filter(
    (place) => !headed.has(place) && place > from && place < to && Number.isFinite(to),
  );
  const isOnly = others.length === 0 && title !== undefined && more.length === 0;
  if (isOnly && !saysNothing(reply[title] as Block)) headed.set(title, { questions: [left], length: 0 });
  return headed;
}

/** "Response:", "Please note: …": a head that is over no answer of its own. */
function saysNothing(each: Block): boolean {
  return (
    startsReasons(each) ||
    headingOf(each.text) !== undefined ||
    /^(?:please )?(?:notes?|see|exemptions?|exceptions?|reasons?|responses?|answers?)\b/i.test(each.text)
  );
}

function firstOf(anchors: Anchors, question: number): number {
  return Math.min(
    ...[...anchors].flatMap(([place, { questions: about }]) => (about.includes(question) ? [place] : [])),
  );
}
