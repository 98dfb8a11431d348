/** Two spellings of one reference have one key: the same as `referenceKey`, which this script may not import. */
function keyOf(reference: string): string {
  const runs = reference.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join('.');
}

/** The page of the response whose reference these words are, or whose end they are where only one ends so. */
export async function pageOf(words: string): Promise<string | undefined> {
  // Copied from a letter it may have quotation marks round it, or “Ref:” before it.
  const typed = words.replace(/^[^\p{L}\d]*(ref(erence)?[: ]+)?|[^\p{L}\d]+$/giu, '');
  if (!/^(?=\D*\d)[\p{L}\d\s./\\_:-]{1,50}$/u.test(typed)) return undefined;
  try {
    const key = keyOf(typed);
    const addresses: string[] = await (await fetch('/references.json')).json();
    // Without separators its numbers run together, with the noughts that begin them or without.
    const run = (reference: string): string => reference.replace(/[^\p{L}\d]/gu, '');
    const same = addresses.filter((address) =>
      run(typed) !== typed
        ? keyOf(address) === key
        : keyOf(run(address)) === key || keyOf(run(keyOf(address))) === key,
    );
    // Four digits are as like a year as a reference.
    const found =
      same[0] || key.length < 5 ? same : addresses.filter((address) => keyOf(address).endsWith(`.${key}`));
    return found.length === 1 ? `/${found[0]}/` : undefined;
  } catch {
    return undefined;
  }
}
