/** The sentences of a text; each line is one at least. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?]["”’)]?)(?<!\b(?:approx|incl|excl|est|max|min|c)\.)\s+(?=["“‘(]?[A-Z£])/)
    .filter((each) => each.trim() !== '');
}
