import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { find, wordsIn } from '../../../../src/cli/import/document/html-tree.ts';
import { flattened, inCells, isFrame } from '../../../../src/cli/import/document/nested-table.ts';

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
    'td: North Quay: 41South Quay: 9',
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
    ['div', 'North Quay41South Quay9'],
  ]);
});
