import type { Response } from '../domain/response.ts';

/** More would be long to load on a phone, fewer would be many pages to walk through. */
const RESPONSES_A_PAGE = 25;

/** One page of a list of responses. */
export interface ListingPage {
  readonly responses: readonly Response[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
  /** The place of its first response in the list, from 1, and of its last. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** A list in pages; an empty list is one empty page. */
export function listingPages(responses: readonly Response[]): readonly ListingPage[] {
  const total = responses.length;
  const last = Math.max(1, Math.ceil(total / RESPONSES_A_PAGE));
  return Array.from({ length: last }, (_, index): ListingPage => {
    const start = index * RESPONSES_A_PAGE;
    const shown = responses.slice(start, start + RESPONSES_A_PAGE);
    return { responses: shown, number: index + 1, last, from: start + 1, to: start + shown.length, total };
  });
}
