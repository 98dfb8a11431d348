import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['The number of boats moored at North Quay in 2023', '41'],
  ['The total cost of their berths', 'This is exempt under section 43(2) of the Act.'],
  ['Any minutes of the silting committee', 'We do not hold this information.'],
];
const READ = [
  { text: 'The number of boats moored at North Quay in 2023', outcome: 'disclosed' },
  { text: 'The total cost of their berths', outcome: 'withheld', exemptions: ['43(2)'] },
  { text: 'Any minutes of the silting committee', outcome: 'not-held' },
];
const pageOf = (pair: (question: string, answer: string) => string): string =>
  `<body><h1>Boats</h1><p>Reference: HB 12</p>${PAIRS.map(([question, answer]) => pair(question, answer)).join('')}</body>`;

test.each<[string, (question: string, answer: string) => string]>([
  ['headings', (question, answer) => `<h3>${question}</h3><p>${answer}</p>`],
  ['bold questions', (question, answer) => `<p><strong>${question}</strong></p><p>${answer}</p>`],
  ['bold questions on a line', (question, answer) => `<p><b>${question}</b><br>${answer}</p>`],
  ['italic questions', (question, answer) => `<p><em>${question}</em></p><p>${answer}</p>`],
  ['bold answers', (question, answer) => `<p>${question}<br><b>${answer}</b></p>`],
  ['bullets with bold answers', (question, answer) => `<ul><li>${question}<br><b>${answer}</b></li></ul>`],
  ['bullets over bullets', (question, answer) => `<p>- ${question}</p><ul><li>${answer}</li></ul>`],
  [
    'parts that open',
    (question, answer) => `<details><summary>${question}</summary><p>${answer}</p></details>`,
  ],
])('questions without numbers are told from their answers by how they are set: %s', async (_, pair) => {
  expect((await draftOfText(pageOf(pair), '.html')).questions).toMatchObject(READ);
});

test('an answer may be a table', async () => {
  const table = '<table><tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>41</td></tr></table>';
  const { questions } = await draftOfText(
    pageOf((question, answer) => `<h3>${question}</h3>${answer === '41' ? table : `<p>${answer}</p>`}`),
    '.html',
  );
  expect(questions).toMatchObject(READ);
});

test('the headings that offices put over the parts of a letter ask nothing', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p>You asked how many boats are moored at North Quay.</p><h3>What we searched</h3><p>We looked at the register of berths.</p>
<h3>Why we hold no later figures</h3><p>The register was closed.</p><h3>How this was counted</h3><p>There were 41 boats.</p></body>`,
    '.html',
  );
  expect(questions).toHaveLength(1);
});

test('bold heads over the requests and replies of a page are no questions', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p><b>Request</b></p><p>How many boats are moored at North Quay?</p><p><b>Response</b></p><p>There are 41.</p></body>`,
    '.html',
  );
  expect(questions).toMatchObject([{ text: 'How many boats are moored at North Quay?' }]);
});
