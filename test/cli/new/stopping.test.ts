import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDueList } from '../../../src/cli/due/due-list.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { check, TODAY, temporaryContent } from '../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../terminal.ts';
import { FILE, RESPONSE, relyOnTwo } from './patrol-cars.ts';

/** The second of what can be done where somebody stops. */
const KEEP = [KEY.down, KEY.enter] as const;

/** The draft that was kept, without which the test fails. */
function kept(content: string): string {
  return readFileSync(join(content, FILE), 'utf8');
}

test('who stops can keep what was said as a draft, and is told where it is and how to go on', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many?', KEY.end);
  await terminal.answer('Question 1: what came of it?', KEY.enter);
  await terminal.answer('Question 1: the answer', 'We had 12.', KEY.end);
  await terminal.answer('another question?', KEY.left, KEY.enter);
  await terminal.answer('Question 2: its number', KEY.enter);
  await terminal.answer('Question 2: its words', 'Where?', KEY.end);
  await terminal.answer('Question 2: what came of it?', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(terminal.tooWide).toEqual([]);
  expect(
    terminal.text.slice(terminal.text.lastIndexOf('Stop?')).replaceAll(shownPath(content), 'content'),
  ).toMatchInlineSnapshot(`
    "Stop?
    │  Stop, and keep what you said as a draft
    └  Stopped. What you said is kept as a draft, which is in no page of the site.

    It is in content/responses/2025/01.FOI.25.000123.mdx

    What to do next:
      1. Go on: npm run foi -- confirm 01.FOI.25.000123
         It asks for what came of question 2.
      2. Open the file, fill in what that does not ask for, then: npm run check
         further questions, answers, reasons and released files"
  `);
  expect(kept(content)).toBe(`---
reference: 01.FOI.25.000123
title: Patrol cars
regime: FOIA
responded: 2025-03-28
topics:
  - fleet
draft: true
questions:
  - text: How many?
    outcome: disclosed
  - text: Where?
---

<Answer question="1">

We had 12.

</Answer>
`);
  expect(check(content)).toMatchObject({ errors: 0, draftCount: 1 });
});

test('“Go on” is what Enter takes, and nothing is lost by it', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many\rcars', KEY.escape);
  await terminal.answer('Stop?', KEY.enter);
  await terminal.answer('│  cars', 'are there?', KEY.end);
  await terminal.answer('what came of it?', KEY.interrupt);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(kept(content)).toContain(
    'questions:\n  - text: |-\n      How many\n      cars\n      are there?\n---\n',
  );
});

test('who wants nothing written gets nothing written', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.interrupt);
  await terminal.answer('Stop?', KEY.down, KEY.down, KEY.enter);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toMatch(/Stopped\. Nothing was written\.$/);
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});

test('who presses Ctrl+C once more keeps what was said', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(kept(content)).toContain('topics:\n  - fleet\ndraft: true\n---\n');
});

test('a reference alone is not kept, and the first answer after it is', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new'], content);
  await terminal.answer('Which reference', '01.FOI.25.000123', KEY.enter);
  await terminal.answer('When did the request arrive?', KEY.escape);
  await terminal.answer('Stop? Nothing is written then', KEY.enter);
  await terminal.answer('When did the request arrive?', '3 March 2025', KEY.enter);
  await terminal.answer('When was it answered?', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(kept(content)).toBe('---\nreference: 01.FOI.25.000123\nreceived: 2025-03-03\ndraft: true\n---\n');
  expect(terminal.text.replaceAll(/\s+/g, ' ')).toContain(
    'It asks for the title, the dates, the law, the topics and the first question.',
  );
  expect(check(content).errors).toBe(0);
});

test('what was relied on so far is kept, and nothing that nobody chose', async () => {
  const content = temporaryContent();
  const question = ['--question', 'Where is each car?', '--outcome', 'withheld'];
  const terminal = new Terminal(['new', ...RESPONSE, ...question], content);
  await relyOnTwo(terminal, 'It would help burglars.');
  await terminal.answer('which condition is met?', KEY.interrupt);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('     <PublicInterest question="1" exemption="31(1)(a)">');
  expect(kept(content)).toContain(`questions:
  - text: Where is each car?
    outcome: withheld
    exemptions:
      - exemption: "31(1)(a)"
        likelihood: would-be-likely
      - "40(2)"
---

<Reasons question="1" exemption="31(1)(a)">

It would help burglars.

</Reasons>

<PublicInterest question="1" exemption="31(1)(a)">

</PublicInterest>
`);
});

