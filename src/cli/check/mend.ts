import { readFileSync } from 'node:fs';
import type { Log } from '../../checks/log.ts';
import { type MendedEntry, mendEntries } from '../../checks/mending.ts';
import { runChecks } from '../../checks/run.ts';
import { fileFault } from '../../entries/file-fault.ts';
import { replaceFile } from '../../entries/replace-file.ts';
import { difference } from './difference.ts';

/**
 * Mends what is safe to mend, prints the difference, and writes it unless it is only to be shown.
 * Returns whether every entry that was mended could be written.
 */
export function mend(
  log: Log,
  {
    isMeant,
    dryRun,
    stream,
  }: { isMeant: (file: string) => boolean; dryRun: boolean; stream: NodeJS.WriteStream },
): boolean {
  const { mended, left } = mendEntries(log, runChecks(log).findings, isMeant);
  const unwritten: string[] = [];
  let written = 0;
  for (const entry of mended) {
    const reason = dryRun ? undefined : write(entry);
    if (reason === undefined) {
      stream.write(`${difference(entry, stream)}\n\n`);
      written += 1;
    } else unwritten.push(`${entry.file} stays as it is: ${reason}.`);
  }
  const stays = left.map(
    (file) => `${file} stays as it is: what could be mended there would bring other findings.`,
  );
  const entries = `${written} ${written === 1 ? 'entry' : 'entries'}`;
  const sum =
    written === 0
      ? 'Nothing was mended.'
      : dryRun
        ? `${entries} could be mended like this. Nothing was written.`
        : `${entries} mended.`;
  stream.write(`${[...unwritten, ...stays, sum].join('\n')}\n\n`);
  return unwritten.length === 0;
}

/** Why it could not be written; undefined where it was. */
function write({ path, before, after }: MendedEntry): string | undefined {
  try {
    // Whoever saved it in the meantime has the last word.
    if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path)) !== before)
      return 'it was changed at the same moment';
    replaceFile(path, after);
    return undefined;
  } catch (error) {
    return `it cannot be written: ${fileFault(error) ?? (error as Error).message}`;
  }
}
