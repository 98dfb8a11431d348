import type { Authority } from '../domain/authority.ts';
import { printPartialDate } from '../domain/partial-date.ts';
import type { Response } from '../domain/response.ts';
import { strings } from '../strings/index.ts';
import * as urls from '../urls.ts';

/** How to cite a response, with its full address; undated where no date is known. */
export function responseCitation(
  { name, site }: Pick<Authority, 'name' | 'site'>,
  response: Response,
): string {
  const date = response.responded ?? response.published;
  return strings.cite.text(
    name,
    response.title,
    response.reference,
    date && printPartialDate(date),
    urls.canonical(site, urls.response(response.reference)),
  );
}