test('a refusal without an exemption is said to be asked about further', async () => {
  const content = temporaryContent();
  const question = ['--question', 'Where is each car?', '--outcome', 'withheld'];
  const terminal = new Terminal(['new', ...RESPONSE, ...question], content);
  await terminal.answer('under which section?', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('It asks for what was relied on for question 1.');
  expect(kept(content)).toContain('    outcome: withheld\n---\n');
});

test('words that were being typed are kept without a place, so that nobody takes them for all of the answer', async () => {
  const content = temporaryContent();
  const question = ['--question', 'How many?', '--outcome', 'disclosed'];
  const terminal = new Terminal(['new', ...RESPONSE, ...question], content);
  await terminal.answer('Question 1: the answer', 'We had <5 cars.\rAnd of va');
  await terminal.sees('And of va');
  terminal.type(KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(kept(content).split('---\n').at(-1)).toBe(`
<Answer question="1">

</Answer>

<Unplaced>

### Not finished yet. Question 1: the answer

We had \\<5 cars.

And of va

</Unplaced>
`);
  expect(terminal.text.slice(terminal.text.indexOf('What to do next:'))).toBe(`What to do next:
  1. Open the file, fill in what is missing, then: npm run check
     <Answer question="1">
     what you were typing: it stands under <Unplaced>
     further questions, answers, reasons and released files
  2. When it is complete, publish it: npm run foi -- confirm 01.FOI.25.000123`);
  expect(check(content).findings.map(({ rule }) => rule)).toContain('text-unplaced');
});

test('a file that lists its questions is kept as far as it was told', async () => {
  const content = temporaryContent();
  const folder = join(content, 'attachments/01.FOI.25.000123');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cars.csv'), 'Place,Cars\nNorth,12\n');
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many?', KEY.end);
  await terminal.answer('Question 1: what came of it?', KEY.enter);
  await terminal.answer('Question 1: the answer', 'See the file.', KEY.end);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('Were files released', KEY.left, KEY.enter);
  await terminal.answer('Which file?', 'cars.csv', KEY.enter);
  await terminal.answer('What does cars.csv hold?', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(kept(content)).toContain('attachments:\n  - file: cars.csv\n    title: ""\n---\n');
  expect(check(content).errors).toBe(0);
});

test('a request in hand is kept too, and what is due lists it', async () => {
  const content = temporaryContent();
  const request = ['--reference', '01.FOI.25.000123', '--title', 'Patrol cars', '--regime', 'FOIA'];
  const topic = ['--received', '2025-03-03', '--topic', 'fleet', '--in-hand'];
  const terminal = new Terminal(['new', ...request, ...topic], content);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many?', KEY.end);
  await terminal.answer('another question?', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('     further questions\n  2. See by when');
  expect(kept(content)).toContain('questions:\n  - text: How many?\n---\n');
  expect(readDueList(content, TODAY).requests).toMatchObject([{ deadline: '2025-04-01' }]);
});

test.each([
  ['the window is closed', (terminal: Terminal) => terminal.hangUp()],
  ['the computer is shut down', (terminal: Terminal) => terminal.shutDown()],
])('all of it is kept without asking where %s', async (_, end) => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', '2(a)', KEY.enter);
  await terminal.answer('Question 2(a): its words', 'How many?\rAnd whe');
  await terminal.sees('And whe');
  end(terminal);
  expect(await terminal.ended).toBe(129);
  expect(kept(content)).toContain('draft: true\nquestions:\n  - label: "2(a)"\n---\n');
  expect(kept(content)).toContain('How many?\n\nAnd whe\n');
});

test('a window that is closed before there is anything to keep writes nothing', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new'], content);
  await terminal.answer('Which reference', '01.FOI.25.000123', KEY.enter);
  await terminal.answer('When did the request arrive?');
  terminal.hangUp();
  expect(await terminal.ended).toBe(129);
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});

test('a file that has come to be there meanwhile stays, and what was said is printed', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number');
  mkdirSync(dirname(join(content, FILE)), { recursive: true });
  writeFileSync(join(content, FILE), 'Of somebody else.\n');
  terminal.type(KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(2);
  expect(terminal.text).toContain('title: Patrol cars');
  expect(kept(content)).toBe('Of somebody else.\n');
});

test('with --stdout, who stops can have it printed, and nothing is written', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE, '--stdout'], content);
  await terminal.answer('Question 1: its number', KEY.escape);
  await terminal.answer('Stop?', ...KEEP);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('topics:\n  - fleet\ndraft: true\n---');
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});
