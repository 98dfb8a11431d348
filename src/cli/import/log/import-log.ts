import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hanging, visibleWidth } from '../../../checks/reports/line.ts';
import { REGIMES } from '../../../domain/regime.ts';
import { shownPath } from '../../../entries/content-folder.ts';
import type { Encoding } from '../../../entries/encoding.ts';
import type { Mapping } from '../../../entries/mapping-schema.ts';
import type { UnreadFile } from '../../../entries/read.ts';
import { readAuthority, readMapping, readTopics, type SettingsFile } from '../../../entries/settings.ts';
import { counted } from '../../../strings/counted.ts';
import { MisuseError } from '../../command.ts';
import { STOPPED } from '../../terminal.ts';
import { agreedMapping } from './agreement.ts';
import { CsvFault } from './csv.ts';
import { type DecodedLog, decodeLog, encodingTitle } from './encoding.ts';
import { importRows } from './import-rows.ts';
import { logReport } from './log-report.ts';
import type { Mapped } from './mapped.ts';
import { applied, mappingText } from './mapping-file.ts';
import { mappingTable } from './mapping-table.ts';
import { progressOf } from './progress.ts';
import { propose } from './proposal.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** How the import of a log was called. */
export interface LogCall {
  readonly path: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly encoding?: Encoding;
  readonly yes: boolean;
  readonly stdout: boolean;
}

/**
 * Makes drafts of the rows of a log. Returns 0, 1 where the log, its mapping or one of its rows is at fault, or 130
 * where somebody has said that the mapping is not right.
 */
export async function importLog(folder: string, call: LogCall): Promise<number> {
  const { path, saveMapping } = call;
  const log = basename(path);
  if (call.mapping !== undefined && !existsSync(call.mapping))
    throw new MisuseError(
      `There is no file “${call.mapping}”.`,
      `Give the path of a mapping. To make one: --save-mapping ${call.mapping}`,
    );
  const given = call.mapping === undefined ? undefined : readMapping(call.mapping);
  if (given !== undefined && given.data === undefined) return faults(given.problems);
  if (saveMapping !== undefined && existsSync(saveMapping))
    throw new MisuseError(
      `“${saveMapping}” is there already, and no mapping is overwritten.`,
      'Give another name with --save-mapping, or use that one with --mapping.',
    );
  if (saveMapping !== undefined && !existsSync(dirname(saveMapping)))
    throw new MisuseError(`There is no folder “${dirname(saveMapping)}”.`, 'Make it, or give another place.');
  const encoding = call.encoding ?? given?.data?.encoding;
  const decoded = decodeLog(readFileSync(path), encoding);
  const { referencePatterns = [], regimes = REGIMES } = readAuthority(folder).data ?? {};
  let sheet: Sheet;
  try {
    sheet = readSheet(decoded.text, given?.data?.headerLine);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const { line, message, remedy } = error;
    return faults([{ file: shownPath(path), line, column: 1, message, remedy }]);
  }
  const { mapping, problems } = mappingOf(given, sheet, referencePatterns);
  // The drafts go to the standard output alone where they are asked for.
  const say = (text: string): void => void (call.stdout ? process.stderr : process.stdout).write(`${text}\n`);
  if (problems.length > 0) return faults(problems);
  say(opening(log, decoded, sheet, mapping));
  if (saveMapping !== undefined) {
    writeFileSync(saveMapping, mappingText(mapping, encoding), { flag: 'wx' });
    say(`\nThis mapping is now in ${saveMapping}.`);
    if (!call.yes) {
      say(`Nothing was imported. Correct the mapping where it is wrong, then: --mapping ${saveMapping}`);
      return 0;
    }
  }
  if (!mapping.some(({ field }) => field === 'reference'))
    throw new MisuseError(
      'No column was recognised as the reference, so nothing was imported.',
      'Save the mapping with --save-mapping mapping.yaml, say there which column it is, and give it with --mapping. A log without references needs a column of them first.',
    );
  const isAgreed = call.yes || given !== undefined || call.stdout;
  const agreed = isAgreed ? mapping : await agreedMapping(mapping, sheet.rows.length);
  if (agreed === undefined) return STOPPED;
  const bar = progressOf(sheet.rows.length, process.stderr);
  const setting = {
    mapping: agreed,
    width: sheet.width,
    ragged: isRagged(sheet),
    referencePatterns,
    regimes,
    topics: readTopics(folder).data ?? [],
  };
  const tally = await importRows(folder, sheet.rows, setting, {
    step: bar.step,
    ...(call.stdout && { print: (to, text) => void process.stdout.write(`==> ${to} <==\n${text}\n`) }),
  });
  bar.stop();
  const to = call.stdout ? undefined : `${shownPath(join(folder, 'responses'))}/`;
  say(`\n${logReport(tally, { log, rows: sheet.rows.length, to, mapping: agreed })}`);
  return tally.refused.length > 0 ? 1 : 0;
}

/** One short row is a fault; many are the way in which a program writes. */
function isRagged({ rows, width }: Sheet): boolean {
  return rows.filter(({ cells }) => cells.length < width).length * 5 > rows.length;
}

function mappingOf(
  given: SettingsFile<Mapping> | undefined,
  sheet: Sheet,
  patterns: readonly string[],
): { readonly mapping: readonly Mapped[]; readonly problems: readonly UnreadFile[] } {
  return given === undefined
    ? { mapping: propose(sheet.columns, patterns), problems: [] }
    : applied(given, sheet);
}

function faults(problems: readonly UnreadFile[]): number {
  for (const { file, line, column, message, remedy } of problems)
    console.error(`${file}:${line}:${column}\n  ${message}\n  → ${remedy}\n`);
  console.error('Nothing was imported.');
  return 1;
}

function opening(
  log: string,
  { encoding, doubt }: DecodedLog,
  { rows, headerLine, above }: Sheet,
  mapping: readonly Mapped[],
): string {
  const inLines = (text: string): string => hanging(text, 0, visibleWidth(process.stdout));
  const read = `${counted(rows.length, 'row', 'rows')}, read as ${encodingTitle(encoding)}`;
  return [
    inLines(`${log}: ${read}; the names of the columns are on line ${headerLine}.`),
    ...(doubt === undefined ? [] : [inLines(doubt)]),
    ...(above.length > 0 ? [`Above them, and left out: ${counted(above.length, 'row', 'rows')}.`] : []),
    '',
    mappingTable(mapping),
  ].join('\n');
}
