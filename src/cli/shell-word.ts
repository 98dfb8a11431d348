/** A word as it is typed in a shell: in quotes where the shell would take it for something else. */
export function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `"${word}"`;
}
