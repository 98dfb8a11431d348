import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/fix.ts';
import { readBody } from '../../src/entries/mdx.ts';

const section = (words: string) => `<Answer question="1">\n\n${words}\n\n</Answer>\n`;

describe('a number that stands alone with a full stop', () => {
  test.each([
    '12.',
    '2019.',
    '1.',
    '0.',
    '12)',
    'These are the cars:\n\n12.\n\nThey are ours.',
    '-',
    '*',
    '12.\n13.',
  ])('is one finding, and its fix shows it as text: %j', (words) => {
    const body = section(words);
    const { problems, sections } = readBody(body, 'FOIA');
    expect(problems).toHaveLength(1);
    expect(sections.map(({ empty }) => empty)).toEqual([false]);
    const mended = readBody(
      applyFixes(
        body,
        problems.flatMap(({ fixes = [] }) => fixes),
      ),
      'FOIA',
    );
    expect(mended.problems).toEqual([]);
    expect(mended.sections[0]?.html.replaceAll(/<[^>]*>/g, '')).toContain(words.split('\n').at(-1));
  });

  test('is told with what to write', () => {
    const [problem] = readBody(section('12.'), 'FOIA').problems;
    expect(problem).toMatchInlineSnapshot(`
      {
        "column": 1,
        "fixes": [
          {
            "column": 1,
            "line": 3,
            "now": "12\\.",
            "was": "12.",
          },
        ],
        "line": 3,
        "message": "“12.” alone on its line starts a list here, and readers would not see it.",
        "remedy": "Write 12\\., with a backslash, or 12 without the mark behind it.",
      }
    `);
  });

  test.each(['12', '12\\.', '12. March 2024', '1. one\n2. two', '1. one\n2.\n3. three', 'There were\n12.'])(
    'is not found in %j',
    (words) => {
      expect(readBody(section(words), 'FOIA').problems).toEqual([]);
    },
  );
});
