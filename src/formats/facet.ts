import type { Authority } from '../domain/authority.ts';
import { printProvision } from '../domain/citation.ts';
import { citedExemptions, grouped } from '../domain/disclosure-log.ts';
import type { Exemption } from '../domain/exemption.ts';
import { OUTCOME_GROUPS, outcomeGroup } from '../domain/outcome-group.ts';
import { inOrder, partOf } from '../domain/provision-tree.ts';
import { isEnvironmental } from '../domain/regime.ts';
import { exemptionsOf } from '../domain/registers/index.ts';
import type { Response } from '../domain/response.ts';
import type { Topic } from '../entries/topics-schema.ts';
import { strings } from '../strings/index.ts';
import * as urls from '../urls.ts';
import { capitalised, exemptionHeading } from './exemption-explanation.ts';
import { groupWords } from './outcome-words.ts';

/** The ways to narrow the log down, in the order in which readers are offered them. */
export const FACETS = ['outcome', 'exemption', 'topic', 'year', 'regime'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value of a facet: its name in queries and in the search index, and the responses that have it, newest first. */
export interface FacetValue {
  readonly id: string;
  readonly words: string;
  /** The page of its own. */
  readonly address: string;
  readonly responses: readonly Response[];
  /** A sentence or two on what it is. */
  readonly lead: string;
}

/** A provision as a value: its responses are those that rely on it or on a part of it. */
export interface ExemptionValue extends FacetValue {
  readonly exemption: Exemption;
  /** Whether a response relies on exactly this provision. */
  readonly cited: boolean;
}

export interface Facets extends Readonly<Record<FacetName, readonly FacetValue[]>> {
  readonly exemption: readonly ExemptionValue[];
}

/** The values of one response, by the same names as in `facetsOf`; the search index gets them from here. */
export function facetIds(response: Response): Readonly<Record<FacetName, readonly string[]>> {
  const provisions = citedExemptions(response).flatMap((exemption) => [...partOf(exemption), exemption]);
  return {
    outcome: [...new Set(response.questions.map(outcomeGroup))],
    exemption: [...new Set(provisions.map(urls.exemptionId))],
    topic: response.topics,
    regime: [urls.regimeId(response.regime)],
    year: [String(response.year)],
  };
}

/** Every value of every facet, those without responses among them. `responses` are newest first. */
export function facetsOf(
  responses: readonly Response[],
  { regimes }: Pick<Authority, 'regimes'>,
  topics: readonly Topic[],
): Facets {
  const ids = new Map(responses.map((response) => [response, facetIds(response)]));
  const by = (facet: FacetName): Having => {
    const groups = grouped(responses, (response) => ids.get(response)?.[facet] ?? []);
    return (id) => groups.get(id) ?? [];
  };
  const [ofTopic, ofRegime, ofYear] = [by('topic'), by('regime'), by('year')];
  return {
    outcome: outcomes(by('outcome'), regimes),
    exemption: exemptions(by('exemption'), regimes, responses),
    topic: topics.map(({ id, title, description }) => ({
      id,
      words: title,
      address: urls.browseBy('topic', id),
      responses: ofTopic(id),
      lead: description,
    })),
    regime: regimes.map((regime) => {
      const id = urls.regimeId(regime);
      const { law } = strings.regime[regime];
      const address = urls.browseBy('regime', id);
      return { id, words: law, address, responses: ofRegime(id), lead: strings.listing.regimeLead(law) };
    }),
    year: [...new Set(responses.map(({ year }) => year))]
      .toSorted((a, b) => b - a)
      .map((year) => ({
        id: String(year),
        words: String(year),
        address: urls.year(year),
        responses: ofYear(String(year)),
        lead: strings.browse.yearLead,
      })),
  };
}

type Having = (id: string) => readonly Response[];

function outcomes(having: Having, regimes: Authority['regimes']): readonly FacetValue[] {
  return OUTCOME_GROUPS.filter((id) => id !== 'manifestly-unreasonable' || regimes.some(isEnvironmental)).map(
    (id) => {
      const responses = having(id);
      const questions = responses
        .flatMap((response) => response.questions)
        .filter((question) => outcomeGroup(question) === id);
      const counts = strings.listing.questions(questions.length, responses.length);
      return {
        id,
        words: groupWords(id).words,
        address: urls.browseBy('outcome', id),
        responses,
        lead: `${strings.outcomeMeaning[id]} ${counts}`,
      };
    },
  );
}

function exemptions(
  having: Having,
  regimes: Authority['regimes'],
  responses: readonly Response[],
): readonly ExemptionValue[] {
  const relied = responses.flatMap(citedExemptions);
  const cited = new Set(relied.map(urls.exemptionId));
  // A letter may rely on a provision of another law than those that the authority answers under.
  const laws = new Set([...regimes, ...relied.map(({ regime }) => regime)]);
  return [...laws]
    .flatMap((regime) => inOrder(exemptionsOf(regime)))
    .map((exemption) => {
      const id = urls.exemptionId(exemption);
      return {
        id,
        words: capitalised(printProvision(exemption)),
        address: urls.exemption(exemption),
        responses: having(id),
        lead: exemption.meaning,
        exemption,
        cited: cited.has(id),
      };
    });
}

/** The provisions that readers know the law by, with their titles: sections and, of regulation 12, the exceptions. */
export function chapters(values: readonly ExemptionValue[]): readonly ExemptionValue[] {
  const headed = values.filter(({ exemption }) => partOf(exemption).at(-1)?.title !== exemption.title);
  const divided = new Set(headed.flatMap(({ exemption }) => partOf(exemption)));
  return headed
    .filter(({ exemption }) => !divided.has(exemption))
    .map((value) => ({ ...value, words: exemptionHeading(value.exemption) }));
}

/** The values that have responses, the most used first. */
export function mostUsed<Value extends FacetValue>(values: readonly Value[]): readonly Value[] {
  return values
    .filter(({ responses }) => responses.length > 0)
    .toSorted((a, b) => b.responses.length - a.responses.length);
}

/** The responses of a provision by year, newest year first. */
export function yearsOf({ exemption, words, responses }: ExemptionValue): readonly FacetValue[] {
  return [...grouped(responses, ({ year }) => [year])]
    .toSorted(([a], [b]) => b - a)
    .map(([year, ofYear]) => ({
      id: String(year),
      words: String(year),
      address: urls.exemptionYear(exemption, year),
      responses: ofYear,
      lead: strings.listing.exemptionLead(words),
    }));
}
