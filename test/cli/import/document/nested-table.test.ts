import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { find, wordsIn } from '../../../../src/cli/import/document/html-tree.ts';
import { flattened, inCells, isFrame } from '../../../../src/cli/import/document/nested-table.ts';
import { draftOfText } from '../draft-of.ts';

const table = (html: string): Element =>
  find(unified().use(rehypeParse).parse(html), ({ tagName }) => tagName === 'table') as Element;

const INNER = '<table><tr><td>North Quay</td><td>41</td></tr><tr><td>South Quay</td><td>9</td></tr></table>';
const framed = (words: string): Element =>
  table(`<table><tr><td>${words}</td></tr><tr><td>${INNER}</td></tr></table>`);

test('a table that another fills most of only places it', () => {
  expect(isFrame(framed('Boats'))).toBe(true);
  expect(isFrame(framed('The boats that were moored at the quays of the harbour'))).toBe(false);
});

test('a table that says so only places what stands in it, and no other without a table in it does', () => {
  expect(isFrame(table('<table role="presentation"><tr><td>There are 41 boats.</td></tr></table>'))).toBe(
    true,
  );
  expect(isFrame(table(INNER))).toBe(false);
});

test('a table in a cell becomes a line for each of its rows, and what stands beside it stays', () => {
  const outer = framed('The boats that were moored at the quays of the harbour');
  const cells: string[] = [];
  const note = (node: Element): void => {
    if (node.tagName === 'td' || node.tagName === 'p') cells.push(`${node.tagName}: ${wordsIn(node)}`);
    for (const child of node.children) if (child.type === 'element') note(child);
  };
  for (const node of flattened(outer.children)) if (node.type === 'element') note(node);
  expect(cells).toEqual([
    'td: The boats that were moored at the quays of the harbour',
    'td: North Quay: 41 South Quay: 9',
    'p: North Quay: 41',
    'p: South Quay: 9',
  ]);
});

test('the cells of a frame stand below one another, whatever part of it they are in', () => {
  const { children } = table(
    `<table><caption>Boats</caption><thead><tr><th>Harbour Board</th></tr></thead> <tbody><tr><td>North</td> <td>${INNER}</td></tr></tbody></table>`,
  );
  expect(inCells(children).map((node) => node.type === 'element' && [node.tagName, wordsIn(node)])).toEqual([
    ['caption', 'Boats'],
    ['div', 'Harbour Board'],
    ['div', 'North'],
    ['div', 'North Quay 41 South Quay 9'],
  ]);
});

test('small tables do not hide a large one beside them, and rows of its own are no frame', () => {
  const small = '<table><tr><td>Harbour Board</td></tr></table>';
  expect(isFrame(table(`<table><tr><td>${small}</td></tr><tr><td>${INNER}</td></tr></table>`))).toBe(true);
  expect(
    isFrame(
      table(`<table><tr><td>Quay</td><td>Boats</td></tr><tr><td>All</td><td>${INNER}</td></tr></table>`),
    ),
  ).toBe(false);
});

test('neither spaces nor scripts in a table inside make a frame of the one round it', () => {
  const inner = `<table>${' '.repeat(90)}<tr><td>41<script>let boats = 'of the harbour';</script></td></tr></table>`;
  expect(
    isFrame(table(`<table><tr><td>Boats at North Quay</td></tr><tr><td>${inner}</td></tr></table>`)),
  ).toBe(false);
});

const page = (response: string): string =>
  `<body><h1>Boats</h1><h2>Request</h2><p>How many boats are there?</p><h2>Response</h2>${response}</body>`;
const around = (cell: string): string =>
  page(`<table><tr><th>Quay</th><th>Boats that were moored at the quay, by the year in which they came to it</th></tr>
<tr><td>North Quay of the harbour, by the old breakwater, as it was</td><td>${cell}</td></tr></table>`);

describe('two figures in a cell do not become one', () => {
  test.each([
    ['line breaks', '<tr><td>2022<br>2023</td><td>41<br>9</td></tr>', /\b41\s+9\b/],
    ['paragraphs', '<tr><td>Moored</td><td><p>41</p><p>9 in May</p></td></tr>', /41\s+9 in May/],
    ['items', '<tr><td>Moored</td><td><ul><li>41</li><li>9</li></ul></td></tr>', /\b41\s+9\b/],
    [
      'the rows of a third table',
      '<tr><td>By the year and quay</td><td><table><tr><td>2022</td><td>41</td></tr><tr><td>2023</td><td>9</td></tr></table></td></tr>',
      /\b41\s+2023\b/,
    ],
  ])('in %s', async (_, rows, figures) => {
    const { text } = await draftOfText(around(`<table>${rows}</table>`), '.html');
    expect(text.replace(/&#xA;|&#x20;/g, ' ')).toMatch(figures);
  });

  test('but one that is emphasised in part stays one', async () => {
    const { text } = await draftOfText(
      around('<table><tr><td>Moored</td><td><b>4</b>19</td></tr></table>'),
      '.html',
    );
    expect(text).toContain('Moored: 419');
  });
});

test('however its source is indented, a small table in a cell dissolves no table of figures', async () => {
  const pad = ' '.repeat(60);
  const { text } = await draftOfText(
    page(`<table><tr><th>Quay</th><th>Boats</th><th>Let</th></tr><tr><td>North Quay</td><td>41</td><td>
${pad}<table>\n${pad}<tr>\n${pad}<td>12</td>\n${pad}</tr>\n${pad}</table>
</td></tr><tr><td>South Quay</td><td>9</td><td>7</td></tr></table>`),
    '.html',
  );
  expect(text).toContain('| South Quay | 9 | 7 |');
});

test('a long table in one answer leaves the other rows of questions and answers as they are', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><table><tr><th>Question</th><th>Held?</th><th>Answer</th></tr>
<tr><td>How many boats are there?</td><td>Yes</td><td><table><tr><th>Year</th><th>North Quay</th><th>South Quay</th></tr><tr><td>2021</td><td>forty-one boats of the harbour</td><td>nine boats of the harbour</td></tr><tr><td>2022</td><td>thirty-one boats of the harbour</td><td>seven boats of the harbour</td></tr></table></td></tr>
<tr><td>What does the ferry company pay?</td><td>No</td><td>It is exempt under section 43(2).</td></tr></table></body>`,
    '.html',
  );
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['How many boats are there?', 'disclosed'],
    ['What does the ferry company pay?', 'withheld'],
  ]);
});

test('a table of figures that is marked as presentation by mistake keeps its rows', async () => {
  const { text } = await draftOfText(
    page(
      '<table role="presentation"><tr><th>Quay</th><th>2022</th><th>2023</th></tr><tr><td>North Quay</td><td>41</td><td>9</td></tr><tr><td>South Quay</td><td>3</td><td>7</td></tr></table>',
    ),
    '.html',
  );
  expect(text).toContain('| North Quay | 41 | 9 |');
});

test('the questions and answers in a frame round a small table and a large one are read', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><table><tr><td><table><tr><td>Harbour Board</td></tr></table></td></tr><tr><td>
<table><tr><th>Question</th><th>Answer</th></tr><tr><td>How many boats are there?</td><td>There are 41 boats.</td></tr><tr><td>How many cranes are there?</td><td>We do not hold this information.</td></tr></table></td></tr></table></body>`,
    '.html',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held']);
});
