import { expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/fix.ts';
import { scanProse } from '../../src/entries/prose-trap.ts';

/** What the check says of a body, and what comes out of it. */
function scanned(body: string) {
  const { problems } = scanProse(body);
  return {
    said: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    text: applyFixes(
      body,
      problems.flatMap(({ fixes = [] }) => fixes),
    ),
  };
}

test('a list with the signs of a word processor is told once and becomes a list', () => {
  expect(scanned('We hold:\n\n•\tcars\n•\tvans,\nold and new\n• boats\n')).toEqual({
    said: ['3:1 “•” makes no list here: it would stand on the page as it is typed.'],
    text: 'We hold:\n\n- cars\n- vans,\nold and new\n- boats\n',
  });
});

test('the second level, which is typed as a letter, stands below the first', () => {
  expect(scanned('• cars\no\tred\no blue\n• vans\n').text).toBe('- cars\n  - red\n  - blue\n- vans\n');
  expect(scanned('o red\no blue\n').text).toBe('- red\n- blue\n');
});

test.each([
  ['lists in Markdown', '- cars\n* vans\n+ boats'],
  ['a word of Welsh in the middle of a paragraph', 'Nifer\no geir'],
  ['a dash, a dot and an o inside of a line', 'Cars – o and • and ·'],
  ['code', '```\n• cars\n```'],
])('%s stays', (_, body) => {
  expect(scanned(body)).toEqual({ said: [], text: body });
});

test('what is inside of a redaction that is not closed is not touched', () => {
  expect(scanned('<Redacted exemption="40(2)">\n• cars\n</Redacted>').text).toContain('• cars');
});
