import { build as astroBuild } from 'astro';
import type { Command } from '../command.ts';

export const build: Command = {
  name: 'build',
  summary: 'check the content, then build the site into dist/',
  options: {
    release: 'build for publication: refuse samples and placeholders',
    verbose: 'show what Astro does',
  },
  async run({ release = false, verbose = false }) {
    if (release) process.env.FOI_RELEASE = '1';
    // The integration runs the checks first and stops here with exit 1 where they find errors.
    await astroBuild({ logLevel: verbose ? 'info' : 'warn' });
    console.log('The site is in dist/.');
    return 0;
  },
};
