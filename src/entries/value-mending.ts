import { OUTCOME_SYNONYMS } from '../domain/outcome.ts';
import { sureSuggestion } from './suggestion.ts';

const PROSE = /(?:^|[\s-])(?:title|text|reason|noAnswerBecause|from):\s*$/;

/** Whether what follows on the line is words, and not a list or a name. */
export function asProse(prefix: string): boolean {
  return PROSE.test(prefix);
}

/** Words in quotes that keep each character as it is. */
export function quoted(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** What is wrong with curly quotes round a value, and what to write. */
export function curly(now: string): { readonly message: string; readonly remedy: string } {
  return {
    message: 'The quotes round this value are curly, as word processors write them.',
    remedy: `Type straight ones: ${now}.`,
  };
}

/**
 * A value of words that YAML cannot read, in quotes that it can. Undefined where the quotes that are there, or a #
 * that may start a note, leave open which words belong to it.
 */
export function quotedValue(value: string): string | undefined {
  const [first = ''] = value;
  if (/\s#/.test(value) || /^[“”‘’|>]/.test(value)) return undefined;
  if (first !== '"' && first !== "'") return quoted(value);
  const marks = value.split(first).length - 1;
  if (marks < 2 || value.includes('\\') || value.includes(first + first)) return undefined;
  if (!value.endsWith(first)) return quoted(value);
  // Quotes at either end with others between them: the outer ones were meant for the computer.
  return marks > 2 ? quoted(value.slice(1, -1)) : undefined;
}

/** The word of a closed list that another one certainly stands for. */
export function wordMeant(value: string, words: readonly string[]): string | undefined {
  const plain = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_,–—-]+/g, '-')
    .replaceAll(/^-+|[-.]+$/g, '');
  const same = words.find((word) => word.toLowerCase() === plain);
  const synonym = OUTCOME_SYNONYMS[plain];
  if (same !== undefined || (synonym !== undefined && words.includes(synonym))) return same ?? synonym;
  // In a short word, one letter can make another.
  const meant = plain.length > 5 ? sureSuggestion(plain, words) : undefined;
  return meant !== undefined && Math.abs(meant.length - plain.length) <= 1 ? meant : undefined;
}
