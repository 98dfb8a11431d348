import { expect, test } from 'vitest';
import { prosePageFieldProblems, prosePageProblems } from '../../src/entries/prose-page.ts';

const page = (text: string) => `---\ntitle: About\ndescription: What the log is.\n---\n\n${text}\n`;
const found = (text: string) => prosePageProblems(page(text)).map(({ line, column }) => `${line}:${column}`);

test('Markdown of every kind may stand in a page of the authority', () => {
  expect(
    found('# A\n\n## B\n\n- *c*\n\n| d |\n|---|\n| e |\n\n[f](https://www.example.org) ![g](/h.png) \\<5'),
  ).toEqual([]);
});

test.each([
  ['import a from "b"', ['6:1']],
  ['{a}', ['6:1']],
  ['<script>a</script>', ['6:1']],
  ['<Answer>\n\na\n\n</Answer>', ['6:1']],
  ['a <sup onclick="b">c</sup>', ['6:3']],
  ['[a](javascript:b)', ['6:1']],
  ['![a](data:b)', ['6:1']],
  ['a <5', ['6:3']],
])('%j is found at its place', (text, places) => {
  expect(found(text)).toEqual(places);
});

test('its title and description are asked for before Astro does', () => {
  expect(prosePageFieldProblems(page('a'))).toEqual([]);
  expect(prosePageFieldProblems('---\ntitle: About\n---\n')).toMatchObject([
    { line: 2, column: 1, message: 'The description is missing.' },
  ]);
  expect(prosePageFieldProblems('---\ntitle: A: b\n---\n')).toMatchObject([{ line: 2, column: 8 }]);
  expect(prosePageFieldProblems('Text alone')).toMatchObject([
    { line: 1, column: 1, message: 'The page does not start with its title and description.' },
  ]);
});
