import { START } from '../../entries/problem.ts';
import type { SettingsFile } from '../../entries/settings.ts';
import type { Log } from '../log.ts';
import type { LogProblem, Rule } from '../rule.ts';

/** `.invalid` is reserved so that it can never be a real address (RFC 2606). */
export const PLACEHOLDER = /placeholder|\.invalid\b/i;

/** What the settings and the pages of the example say of the authority that it was made for. */
const EXAMPLE = {
  name: 'Metropolitan Police Service',
  values: ['the MPS', 'https://www.met.police.uk'],
};

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
    if (authority.data !== undefined && authority.data.name !== EXAMPLE.name)
      yield* ofAnother(authority, authority.data.name, pageTexts);
  },
};

const remedy = 'Put the real one here before you publish.';

function* inSettings({ data, file, yaml }: SettingsFile<unknown>): Iterable<LogProblem> {
  for (const path of strings(data, (value) => PLACEHOLDER.test(value), [])) {
    yield {
      file,
      ...(yaml?.locate(path) ?? START),
      message: `“${path.join('.')}” is still a placeholder.`,
      remedy,
    };
  }
}

function* strings(
  value: unknown,
  isMeant: (text: string) => boolean,
  path: readonly PropertyKey[],
): Iterable<readonly PropertyKey[]> {
  if (typeof value === 'string' && isMeant(value)) yield path;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, isMeant, [...path, key]);
}

/** The example is of one authority, and the name of another stands in the settings: what still speaks of the first. */
function* ofAnother(
  { data, file, yaml }: SettingsFile<unknown>,
  name: string,
  pageTexts: Log['pageTexts'],
): Iterable<LogProblem> {
  for (const path of strings(data, (value) => EXAMPLE.values.includes(value), [])) {
    const message = `“${path.join('.')}” is still that of the ${EXAMPLE.name}, and the authority is ${name}.`;
    yield {
      file,
      ...(yaml?.locate(path) ?? START),
      message,
      remedy: 'Put your own here before you publish.',
    };
  }
  for (const [page, text] of pageTexts) {
    for (const [index, line] of text.split('\n').entries()) {
      const column = line.indexOf(EXAMPLE.name) + 1;
      if (column === 0) continue;
      yield {
        file: page,
        line: index + 1,
        column,
        message: `This page still speaks of the ${EXAMPLE.name}, and the authority is ${name}.`,
        remedy: `Write ${name}, and read the whole page. Where that other authority is really meant, write “the Metropolitan Police”.`,
      };
    }
  }
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
