import type { Block } from '../document/block.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { questionsMentioned } from '../request/mention.ts';
import { type Act, DECIDING } from '../sentence/act.ts';
import { saidIn } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { type Anchor, type Anchors, reached } from './anchored.ts';
import { EXPLAINS, INTEREST, isWeighed, SOME } from './answer-section.ts';
import { refusesAll } from './refused-whole.ts';
import { nearest, type Topics, topicsAmong } from './topic.ts';
import { startsReasons, titleOf, underHeads } from './under-head.ts';

const TELLS_NOTHING: readonly Act[] = ['harm', 'law', 'idle', 'earlier'];
/** "Turning to unit prices, these were given in confidence": what it is about stands first. */
const ABOUT =
  /^(?:(?:and|but|so|now|finally|lastly|last),? )?(?:turning to|as (?:to|for|regards)|with (?:regard|reference|respect) to|in (?:relation|regard|respect) (?:to|of)|regarding|concerning|on the (?:question|subject|matter) of)\s([^,]{3,80}),/i;
/** "Figures for 2024 are due in our release on deaths": what it is about stands before the verb. */
const SUBJECT = /^.*?(?=\s(?:is|are|was|were|has|have|had|will|can|cannot|do|does|did|may)\b)/i;

/**
 * Answers that name no question and stand in their own order, each about a thing that one question asks for. Nothing,
 * where questions are left without one, unless most stand below heads that say it.
 */
export function byTopic(reply: readonly Block[], questions: readonly Asked[]): Anchors {
  if (questions.length < 2) return new Map();
  const topics = topicsAmong(questions, reply);
  const spoken = bySubject(reply, questions, topics);
  // "Bat survey: attached.": a head of its own is surer than what a sentence happens to name.
  const headed = underHeads(reply, questions, topics);
  const count = reached(headed).length;
  if (count > 1 && count * 2 > questions.length) return withSubjects(headed, spoken.found, reply.length);
  if (reply.some(refusesAll)) return new Map();
  // What stands below the reasons' own heading explains the answers, and is none.
  const end = reply.findIndex(
    (each, at) => [...spoken.found.keys()].some((index) => index < at) && startsReasons(each),
  );
  const isAbove = (index: number): boolean => end === -1 || index < end;
  const unknown = spoken.unknown.filter(isAbove);
  const above = new Map([...spoken.found].filter(([index]) => isAbove(index)));
  const left = (found: Anchors): readonly number[] => {
    const met = reached(found);
    return questions.flatMap((_, at) => (met.includes(at) ? [] : [at]));
  };
  for (const found of [above, spoken.found]) {
    const missing = left(found);
    if (missing.length === 0) return found;
    // The one paragraph that is left answers the one question that is.
    if (missing.length === 1 && unknown.length === 1)
      return new Map([...found, [unknown[0] ?? 0, { questions: missing, length: 0 }]]);
  }
  return unknown.length === 0 && left(spoken.found).length * 4 <= questions.length ? spoken.found : new Map();
}

/** Whether a reply comes to each question under a head or in a paragraph that says which it is about. */
export function isToldApart(reply: readonly Block[], questions: readonly Asked[]): boolean {
  const topics = topicsAmong(questions, reply);
  const headed = underHeads(reply, questions, topics);
  const { found } = bySubject(reply, questions, topics);
  return [headed, found].some(
    (anchors) =>
      reached(anchors).length === questions.length &&
      [...anchors.values()].every(({ questions: about }) => about.length === 1),
  );
}

/** Heads, and below one that is over several answers the sentences that tell which is which. */
function withSubjects(headed: Anchors, found: Anchors, end: number): Anchors {
  const places = [...headed.keys()].sort((a, b) => a - b);
  const inside = places.flatMap((place, at) => {
    const about = headed.get(place)?.questions ?? [];
    const next = places[at + 1] ?? end;
    const under = [...found].filter(
      ([
        index,
        {
          questions: [one = -1],
        },
      ]) => index > place && index < next && about.includes(one),
    );
    // One paragraph that speaks more of the one is about both.
    return about.length > 1 && reached(new Map(under)).length > 1 ? under : [];
  });
  return new Map([...inside, ...headed]);
}

/** The paragraphs whose first sentence is about what one question asks for, and those that tell something else. */
function bySubject(
  reply: readonly Block[],
  questions: readonly Asked[],
  { scores, own }: Topics,
): { readonly found: Anchors; readonly unknown: readonly number[] } {
  const found = new Map<number, Anchor>();
  const unknown: number[] = [];
  let weighed = false;
  for (const [index, each] of reply.entries()) {
    // What stands in a list for or against disclosure is about the question that is weighed.
    weighed = isWeighed(each) || (weighed && each.kind === 'bullet');
    if (weighed) continue;
    const named = indicesOf(questionsMentioned(each.text), questions);
    if (named.length === 1) found.set(index, { questions: named, length: 0 });
    const [start = '', ...more] = sentencesOf(each.text);
    // "Some of the information is on our website. Under section 25(1) …" says below which.
    const head = /^(?:some|parts?|much|most) of\b/i.test(start) && more.length > 0 ? more.join(' ') : start;
    const isPassed =
      each.kind === 'table' || isLead(each) || /^thank you\b/i.test(each.text) || EXPLAINS.test(each.text);
    if (named.length > 0 || isPassed || INTEREST.test(head)) continue;
    const tells = saidIn(head)[0];
    const isIdle = tells !== undefined && TELLS_NOTHING.includes(tells.act) && tells.sure > 0.6;
    const led = ABOUT.exec(head)?.[1];
    if (isIdle && tells.act === 'harm' && led === undefined) continue;
    const subject = scores(SUBJECT.exec(head)?.[0] ?? '');
    const weights = scores(led ?? titleOf(each) ?? head).map((score, at) => score + (subject[at] ?? 0));
    const only = weights.filter((weight) => weight > 0).length === 1 && !isIdle;
    const about = nearest(weights, own * (isIdle ? 2 : only ? 0.3 : 0.75));
    if (about.length === 1) found.set(index, { questions: about, length: 0 });
    else if (tells !== undefined && DECIDING.includes(tells.act) && tells.sure > 0.4 && !SOME.test(head))
      unknown.push(index);
  }
  return { found, unknown };
}
