import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: two letters may differ, or a third of them. */
export function suggestion(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const byLowerCase = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const lowerCase = written.toLowerCase();
  const best = closest(lowerCase, [...byLowerCase.keys()]);
  return distance(lowerCase, best) <= Math.max(best.length > 3 ? 2 : 1, Math.floor(best.length / 3))
    ? byLowerCase.get(best)
    : undefined;
}

/** The one candidate that was certainly meant: at most two letters differ, and no other candidate is as near. */
export function sureSuggestion(written: string, candidates: readonly string[]): string | undefined {
  const meant = suggestion(written, candidates);
  if (meant === undefined) return undefined;
  const off = (candidate: string): number => distance(written.toLowerCase(), candidate.toLowerCase());
  const limit = off(meant);
  return limit <= 2 && candidates.filter((candidate) => off(candidate) <= limit).length === 1
    ? meant
    : undefined;
}

/** “Did you mean “x”? ” where there is such an x, near it or the only one that begins so, else nothing. */
export function didYouMean(written: string, candidates: readonly string[]): string {
  const begun = written.length < 3 ? [] : candidates.filter((each) => each.startsWith(written.toLowerCase()));
  const meant = suggestion(written, candidates) ?? (begun.length === 1 ? begun[0] : undefined);
  return meant === undefined ? '' : `Did you mean “${meant}”? `;
}
