import { expect, test } from 'vitest';
import { draftOfText } from './draft-of.ts';
import { wordFile } from './word-file.ts';

type Result = readonly (readonly [label: string, outcome: string | undefined, ...provisions: unknown[]])[];

async function resultOf(letter: string): Promise<Result> {
  const { questions } = await draftOfText(letter);
  return questions.map(({ label, outcome, exemptions = [] }, index) => [
    label ?? String(index + 1),
    outcome,
    ...exemptions,
  ]);
}

const HEAD = 'Ref: FOI/2025/0042\n\nDear Ms Quill\n\n';

test('pairs of Q and A without numbers are counted', async () => {
  expect(
    await resultOf(
      `${HEAD}Q: How many boats do you have?\nA: Nine.\n\nQ: Who steers them?\nA: The names are exempt under section 40(2).\n`,
    ),
  ).toEqual([
    ['1', 'disclosed'],
    ['2', 'withheld', '40(2)'],
  ]);
});

test('questions in groups keep their letters', async () => {
  expect(
    await resultOf(
      `${HEAD}Section A: boats\n\nA1. How many boats do you have?\n\nAnswer: 9\n\nSection B: people\n\nB1. Who steers them?\n\nAnswer: We do not hold this.\n`,
    ),
  ).toEqual([
    ['A1', 'disclosed'],
    ['B1', 'not-held'],
  ]);
});

test('answers between quoted lines belong to the lines above them', async () => {
  const { questions, text } = await draftOfText(
    `${HEAD}Please see below.\n\n> 1. How many boats do you have?\n\nNine.\n\n> 2. Who built them?\n\nWe do not hold this.\n\n> Thanks\n> Asta Quill\n\nKind regards\n`,
  );
  expect(questions).toEqual([
    { text: 'How many boats do you have?', outcome: 'disclosed' },
    { text: 'Who built them?', outcome: 'not-held' },
  ]);
  expect(text).not.toContain('Quill');
});

test('parts of a request in one paragraph are questions', async () => {
  expect(
    await resultOf(
      `${HEAD}You wrote:\n\n"Please send me (i) the opinion of counsel on the new boat, (ii) the letters of objection to it, and (iii) the survey of the old harbour."\n\n(i) We withhold the opinion under section 42(1).\n\n(ii) Copies of the letters are enclosed.\n\n(iii) No survey was made, and so we do not hold one.\n`,
    ),
  ).toEqual([
    ['i', 'withheld', '42(1)'],
    ['ii', 'disclosed'],
    ['iii', 'not-held'],
  ]);
});

