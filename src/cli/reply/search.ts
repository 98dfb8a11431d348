import type { Authority } from '../../domain/authority.ts';
import { responseYear } from '../../domain/disclosure-log.ts';
import { earliest, type PartialDate } from '../../domain/partial-date.ts';
import { SAMPLE_PATTERN } from '../../domain/reference.ts';
import { isDraft } from '../../entries/draft.ts';
import { readFrontmatter } from '../../entries/frontmatter.ts';
import type { Frontmatter } from '../../entries/schema.ts';
import type { EntryText } from './entry-text.ts';
import { type Likeness, likenessOf, publishedWording, type Wording, wordingOf } from './likeness.ts';
import { countWords, type Frequency, hasEnough, nearness, weightIn, withoutSlips } from './nearness.ts';
import { POINTED_TO } from './paragraph.ts';
import type { Place } from './published-answer.ts';
import { TellingWords } from './telling-word.ts';

/** Of so many entries that share only some of the words the fields are read. */
const READ = 200;

/** A question that is like the one asked. Nothing has been checked of its entry yet. */
export interface Hit {
  readonly entry: EntryText;
  /** Its place among the questions of the entry. */
  readonly index: number;
  readonly likeness: Likeness;
  readonly nearness: number;
  /** A reply could point to its answer. */
  readonly pointedTo: boolean;
  readonly day: string;
}

/**
 * The questions like this one: first those that ask the same, then the nearest. Only entries whose fields have enough
 * of its words are read, and no body is: an answer that shares a word answers something else.
 */
export function search(
  texts: readonly EntryText[],
  question: string,
  { authority, today, samples }: Pick<Place, 'authority' | 'today' | 'samples'>,
): readonly Hit[] {
  const words = new TellingWords(authority);
  const thisYear = Number(today.slice(0, 4));
  const asked = wordingOf(question, thisYear, words);
  const { forms, frequency } = countWords(
    texts.map(({ fields }) => fields),
    words,
  );
  const meant = withoutSlips(asked, frequency);
  const years = (data: Frontmatter): number => yearOfEntry(data, authority) ?? thisYear;
  const counts = (data: Frontmatter): boolean => (samples || data.sample !== true) && !isDraft(data, today);
  return (
    texts
      .map((entry, at) => ({ entry, forms: forms[at] ?? new Set<string>() }))
      .filter((each) => hasEnough(each.forms, meant))
      .map(({ entry, forms: has }) => ({ entry, ...weightIn(has, meant, frequency) }))
      .sort((a, b) => b.weight - a.weight)
      // What asks the same has all of it; of the rest the nearest are enough.
      .filter(({ all }, at) => all || at < READ)
      .flatMap(({ entry }) => hitsIn(entry, { asked, meant, words, frequency, years, counts }))
      .sort(
        (a, b) =>
          Number(b.likeness.same) - Number(a.likeness.same) ||
          (a.likeness.same ? Number(b.pointedTo) - Number(a.pointedTo) : b.nearness - a.nearness) ||
          (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
      )
  );
}

interface Search {
  readonly asked: Wording;
  /** The same, where slips are put right: a guess, by which something is found and never taken for the same. */
  readonly meant: Wording;
  readonly words: TellingWords;
  readonly frequency: Frequency;
  years(data: Frontmatter): number;
  /** Whether it is for the site; of the few that are shown this is checked in full. */
  counts(data: Frontmatter): boolean;
}

function hitsIn(entry: EntryText, { asked, meant, words, frequency, years, counts }: Search): readonly Hit[] {
  const { data } = readFrontmatter(entry.text);
  if (data === undefined || !counts(data)) return [];
  const { title, questions } = data;
  const texts = questions.map(({ text }) => text);
  return questions.flatMap(({ outcome }, index) => {
    const published = publishedWording({ title, texts, index }, years(data), words);
    const { telling } = published;
    if (!hasEnough({ has: (form) => telling.has(form) || published.title.has(form) }, meant)) return [];
    return [
      {
        entry,
        index,
        likeness: likenessOf(asked, published),
        nearness: nearness(published, meant, frequency),
        pointedTo: POINTED_TO.includes(outcome),
        day: dayOf(data),
      },
    ];
  });
}

function yearOfEntry(data: Frontmatter, { referencePatterns }: Authority): number | undefined {
  const { reference } = data;
  const dates = datesOf(data);
  return responseYear({ reference, ...dates }, [...referencePatterns, SAMPLE_PATTERN]);
}

function dayOf(data: Frontmatter): string {
  const { responded, published, received } = datesOf(data);
  const date = responded ?? published ?? received;
  return date === undefined ? '' : earliest(date);
}

function datesOf(data: Frontmatter): Partial<Record<'received' | 'responded' | 'published', PartialDate>> {
  const roles = ['received', 'responded', 'published'] as const;
  return Object.fromEntries(
    roles.flatMap((role) => (data[role] === undefined ? [] : [[role, String(data[role])]])),
  );
}
