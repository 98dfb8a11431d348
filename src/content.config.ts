import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentFolder } from './entries/content-folder.ts';
import { responseLoader } from './entries/loader.ts';
import { prosePageSchema } from './entries/prose-page.ts';
import { frontmatterSchema } from './entries/schema.ts';

export const collections = {
  responses: defineCollection({ loader: responseLoader(), schema: frontmatterSchema }),
  pages: defineCollection({
    loader: glob({ base: join(contentFolder(), 'pages'), pattern: '*.mdx' }),
    schema: prosePageSchema,
  }),
};
