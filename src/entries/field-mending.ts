import type { z } from 'zod';
import { readWrittenDate } from '../domain/written-date.ts';
import type { Problem } from './problem.ts';
import { hintAt, schemaAt, valueAt } from './schema-path.ts';
import { sureSuggestion } from './suggestion.ts';
import { wordMeant } from './value-mending.ts';
import type { Path, YamlReading } from './yaml.ts';

/** What mends a misspelt field: the one that was certainly meant, unless it is there already. */
export function renamed(
  key: string,
  known: readonly string[],
  path: Path,
  yaml: YamlReading,
): Pick<Problem, 'fixes'> {
  const meant = sureSuggestion(key, known);
  if (meant === undefined || valueAt(yaml.value, [...path, meant]) !== undefined) return {};
  return { fixes: [{ ...yaml.locateKey([...path, key]), was: key, now: meant }] };
}

/** What mends a value that can only mean one other. */
export function mended(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  yaml: YamlReading,
): Pick<Problem, 'fixes'> {
  const { path } = issue;
  const written = typeof value === 'number' ? (yaml.written(path) ?? '') : value;
  if (typeof written !== 'string' || written === '') return {};
  if (issue.code === 'invalid_type' && issue.expected === 'array') return listOf(written, path, schema, yaml);
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
    const meant = TRUTHS[written.trim().toLowerCase()];
    return meant === undefined ? {} : { fixes: yaml.replace(path, meant) };
  }
  const accepts = (other: string | undefined): boolean =>
    other !== undefined && schemaAt(schema, path)?.safeParse(other).success === true;
  if (typeof value === 'number') return accepts(written) ? { fixes: yaml.replace(path, `"${written}"`) } : {};
  const isDate = /^da(?:te|y) /.test(hintAt(schema, path).title);
  const meant = isDate
    ? readWrittenDate(written)
    : issue.code === 'invalid_value'
      ? wordMeant(written, issue.values.map(String))
      : undefined;
  return meant !== undefined && accepts(meant) ? { fixes: yaml.replace(path, meant) } : {};
}

/** How people say yes and no. */
const TRUTHS: Readonly<Record<string, string>> = { true: 'true', yes: 'true', false: 'false', no: 'false' };

/** A list of what stands there alone, or with commas between. */
function listOf(written: string, path: Path, schema: z.ZodType, yaml: YamlReading): Pick<Problem, 'fixes'> {
  const items = written.split(',').map((item) => item.trim());
  // A comma may be one between words.
  const isPlain = items.every((item) => /^[\w().-]+$/.test(item));
  if (!isPlain || schemaAt(schema, path)?.safeParse(items).success !== true) return {};
  const list = items.map((item) => (/^[a-z][a-z-]*$/.test(item) ? item : `"${item}"`)).join(', ');
  return { fixes: yaml.replace(path, `[${list}]`) };
}
