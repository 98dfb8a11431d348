import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { correspondenceIn } from '../../../../src/cli/import/message/correspondence.ts';
import { draftOfText } from '../draft-of.ts';

const header = (from: string, subject: string): readonly string[] => [
  `From: ${from}`,
  'Sent: 19 May 2025 08:14',
  'To: FOI',
  `Subject: ${subject}`,
];
const REPLY = ['Dear Ms Quill,', 'There are 41 boats.', 'Regards', 'Information Team'];
const REQUEST = ['Dear Harbour Board,', 'How many boats are moored at North Quay?', 'Asta Quill'];

test('what the authority wrote before its reply is none of the request, and names the law', async () => {
  const { questions, letter } = await draftOfText(
    [
      ...REPLY,
      ...header('Harbour Board', 'Boats'),
      'Dear Ms Quill,',
      'Thank you for your recent request for information, which falls under the Environmental Information Regulations 2004.',
      'Do you want the boats of both quays?',
      'Please send us the names of the boats that you mean.',
      ...header('Asta Quill', 'Boats'),
      ...REQUEST,
    ].join('\n\n'),
  );
  expect(questions).toEqual([{ text: 'How many boats are moored at North Quay?', outcome: 'disclosed' }]);
  expect(letter.regime.value).toBe('EIR');
});

test('thanks further down a mail are those of the requester', () => {
  const { cleared, others } = correspondenceIn(
    [
      ...REPLY,
      ...header('Asta Quill', 'Boats'),
      ...REQUEST.slice(0, 2),
      'How many of them are let?',
      'Thank you for your help with my request.',
    ].map((text) => block(text)),
  );
  expect(others).toEqual([]);
  expect(cleared.quoted.map(({ text }) => text)).toContain('How many of them are let?');
});

test('the end of a long subject is none of the request', () => {
  const quoted = (subject: readonly string[]): readonly string[] =>
    correspondenceIn(
      [...REPLY, ...header('Asta Quill', 'Boats at North Quay and how many'), ...subject, ...REQUEST].map(
        (text) => block(text),
      ),
    ).cleared.quoted.map(({ text }) => text);
  const asked = 'How many boats are moored at North Quay?';
  expect(quoted(['(2024)'])).toEqual([asked]);
  const long = '3 boats were sold in June, and I would like to know who of the Board sold them.';
  expect(quoted([long])).toEqual([long, asked]);
});

const thread = (asked: readonly string[], meant: readonly string[]): string =>
  `Boats

Asta Quill made this Freedom of Information request to Harbour Board

From: Asta Quill

4 March 2024

Dear Harbour Board,

${asked.join('\n')}

Asta Quill

Link to this

Harbour Board

6 March 2024

Dear Ms Quill,

Could you let us know which quay you mean? We will start work as soon as we hear from you.

Link to this

From: Asta Quill

7 March 2024

Dear Harbour Board,

${meant.join('\n')}

Link to this

Harbour Board

8 April 2024

Dear Ms Quill,

1. There are 41 boats.

2. We do not hold this information.

Link to this
`;
const LISTED = ['1. How many boats are moored at the quay?', '2. How many complaints were made?'];

test('what explains a list of questions in a sentence takes the place of none of them', async () => {
  const { questions, letter } = await draftOfText(
    thread(LISTED, ['Please take it that I would like to have the figures of both quays.']),
  );
  expect(questions).toMatchObject([{ outcome: 'disclosed' }, { outcome: 'not-held' }]);
  expect(letter.dates.received?.value).toBe('2024-03-04');
});

test.each([
  ['a list that takes the place of a list', LISTED, ['1. How many boats are let?', '2. Who counts them?']],
  ['a list that takes the place of a sentence', ['What is known of boats?'], LISTED],
])('%s is the request', async (_, asked, meant) => {
  const { questions } = await draftOfText(thread(asked, meant));
  expect(questions.map(({ text }) => text)).toEqual(meant.map((line) => line.slice(3)));
});

test('without a decision the message counts that tells most, and not the acknowledgement that it quotes', () => {
  const { kind, sent } = correspondenceIn(
    [
      'Boats at North Quay',
      'Asta Quill 1 April 2025',
      ...REQUEST,
      'Harbour Board 3 April 2025',
      'Dear Ms Quill,',
      'Thank you for your request, which has been logged. We must respond by 1 May.',
      'Harbour Board 1 May 2025',
      'Dear Ms Quill,',
      'We are extending the deadline under section 10(3) of the Act until 30 May.',
      ...header('Harbour Board', 'Boats'),
      'Dear Ms Quill,',
      'Thank you for your request, which has been logged. We must respond by 1 May.',
    ].map((text) => block(text)),
  );
  expect([kind, sent]).toEqual(['extension', '1 May 2025']);
});

test('what is also asked for when the request is made clear is asked beside it', async () => {
  const { questions } = await draftOfText(
    thread(
      ['I am writing to please ask you to provide the number of boats that are moored at the quay.'],
      [
        'North Quay is fine thanks.',
        'Could you also let me know what action was taken against any of their owners.',
      ],
    ),
  );
  expect(questions.map(({ text }) => text?.split('\n')[0])).toEqual([
    'I am writing to please ask you to provide the number of boats that are moored at the quay.',
    'Could you also let me know what action was taken against any of their owners.',
  ]);
});
