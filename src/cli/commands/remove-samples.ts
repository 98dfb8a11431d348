import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { referenceAddress } from '../../domain/reference.ts';
import { contentFolder, requireContent } from '../../entries/content-folder.ts';
import { listEntries, readEntry } from '../../entries/read.ts';
import type { Command } from '../command.ts';

export const removeSamples: Command = {
  name: 'remove-samples',
  summary: 'delete every sample entry and its files',
  options: {},
  run() {
    const folder = contentFolder();
    requireContent(folder);
    const samples = listEntries(join(folder, 'responses'))
      .entries.map(readEntry)
      .flatMap((entry) => ('frontmatter' in entry && entry.frontmatter.data?.sample ? [entry] : []));
    for (const { path, frontmatter } of samples) {
      rmSync(path);
      const reference = frontmatter.data?.reference ?? '';
      rmSync(join(folder, 'attachments', referenceAddress(reference)), { recursive: true, force: true });
    }
    console.log(
      samples.length === 0
        ? 'There are no samples.'
        : `${samples.length} sample entries and their files are deleted.`,
    );
    return 0;
  },
};
