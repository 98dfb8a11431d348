import { existsSync } from 'node:fs';
import type { Log } from '../../checks/log.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { fileFault } from '../../entries/file-fault.ts';
import { type Filed, newEntryPath, writeNewEntry } from '../../entries/new-entry.ts';

/** Writes an entry to its place, and returns its path; where that cannot be, prints it and returns undefined. */
export function putEntry(text: string, filed: Filed, log: Log): string | undefined {
  const path = newEntryPath(log.folder, filed, log.authority.data?.referencePatterns ?? []);
  try {
    writeNewEntry(path, text);
    return path;
  } catch (error) {
    const why = existsSync(path)
      ? 'is there already'
      : `cannot be written: ${fileFault(error) ?? (error as Error).message}`;
    // Nobody should have to answer all of it again.
    console.error(`${shownPath(path)} ${why}.\n  → Save what follows in a file of your own:\n\n${text}`);
    return undefined;
  }
}
