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

/** The responses of each value, in the order in which they came; a response may have several values. */
export function grouped<Value>(
  responses: readonly Response[],
  valuesOf: (response: Response) => readonly Value[],
): ReadonlyMap<Value, readonly Response[]> {
  const groups = new Map<Value, Response[]>();
  for (const response of responses) {
    for (const value of valuesOf(response)) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [response]);
      else group.push(response);
    }
  }
  return groups;
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

/** The best date known, or the year that the response is filed under. */
export function sortingDate(response: Response): PartialDate {
  return bestDate(response) ?? (String(response.year) as PartialDate);
}
