import type { AnsweredSection } from './answered.ts';
import type { Asker, WordsAsk } from './asker.ts';

/** Words that an option gives, or else the asker. */
export async function givenOrAsked(given: string | undefined, asker: Asker, ask: WordsAsk): Promise<string> {
  const words = plain(given ?? '');
  return words === '' ? plain(await asker.words(ask)) : words;
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
