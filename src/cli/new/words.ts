import type { AnsweredSection } from './answered.ts';
import type { Asker, WordsAsk } from './asker.ts';

/** Adds a section with the words that an option gives, or else the asker; none where it may be empty and is. */
export async function takeSection(
  about: Omit<AnsweredSection, 'words'>,
  sections: AnsweredSection[],
  given: string | undefined,
  asker: Asker,
  ask: WordsAsk,
): Promise<void> {
  const section = { ...about, words: plain(given ?? '') };
  const isAsked = section.words === '';
  // Before it is asked for: where the asker stops, it is left for later.
  if (!isAsked || !ask.mayBeEmpty) sections.push(section);
  if (!isAsked) return;
  section.words = plain(await asker.words(ask));
  if (ask.mayBeEmpty && section.words !== '') sections.push(section);
}

/** Word processors break lines by other characters; the invisible rest may be in no entry. */
export function plain(words: string): string {
  return words
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/** The same words about several exemptions are written once. */
export function merged(sections: readonly AnsweredSection[]): readonly AnsweredSection[] {
  const result: AnsweredSection[] = [];
  for (const section of sections) {
    const at = result.findIndex(
      ({ name, words }) => words !== '' && words === section.words && name === section.name,
    );
    const same = result[at];
    if (same === undefined) result.push(section);
    else result[at] = { ...same, exemptions: [...same.exemptions, ...section.exemptions] };
  }
  return result;
}
