import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/entries/frontmatter.ts';
import { readBody } from '../../src/entries/mdx.ts';
import { readText } from '../../src/entries/read.ts';
import { disallowed } from '../fixtures/closed-list.ts';
import { SOUND } from '../fixtures/temporary-content.ts';

const ENTRIES = globSync('responses/2024/*.mdx', { cwd: SOUND }).flatMap((path) => {
  const read = readText(join(SOUND, path));
  return 'text' in read ? [read.text] : [];
});
const INSERTED = ['<', '{', '"', ': ', '\n', '\t', '---\n', '```', '<!--', '</', '[', '\\'];
/** Every so many characters: a prime, so that the places differ from entry to entry. */
const STEP = 7;

/** The entry with one slip at each of many places. */
function* slips(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += STEP) {
    yield text.slice(0, at) + text.slice(at + 1);
    yield text.slice(0, at) + INSERTED[(at / STEP) % INSERTED.length] + text.slice(at);
  }
}

describe('one slip anywhere in a sound entry', () => {
  const read = ENTRIES.flatMap((text) =>
    [...slips(text)].map((slip) => {
      const { problems, body, data } = readFrontmatter(slip);
      return {
        slip,
        fields: problems,
        body: readBody(body, data?.regime ?? 'FOIA'),
        lines: slip.split('\n').length,
      };
    }),
  );

  test('never stops the reading', () => {
    expect(read.length).toBeGreaterThan(500);
  });

  test('is reported inside of the file', () => {
    const outside = read.filter(({ fields, body, lines }) =>
      [...fields, ...body.problems].some(({ line, column }) => line < 1 || line > lines || column < 1),
    );
    expect(outside.map(({ slip }) => slip)).toEqual([]);
  });

  test('lets nothing but the closed list on to the page', () => {
    const drawn = read.flatMap(({ body }) => body.sections.flatMap(({ html }) => disallowed(html)));
    expect(drawn).toEqual([]);
  });

  test('mostly is one finding, and hardly ever more than two', () => {
    const counts = read
      .map(({ fields, body }) => fields.length + body.problems.length)
      .filter((count) => count > 0);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.85);
    expect(counts.filter((count) => count > 2).length / counts.length).toBeLessThan(0.04);
  });
});
