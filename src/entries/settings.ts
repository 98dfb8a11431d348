import { join } from 'node:path';
import type { z } from 'zod';
import type { Authority } from '../domain/authority.ts';
import { authoritySchema } from './authority-schema.ts';
import { shownPath } from './content-folder.ts';
import { readText, type UnreadFile } from './read.ts';
import { type Topic, topicsSchema } from './topics-schema.ts';
import { validate } from './validation.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** One of the two settings files, read and checked. */
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

function readSettings<T>(path: string, schema: z.ZodType<T>): SettingsFile<T> {
  const file = shownPath(path);
  const read = readText(path);
  if ('problem' in read) return { file, problems: [{ file, ...read.problem }] };
  const yaml = readYaml(read.text);
  const problems = (yaml.problems.length > 0 ? yaml.problems : validate(schema, yaml)).map((problem) => ({
    file,
    ...problem,
  }));
  return problems.length > 0
    ? { file, yaml, problems }
    : { file, yaml, problems, data: schema.parse(yaml.value) };
}
