import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder, requireContent } from './content-folder.ts';
import { isDraft, today } from './draft.ts';
import { listEntries, readSoundEntry } from './read.ts';

/**
 * Astro's view of the entries: frontmatter and path, nothing rendered. A page compiles its own body, because
 * ten thousand entries as modules cost minutes and gigabytes, and stored HTML goes stale when a component changes.
 * A draft is left out here, which is what keeps it off every page, list and count. So is an entry with an error;
 * the checks report it and stop a build before this runs.
 */
export function responseLoader(): Loader {
  return {
    name: 'foi-responses',
    load({ store, watcher, logger }) {
      const folder = join(contentFolder(), 'responses');
      const ids = new Map<string, string>();
      const load = (path: string): void => {
        const previous = ids.get(path);
        const forget = (): void => {
          if (previous !== undefined) store.delete(previous);
          ids.delete(path);
        };
        const entry = readSoundEntry(path);
        if (entry === undefined || isDraft(entry.data, today())) {
          // While an editor types, the last version without errors stays on the page.
          if (entry !== undefined || !existsSync(path)) forget();
          return;
        }
        const { data, digest } = entry;
        const id = data.reference;
        if (id !== previous) {
          if (store.has(id)) return;
          forget();
        }
        store.set({ id, data, digest, filePath: relative(process.cwd(), path) });
        ids.set(path, id);
      };
      const changed = (path: string): void => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
        try {
          load(path);
        } catch (error) {
          logger.error(String(error));
        }
      };
      watcher?.add(folder);
      watcher?.on('add', changed).on('change', changed).on('unlink', changed);
      requireContent(contentFolder());
      store.clear();
      for (const path of listEntries(folder).entries) load(path);
      return Promise.resolve();
    },
  };
}
