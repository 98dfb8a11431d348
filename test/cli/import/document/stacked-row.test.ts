import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['The number of boats moored at North Quay', '41'],
  ['The total cost of their berths', 'This is exempt under section 43(2).'],
];

test.each<[string, (question: string, answer: string, at: number) => string]>([
  ['one column', (question, answer) => `<tr><td>${question}</td></tr><tr><td>${answer}</td></tr>`],
  [
    'names',
    (question, answer, at) =>
      `<tr><td>Question ${at + 1}</td><td>${question}</td></tr><tr><td>Answer</td><td>${answer}</td></tr>`,
  ],
  [
    'numbers over two rows',
    (question, answer, at) =>
      `<tr><td rowspan="2">${at + 1}.</td><td>${question}</td></tr><tr><td>${answer}</td></tr>`,
  ],
])('a row that asks stands over the row that answers: %s', async (_, rows) => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><table>${PAIRS.map(([question, answer], at) => rows(question, answer, at)).join('')}</table></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'The number of boats moored at North Quay', outcome: 'disclosed' },
    { text: 'The total cost of their berths', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

test('a list of names in one column asks nothing', async () => {
  const { text } = await draftOfText(
    `<body><h1>Boats</h1><h2>Request</h2><p>Which boats are there?</p><h2>Response</h2><table>${['Gannet', 'Petrel', 'Skua', 'Tern'].map((name) => `<tr><td>${name}</td></tr>`).join('')}</table></body>`,
    '.html',
  );
  expect(text).toMatch(/\| Gannet +\|/);
});
