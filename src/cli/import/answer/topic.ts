import { stemmer } from 'stemmer';
import type { Block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';

/** Words of every request, which say little of what it is about. */
const COMMON =
  /^(?:number|numbers|copy|copies|list|lists|total|details?|each|many|much|year|years|date|dates|names?|any|all|cost|costs|amount|figures?|council|trust|force|police|university|authority|department|board|service|report|reports|policy|government|scottish|ministers?|office|agency|college|constabulary|commission|museum|nhs|england|wales|scotland)$/;
const STOP = new Set(
  'foi foia foisa eir eirs freedom the and for you your our are was were has have had this that these those with from which what when where who how not been will would could please provide provided information request requested under per between section act its their they there been also may can than into about does did held hold holds following have been since other more such only let'.split(
    ' ',
  ),
);

/** The stems of a text with how telling each is: 1, or less for a word that any request has. */
function topicsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}]{3,}|\d{4}/gu) ?? [];
  return new Map(
    words
      .filter((word) => !STOP.has(word))
      .map((word) => [rootOf(word), COMMON.test(word) ? 0.4 : 1] as const),
  );
}

/** "It was spent" where someone asks what is "spending", "no note was taken" of what an officer "took" */
const FORMS = new Map(
  [
    'take took taken',
    'spend spent',
    'pay paid',
    'sell sold sale sales',
    'buy bought',
    'send sent',
    'write wrote written',
    'give gave given',
    'make made',
    'leave left',
    'lose lost loss',
    'meet met',
    'keep kept',
    'build built',
    'teach taught',
    'choose chose chosen choice',
    'drive drove driven',
    'break broke broken',
    'steal stole stolen',
    'fall fell fallen',
    'begin began begun',
    'draw drew drawn',
    'speak spoke spoken',
    'grow grew grown growth',
    'bring brought',
    'know knew known',
    'publish publication publications',
    'remove removal removals',
    'approve approval approvals',
    'refuse refusal refusals',
    'dismiss dismissal dismissals',
    'appoint appointment appointments',
    'die died death deaths',
    'propose proposal proposals',
    'arrive arrival arrivals',
    'renew renewal renewals',
    'dispose disposal disposals',
  ].flatMap((line) => {
    const [root = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, root] as const);
  }),
);

/** "Failures" of boats that "failed", "referrals" of those who were "referred" */
function rootOf(word: string): string {
  return stemmer(FORMS.get(word) ?? word)
    .replace(/(?<=\p{L}{4})ur$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Tells which question a text is about. */
export interface Topics {
  /** How near the text is to each question. */
  readonly scores: (text: string) => readonly number[];
  /** What a word weighs that only one question has. */
  readonly own: number;
  /** What a text would score that repeats one question. */
  readonly whole: (text: string) => number;
}

/** By the words that few of the questions have, and not most of the reply. */
export function topicsAmong(questions: readonly Asked[], reply: readonly Block[] = []): Topics {
  const asked = questions.map(({ text = '' }) => topicsOf(text));
  // The name of the authority stands everywhere, and says nothing.
  const told = reply.map(({ text }) => topicsOf(text));
  const often = (word: string): boolean => {
    const having = told.filter((words) => words.has(word)).length;
    return told.length > 5 ? having * 3 > told.length : having > 2 && having >= told.length - 1;
  };
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

/** The question that scores best, and clearly so; several only where they are as near as one another. */
export function nearest(scores: readonly number[], least: number): readonly number[] {
  const best = Math.max(...scores);
  if (best <= 0 || best < least) return [];
  const near = scores.flatMap((score, at) => (score > best * 0.7 ? [at] : []));
  return near.length < 3 ? near : [];
}
