import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test.each([
  ['words', (answer: string) => `<dd>${answer}</dd>`],
  ['paragraphs', (answer: string) => `<dd><p>${answer}</p></dd>`],
])('a list of terms that ask is one of questions and answers, in %s', async (_, told) => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><dl><dt>How many boats are there?</dt>${told('41')}<dt>The price of a berth at North Quay</dt>${told('This is exempt under section 43(2).')}<dt>Who lets them?</dt>${told('Saltash Ferries')}</dl></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many boats are there?', outcome: 'disclosed' },
    { text: 'The price of a berth at North Quay', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'Who lets them?', outcome: 'disclosed' },
  ]);
});
