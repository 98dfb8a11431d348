import type { Exemption } from './exemption.ts';
import { comparePartialDates, type PartialDate, yearOf } from './partial-date.ts';
import { compareReferences, referenceYear } from './reference.ts';
import type { Response } from './response.ts';

/** The dates of a response, any of which may be unknown. */
type Dated = Pick<Response, 'received' | 'responded' | 'published'>;

/** Newest first by the best date known, at the last day it can mean; then the higher reference first. */
export function newestFirst(responses: readonly Response[]): readonly Response[] {
  return [...responses].sort(
    (a, b) =>
      comparePartialDates(sortingDate(b), sortingDate(a)) || compareReferences(b.reference, a.reference),
  );
}

/** The log in years, newest year first and newest response first in each. */
export function byYear(
  responses: readonly Response[],
): readonly { readonly year: number; readonly responses: readonly Response[] }[] {
  const years = Map.groupBy(newestFirst(responses), ({ year }) => year);
  return [...years].sort(([a], [b]) => b - a).map(([year, ofYear]) => ({ year, responses: ofYear }));
}

/**
 * The responses on either side of one; neither where the reference is not in the log.
 * Takes the log as `newestFirst` orders it: to sort it for every page would cost minutes at 10,000 responses.
 */
export function neighbours(
  ordered: readonly Response[],
  reference: string,
): { readonly newer?: Response; readonly older?: Response } {
  const index = ordered.findIndex((response) => response.reference === reference);
  if (index === -1) return {};
  const [newer, older] = [ordered[index - 1], ordered[index + 1]];
  return { ...(newer && { newer }), ...(older && { older }) };
}

/** The provisions that a response relies on, each once, in the order of its questions. */
export function citedExemptions(response: Pick<Response, 'questions'>): readonly Exemption[] {
  const exemptions = response.questions.flatMap(({ reliances }) =>
    reliances.map(({ exemption }) => exemption),
  );
  // By regime too: one letter may refuse under regulation 12(4)(a) and an Act that numbers a section alike.
  return [
    ...new Map(
      exemptions.map((exemption) => [`${exemption.regime} ${exemption.provision}`, exemption]),
    ).values(),
  ];
}

/** The year to file a response under: of the response, else of publication, receipt or the reference. */
export function responseYear(
  response: Dated & Pick<Response, 'reference'>,
  patterns: readonly string[],
): number | undefined {
  const date = bestDate(response);
  return date === undefined ? referenceYear(response.reference, patterns) : yearOf(date);
}

function bestDate({ responded, published, received }: Dated): PartialDate | undefined {
  return responded ?? published ?? received;
}

function sortingDate(response: Response): PartialDate {
  return bestDate(response) ?? (String(response.year) as PartialDate);
}
