import { ENCODINGS } from '../../entries/encoding.ts';
import type { Command } from '../command.ts';

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
      meaning: 'the encoding of the log, where it is told wrongly',
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
  run: async (call) => (await import('../import/import-file.ts')).importFile(call),
};
