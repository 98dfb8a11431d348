import type { Command } from '../command.ts';

export const importLetter: Command = {
  name: 'import',
  summary: 'make a draft entry out of a response letter (.txt, .html, .docx)',
  operand: 'file',
  options: {
    reference: { meaning: 'the reference, where the letter does not print it', value: 'reference' },
    stdout: { meaning: 'print the draft instead of writing it' },
  },
  examples: [
    'import letter.docx',
    'import letter.txt --reference 01.FOI.24.000001',
    'import page.html --stdout',
  ],
  run: async (call) => (await import('../import/import-letter.ts')).importLetter(call),
};
