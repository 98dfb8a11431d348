import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const READ = [
  { label: '1(a)', text: 'Moorings: In 2023: The number of boats at North Quay', outcome: 'disclosed' },
  {
    label: '1(b)',
    text: 'Moorings: In 2023: The price of a berth',
    outcome: 'withheld',
    exemptions: ['43(2)'],
  },
  { label: '2', text: 'How many ferries are there?', outcome: 'disclosed' },
  { label: '3(a)', text: 'Cranes: Any reports on the safety of cranes', outcome: 'not-held' },
  { label: '3(b)', text: 'Cranes: The number of cranes', outcome: 'disclosed' },
];

test.each([
  ['bold', '<b>', '</b>'],
  ['italic', '<em>', '</em>'],
  ['plain', '', ''],
])(
  'lettered parts below numbered heads are each over their own answers, which are %s',
  async (_, open, close) => {
    const { questions } = await draftOfText(
      `<body><h1>Boats</h1><p>I ask for the following about the harbour:</p>
<p>1. Moorings<br>In 2023:<br>a) The number of boats at North Quay<br>${open}May: 41<br>June: 43${close}<br>b) The price of a berth<br>${open}This is exempt under section 43(2) of the Act.${close}</p>
<p>2. How many ferries are there?<br>${open}Four${close}</p>
<p>3. Cranes<br>a) Any reports on the safety of cranes<br>${open}We do not hold this information.${close}<br>b) The number of cranes<br>${open}7${close}</p></body>`,
      '.html',
    );
    expect(questions).toMatchObject(READ);
  },
);

test('the parts below headings without numbers are told apart by the places of the headings', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><h3>Moorings</h3><ol type="a"><li>The number of boats at North Quay<br>41</li><li>The price of a berth<br>This is exempt under section 43(2).</li></ol>
<h3>Cranes</h3><ol type="a"><li>Any reports on the safety of cranes<br>We do not hold this information.</li></ol></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { label: '1(a)', outcome: 'disclosed' },
    { label: '1(b)', outcome: 'withheld' },
    { label: '2(a)', text: 'Cranes: Any reports on the safety of cranes', outcome: 'not-held' },
  ]);
});

test('a table answers a part, and the lettered reasons of a refusal are no parts', async () => {
  const table = '<table><tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>41</td></tr></table>';
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p>1. Moorings</p><p>a) The number of boats at each quay</p>${table}<p>2. Cranes</p><p>a) The number of cranes</p><p>7</p><p>b) Any reports on the safety of cranes</p><p>None is held.</p></body>`,
    '.html',
  );
  expect(questions.map(({ label }) => label)).toEqual(['1(a)', '2(a)', '2(b)']);
  const { questions: one } = await draftOfText(
    `<body><h1>Boats</h1><p>You asked how many boats are moored at North Quay.</p><p>1. Harm</p><p>a) Rivals would know the trade of the quay.</p><p>It is a small harbour.</p><p>2. Balance</p><p>a) It favours withholding the number.</p><p>Section 43(2) applies.</p></body>`,
    '.html',
  );
  expect(one).toHaveLength(1);
});
