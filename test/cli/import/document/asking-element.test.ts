import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['The number of boats moored at North Quay', '41'],
  ['The total cost of their berths', 'This is exempt under section 43(2).'],
  ['Any minutes of the silting committee', 'We do not hold this information.'],
];
const READ = [{ outcome: 'disclosed' }, { outcome: 'withheld' }, { outcome: 'not-held' }];

test.each<[string, (question: string, answer: string) => string]>([
  ['quotations', (question, answer) => `<blockquote><p>${question}</p></blockquote><p>${answer}</p>`],
  [
    'heads of parts that open',
    (question, answer) => `<details><summary>${question}</summary>${answer}</details>`,
  ],
  [
    'what the site calls a question',
    (question, answer) =>
      `<div class="faq-question">${question}</div><div class="faq-answer">${answer}</div>`,
  ],
])('what stands over each answer asks: %s', async (_, pair) => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p>Reference: HB 12</p>${PAIRS.map(([question, answer]) => pair(question, answer)).join('')}</body>`,
    '.html',
  );
  expect(questions).toMatchObject(READ);
});

test('the law that is quoted between the paragraphs of a reply asks nothing', async () => {
  const law = '<blockquote>Information is exempt if its disclosure would prejudice a trade.</blockquote>';
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p>You asked how many boats are moored at North Quay.</p>${`${law}<p>We have weighed this.</p>`.repeat(3)}</body>`,
    '.html',
  );
  expect(questions).toHaveLength(1);
});
