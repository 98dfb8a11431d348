/** The numbers of a row of page links: both ends, the page shown and its neighbours, with a gap for what is left out. */
export function pageNumbers(current: number, last: number): readonly (number | 'gap')[] {
  const wanted = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 1,
  );
  return wanted.flatMap((page, index) => {
    const skipped = page - (wanted[index - 1] ?? page) - 1;
    // A gap that hides one page only is longer to read than the page's number.
    if (skipped === 1) return [page - 1, page];
    return skipped > 1 ? (['gap', page] as const) : [page];
  });
}
