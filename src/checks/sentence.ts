/** The sentences of a text, a semicolon or a colon ending one too. “s. 40(2)” and “reg. 7” end none. */
export function sentencesOf(words: string): readonly string[] {
  return words
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[;:!?])\s+|(?<=\.)\s+(?![\d(a-z])/)
    .filter((sentence) => sentence.trim() !== '');
}
