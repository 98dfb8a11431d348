import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const MENU = '<a href="/">Home</a><br><a href="/foi">Requests</a>';
const LETTER = `<p><b>Request</b></p><p>1. How many boats are there?</p><p>2. The cost of their berths</p>
<p><b>Response</b></p><p>1. 41</p><p>2. This is exempt under section 43(2) of the Act.</p>`;
const READ = [
  { text: 'How many boats are there?', outcome: 'disclosed' },
  { text: 'The cost of their berths', outcome: 'withheld', exemptions: ['43(2)'] },
];

test('a page that is laid out in a table beside its menu is read, and the menu is none of it', async () => {
  const { questions, text } = await draftOfText(
    `<body><table><tr><td><img alt="Harbour Board"></td></tr><tr><td>${MENU}</td><td>${LETTER}</td></tr></table></body>`,
    '.html',
  );
  expect(questions).toMatchObject(READ);
  expect(text).not.toContain('Home');
});

test('so is one that has a row of its own above and below, or its title in a cell', async () => {
  const rows = `<tr><td>Harbour Board</td><td>Search</td></tr><tr><td>${MENU}</td><td>${LETTER}</td></tr>`;
  const titled = `<tr><td>Harbour Board</td><td>Search</td></tr><tr><td>News</td><td><h1>Boats</h1>${LETTER}</td></tr>`;
  for (const each of [rows, titled])
    expect((await draftOfText(`<body><table>${each}</table></body>`, '.html')).questions).toMatchObject(READ);
});

test('a page whose lines are parted by nothing but breaks is read in such a table', async () => {
  const { questions } = await draftOfText(
    `<body><table><tr><td>${MENU}</td><td><font>1) How many boats are there?<br><br>Ans: 41<br><br>2) How many cranes are there?<br><br>Ans: None<br><br></font></td></tr></table></body>`,
    '.html',
  );
  expect(questions.map(({ text }) => text)).toEqual([
    'How many boats are there?',
    'How many cranes are there?',
  ]);
});

test('links to what a response hands over are no menu, and long cells side by side are no page', async () => {
  const lines = ['one', 'two', 'three', 'four', 'five', 'six'].map((each) => `<p>Berth ${each}</p>`).join('');
  const { text } = await draftOfText(
    `<body><h1>Boats</h1><h2>Request</h2><p>Which berths are let?</p><h2>Response</h2>
<table><tr><td><a href="a.pdf">North</a><br><a href="b.pdf">South</a></td><td>${lines}</td></tr><tr><td>Both</td><td>${lines}</td></tr></table></body>`,
    '.html',
  );
  expect(text).toContain('North');
  expect(text).toMatch(/\| Both +\| Berth one/);
});
