import type { Authority } from './authority.ts';

/** Whether the quick exit stands on a page. `sensitive`: the page is about a topic that is marked so. */
export function hasQuickExit({ quickExit }: Authority, sensitive: boolean): boolean {
  return quickExit.scope === 'all' || (quickExit.scope === 'sensitive' && sensitive);
}

/** Whether a page on these topics is one that its readers may not want to be seen with. */
export function isSensitive(
  topics: readonly string[],
  known: readonly { readonly id: string; readonly sensitive?: boolean | undefined }[],
): boolean {
  return known.some(({ id, sensitive }) => sensitive === true && topics.includes(id));
}
