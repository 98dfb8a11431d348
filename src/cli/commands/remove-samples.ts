import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { matchReference, referenceAddress, SAMPLE_PATTERN } from '../../domain/reference.ts';
import type { Command } from '../command.ts';

export const removeSamples: Command = {
  name: 'remove-samples',
  summary: 'delete every sample entry and its files',
  options: {},
  examples: ['remove-samples'],
  async run() {
    const { listEntries, readEntry } = await import('../../entries/read.ts');
    const { contentFolder, requireContent } = await import('../../entries/content-folder.ts');
    const folder = contentFolder();
    requireContent(folder);
    const samples = listEntries(join(folder, 'responses'))
      .entries.map(readEntry)
      .flatMap((entry) => {
        const { sample, reference = '' } = ('frontmatter' in entry && entry.frontmatter.data) || {};
        // An entry that only claims to be one, under a real reference, may be a real response.
        return sample && matchReference(reference, SAMPLE_PATTERN) && 'path' in entry
          ? [{ path: entry.path, reference }]
          : [];
      });
    for (const { path, reference } of samples) {
      rmSync(path);
      rmSync(join(folder, 'attachments', referenceAddress(reference)), { recursive: true, force: true });
    }
    console.log(
      samples.length === 0
        ? 'There are no samples.'
        : `${samples.length} sample ${samples.length === 1 ? 'entry' : 'entries'} and their files are deleted.`,
    );
    return 0;
  },
};
