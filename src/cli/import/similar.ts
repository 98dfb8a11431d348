/** The words of a text, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How many characters of a block repeat a question: 0 where it does not. What is left is the answer, as where both
 * stand on one line.
 */
export function repeated(text: string, question: string): number {
  const asked = wordsOf(question);
  if (asked.length === 0) return 0;
  const said = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const same = asked.findIndex((word, index) => said[index]?.[0].toLowerCase() !== word);
  if (same === -1) {
    const last = said[asked.length - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return end + (/^[\s?.:;"”’')-]*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  const counted = new Set(asked);
  const common = said.filter(([word]) => counted.has(word.toLowerCase())).length;
  const alike = (2 * common) / (asked.length + said.length);
  return alike > 0.85 && asked.length > 4 ? text.length : 0;
}
