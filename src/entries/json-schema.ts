import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { accessibilitySchema } from './accessibility-schema.ts';
import { authoritySchema } from './authority-schema.ts';
import { frontmatterSchema } from './schema.ts';
import { topicsSchema } from './topics-schema.ts';

/** The JSON Schema of each kind of file that an editor writes, by name. */
export const JSON_SCHEMAS: Readonly<Record<string, object>> = {
  response: toJsonSchema(frontmatterSchema),
  authority: toJsonSchema(authoritySchema),
  topics: toJsonSchema(topicsSchema),
  accessibility: toJsonSchema(accessibilitySchema),
};

function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** Writes them where the committed settings of Visual Studio Code look for them. */
export function writeJsonSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
