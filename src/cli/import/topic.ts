import { stemmer } from 'stemmer';
import { INTEREST } from './answer-section.ts';
import { type Asked, indicesOf } from './asked.ts';
import { type Block, isTitle } from './block.ts';
import { questionsMentioned } from './mention.ts';
import { isLead } from './part.ts';
import type { Act } from './sentence/act.ts';
import { saidIn } from './sentence/said.ts';
import { sentencesOf } from './sentence/split.ts';

/** Where the answer to some questions begins. */
export interface Anchor {
  readonly questions: readonly number[];
  /** Characters of label and repeated question. */
  readonly length: number;
}

/** Words of every request, which say little of what it is about. */
const COMMON =
  /^(?:number|numbers|copy|copies|list|lists|total|details?|each|many|much|year|years|date|dates|names?|any|all|cost|costs|amount|figures?|council|trust|force|police|university|authority|department|board|service|report|reports|policy)$/;
const STOP = new Set(
  'the and for you your our are was were has have had this that these those with from which what when where who how not been will would could please provide provided information request requested under per between section act its their they there been also may can than into about does did held hold holds following have been since other more such only'.split(
    ' ',
  ),
);

/** The stems of a text with how telling each is: 1, or less for a word that any request has. */
function topicsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}]{3,}|\d{4}/gu) ?? [];
  return new Map(
    words
      .filter((word) => !STOP.has(word))
      .map((word) => [stemmer(word), COMMON.test(word) ? 0.4 : 1] as const),
  );
}

/** Tells which question a text is about, by the words that few of the questions have. */
export function topicsAmong(
  questions: readonly Asked[],
  reply: readonly Block[] = [],
): {
  /** How near the text is to each question. */
  readonly scores: (text: string) => readonly number[];
  /** What a word weighs that only one question has. */
  readonly own: number;
  /** What a text would score that repeats one question. */
  readonly whole: (text: string) => number;
} {
  const asked = questions.map(({ text = '' }) => topicsOf(text));
  // The name of the authority stands everywhere, and says nothing.
  const told = reply.map(({ text }) => topicsOf(text));
  const often = (word: string): boolean =>
    told.length > 5 && told.filter((words) => words.has(word)).length * 3 > told.length;
  const rare = (word: string): number => {
    const having = asked.filter((words) => words.has(word)).length;
    return Math.log((questions.length + 1) / (Math.max(having, 1) + 0.5)) * (often(word) ? 0.3 : 1);
  };
  return {
    scores: (text) => {
      const said = [...topicsOf(text)];
      return asked.map((words) =>
        said.reduce((sum, [word, weight]) => sum + (words.has(word) ? weight * rare(word) : 0), 0),
      );
    },
    own: Math.log((questions.length + 1) / 1.5),
    whole: (text) => [...topicsOf(text)].reduce((sum, [word, weight]) => sum + weight * rare(word), 0),
  };
}

const TELLS_NOTHING: readonly Act[] = ['harm', 'law', 'idle', 'earlier'];
const DECIDES: readonly Act[] = [
  'gives',
  'part',
  'withhold',
  'ncnd',
  'nothold',
  'cost',
  'vexatious',
  'repeated',
  'elsewhere',
  'later',
];

/**
 * Answers that name no question and stand in their own order, each about a thing that one question asks for. Nothing,
 * where a question is left without one, unless most stand below heads that say it.
 */
export function byTopic(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  if (questions.length < 2) return new Map();
  const { scores, own, whole } = topicsAmong(questions, reply);
  const found = new Map<number, Anchor>();
  // Paragraphs that tell something, and name nothing that one question alone asks for.
  const unknown: number[] = [];
  // "Bat survey: attached.": a head of its own is surer than what a sentence happens to name.
  const headed = new Map<number, Anchor>();
  let last = -1;
  for (const [index, each] of reply.entries()) {
    const named = indicesOf(questionsMentioned(each.text), questions);
    if (named.length === 1) found.set(index, { questions: named, length: 0 });
    if (named.length > 0) continue;
    if (each.kind === 'table' || isLead(each) || /^thank you\b/i.test(each.text)) continue;
    // "Bat survey: attached." and "The bat survey is attached.": a paragraph says at its head what it is about.
    const title = isTitle(each) ? each.text : /^[^:.]{3,60}:(?=\s)/.exec(each.text)?.[0];
    if (title !== undefined) {
      // "Number and value of the agreements" may stand over the answers to two.
      const about = [
        ...new Set(title.split(/\s(?:and|&)\s|,/).flatMap((part) => nearest(scores(part), whole(part) / 2))),
      ];
      const all = nearest(scores(title), whole(title) / 2);
      const [clear, ...rest] = all;
      const isWhole =
        clear !== undefined && rest.length === 0 && (scores(title)[clear] ?? 0) > whole(title) * 0.8;
      const joins = !isWhole && /\s(?:and|&)\s|,/.test(title) && about.length > 0 && about.length < 3;
      // "Flights" may be said of two questions: answers follow one another.
      const next = all.includes(last + 1) ? last + 1 : all[0];
      const chosen = joins ? about : next === undefined ? [] : [next];
      if (chosen.length > 0) headed.set(index, { questions: chosen, length: 0 });
      last = chosen.at(-1) ?? last;
    }
    const [head = ''] = sentencesOf(each.text);
    const tells = saidIn(head)[0];
    if (INTEREST.test(head)) continue;
    const isIdle = tells !== undefined && TELLS_NOTHING.includes(tells.act) && tells.sure > 0.6;
    if (isIdle && tells.act === 'harm') continue;
    // "Figures for 2024 are due in our release on deaths": what it is about stands before the verb.
    const subject =
      /^.*?(?=\s(?:is|are|was|were|has|have|had|will|can|cannot|do|does|did|may)\b)/i.exec(head)?.[0] ?? '';
    const weights = scores(title ?? head).map((score, at) => score + (scores(subject)[at] ?? 0));
    const only = weights.filter((weight) => weight > 0).length === 1 && !isIdle;
    const about = nearest(weights, own * (isIdle ? 2 : only ? 0.3 : 0.75));
    if (about.length === 1) found.set(index, { questions: about, length: 0 });
    else if (tells !== undefined && DECIDES.includes(tells.act) && tells.sure > 0.4) unknown.push(index);
  }
  const reached = (anchors: ReadonlyMap<number, Anchor>): number =>
    new Set([...anchors.values()].flatMap(({ questions: about }) => about)).size;
  if (reached(headed) > 1 && reached(headed) * 2 > questions.length) return headed;
  const left = questions.flatMap((_, at) =>
    [...found.values()].some(({ questions: about }) => about.includes(at)) ? [] : [at],
  );
  if (left.length === 0) return found;
  // The one paragraph that is left answers the one question that is.
  const [only] = unknown;
  if (left.length === 1 && unknown.length === 1 && only !== undefined)
    return new Map([...found, [only, { questions: left, length: 0 }]]);
  return unknown.length === 0 && left.length * 4 <= questions.length ? found : new Map();
}

/** The question that scores best, and clearly so; several only where they are as near as one another. */
export function nearest(scores: readonly number[], least: number): readonly number[] {
  const best = Math.max(...scores);
  if (best <= 0 || best < least) return [];
  const near = scores.flatMap((score, at) => (score > best * 0.7 ? [at] : []));
  return near.length < 3 ? near : [];
}
