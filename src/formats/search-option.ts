import { provisionName } from './exemption-page.ts';
import type { FacetName, Facets } from './facet.ts';

/** A filter of the search page. */
export interface SearchOption {
  readonly id: string;
  readonly words: string;
  /** Of responses. */
  readonly count: number;
  /** Whether it narrows the option before it: a limb of a section. */
  readonly inside: boolean;
}

/**
 * The options of a facet. Of exemptions only those that some response has: each section, then what is cited of it,
 * for nobody finds anything in a list of two hundred.
 */
export function searchOptions(facets: Facets, facet: FacetName): readonly SearchOption[] {
  if (facet !== 'exemption') {
    return facets[facet].map(({ id, words, responses }) => ({
      id,
      words,
      count: responses.length,
      inside: false,
    }));
  }
  return facets.exemption
    .filter(({ exemption, cited, responses }) => responses.length > 0 && (cited || isSection(exemption)))
    .map(({ id, exemption, responses }) => {
      return { id, words: provisionName(exemption), count: responses.length, inside: !isSection(exemption) };
    });
}

function isSection({ provision, section }: { provision: string; section: string }): boolean {
  return provision === section;
}
