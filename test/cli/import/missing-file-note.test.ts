import { describe, expect, test } from 'vitest';
import { block } from '../../../src/cli/import/document/block.ts';
import { writeDraft } from '../../../src/cli/import/draft.ts';
import { filesNamed, missingFileNote } from '../../../src/cli/import/missing-file-note.ts';
import { draftOfText } from './draft-of.ts';

const named = (...lines: readonly string[]): readonly string[] =>
  filesNamed(lines.map((line) => block(line)));

describe('a line names a file', () => {
  test.each([
    ['Boats of 2023.pdf', 'Boats of 2023.pdf'],
    ['[1]Boats of 2023.docx', 'Boats of 2023.docx'],
    ['Boats of 2023.xlsx 61K Download View as HTML', 'Boats of 2023.xlsx'],
    ['boats.CSV 1.2 MB', 'boats.CSV'],
  ])('“%s”', (line, name) => {
    expect(named(line)).toEqual([name]);
  });

  test.each([
    'logo.png',
    'Is there a file boats.pdf?',
    'See boats.pdf for more.',
    'https://harbour.example/boats',
    '61K Download View as HTML',
  ])('and “%s” none', (line) => {
    expect(named(line)).toEqual([]);
  });

  test('and each only once', () => {
    expect(named('Boats.pdf', 'Boats.pdf', 'Cranes.pdf')).toEqual(['Boats.pdf', 'Cranes.pdf']);
  });
});

const answers = (...texts: readonly string[]) => ({
  pieces: texts.map((text) => ({ section: 'Answer' as const, questions: [0], block: block(text) })),
  tied: new Map<number, string>(),
  structure: [],
});
const bullets = (note: ReturnType<typeof missingFileNote>): readonly string[] =>
  note.filter(({ kind }) => kind === 'bullet').map(({ text }) => text);

test('the note lists what a letter says of its files, and then their names', () => {
  const note = missingFileNote(
    { answers: answers('The list is attached.'), files: ['Boats.pdf', 'Cranes.pdf'] },
    'content/attachments/HB-25-1/',
  );
  expect(bullets(note)).toEqual(['“The list is attached.”', 'Boats.pdf', 'Cranes.pdf']);
});

test('a name alone makes a note, and nothing makes none', () => {
  expect(
    bullets(
      missingFileNote({ answers: answers('No.'), files: ['Boats.pdf'] }, 'content/attachments/HB-25-1/'),
    ),
  ).toEqual(['Boats.pdf']);
  expect(missingFileNote({ answers: answers('No.'), files: [] }, 'content/attachments/HB-25-1/')).toEqual([]);
  expect(missingFileNote({ answers: answers('No.') }, 'content/attachments/HB-25-1/')).toEqual([]);
});

test('the note names the folder that the content is in', async () => {
  const { letter } = await draftOfText(
    'Reference: HB/25/1\n\nHow many boats are there?\n\nPlease see the list attached.\n',
  );
  expect(writeDraft(letter, { value: 'HB/25/1', from: 'test' }, '../our-content')).toContain(
    'in the folder ../our-content/attachments/HB-25-1/,',
  );
});
