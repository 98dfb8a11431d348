import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder, requireContent } from './content-folder.ts';
import { isDraft, today } from './draft.ts';
import { readFrontmatter } from './frontmatter.ts';
import { listEntries, readText } from './read.ts';

/**
 * Astro's view of the entries: frontmatter and path, nothing rendered. A page compiles its own body, because
 * ten thousand entries as modules cost minutes and gigabytes, and stored HTML goes stale when a component changes.
 * A draft is left out here, which is what keeps it off every page, list and count. So is an entry with an error;
 * the checks report it and stop a build before this runs.
 */
export function responseLoader(): Loader {
  return {
    name: 'foi-responses',
    load({ store, parseData, generateDigest, watcher, logger }) {
      const folder = join(contentFolder(), 'responses');
      const ids = new Map<string, string>();
      const load = async (path: string): Promise<void> => {
        const previous = ids.get(path);
        const forget = (): void => {
          if (previous !== undefined) store.delete(previous);
          ids.delete(path);
        };
        if (!existsSync(path)) return forget();
        const read = readText(path);
        if ('problem' in read) return;
        const { problems, data, body } = readFrontmatter(read.text);
        // While an editor types, the last version without errors stays on the page.
        if (problems.length > 0 || data === undefined) return;
        if (isDraft(data, today())) return forget();
        const id = data.reference;
        if (id !== previous) {
          if (store.has(id)) return;
          forget();
        }
        // The digest takes in the body, so that a change of one word reloads the page.
        const digest = generateDigest(`${JSON.stringify(data)}${body}`);
        store.set({
          id,
          data: await parseData({ id, data, filePath: path }),
          digest,
          filePath: relative(process.cwd(), path),
        });
        ids.set(path, id);
      };
      const loadAll = async (): Promise<void> => {
        requireContent(contentFolder());
        store.clear();
        for (const path of listEntries(folder).entries) await load(path);
      };
      const changed = (path: string): void => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
        load(path).catch((error: unknown) => logger.error(String(error)));
      };
      watcher?.add(folder);
      watcher?.on('add', changed).on('change', changed).on('unlink', changed);
      return loadAll();
    },
  };
}
