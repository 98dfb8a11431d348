import {
  isNearPattern,
  matchReference,
  patternOf,
  referenceAddress,
  SAMPLE_PATTERN,
} from '../../domain/reference.ts';
import { UNREAD } from '../../entries/frontmatter.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import { RESERVED } from '../../urls.ts';
import type { Rule } from '../rule.ts';

export const referenceForm: Rule = {
  id: 'reference-form',
  severity: 'error',
  why: 'The reference is the identity and the permanent address of a response, so a slip in it would be for ever.',
  bad: 'reference: 01.FOI.24.39354',
  good: 'reference: 01.FOI.24.039354',
  *check({ data, entry, locate }, { authority }) {
    const { reference, sample } = data;
    if (reference === UNREAD) return;
    const address = referenceAddress(reference);
    if (address === '' || RESERVED.includes(address.toLowerCase())) {
      yield {
        ...locate('reference'),
        message: `A response cannot have the address /${address}/: the site uses it itself.`,
        remedy: 'Add what the authority puts before or after the number, for example the year.',
      };
      return;
    }
    const patterns = sample ? [SAMPLE_PATTERN] : authority.data?.referencePatterns;
    if (patterns !== undefined && !patterns.some((pattern) => matchReference(reference, pattern))) {
      const marked = matchReference(reference, SAMPLE_PATTERN);
      const added = `add this line in ${authority.file} under “referencePatterns”:  - "${patternOf(reference)}"`;
      // The mark is there, and misspelt.
      if (marked && entry.frontmatter.broken.some(([field]) => didYouMean(String(field), ['sample']))) return;
      yield {
        ...locate('reference'),
        message: sample
          ? `The reference “${reference}” of a sample could be mistaken for a real one.`
          : `The reference “${reference}” does not have the form of this authority’s references.`,
        remedy: marked
          ? 'Add “sample: true”, or give the reference of the real response.'
          : sample || patterns.some((pattern) => isNearPattern(reference, pattern))
            ? `Write it as ${patterns.join(' or ')}, where each n is a digit, and yy or yyyy the year.${sample ? '' : ` If the letter prints it as it is here: ${added}`}`
            : `If the letter prints it so, leave it and ${added} The settings know only ${patterns.join(' and ')} now. If it is a slip, correct it here.`,
      };
    }
  },
};
