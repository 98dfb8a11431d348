import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { disclosureLog } from './src/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro’s tools for developers would add scripts to pages that editors look at.
  devToolbar: { enabled: false },
  // Editors get completion and hints for the fields of an entry in Visual Studio Code.
  experimental: { contentIntellisense: true },
  // Most of a build is waiting for files.
  build: { concurrency: 4 },
  integrations: [mdx(), disclosureLog()],
  vite: {
    build: {
      // Every script stays a file of its own: the content security policy allows no inline ones.
      assetsInlineLimit: 0,
      // Astro marks its own MDX modules with a directive that the bundler would warn of (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
