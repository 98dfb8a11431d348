import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { contentFolder, requireContent } from '../../entries/content-folder.ts';
import { type Command, MisuseError, type OptionValues } from '../command.ts';
import { importLetter } from '../import/import-letter.ts';
import { ENCODINGS, type Encoding } from '../import/log/encoding.ts';
import { LETTER_KINDS } from '../import/read-letter.ts';

/** Files that a spreadsheet program saves as CSV. */
const SHEETS = ['.xlsx', '.xls', '.xlsm', '.ods', '.numbers'];
const LOG_KINDS = ['.csv', '.tsv', '.tab'];
const OF_LETTERS = ['reference'];
const OF_LOGS = ['mapping', 'save-mapping', 'encoding', 'yes'];

export const importFile: Command = {
  name: 'import',
  summary: 'make draft entries out of a response letter (.txt, .html, .docx) or a log (.csv)',
  operand: 'file',
  options: {
    reference: { meaning: 'the reference, where the letter does not print it', value: 'reference' },
    stdout: { meaning: 'print the drafts instead of writing them' },
    mapping: { meaning: 'what the columns of the log are, as --save-mapping wrote it', value: 'file' },
    'save-mapping': { meaning: 'write the proposed mapping to a file, and import nothing', value: 'file' },
    encoding: {
      meaning: `the encoding of the log, where it is told wrongly: ${ENCODINGS.join(', ')}`,
      value: 'encoding',
      choices: ENCODINGS,
    },
    yes: { meaning: 'import the log without asking whether the proposed mapping is right' },
  },
  examples: [
    'import letter.docx',
    'import letter.txt --reference 01.FOI.24.000001',
    'import page.html --stdout',
    'import log.csv --save-mapping mapping.yaml',
    'import log.csv --mapping mapping.yaml',
  ],
  async run({ options, operands }) {
    const path = operands.join(' ');
    const folder = contentFolder();
    requireContent(folder);
    if (!existsSync(path) || !statSync(path).isFile())
      throw new MisuseError(`There is no file “${path}”.`, 'Give the path of a letter or a log.');
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
      const { importLog } = await import('../import/log/import-log.ts');
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
        `A letter cannot be read from a file of the kind “${kind}”.`,
        `Save it as one of: ${LETTER_KINDS.join(', ')}. The text of a PDF can be copied into a .txt file.`,
      );
    refuse(options, OF_LOGS, 'a letter');
    const given = text('reference');
    return importLetter(folder, { path, stdout, ...(given !== undefined && { given }) });
  },
};

/** @throws MisuseError where an option was given that says nothing of this kind of file. */
function refuse(options: OptionValues, names: readonly string[], what: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given !== undefined) throw new MisuseError(`“--${given}” says nothing of ${what}.`, 'Leave it out.');
}
