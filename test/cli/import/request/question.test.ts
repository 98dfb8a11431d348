import { describe, expect, test } from 'vitest';
import { block, itemised } from '../../../../src/cli/import/document/block.ts';
import { questionsIn } from '../../../../src/cli/import/request/question.ts';
import { draftOfText } from '../draft-of.ts';

const read = (...lines: readonly string[]) => {
  const { questions, rest } = questionsIn(lines.map((line) => itemised(block(line))));
  return { questions: questions.map(({ text }) => text), rest: rest.map(({ text }) => text) };
};

describe('a numbered list below what asks for a register', () => {
  const REGISTER = 'Please send me a copy of your register of berths with the following details:';
  const COLUMNS = ['1. Name of the boat', '2. Length', '3. Date of arrival', '4. Dues paid'];

  test('names its columns, and is one question with it', () => {
    expect(read(REGISTER, ...COLUMNS).questions).toEqual([[REGISTER, ...COLUMNS].join('\n')]);
    expect(read(REGISTER, 'For each boat:', ...COLUMNS).questions).toHaveLength(1);
  });

  test('stands above what else is asked, which is a question of its own', () => {
    expect(
      read(
        REGISTER,
        ...COLUMNS,
        'I need no names of persons.',
        'Please also confirm how many berths were let.',
      ),
    ).toEqual({
      questions: [
        [REGISTER, ...COLUMNS, 'I need no names of persons.'].join('\n'),
        'Please also confirm how many berths were let.',
      ],
      rest: [],
    });
  });

  test('is one question where its lead is the line that leads to the request', async () => {
    const lead = 'Please could you send me a list of all boats, showing the following information:';
    const { questions } = await draftOfText(
      [lead, ...COLUMNS, 'Response', 'The list is attached.'].join('\n\n'),
    );
    expect(questions).toMatchObject([{ text: [lead, ...COLUMNS].join('\n'), outcome: 'disclosed' }]);
  });

  test.each([
    [['1. The name', '2. The length', '3. The day of arrival', '4. The dues']],
    [['1. Name of the boat', '2. Length', '3. Date that it arrived', '4. Dues']],
    [['1. The name', '2. The number of the berth', '3. Dues in 2022', '4. Dues in 2023']],
  ])('may name them as %j', (columns) => {
    expect(read(REGISTER, ...columns).questions).toHaveLength(1);
  });

  test('what is asked for below the columns is another question', () => {
    const more = 'Please also provide the total value of the dues that were waived since 2021.';
    expect(read(REGISTER, ...COLUMNS, more).questions).toEqual([[REGISTER, ...COLUMNS].join('\n'), more]);
  });

  test.each([
    ['of three items', REGISTER, COLUMNS.slice(0, 3)],
    ['in which an item asks', REGISTER, [...COLUMNS.slice(0, 3), '4. How much was paid in dues']],
    [
      'in which an item is long',
      REGISTER,
      [...COLUMNS.slice(0, 3), `4. ${'The dues that were paid '.repeat(4)}`],
    ],
    ['below what asks for no register', 'Please send me the following details:', COLUMNS],
  ])('%s is a list of questions', (_, lead, items) => {
    expect(read(lead, ...items).questions).toHaveLength(items.length);
  });
});

describe('below the bullets of a request', () => {
  const LIST = [
    'Please provide the following:',
    '• boats that were moored at North Quay',
    '• boats that were lifted out for the winter',
  ];
  const QUESTIONS = LIST.slice(1).map((item) => item.slice(2));

  test('“If …” without a question mark goes with all of them', () => {
    const wish = 'If the ledger shows it, could you list the names of the owners.';
    expect(read(...LIST, wish)).toEqual({ questions: QUESTIONS, rest: [LIST[0], wish] });
  });

  test('“If …?” asks something more, so that the bullets are not all', () => {
    expect(read(...LIST, 'If any were sold, how many of them were sold in 2023?').questions).not.toEqual(
      QUESTIONS,
    );
  });
});

