import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a text in the place of a file: whole or not at all, and with the permissions that the file had. */
export function replaceFile(path: string, text: string): void {
  // In the same folder, because a file moves in one step only within a disk; hidden, so that nothing takes it for an entry.
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const { mode } = statSync(path);
  try {
    writeFileSync(beside, text, { mode, flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
