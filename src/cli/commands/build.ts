import type { Command } from '../command.ts';

export const build: Command = {
  name: 'build',
  summary: 'check the content, then build the site',
  options: {
    release: { meaning: 'build for publication: refuse samples and placeholders' },
    out: { meaning: 'where the site goes; dist by default', value: 'folder' },
    verbose: { meaning: 'show what Astro does' },
  },
  examples: ['build', 'build --release', 'build --out ../site'],
  async run({ options: { release, out = 'dist', verbose } }) {
    if (release) process.env.FOI_RELEASE = '1';
    // Loaded only here: the other commands should not wait for it.
    const { contentFolder, requireContent, shownPath } = await import('../../entries/content-folder.ts');
    // Before Astro starts: where it is stopped so early, what it has begun may keep the command from ending.
    requireContent(contentFolder());
    const { build: astroBuild } = await import('astro');
    // The integration runs the checks first and stops here with exit 1 where they find errors.
    await astroBuild({ outDir: String(out), logLevel: verbose ? 'info' : 'warn' });
    console.log(`The site is in ${shownPath(String(out))}/.`);
    return 0;
  },
};
