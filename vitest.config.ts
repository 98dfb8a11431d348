import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves one worker on a machine of two cores; most of the time is waiting for a browser.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/size/**'],
          // Some start the command line or a build, which takes seconds on a busy machine.
          testTimeout: 60_000,
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
