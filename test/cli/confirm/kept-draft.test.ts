import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../terminal.ts';

const FILE = 'responses/2025/01.FOI.25.000123.mdx';
const GIVEN = `title: Patrol cars
regime: FOIA
responded: 2025-03-28
topics:
  - fleet
draft: true
`;

/** What `foi new` keeps where somebody stops. */
function keptDraft(fields: string, body = ''): string {
  return temporaryContent({ [FILE]: `---\nreference: 01.FOI.25.000123\n${fields}---\n${body}` });
}

test('of a draft that was kept at once, all fields are asked for', async () => {
  const content = keptDraft('received: 2025-03-03\ndraft: true\n');
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('This draft is not finished: what is missing is asked for.');
  await terminal.answer('What is the request about?', 'Patrol cars', KEY.enter);
  await terminal.answer('Under which law', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered: not found', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '28 March 2025', KEY.enter);
  await terminal.answer('Question 1: its words as asked', 'Where is each car?', KEY.end);
  await terminal.answer('Question 1: what came of it?', 'withheld', KEY.enter);
  await terminal.answer('Question 1: all that was relied on', '12(5)(e)', KEY.enter);
  await terminal.answer('Which topics', KEY.space, KEY.enter);
  expect(await terminal.ended).toBe(1);
  expect(terminal.tooWide).toEqual([]);
  expect(terminal.text).toContain('It stays a draft until these errors are corrected.');
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(`---
reference: 01.FOI.25.000123
title: Patrol cars
regime: EIR
received: 2025-03-03
responded: 2025-03-28
topics: [fleet]
draft: true
questions:
  - text: Where is each car?
    outcome: withheld
    exemptions:
      - "12(5)(e)"
---
`);
});

test('a question of which only the number was given is asked for its words and its outcome', async () => {
  const content = keptDraft(`${GIVEN}questions:\n  - label: "2(a)"\n`);
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('Question 2(a): its words as asked', KEY.end);
  await terminal.answer('Question 2(a): what came of it?', 'not held', KEY.enter);
  expect(await terminal.ended).toBe(1);
  expect(terminal.text).not.toMatch(/not found|What is the request about/);
  expect(terminal.text).toContain('Question 2(a) (not-held) has no answer and no reasons in the body.');
  expect(readFileSync(join(content, FILE), 'utf8')).toContain(
    'questions:\n  - label: "2(a)"\n    outcome: not-held\n---\n',
  );
});

test('a refusal of which nothing more was said is asked what was relied on', async () => {
  const question = 'questions:\n  - text: Where is each car?\n    outcome: vexatious\n';
  const content = keptDraft(`${GIVEN}${question}`, '\n<Reasons question="1">\n\nA burden.\n\n</Reasons>\n');
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('Question 1: all that was relied on', '14(1)', KEY.enter);
  await terminal.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('    exemptions:\n      - "14(1)"\n---\n');
});

test('words that were being typed keep it a draft until they have a place', async () => {
  const question = 'questions:\n  - text: Where is each car?\n    outcome: disclosed\n';
  const content = keptDraft(
    `${GIVEN}${question}`,
    '\n<Answer question="1">\n\n</Answer>\n\n<Unplaced>\n\n### Not finished yet. Question 1: the answer\n\nIn the no\n\n</Unplaced>\n',
  );
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('Some words have no place yet:', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).toContain('In the no');
  expect(terminal.text).toContain('It stays a draft.');
});
