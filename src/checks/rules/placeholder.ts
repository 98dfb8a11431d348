import { START } from '../../entries/problem.ts';
import type { SettingsFile } from '../../entries/settings.ts';
import type { Log } from '../log.ts';
import type { LogProblem, Rule } from '../rule.ts';

/** `.invalid` is reserved so that it can never be a real address (RFC 2606). */
export const PLACEHOLDER = /placeholder|\.invalid\b/i;

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  why: 'Section 17(7): a refusal gives real particulars of the complaints procedure. A made-up address sends people nowhere.',
  bad: 'An address in content/authority.yaml that ends in .invalid.',
  good: 'The authority’s real address.',
  *checkLog({ authority, accessibility, pageTexts }) {
    yield* inSettings(authority);
    yield* inSettings(accessibility);
    yield* inPages(pageTexts);
  },
};

const remedy = 'Put the real one here before you publish.';

function* inSettings({ data, file, yaml }: SettingsFile<unknown>): Iterable<LogProblem> {
  for (const path of placeholders(data, [])) {
    yield {
      file,
      ...(yaml?.locate(path) ?? START),
      message: `“${path.join('.')}” is still a placeholder.`,
      remedy,
    };
  }
}

function* placeholders(value: unknown, path: readonly PropertyKey[]): Iterable<readonly PropertyKey[]> {
  if (typeof value === 'string' && PLACEHOLDER.test(value)) yield path;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* placeholders(inner, [...path, key]);
}

/** In prose the word alone may be meant; an address may not. */
function* inPages(pageTexts: Log['pageTexts']): Iterable<LogProblem> {
  for (const [file, text] of pageTexts) {
    for (const [index, line] of text.split('\n').entries()) {
      const found = /[^\s()<>:/]+\.invalid\b/i.exec(line);
      if (found === null) continue;
      const message = `“${found[0]}” is still a placeholder.`;
      yield { file, line: index + 1, column: found.index + 1, message, remedy };
    }
  }
}