test('a request ends below its list, in whatever words the reply begins', async () => {
  const { questions } = await draftOfText(
    `${HEAD}You asked for:\n\n1. the cost of the boats\n2. the names of the crew\n\n1. £12,400\n\n2. The names are personal data and section 40(2) applies to them.\n`,
  );
  expect(questions).toEqual([
    { text: 'the cost of the boats', outcome: 'disclosed' },
    { text: 'the names of the crew', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
});

test('bullets and answers without numbers are tied by what they are about', async () => {
  expect(
    await resultOf(
      `${HEAD}You asked for:\n\n- a copy of the inspection report on the boats\n- the cost of repainting the harbour\n\nThe report is attached. Some names in it have been blacked out under section 40(2).\n\nRepainting came to £18,240.\n`,
    ),
  ).toEqual([
    ['1', 'disclosed-in-part', '40(2)'],
    ['2', 'disclosed'],
  ]);
});

test('an exemption in a column of its own belongs to the answer of its row', async () => {
  const { questions } = await draftOfText(
    wordFile([
      'Ref: FOI/2025/0043',
      [
        ['No.', 'You asked for', 'Response', 'Exemption'],
        ['1', 'The number of boats', '9', 'None'],
        ['2', 'The names of the crew', 'Withheld.', 'Section 40(2)'],
      ],
    ]),
    '.docx',
  );
  expect(questions).toEqual([
    { text: 'The number of boats', outcome: 'disclosed' },
    { text: 'The names of the crew', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
});

test('a refusal of the whole request is not dealt out paragraph by paragraph', async () => {
  expect(
    await resultOf(
      `${HEAD}You asked for:\n\na) every e-mail about the boats\nb) the minutes on the boats\n\nWe refuse the request under section 12(1), because it would exceed the appropriate limit.\n\nA search found 31,400 messages, which would take 170 hours to read.\n`,
    ),
  ).toEqual([
    ['a', 'cost-limit', '12(1)'],
    ['b', 'cost-limit', '12(1)'],
  ]);
});

test('a bare section beside a refusal to confirm or deny is recorded as it was cited', async () => {
  expect(
    await resultOf(
      `${HEAD}You asked:\n\nHas anyone complained about the harbour master?\n\nResponse\n\nThe Council neither confirms nor denies that it holds this, under section 40 of the Freedom of Information Act 2000.\n`,
    ),
  ).toEqual([['1', 'neither-confirmed-nor-denied', '40']]);
});

test('a letter that only asks what was meant has no outcomes, and its questions are not the requester’s', async () => {
  const { letter, questions, text } = await draftOfText(
    `${HEAD}You wrote to us as follows:\n\n"I want all that you have on boats."\n\nWe need more detail before we can go on. Could you please tell us:\n\n1. Which years do you mean?\n2. Is it the number of boats that you want?\n\nWhen we have your answer the 20 working days will start.\n`,
  );
  expect(letter.kind).toBe('clarification');
  expect(questions).toEqual([{ text: '"I want all that you have on boats."' }]);
  expect(text).toContain(
    'This only asks the requester what was meant. Import the letter that answers the request.',
  );
});

test('a mail chain with the newest message on top is read from its end', async () => {
  const mail = (by: string, day: string, ...words: readonly string[]): string =>
    `From: ${by}\nSent: ${day}\nTo: the other\nSubject: RE: FOI 2025-771 boats\n\n${words.join('\n\n')}\n\n`;
  const { questions, letter, text } = await draftOfText(
    [
      mail('Asta Quill', '20 June 2025 09:12', 'Thank you, that is very helpful.'),
      mail(
        'FOI Team',
        '19 June 2025 16:02',
        'Dear Ms Quill',
        '1. We have 9 boats.',
        '2. This is exempt under section 43(2).',
      ),
      mail(
        'Asta Quill',
        '26 May 2025 20:15',
        'Dear Wexham Council',
        'Please tell me:',
        '1. How many boats do you have?\n2. What did each cost?',
      ),
    ].join(''),
  );
  expect(questions).toEqual([
    { text: 'How many boats do you have?', outcome: 'disclosed' },
    { text: 'What did each cost?', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
  expect(letter.reference?.value).toBe('FOI 2025-771');
  expect(text).not.toContain('Quill');
});

test.each([
  [
    'paragraphs that each ask are questions, and what narrows one belongs to it',
    'Request\n\nHow many boats are moored at North Quay?\n\nPlease send me the plan of the quay.\n\nIdeally as a drawing.\n\nResponse\n\n1. There are 41.\n2. The plan is attached.',
    [
      'How many boats are moored at North Quay?',
      'Please send me the plan of the quay.\nIdeally as a drawing.',
    ],
  ],
  [
    'a list below “Please would you provide” is one of questions',
    'Request\n\nPlease would you provide\n\n- the berthing list for 2023\n- the plan of the quay and its steps\n- the rates of the towing firm\n\nThank you\n\nResponse\n\nAll are attached.',
    ['the berthing list for 2023', 'the plan of the quay and its steps', 'the rates of the towing firm'],
  ],
  [
    'a number that is set off from its words is a label',
    'You asked for the following information:\n\n1   The number of boats at North Quay.\n\n2   The number of boats at East Quay.\n\nResponse\n\nQ1  There are 41.\n\nQ2  There are 12.',
    ['The number of boats at North Quay.', 'The number of boats at East Quay.'],
  ],
  [
    'a number on a line of its own belongs to the words below it',
    'My reply to each of your questions is as follows:\n\n(i)\nThe number of boats at North Quay.\n\nThere are 41.\n\n(ii)\nThe number of boats at East Quay.\n\nThere are 12.',
    ['The number of boats at North Quay.', 'The number of boats at East Quay.'],
  ],
  [
    'questions in groups are told from their answers by which comes first',
    'Request\n\nA1. How many boats are at North Quay?\nB1. How many are at East Quay?\n\nResponse\n\nA1. There are 41.\n\nB1. There are 12.',
    ['How many boats are at North Quay?', 'How many are at East Quay?'],
  ],
  [
    'questions whose numbers go on among the answers each stand over their own',
    'Request\n\nQ1. How many boats are at North Quay?\n\nResponse: 41.\n\nQ2. How many are at East Quay?\n\nResponse: 12.\n\nQ3. How many moorings are free?\n\nResponse: 3.',
    ['How many boats are at North Quay?', 'How many are at East Quay?', 'How many moorings are free?'],
  ],
])('%s', async (_, letter, questions) => {
  const draft = await draftOfText(letter);
  expect(draft.questions.map(({ text }) => text)).toEqual(questions);
  expect(draft.questions.map(({ outcome }) => outcome)).toEqual(questions.map(() => 'disclosed'));
});
