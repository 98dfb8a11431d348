import type { Hit } from './search-hit.ts';

interface Pagefind {
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }>; sort?: { date: 'desc' } },
  ): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;
let failures = 0;

/** The index is fetched when it is first wanted; a failed attempt may be made again. */
export function loadPagefind(): Promise<Pagefind> {
  // A module that could not be fetched is remembered as such, so another attempt needs another address.
  const address = `/pagefind/pagefind.js${failures ? `?${failures}` : ''}`;
  pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    pagefind = undefined;
    failures++;
    throw error;
  });
  return pagefind;
}