test('lines with a dash that stands close belong to the bullet above them', () => {
  expect(
    read(
      'Please provide the following:',
      '- A breakdown of the grants that were paid to the yacht club, including:',
      '-The name of the scheme',
      '-The sum that was paid',
      '- The minutes of the silting committee in the year 2023',
    ),
  ).toEqual({
    questions: [
      'A breakdown of the grants that were paid to the yacht club, including:\n-The name of the scheme\n-The sum that was paid',
      'The minutes of the silting committee in the year 2023',
    ],
    rest: ['Please provide the following:'],
  });
});

test('a line with such a dash below the last bullet belongs to none', () => {
  const { questions, rest } = read(
    'Please provide the following:',
    '- The grants that were paid to the yacht club in 2023',
    '- The minutes of the silting committee in the year 2023',
    '-sent from the harbour wall',
  );
  expect(questions.at(-1)).toBe('The minutes of the silting committee in the year 2023');
  expect(rest).toContain('-sent from the harbour wall');
});

describe('a request in one paragraph', () => {
  const WHOLE = 'Under the Freedom of Information Act 2000 I would like a copy of the contract for dredging.';

  test('that begins with the law is the question', () => {
    expect(read(WHOLE, 'Thank you for your help.')).toEqual({
      questions: [WHOLE],
      rest: ['Thank you for your help.'],
    });
  });

  test('leaves the law out where something else asks', () => {
    expect(
      read('Under the Freedom of Information Act 2000:', 'The contract for dredging.').questions,
    ).toEqual(['The contract for dredging.']);
  });

  test('that is a courtesy alone asks nothing', () => {
    expect(read('Thank you for your help.').questions).toEqual([]);
  });
});

test('in which items name figures is a list of questions', () => {
  const lines = [
    'Please send me the records of the harbour showing the following:',
    '1. The number of boats moored in 2023',
    '2. The number of cranes in use in 2023',
    '3. The cost of dredging in 2023',
    '4. The sum that the ferry company paid in 2023',
  ];
  expect(questionsIn(lines.map((line) => block(line))).questions).toHaveLength(4);
});

test('a bullet whose dash stands close, between two others, is a question of its own', () => {
  expect(
    read(
      'Please send me the following:',
      '- All letters on the closure of the quay, named or not.',
      '-All reports on the lock as a whole.',
      '- Please provide the costs of the dredger.',
    ).questions,
  ).toEqual([
    'All letters on the closure of the quay, named or not.',
    'All reports on the lock as a whole.',
    'Please provide the costs of the dredger.',
  ]);
});

describe('below “The details we require are:”', () => {
  const LEAD = 'I would be grateful for details of the contract below.';

  test('each line is a question, with a question mark or without', () => {
    expect(
      read(
        LEAD,
        'The details we require are:',
        'What does the contract for dredging cost?',
        'Suppliers who applied and were not successful',
        'Actual spend from the start of the contract',
        'Is there an extension clause?',
        'If so, for how long?',
      ),
    ).toEqual({
      questions: [
        'What does the contract for dredging cost?',
        'Suppliers who applied and were not successful',
        'Actual spend from the start of the contract',
        'Is there an extension clause?\nIf so, for how long?',
      ],
      rest: [LEAD, 'The details we require are:'],
    });
  });

  test('a sentence between them is read as before', () => {
    expect(
      read(
        'The details we require are:',
        'What does the contract for dredging cost?',
        'We were told in May that it had been let again.',
        'Who signed it?',
        'When does it end?',
      ).questions,
    ).not.toContain('We were told in May that it had been let again.');
  });
});

test('“And also for …” and “Also, the same for …” go with the question above', () => {
  expect(
    read(
      'I would like to have copies of all policies on the sale of quay land.',
      'And also for the last five years if changed.',
      'Also, the same for any changes that are being considered.',
    ).questions,
  ).toHaveLength(1);
});

test('an item that asks for more than a column makes a list of questions', () => {
  const lead = 'Please send me a copy of your register of berths with the following details:';
  const names = ['1. Name of the boat', '2. Length', '3. Date of arrival'];
  const count = (last: string) => read(lead, ...names, `4. ${last}`).questions.length;
  expect(count('Dues paid')).toBe(1);
  expect(count('All letters that were sent to the owner')).toBe(4);
  expect(count('Any letters to the owner')).toBe(4);
  expect(count('Letters that were sent to the owner')).toBe(4);
});

