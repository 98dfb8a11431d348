/** The sentences of a text; each line is one at least. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\n|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[A-Z£])/).filter((each) => each.trim() !== '');
}
