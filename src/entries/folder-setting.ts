import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentFolderError } from './content-folder-error.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';
import { validate } from './validation.ts';
import { readYaml } from './yaml.ts';

/** The file beside `package.json` that says where the content is. The repository has none: it is the adopter’s own. */
export const FOLDER_SETTING = 'foi.yaml';

const schema = z
  .strictObject({
    content: z.string().min(1).meta({
      title: 'content folder',
      description: 'Write the path of the folder, seen from this file: ../our-content',
    }),
  })
  .meta({ title: 'Folders', description: 'Where the content is.' });

/**
 * The folder that `foi.yaml` names, as it is written there; undefined where there is no such file.
 * @throws ContentFolderError with everything that is wrong in it.
 */
export function folderSetting(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const read = decode(readFileSync(path));
  if ('problem' in read) throw wrong([read.problem]);
  const yaml = readYaml(read.text);
  const problems = yaml.problems.length > 0 ? yaml.problems : [...validate(schema, yaml), ...yaml.losses];
  if (problems.length > 0) throw wrong(problems);
  return schema.parse(yaml.value).content;
}

function wrong(problems: readonly Problem[]): ContentFolderError {
  const lines = problems.flatMap(({ line, column, message, remedy }) => [
    `${FOLDER_SETTING}:${line}:${column}\n  ${message}`,
    remedy,
  ]);
  return new ContentFolderError(
    lines
      .slice(0, -1)
      .map((line, index) => (index % 2 === 0 ? line : `  → ${line}`))
      .join('\n'),
    lines.at(-1) ?? '',
  );
}
