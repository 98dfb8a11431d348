import { distance } from 'fastest-levenshtein';
import type { PublishedWording, Wording } from './likeness.ts';
import { isOfThing, isThing, rawWords, type TellingWords } from './telling-word.ts';

/** In how many texts a word stands: a rare one says more of what a question is about. */
export interface Frequency {
  readonly texts: number;
  readonly of: ReadonlyMap<string, number>;
}

/** The words of some texts, each text’s once, and how many of the texts have each. */
export function countWords(
  texts: readonly string[],
  words: TellingWords,
): { readonly forms: readonly ReadonlySet<string>[]; readonly frequency: Frequency } {
  const of = new Map<string, number>();
  const forms = texts.map((text) => {
    const found = new Set(rawWords(text).map((word) => words.form(word)));
    for (const form of found) of.set(form, (of.get(form) ?? 0) + 1);
    return found;
  });
  return { forms, frequency: { texts: texts.length, of } };
}

/** The words asked with typing slips put right. A word that the log has is none: “drone” must not find “done”. */
export function withoutSlips(asked: Wording, { of }: Frequency): Wording {
  const known = [...of.keys()];
  const meant = (form: string): string => {
    if (!isThing(form) || of.has(form) || form.length < 5) return form;
    const limit = form.length < 6 ? 1 : 2;
    const near = known
      .filter((each) => Math.abs(each.length - form.length) <= limit)
      .map((each) => ({ each, off: distance(each, form) }))
      .filter(({ off }) => off <= limit)
      .sort((a, b) => a.off - b.off);
    return near[0]?.each ?? form;
  };
  return { ...asked, telling: new Map([...asked.telling].map(([form, word]) => [meant(form), word])) };
}

/** Whether a text with these words can be worth a look: it has half of the things asked about, and two of two. */
export function hasEnough(forms: Pick<ReadonlySet<string>, 'has'>, { telling }: Wording): boolean {
  const things = [...telling.keys()].filter(isThing);
  const met = things.filter((form) => forms.has(form)).length;
  return things.length > 0 && met >= Math.max(Math.min(things.length, 2), Math.ceil(things.length / 2));
}

/** How much of what is asked about a text has, the rarer the more. */
export function weightIn(
  forms: ReadonlySet<string>,
  { telling }: Wording,
  frequency: Frequency,
): { readonly weight: number; readonly all: boolean } {
  const things = [...telling.keys()].filter(isOfThing);
  const met = things.filter((form) => forms.has(form));
  return { weight: weightOf(met, frequency), all: met.length === things.length };
}

/** How near a question is to the one asked: what they share, the rarer the more, beside all that either says. */
export function nearness(
  { telling, title, years }: PublishedWording,
  asked: Wording,
  frequency: Frequency,
): number {
  const weight = (forms: readonly string[]): number => weightOf(forms, frequency);
  const forms = [...asked.telling.keys()];
  const shared = forms.filter((form) => telling.has(form));
  const inTitle = forms.filter((form) => title.has(form) && !telling.has(form));
  const sameYears = [...asked.years].filter((year) => years.has(year)).length;
  return (2 * weight(shared) + weight(inTitle) + sameYears) / weight([...forms, ...telling.keys()]);
}

function weightOf(forms: readonly string[], { texts, of }: Frequency): number {
  return forms.reduce((sum, form) => sum + Math.log(1 + texts / (of.get(form) ?? 1)), 0);
}
