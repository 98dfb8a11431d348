/** In gzip bytes, unless said otherwise. */
export const BUDGETS = {
  /** Ten packets of 1,460 bytes arrive in the first round (RFC 6928), less 1 KB for headers and TLS. */
  paint: 13_312,
  /** A response of so many words of the authority has to keep it. */
  wordsWithinPaint: 600,
  contentScript: 2_048,
  /** Minified, not compressed. */
  searchScriptRaw: 5_120,
} as const;