describe('a question above bullets that ask something else', () => {
  const BERTHS = 'Which berths are shut? Give their names.';
  const BULLETS = ['• How many of them had a pump?', '• When were they shut?'];
  const ASKED = BULLETS.map((item) => item.slice(2));

  test('is one as they are', () => {
    expect(read(BERTHS, ...BULLETS).questions).toEqual([BERTHS, ...ASKED]);
    expect(read('On the quay:', BERTHS, ...BULLETS, 'Thank you for your help.')).toEqual({
      questions: [BERTHS, ...ASKED],
      rest: ['On the quay:', 'Thank you for your help.'],
    });
    expect(read(...BULLETS, BERTHS).questions).toEqual([...ASKED, BERTHS]);
  });

  test('is not parted from them where something else is said', () => {
    expect(read('The quay was mended in 2023.', BERTHS, ...BULLETS).questions).not.toContain(BERTHS);
  });

  test('is not parted from one bullet', () => {
    expect(read(BERTHS, BULLETS[0] as string).questions).toEqual([`${BERTHS}\n- ${ASKED[0]}`]);
  });
});

test.each([
  'Can you please provide the following information?',
  'Please can you answer these questions?',
  'Could you tell me, of North Quay, the following?',
])('“%s” over bullets is no question of its own', (lead) => {
  const bullets = ['How many boats are there?', 'How many cranes are there?', 'Who owns them?'];
  expect(read(lead, ...bullets.map((text) => `• ${text}`)).questions).toEqual(bullets);
});

test('several lines with a dash that stands close are all parts of the bullet above them', () => {
  expect(
    read(
      'Please send the following:',
      '- All reports on boats by type',
      '-Cutters',
      '-Ketches',
      '- All letters of the Board',
    ).questions,
  ).toEqual(['All reports on boats by type\n-Cutters\n-Ketches', 'All letters of the Board']);
});

test('bullets that name the columns of a list that is asked for are one question', () => {
  const bullets = ['Name of the boat', 'Length', 'Date of arrival', 'Dues paid'];
  const { questions } = read(
    'Could you please send me your list of all berths, including the following fields:',
    ...bullets.map((name) => `- ${name}`),
  );
  expect(questions).toHaveLength(1);
  expect(questions[0]).toContain('Dues paid');
});

test('bullets below “the following information” are questions, each of them', () => {
  const bullets = [
    'Number of boats at North Quay',
    'Cost of the crane in each year',
    'Plan of the lighthouse lamp',
  ];
  const { questions } = read(
    'Please provide the following information:',
    ...bullets.map((name) => `- ${name}`),
  );
  expect(questions).toEqual(bullets);
});

test('lines below “including but not limited to:” are parts of what asks for them', () => {
  const { questions } = read(
    'Please send details of each loss at sea, including but not limited to:',
    'Date and time of the loss',
    'Name of the boat',
    'What was done to find it',
  );
  expect(questions).toHaveLength(1);
});

test('things that semicolons part behind a colon are a question each', () => {
  const { questions, rest } = read(
    'We would like to have for 2023: the number of boats at North Quay; the cost of the crane; and any letters about gulls.',
  );
  expect(questions).toEqual([
    'the number of boats at North Quay',
    'the cost of the crane',
    'any letters about gulls.',
  ]);
  expect(rest).toEqual(['We would like to have for 2023:']);
});

test.each([
  'Please send me the log of the ferry, including: the day of each; the name of the pilot; and the weather at noon.',
  'Please send me the log of the ferry; it sails at noon; and it is blue.',
])('a sentence with semicolons may be one question: %s', (line) => {
  expect(read(line).questions).toEqual([line]);
});

test('what is asked further below bullets is a question of its own', async () => {
  const { questions } = await draftOfText(`Request

Could you please tell me:

- To whom was the mooring fee paid?
- Could you please send me electronic copies of the invoice?

I would also ask why it was paid by the Harbour Trust at all.

Response

We hold none of this.
`);
  expect(questions).toHaveLength(3);
});
