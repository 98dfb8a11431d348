import { z } from 'zod';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggestion.ts';
import type { Path, YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Hint = { readonly title: string; readonly description: string };

/** A problem with the value that it is about, so that the rest can still be checked. */
export interface ValidationProblem extends Problem {
  readonly path: Path;
}

/** Every way in which a YAML value departs from a schema, in the order of the file. */
export function validate(schema: z.ZodType, yaml: YamlReading): readonly ValidationProblem[] {
  const result = schema.safeParse(yaml.value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => problems(issue, schema, yaml))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function problems(issue: Issue, schema: z.ZodType, yaml: YamlReading): ValidationProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(objectAt(schema, path)?.shape ?? {});
    const owner = path.length === 0 ? 'this file' : `a ${hintAt(schema, path).title}`;
    return issue.keys.map((key) => ({
      ...yaml.locateKey([...path, key]),
      path: [...path, key],
      message: `“${key}” is not a field of ${owner}.`,
      remedy: `${didYouMean(key, known)}The fields are: ${known.join(', ')}.`,
    }));
  }
  const nested = issue.code === 'invalid_union' ? objectIssues(issue, valueAt(yaml.value, path)) : [];
  if (nested.length > 0) {
    return nested.flatMap((inner) =>
      problems({ ...inner, path: [...path, ...inner.path] } as Issue, schema, yaml),
    );
  }
  return [{ ...yaml.locate(path), path, ...inWords(issue, valueAt(yaml.value, path), hintAt(schema, path)) }];
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

function inWords(issue: Issue, value: unknown, hint: Hint): { message: string; remedy: string } {
  const { title, description } = hint;
  if (issue.path.length === 0)
    return { message: 'There are no fields here.', remedy: 'Write each field as “field: value”.' };
  if (value === undefined) return { message: `The ${title} is missing.`, remedy: description };
  if (value === null || value === '') return { message: `The ${title} is empty.`, remedy: description };
  const written =
    typeof value === 'object'
      ? Array.isArray(value)
        ? 'a list'
        : 'a group of fields'
      : `“${String(value)}”`;
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `The ${title} ${written} is not known.`,
        remedy: `${didYouMean(String(value), issue.values.map(String))}Choose one of: ${issue.values.join(', ')}.`,
      };
    case 'too_small':
      return {
        message:
          issue.origin === 'array'
            ? `The list of ${title} is empty.`
            : `The ${title} ${written} is too short.`,
        remedy: description,
      };
    case 'too_big':
      return { message: `The ${title} is longer than ${issue.maximum} characters.`, remedy: description };
    default:
      return typeof value === 'number'
        ? {
            message: `The ${title} ${written} is a number here.`,
            remedy: `Put quotes round it: "${value}". ${description}`,
          }
        : { message: `The ${title} cannot be ${written}.`, remedy: description };
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function hintAt(schema: z.ZodType, path: Path): Hint {
  const found = schemaAt(schema, path);
  const carriers = [found, unwrap(found), objectAt(schema, path)];
  const meta = carriers
    .map((carrier) => carrier && z.globalRegistry.get(carrier))
    .find((each) => each?.title);
  return { title: meta?.title ?? String(path.at(-1) ?? 'file'), description: meta?.description ?? '' };
}

function objectAt(schema: z.ZodType, path: Path): z.ZodObject | undefined {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodUnion
    ? (found.options.find((option) => option instanceof z.ZodObject) as z.ZodObject | undefined)
    : found instanceof z.ZodObject
      ? found
      : undefined;
}

/** The schema of a value, still wrapped, because that is what carries the title and the hint. */
function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  if (path.length === 0 || schema === undefined) return schema;
  const [key, ...rest] = path;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodUnion) {
    const object = inner.options.find((option) => option instanceof z.ZodObject);
    return schemaAt(object as z.ZodType | undefined, path);
  }
  return inner instanceof z.ZodObject ? schemaAt(inner.shape[String(key)] as z.ZodType, rest) : undefined;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
