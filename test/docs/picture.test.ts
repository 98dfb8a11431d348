import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from './markdown.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
const shown = ['README.md', 'docs/editing.md'].flatMap((document) => [
  ...readDocument(document).matchAll(/!\[([^\]]*)\]\((?:docs\/)?pictures\/([^)]+)\)/g),
]);

test('every picture is shown, with words for people who do not see it', () => {
  expect(shown.map(([, , name]) => name).toSorted()).toEqual(readdirSync(folder).toSorted());
  expect(shown.filter(([, words = '']) => words.length < 15)).toEqual([]);
});

test('no picture is larger than 120 kB', () => {
  expect(readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 120_000)).toEqual([]);
});
