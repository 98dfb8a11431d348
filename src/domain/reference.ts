/** The shape of the references that sample responses bear, so that none can be taken for a real one. */
export const SAMPLE_PATTERN = 'SAMPLE-{yyyy}-{nnn}';

/**
 * The reference as its page's address spells it: every run of other characters than letters, digits, `.`, `_`
 * and `-` becomes one hyphen: `FOI/2023/4969` is at `/FOI-2023-4969/`. Never read back, for it cannot tell
 * `FOI/1` from `FOI-1`: two references may not share one. Empty for a reference of punctuation alone.
 */
export function referenceAddress(reference: string): string {
  return reference
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
}

/**
 * The key by which two spellings of one reference are equal, for comparing only: `01/foi/24/39354` and
 * `01.FOI.24.039354` have the same. Case, separators and leading zeros count for nothing.
 */
export function referenceKey(reference: string): string {
  const runs = reference.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return runs.map((run) => (/^\d/.test(run) ? run.replace(/^0+(?=\d)/, '') : run)).join('.');
}

/** The tokens of a pattern, each with the regular expression that it stands for. */
const TOKENS: readonly (readonly [RegExp, (token: string) => string])[] = [
  [/^\{yyyy-yy\}$/, () => '(?<start>(?:19|20)\\d{2})-(?<end>\\d{2})'],
  [/^\{yyyy\}$/, () => '(?<yyyy>(?:19|20)\\d{2})'],
  [/^\{yy\}$/, () => '(?<yy>\\d{2})'],
  [/^\{n\+\}$/, () => '\\d+'],
  [/^\{n+\}$/, (token) => `\\d{${token.length - 2}}`],
  [/^\{a\}$/, () => '[A-Z]'],
];

/**
 * What is wrong with a pattern of references, as a clause for a finding; undefined where it is sound.
 * Tokens: `{yyyy}`, `{yy}` (20yy), `{yyyy-yy}` (a financial year), `{nnn}` (that many digits), `{n+}` (any number
 * of digits), `{a}` (one capital letter); everything else stands for itself.
 */
export function patternProblem(pattern: string): string | undefined {
  const tokens = pattern.match(/\{[^{}]*\}/g) ?? [];
  const unknown = tokens.find((token) => tokenExpression(token) === undefined);
  if (unknown !== undefined) return `it has no meaning for ${unknown}`;
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, '')))
    return 'a brace is opened or closed without its partner';
  if (tokens.length === 0) return 'it has no token such as {nnn}, so only one reference could ever match';
  if (tokens.filter((token) => token.startsWith('{y')).length > 1) return 'it gives the year more than once';
  return undefined;
}

/**
 * Whether a reference has the shape of a pattern, and the year it then names; undefined where it has not.
 * The prefix is only text: a reference that begins "FOI" may be a request under the Regulations.
 * @throws RangeError where `patternProblem` has something to say about the pattern.
 */
export function matchReference(reference: string, pattern: string): { readonly year?: number } | undefined {
  const groups = patternExpression(pattern).exec(reference);
  if (groups === null) return undefined;
  const { start, end, yyyy, yy } = groups.groups ?? {};
  if (start !== undefined && (Number(start) + 1) % 100 !== Number(end)) return undefined;
  // A financial year begins in the calendar year that it names first.
  const year = start ?? yyyy ?? (yy === undefined ? undefined : `20${yy}`);
  return year === undefined ? {} : { year: Number(year) };
}

/** The year that a reference names, by the first pattern that it matches and that has a year. */
export function referenceYear(reference: string, patterns: readonly string[]): number | undefined {
  for (const pattern of patterns) {
    const year = matchReference(reference, pattern)?.year;
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A reference that has the shape of a sound pattern, to show what one looks like. */
export function exampleReference(pattern: string): string {
  return pattern
    .replace('{yyyy-yy}', '2025-26')
    .replace('{yyyy}', '2025')
    .replace('{yy}', '25')
    .replaceAll('{a}', 'A')
    .replaceAll('{n+}', '123')
    .replaceAll(/\{(n+)\}/g, (_, digits: string) => '123'.padStart(digits.length, '0').slice(-digits.length));
}

/** Whether a reference has the words of a pattern, and differs in its figures or in what stands between or round them. */
export function isNearPattern(reference: string, pattern: string): boolean {
  const words = (text: string): string => referenceKey(text).replaceAll(/\d+/g, '0');
  return words(reference).includes(words(exampleReference(pattern)));
}

/** The pattern that a reference seems to follow, as it would be written in the settings. */
export function patternOf(reference: string): string {
  const runs = reference.match(/\d+/g) ?? [];
  const years = [/(?<!\d)(?:19|20)\d{2}-\d{2}(?!\d)/, /(?<!\d)(?:19|20)\d{2}(?!\d)/, TWO_FIGURES];
  const year = years.find((each) => each.test(reference));
  const token = ['{yyyy-yy}', '{yyyy}', '{yy}'][years.indexOf(year as RegExp)] ?? '';
  // A number that stands alone counts requests, and no years.
  const dated = year === undefined || runs.length < 2 ? reference : reference.replace(year, token);
  return dated.replaceAll(/\d+/g, (digits) =>
    digits.startsWith('0') ? `{${'n'.repeat(digits.length)}}` : '{n+}',
  );
}

/** Of a year since the Acts came into force. */
const TWO_FIGURES = /(?<!\d)(?:0[5-9]|[1-4]\d)(?!\d)/;

/** Compares references as people count, numbers by their value: `FOI 9` comes before `FOI 10`. */
export function compareReferences(a: string, b: string): number {
  return NATURAL.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

const NATURAL = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function tokenExpression(token: string): string | undefined {
  return TOKENS.find(([shape]) => shape.test(token))?.[1](token);
}

function patternExpression(pattern: string): RegExp {
  const problem = patternProblem(pattern);
  if (problem !== undefined) throw new RangeError(`The pattern ${pattern} cannot be used: ${problem}.`);
  const source = pattern
    .split(/(\{[^{}]*\})/)
    .map((part) => tokenExpression(part) ?? part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`);
}
