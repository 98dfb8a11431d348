import type { ValidationProblem } from './validation.ts';
import { curly, quoted } from './value-mending.ts';
import type { Path, YamlReading } from './yaml.ts';

/** Fields of words, which may well begin and end with what somebody said. */
const PROSE: readonly unknown[] = ['title', 'text', 'reason', 'noAnswerBecause', 'from'];
const CURLY = /^(?:[“”„‟][^“”„‟]*[“”„‟]|[‘’‚‛][^‘’‚‛]*[‘’‚‛])$/;

/** Values in quotes as word processors write them, which are taken for a part of the value. */
export function curlyQuotes(yaml: YamlReading): readonly ValidationProblem[] {
  return strings(yaml.value, [])
    .filter(({ path, value }) => CURLY.test(value) && !PROSE.includes(nameOf(path)))
    .map(({ path, value }) => {
      const now = quoted(value.slice(1, -1).trim());
      return { ...yaml.locate(path), path, ...curly(now), fixes: yaml.replace(path, now) };
    });
}

function nameOf(path: Path): PropertyKey | undefined {
  return path.findLast((key) => typeof key === 'string');
}

function strings(value: unknown, path: Path): readonly { readonly path: Path; readonly value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => strings(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => strings(item, [...path, key]));
}
