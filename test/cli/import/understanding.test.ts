import { describe, expect, test } from 'vitest';
import { importReport } from '../../../src/cli/import/import-report.ts';
import { draftOfText } from './draft-of.ts';

const page = (...files: readonly string[]): string =>
  [
    'Boats at North Quay',
    'Asta Quill made this Freedom of Information request to Harbour Board',
    'From: Asta Quill',
    '4 March 2024',
    'Dear Harbour Board,',
    'How many boats are there?',
    'Asta Quill',
    'Link to this',
    'Harbour Board',
    '8 April 2024',
    ...(files.length > 0 ? [`${files.length} Attachment`] : []),
    ...files.flatMap((name) => [name, '61K Download View as HTML']),
    'Dear Ms Quill,',
    'There are 41 boats.',
    'Link to this',
  ].join('\n\n');

describe('the names of files that came with a letter', () => {
  test('are in its draft, and name nobody', async () => {
    const { letter, text } = await draftOfText(page('Boats for Quill.pdf'));
    expect(letter.files).toEqual([expect.stringMatching(/^Boats for .*\.pdf$/)]);
    expect(text).toContain('### A file was attached, and is missing here');
    expect(text).not.toContain('Quill');
  });

  test('are counted in the report', async () => {
    const report = async (text: string): Promise<string> => {
      const { letter } = await draftOfText(text);
      return importReport(letter, { value: 'HB/1', from: 'test' }, { from: 'a.txt', to: 'b.mdx' });
    };
    expect(await report(page('Boats.pdf'))).toContain('attached');
    expect(await report(page())).not.toContain('attached');
  });
});

describe('the reference', () => {
  const mail = (subject: string, ...above: readonly string[]): string =>
    [
      ...above,
      'Dear Ms Quill,',
      'There are 41 boats.',
      'Regards',
      'Information Team',
      'From: Asta Quill',
      'Sent: 19 May 2025 08:14',
      'To: FOI',
      `Subject: ${subject}`,
      'Dear Harbour Board,',
      'How many boats are moored at North Quay?',
      'Asta Quill',
    ].join('\n\n');

  test('may stand only over the mail that a reply answers, or in the name of a file', async () => {
    expect((await draftOfText(mail('RE: 01.FOI.25.000777 boats'))).letter.reference?.value).toBe(
      '01.FOI.25.000777',
    );
    expect((await draftOfText(page('01.FOI.24.000311 boats.pdf'))).letter.reference?.value).toBe(
      '01.FOI.24.000311',
    );
  });

  test('is that of the letter where it has one', async () => {
    const { letter } = await draftOfText(
      mail('RE: 01.FOI.25.000777 boats', 'Our reference: 01.FOI.25.000111'),
    );
    expect(letter.reference?.value).toBe('01.FOI.25.000111');
  });
});

describe('the days', () => {
  const letter = (...top: readonly string[]): string => `Boats at North Quay

${top.join('\n\n')}

You asked:

How many boats are moored at North Quay?

Our response:

There are 41 boats.

If you are dissatisfied with our response you may ask for an internal review within 40 working days.

Date received: 4 March 2024

Date of response: 2 April 2024
`;

  test('may stand below the rights of review', async () => {
    const { dates } = (await draftOfText(letter())).letter;
    expect([dates.received?.value, dates.responded?.value]).toEqual(['2024-03-04', '2024-04-02']);
  });

  test('are those over the letter where it has them', async () => {
    const { dates } = (await draftOfText(letter('Date of response: 9 April 2024'))).letter;
    expect([dates.received?.value, dates.responded?.value]).toEqual(['2024-03-04', '2024-04-09']);
  });
});

test('a heading of the request that stands over its answers again is no answer', async () => {
  const { questions, letter } = await draftOfText(`You asked:

A: Moorings
1. How many boats are moored?
2. What does the ferry company pay?

B: Cranes
3. How many cranes are there?

Our response:

A: Moorings

1. There are 41 boats.
2. This is exempt under section 43(2) of the Act.

B: Cranes

3. There are three.

C: Buoys
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'disclosed']);
  const told = letter.answers.pieces.map(({ block }) => block.text);
  expect(told).not.toContain('B: Cranes');
  expect(told.join()).toContain('C: Buoys');
});
