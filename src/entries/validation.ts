import type { z } from 'zod';
import { OUTCOME_SYNONYMS } from '../domain/outcome.ts';
import { mended, renamed } from './field-mending.ts';
import type { Problem } from './problem.ts';
import { hintAt, objectAt, schemaAt, valueAt } from './schema-path.ts';
import { didYouMean, suggestion } from './suggestion.ts';
import type { Path, YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** A problem with the value that it is about, so that the rest can still be checked. */
export interface ValidationProblem extends Problem {
  readonly path: Path;
}

/** Every way in which a YAML value departs from a schema, in the order of the file. */
export function validate(schema: z.ZodType, yaml: YamlReading): readonly ValidationProblem[] {
  const result = schema.safeParse(yaml.value);
  if (result.success) return [];
  return (
    result.error.issues
      .flatMap((issue) => problems(issue, schema, yaml))
      // What is wrong with a value is said once, and a field that is only misspelt is not missing as well.
      .filter(({ path }, index, all) => all.findIndex((other) => same(other.path, path)) === index)
      .filter(
        ({ path }, _, all) =>
          valueAt(yaml.value, path) !== undefined ||
          !all.some(({ misspelt, oddSpace }) => oddSpace || (misspelt !== undefined && same(misspelt, path))),
      )
      .map(({ misspelt: _, oddSpace: __, ...problem }) => problem)
      .sort((a, b) => a.line - b.line || a.column - b.column)
  );
}

interface Found extends ValidationProblem {
  /** The path that an unknown field was probably meant to have. */
  readonly misspelt?: Path;
  /** It hides where the field belongs. */
  readonly oddSpace?: boolean;
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function problems(issue: Issue, schema: z.ZodType, yaml: YamlReading): Found[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(objectAt(schema, path)?.shape ?? {});
    const { title } = hintAt(schema, path);
    const owner = path.length === 0 ? 'this file' : `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
    return issue.keys.map((key) => {
      const meant = suggestion(key, known);
      if (/[^\S ]/.test(key)) return oddSpace(key, path, yaml);
      return {
        ...yaml.locateKey([...path, key]),
        path: [...path, key],
        ...(meant === undefined ? {} : { misspelt: [...path, meant] }),
        message: `“${key}” is not a field of ${owner}.`,
        remedy: `${didYouMean(key, known)}The fields are: ${known.join(', ')}.`,
        ...renamed(key, known, path, yaml),
      };
    });
  }
  const nested = issue.code === 'invalid_union' ? objectIssues(issue, valueAt(yaml.value, path)) : [];
  if (nested.length > 0) {
    return nested.flatMap((inner) =>
      problems({ ...inner, path: [...path, ...inner.path] } as Issue, schema, yaml),
    );
  }
  return [
    {
      ...yaml.locate(path),
      path,
      ...inWords(issue, valueAt(yaml.value, path), schema, yaml),
      ...mended(issue, valueAt(yaml.value, path), schema, yaml),
    },
  ];
}

/** A copied no-break space looks like an ordinary one, and YAML takes it as a letter of the name. */
function oddSpace(key: string, path: Path, yaml: YamlReading): Found {
  return {
    ...yaml.locateKey([...path, key]),
    path: [...path, key],
    oddSpace: true,
    message: `A space that is not an ordinary one stands beside “${key.trim()}”, as word processors write it.`,
    remedy: 'Delete the spaces before the word and type them again.',
    fixes: [{ ...yaml.locateKey([...path, key]), was: key, now: key.replaceAll(/[^\S ]/g, ' ') }],
  };
}

/** In “text or object” fields, what is wrong inside the object, where an object was written. */
function objectIssues(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return (
    issue.errors.find((branch) =>
      branch.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    ) ?? []
  );
}

function inWords(
  issue: Issue,
  value: unknown,
  schema: z.ZodType,
  yaml: YamlReading,
): { message: string; remedy: string } {
  const { path } = issue;
  const { title, description } = hintAt(schema, path);
  const is = /[^s]s$/.test(title) ? 'are' : 'is';
  if (path.length === 0)
    return { message: 'There are no fields here.', remedy: 'Write each field as “field: value”.' };
  if (value === undefined)
    return {
      message: `The ${title} ${is} missing.`,
      remedy: `Add “${String(path.at(-1))}: …”. ${description}`,
    };
  if (value === null || value === '') return { message: `The ${title} ${is} empty.`, remedy: description };
  const written =
    typeof value === 'object'
      ? Array.isArray(value)
        ? 'a list'
        : 'a group of fields'
      : `“${String(value)}”`;
  // A number is a slip where the same characters in quotes would do; `written` keeps 012 and 40.10 as they are.
  const digits = typeof value === 'number' ? (yaml.written(path) ?? String(value)) : '';
  if (digits !== '' && schemaAt(schema, path)?.safeParse(digits).success) {
    return {
      message: `The ${title} ${digits} is a number here.`,
      remedy: `Put quotes round it: "${digits}". ${description}`,
    };
  }
  const known = Object.keys(objectAt(schema, path)?.shape ?? {}).join(', ');
  const shape: Readonly<Record<string, string>> = {
    boolean: 'Write true, or leave the field out. ',
    array: 'Start each item with “- ” on a line of its own, or put the list in [ ]. ',
    object: `Write its fields (${known}) as “field: value”. `,
  };
  const wanted = issue.code === 'invalid_type' ? (shape[issue.expected] ?? '') : '';
  const cannot = { message: `The ${title} cannot be ${written}.`, remedy: `${wanted}${description}` };
  if (issue.code === 'invalid_value') {
    return {
      message: `The ${title} ${written} is not known.`,
      remedy: `${didYouMean(inOurWords(value), issue.values.map(String))}Choose one of: ${issue.values.join(', ')}.`,
    };
  }
  if (Array.isArray(value) && value.length === 0)
    return { message: `The list of ${title} is empty.`, remedy: description };
  if (typeof value !== 'string') return cannot;
  if (issue.code === 'too_small')
    return { message: `The ${title} ${written} is too short.`, remedy: description };
  if (issue.code === 'too_big')
    return { message: `The ${title} is longer than ${issue.maximum} characters.`, remedy: description };
  return cannot;
}

/** The outcome that another word stands for; every other value as it is. */
function inOurWords(value: unknown): string {
  const written = String(value);
  return (
    OUTCOME_SYNONYMS[
      written
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-')
    ] ?? written
  );
}
