import { stemmer } from 'stemmer';
import type { Authority } from '../../domain/authority.ts';

/** What a text says, word by word: by the form in which two of them are compared, the word as a person reads it. */
export type Telling = ReadonlyMap<string, string>;

/** Words that stand in every request and tell none from another. */
const STOP = new Set(
  (
    'a about across all also am an and any are as ask asked asking at be been being between breakdown broken by can copy could ' +
    'current currently data detail details did do does doing down during each every exist existed for from get give given ' +
    'had has have having held hold holding how i if in inform information into is it its itself kindly know like ' +
    'list made make me my occurred of on or our out own owned owns per please possess provide provided ' +
    'recorded relating regarding request requesting respect send shall should since so some state tell than that ' +
    'the their them then there these they this those through to under up us was we were what whether which will ' +
    'with within would year years you your yours'
  ).split(' '),
);
/** What is asked of a thing. Two questions on one thing that ask different things of it are not the same. */
const ASKED: Readonly<Record<string, string>> = {
  ...named('how many', 'many number numbers often quantity count'),
  ...named('what it cost', 'cost costs costed costing spend spends spent spending expenditure'),
  ...named('where', 'where location locations located whereabouts'),
  ...named('when', 'when'),
  ...named('who', 'who whom'),
  ...named('why', 'why reason reasons'),
  ...named('how long', 'long duration'),
  // “Why have you no drones?” and “Why have you not got drones?” are one question.
  ...named('not', 'not no'),
};
const ASPECTS = new Set(Object.values(ASKED));
const MANY = 'how many';
const COST = 'what it cost';
/** “How much” is how many, unless it is of money: “the total cost” asks what “the cost” asks. */
const SUM = new Set(['much', 'total', 'totals', 'amount', 'amounts', 'sum', 'figure', 'figures']);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = new Set(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month) => stemmer(month)),
);
/** Who is asked, in the words of somebody who asks: “your force”, “the council”. */
const BODY =
  /\b(?:the|this|that|your|our)\s+(?:police\s+)?(?:force|authority|council|constabulary|department|organisation|organization|board|body|trust|university|service)(?:['’]s)?\b(?!\s+of\b)/gi;

/** Otherwise May is a month. */
const MODAL = /\bmay\s+(?:i|we|you|be|have|hold)\b/gi;

/** Reads texts of one log: what an authority is called tells none of its questions from another. */
export class TellingWords {
  readonly #stop: ReadonlySet<string>;
  /** The same words come again and again, and the stem of one takes a while. */
  readonly #forms = new Map<string, string>();

  constructor({ name, shortName }: Pick<Authority, 'name' | 'shortName'>) {
    this.#stop = STOP.union(new Set(rawWords(`${name} ${shortName}`)));
  }

  /** What a question or a title says. Its years are not among the words: `yearsOf` reads them. */
  of(text: string): Telling {
    const telling = new Map<string, string>();
    let sums = false;
    for (const word of rawWords(text.replaceAll(BODY, ' ').replaceAll(MODAL, ' '))) {
      const form = this.form(word);
      if (SUM.has(word)) sums = true;
      else if (form !== '' && !telling.has(form)) telling.set(form, ASKED[word] ?? word);
    }
    if (sums && !telling.has(COST)) telling.set(MANY, MANY);
    return telling;
  }

  /** What a word is compared by: `cameras` and `camera` are one. Empty where it tells nothing. */
  form(word: string): string {
    const known = this.#forms.get(word);
    if (known !== undefined) return known;
    const number = NUMBERS.indexOf(word);
    const form = this.#stop.has(word)
      ? ''
      : (ASKED[word] ?? (number > 1 ? String(number) : /\d/.test(word) ? word : stemmer(word)));
    this.#forms.set(word, form);
    return form;
  }
}

/** Whether it is said of a thing, and not what is asked of one. */
export function isOfThing(form: string): boolean {
  return !ASPECTS.has(form);
}

/** Whether it names a thing. Figures and months only tell which one is meant. */
export function isThing(form: string): boolean {
  return isOfThing(form) && !/\d/.test(form) && !MONTHS.has(form);
}

/** The words of a text in small letters; `don’t` is two of them, because “not” tells questions apart. */
export function rawWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/n['’]t\b/g, ' not')
    .replaceAll(/['’]s?\b/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function named(name: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}
