import { type Period, periodOf } from './period.ts';
import { isOfThing, isThing, type Telling, type TellingWords } from './telling-word.ts';

/** A question as it is compared: its words, and the years that it is about. */
export interface Wording extends Pick<Period, 'years'> {
  readonly telling: Telling;
}

/** A published question beside its title, out of which it is understood: “Where is each of them based?” */
export interface PublishedWording extends Wording {
  readonly title: Telling;
  /** What the title narrows it down to: “Camden”, in “Patrol cars in Camden”. */
  readonly narrowed: Telling;
  /** Its words point to what came before, and mean nothing without it. */
  readonly refersBack: boolean;
  /** It is known in its own words. */
  readonly isKnown: boolean;
}

/** How a published question differs from the one asked; it asks the same where nothing differs. */
export interface Likeness {
  readonly same: boolean;
  /** What was asked, and is neither in the question nor in its title. */
  readonly lacking: readonly string[];
  /** What the question asks, and was not asked. */
  readonly beyond: readonly string[];
}

const REFERS_BACK = /\b(?:these|those|them|above)\b/i;

/** A question as it was asked in this year. */
export function wordingOf(text: string, said: number, words: TellingWords): Wording {
  const { years, rest } = periodOf(text, said);
  return { years, telling: words.of(withoutNumber(rest)) };
}

/** The question at this place in a response with this title. */
export function publishedWording(
  { title, texts, index }: { title: string; texts: readonly (string | undefined)[]; index: number },
  said: number,
  words: TellingWords,
): PublishedWording {
  const text = texts[index];
  const own = wordingOf(text ?? '', said, words);
  const ofTitle = periodOf(title, said);
  const named = words.of(names(ofTitle.rest).join(' '));
  // A title of several questions names what is in the others too.
  const elsewhere = words.of(named.size === 0 ? '' : texts.toSpliced(index, 1).join(' '));
  return {
    telling: own.telling,
    years: own.years.size > 0 ? own.years : ofTitle.years,
    title: words.of(ofTitle.rest),
    narrowed: new Map([...named].filter(([form]) => isOfThing(form) && !elsewhere.has(form))),
    refersBack: REFERS_BACK.test(text ?? ''),
    isKnown: text !== undefined,
  };
}

/**
 * Whether a published question asks the same: each telling word of either is in the other, and the years are the same.
 * A word more makes another question of it (which borough? how many, or where?), and one word that is rare none alike.
 */
export function likenessOf(asked: Wording, published: PublishedWording): Likeness {
  const { telling, title, narrowed, years } = published;
  const lacking = [
    ...without(asked.telling, telling, title),
    ...[...asked.years].filter((year) => !years.has(year)),
  ];
  const beyond = [
    ...new Set([
      ...without(telling, asked.telling),
      ...without(narrowed, asked.telling, telling),
      ...[...years].filter((year) => !asked.years.has(year)),
    ]),
  ];
  const met = [...telling.keys()].filter((form) => asked.telling.has(form));
  const inTitle = [...title.keys()].filter((form) => isThing(form) && asked.telling.has(form));
  const isUnderstood = published.refersBack ? inTitle.length > 0 : met.some(isThing);
  return {
    same:
      published.isKnown &&
      lacking.length === 0 &&
      beyond.length === 0 &&
      isUnderstood &&
      new Set([...met, ...inTitle]).size > 1,
    lacking,
    beyond,
  };
}

function without(telling: Telling, ...others: readonly Telling[]): readonly string[] {
  return [...telling].flatMap(([form, word]) => (others.some((other) => other.has(form)) ? [] : [word]));
}

/** The number before a question that was copied out of a letter is none of its words. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:q(?:uestion)?\s*)?(?:\d{1,2}(?:\([a-z]\))?|[a-z])[.):]\s+/i, '');
}

/** Names and figures in a title. Its first word has a capital anyway; where all of it is in capitals, they say nothing. */
function names(title: string): readonly string[] {
  const words = title.trim().split(/\s+/);
  return words.filter(
    (word, at) => /\d/.test(word) || (at > 0 && /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(title)),
  );
}
