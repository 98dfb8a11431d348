import { z } from 'zod';
import type { Path } from './yaml.ts';

interface Hint {
  readonly title: string;
  readonly description: string;
}

/** The value at a path of a nested value; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** What people call the value at a path, and how to write it. */
export function hintAt(schema: z.ZodType, path: Path): Hint {
  const found = schemaAt(schema, path);
  const bare = unwrap(found);
  const shortForm = bare instanceof z.ZodUnion ? (bare.options[0] as z.ZodType) : undefined;
  const carriers = [found, bare, shortForm, objectAt(schema, path)];
  const meta = carriers
    .map((carrier) => carrier && z.globalRegistry.get(carrier))
    .find((each) => each?.title);
  return { title: meta?.title ?? String(path.at(-1) ?? 'file'), description: meta?.description ?? '' };
}

/** The schema of the fields of a value, where it may have fields. */
export function objectAt(schema: z.ZodType, path: Path): z.ZodObject | undefined {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodUnion
    ? (found.options.find((option) => option instanceof z.ZodObject) as z.ZodObject | undefined)
    : found instanceof z.ZodObject
      ? found
      : undefined;
}

/** The schema of a value, still wrapped, because that is what carries the title and the hint. */
export function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
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
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? (schema.unwrap() as z.ZodType)
    : schema;
}
