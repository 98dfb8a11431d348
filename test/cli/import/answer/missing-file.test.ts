import { describe, expect, test } from 'vitest';
import { missingFiles } from '../../../../src/cli/import/answer/missing-file.ts';
import { block, tableBlock } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

function filesIn(...texts: readonly string[]): readonly string[] {
  return missingFiles({
    pieces: texts.map((text) => ({ section: 'Answer', questions: [0], block: block(text) })),
    tied: new Map(),
    structure: [],
  });
}

test.each([
  'See attached spreadsheet',
  'See attached.',
  'The figures are in the attached spreadsheet.',
  'Please find enclosed a copy of the report.',
  'I attach the information that you asked for.',
  'The register is enclosed.',
  'Copies of the signed plans accompany this letter.',
  'Names have been removed from the enclosed copy.',
])('“%s” says that a file was attached', (sentence) => {
  expect(filesIn(sentence)).toEqual([sentence]);
});

test.each([
  'No conditions were attached to the grant.',
  'We attach considerable weight to the privacy of children.',
  'We have not attached the guidance, because it is on our site.',
  'We haven’t attached the guidance, because it is on our site.',
  'Details of how to complain are attached.',
  'The consultation responses were appended to the cabinet report of 8 July.',
])('“%s” does not', (sentence) => {
  expect(filesIn(sentence)).toEqual([]);
});

test('an annex that stands below the letter is not missing', () => {
  expect(filesIn('The list is attached at Annex A.', 'Annex A', 'Oak, ash and elm.')).toEqual([]);
  expect(filesIn('The list is attached at Annex B.', 'Annex A', 'Oak, ash and elm.')).toHaveLength(1);
});

test('nor is a table that stands in it', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  });
  const table = tableBlock({
    type: 'table',
    children: [{ type: 'tableRow', children: [cell('2024'), cell('12')] }],
  });
  const pieces = [block('Please see the attached table.'), table].map((each) => ({
    section: 'Answer' as const,
    questions: [0],
    block: each,
  }));
  expect(missingFiles({ pieces, tied: new Map(), structure: [] })).toEqual([]);
});

describe('a draft of a letter', () => {
  test('says at its end which files are missing, and where they go', async () => {
    const { text } = await draftOfText(
      'Ref: FOI/2025/0042\n\nDear Ms Quill\n\nYou asked:\n\nHow many boats are there?\n\nPlease see the attached spreadsheet for the number of boats.\n',
    );
    expect(text.split('<Unplaced>')[1]).toContain('### A file was attached, and is missing here');
    expect(text).toContain('- “Please see the attached spreadsheet for the number of boats.”');
    expect(text).toContain('content/attachments/FOI-2025-0042/');
  });
});
