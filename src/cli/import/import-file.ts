import { extname } from 'node:path';
import { contentFolder, requireContent } from '../../entries/content-folder.ts';
import type { Encoding } from '../../entries/encoding.ts';
import { type Call, MisuseError, type OptionValues } from '../command.ts';
import { LETTER_KINDS } from './document/read-letter.ts';
import { importLetter } from './import-letter.ts';
import { sourceOf } from './source.ts';

/** Files that a spreadsheet program saves as CSV. */
const SHEETS = ['.xlsx', '.xls', '.xlsm', '.ods', '.numbers'];
const LOG_KINDS = ['.csv', '.tsv', '.tab'];
const OF_LETTERS = ['reference'];
const OF_LOGS = ['mapping', 'save-mapping', 'encoding', 'yes'];

/**
 * `foi import` of a letter or a log, by the kind of the file. Returns the exit code.
 * @throws MisuseError where it is neither, or the options are those of the other.
 */
export async function importFile({ options, operands }: Call): Promise<number> {
  const folder = contentFolder();
  requireContent(folder);
  const path = sourceOf(operands);
  const kind = extname(path).toLowerCase();
  const stdout = options.stdout === true;
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  if (LOG_KINDS.includes(kind)) {
    refuse(options, OF_LETTERS, 'a log');
    const [mapping, saveMapping, encoding] = [text('mapping'), text('save-mapping'), text('encoding')];
    if (mapping !== undefined && saveMapping !== undefined)
      throw new MisuseError(
        'A mapping is either given or saved.',
        'Leave out one of --mapping and --save-mapping.',
      );
    // Loaded only here: letters need neither the parser nor the prompts.
    const { importLog } = await import('./log/import-log.ts');
    return importLog(folder, {
      path,
      stdout,
      yes: options.yes === true,
      ...(mapping !== undefined && { mapping }),
      ...(saveMapping !== undefined && { saveMapping }),
      ...(encoding !== undefined && { encoding: encoding as Encoding }),
    });
  }
  if (SHEETS.includes(kind))
    throw new MisuseError(
      `“${path}” is a spreadsheet.`,
      'Save the sheet with the log in it as “CSV UTF-8”, and import that.',
    );
  if (!LETTER_KINDS.includes(kind))
    throw new MisuseError(
      kind === ''
        ? `The name of “${path}” does not say what kind of file it is.`
        : `A letter cannot be read from a file of the kind “${kind}”.`,
      `Save it as one of: ${LETTER_KINDS.join(', ')}. The text of a PDF can be copied into a .txt file.`,
    );
  refuse(options, OF_LOGS, 'a letter');
  const given = text('reference');
  return importLetter(folder, { path, stdout, ...(given !== undefined && { given }) });
}

/** @throws MisuseError where an option was given that says nothing of this kind of file. */
function refuse(options: OptionValues, names: readonly string[], what: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given !== undefined) throw new MisuseError(`“--${given}” says nothing of ${what}.`, 'Leave it out.');
}
