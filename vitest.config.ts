import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/size/**'],
        },
      },
      {
        // What the public gets: the site is built once, then read and visited.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/size/**/*.test.ts'],
          globalSetup: 'test/site/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
