import type { AnsweredSection } from './answered.ts';
import type { Asker, WordsAsk } from './asker.ts';

/** Words that an option gives, or else the asker. */
export async function givenOrAsked(given: string | undefined, asker: Asker, ask: WordsAsk): Promise<string> {
  const words = given?.trim() ?? '';
  return words === '' ? (await asker.words(ask)).trim() : words;
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
