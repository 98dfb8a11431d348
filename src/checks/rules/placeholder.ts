import type { Rule } from '../rule.ts';

/** `.invalid` is reserved so that it can never be a real address (RFC 2606). */
const PLACEHOLDER = /placeholder|\.invalid\b/i;

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  why: 'Section 17(7): a refusal gives real particulars of the complaints procedure. A made-up address sends people nowhere.',
  bad: 'An address in content/authority.yaml that ends in .invalid.',
  good: 'The authority’s real address.',
  *checkLog({ authority }) {
    const visit = function* (value: unknown, path: readonly PropertyKey[]): Iterable<readonly PropertyKey[]> {
      if (typeof value === 'string' && PLACEHOLDER.test(value)) yield path;
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) yield* visit(inner, [...path, key]);
    };
    for (const path of visit(authority.data, [])) {
      yield {
        file: authority.file,
        ...(authority.yaml?.locate(path) ?? { line: 1, column: 1 }),
        message: `“${path.join('.')}” is still a placeholder.`,
        remedy: 'Put the real one here before you publish.',
      };
    }
  },
};
