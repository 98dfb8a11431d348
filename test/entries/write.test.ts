import { expect, test } from 'vitest';
import { readFrontmatter } from '../../src/entries/frontmatter.ts';
import { readBody } from '../../src/entries/mdx.ts';
import { writeEntry } from '../../src/entries/write.ts';

const HAZARDS =
  'Under <5 & {redacted} <Named Location> <!-- note --> * ** _a_ # 1 | [x] <https://a.example> import x';

test('what is written can be read: no character of the letter becomes code or markup', () => {
  const text = writeEntry(
    {
      reference: 'FOI/1',
      title: 'Fleet: cars #12',
      regime: 'FOIA',
      topics: ['roads'],
      questions: [{ text: '"Why" - 43?\nAnd: how?', outcome: 'withheld', exemptions: ['43', '31(1)(a)'] }],
    },
    [
      {
        name: 'Reasons',
        questions: ['1'],
        exemptions: ['43'],
        content: [
          { type: 'paragraph', children: [{ type: 'text', value: HAZARDS }] },
          { type: 'paragraph', children: [{ type: 'text', value: 'import x from y' }] },
          { type: 'paragraph', children: [{ type: 'text', value: '--- 1. no list' }] },
        ],
      },
    ],
  );
  const { data, problems, body } = readFrontmatter(text);
  expect(problems).toEqual([]);
  expect(data).toMatchObject({
    title: 'Fleet: cars #12',
    questions: [{ text: '"Why" - 43?\nAnd: how?', exemptions: ['43', '31(1)(a)'] }],
  });
  expect(text).toContain('- "43"');
  const read = readBody(body, 'FOIA');
  expect(read.problems).toEqual([]);
  expect(read.sections[0]?.html).toContain('&lt;Named Location&gt;');
  expect(read.sections[0]?.html).toContain('{redacted}');
  expect(read.sections[0]?.html).toContain('import x from y');
});

test('a line of hyphens in a question does not end the fields', () => {
  const lines = 'How many piers are there?\n------------\nWho paints them?\n  --';
  const text = writeEntry(
    {
      reference: 'FOI/1',
      title: 'Painting of piers',
      regime: 'FOIA',
      topics: ['piers'],
      questions: [{ text: lines, outcome: 'disclosed' }],
    },
    [
      {
        name: 'Answer',
        questions: ['1'],
        exemptions: [],
        content: [{ type: 'paragraph', children: [{ type: 'text', value: lines }] }],
      },
    ],
  );
  const { data, problems, body } = readFrontmatter(text);
  expect(problems).toEqual([]);
  expect(data?.questions[0]?.text).toBe(lines);
  expect(readBody(body, 'FOIA').problems).toEqual([]);
});
