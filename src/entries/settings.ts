import { join } from 'node:path';
import type { z } from 'zod';
import type { AccessibilityStatement } from '../domain/accessibility-statement.ts';
import type { Authority } from '../domain/authority.ts';
import { accessibilitySchema } from './accessibility-schema.ts';
import { authoritySchema } from './authority-schema.ts';
import { shownPath } from './content-folder.ts';
import { type Mapping, mappingSchema } from './mapping-schema.ts';
import { withoutFixes } from './problem.ts';
import { readText, type UnreadFile } from './read.ts';
import { type Topic, topicsSchema } from './topics-schema.ts';
import { validate } from './validation.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** One of the settings files, read and checked. */
export interface SettingsFile<T> {
  readonly file: string;
  /** Absent where something is wrong with it. */
  readonly data?: T;
  readonly yaml?: YamlReading;
  readonly problems: readonly UnreadFile[];
}

/** `authority.yaml` of a content folder. */
export function readAuthority(folder: string): SettingsFile<Authority> {
  return readSettings(join(folder, 'authority.yaml'), authoritySchema);
}

/** `topics.yaml` of a content folder. */
export function readTopics(folder: string): SettingsFile<readonly Topic[]> {
  const { data, ...read } = readSettings(join(folder, 'topics.yaml'), topicsSchema);
  return data === undefined ? read : { ...read, data: data.topics };
}

/** `accessibility.yaml` of a content folder. */
export function readAccessibility(folder: string): SettingsFile<AccessibilityStatement> {
  // The schema has looked at the dates, which zod can only call text.
  const schema = accessibilitySchema as z.ZodType<unknown> as z.ZodType<AccessibilityStatement>;
  return readSettings(join(folder, 'accessibility.yaml'), schema);
}

/** The mapping of a log, which is no part of a content folder: an editor keeps it where the log is. */
export function readMapping(path: string): SettingsFile<Mapping> {
  return readSettings(path, mappingSchema);
}

function readSettings<T>(path: string, schema: z.ZodType<T>): SettingsFile<T> {
  const file = shownPath(path);
  const read = readText(path);
  if ('problem' in read) return { file, problems: [{ file, ...read.problem }] };
  const yaml = readYaml(read.text);
  const found = yaml.problems.length > 0 ? yaml.problems : [...validate(schema, yaml), ...yaml.losses];
  const problems = found.map((problem) => ({ file, ...withoutFixes(problem) }));
  return problems.length > 0
    ? { file, yaml, problems }
    : { file, yaml, problems, data: schema.parse(yaml.value) };
}
