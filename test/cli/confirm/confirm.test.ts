import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASKED_DATE_HEADING, askedDateNote } from '../../../src/cli/import/asked-date-note.ts';
import { temporaryContent } from '../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../terminal.ts';

const root = join(import.meta.dirname, '../../..');
const FILE = 'responses/2025/01.FOI.25.000123.mdx';
const DRAFT = `---
# A note of the editor.
reference: 01.FOI.25.000123
title: Patrol boats
regime: FOIA
received: 2025-03-03
responded: 2025-03-27
topics: []
draft: true
inferred:
  - field: reference
    from: "Our reference: 01.FOI.25.000123"
  - field: responded
    from: "Date: 28 March 2025"
  - field: outcome
    question: "1"
    from: We have 12 patrol boats.
questions:
  - text: How many patrol boats do you have?
    outcome: disclosed
  - text: What do they cost?
---

<Answer question="1">

We have 12 patrol boats.

</Answer>
`;
const SECOND = '<Answer question="2">\n\nEach costs £40,000.\n\n</Answer>\n';

/** Runs the command without a terminal. */
function foi(args: readonly string[], content: string) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/foi.ts'), ...args], {
    cwd: root,
    env: { ...process.env, FOI_CONTENT: content, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, stderr: stderr.replaceAll(content, 'content') };
}

test('a draft is confirmed value by value, put right, and no draft any more', async () => {
  const content = temporaryContent({ [FILE]: `${DRAFT}\n${SECOND}` });
  const terminal = new Terminal(['confirm', '01/FOI/25/000123'], content);
  await terminal.answer('The reference: 01.FOI.25.000123', KEY.enter);
  await terminal.answer('The day it was answered: 2025-03-27 (27 March 2025)', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '28.3.25x', KEY.enter);
  await terminal.sees('cannot be “28.3.25x”. Write what is known');
  terminal.type('\u007f'.repeat('28.3.25x'.length));
  terminal.type('28 March 2025\r');
  await terminal.answer('Question 1, what came of it: disclosed', KEY.enter);
  await terminal.answer('the letter did not say enough', KEY.down, KEY.enter);
  await terminal.answer('Which topics', KEY.space, KEY.enter);
  await terminal.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).toContain('3 confirmed, 0 left. It is no draft any more.');
  expect(terminal.text).toContain('1 entry checked: no errors');
  expect(readFileSync(join(content, FILE), 'utf8').split('<Answer')[0]).toMatchInlineSnapshot(`
    "---
    # A note of the editor.
    reference: 01.FOI.25.000123
    title: Patrol boats
    regime: FOIA
    received: 2025-03-03
    responded: 2025-03-28
    topics: [fleet]
    questions:
      - text: How many patrol boats do you have?
        outcome: disclosed
      - text: What do they cost?
        outcome: disclosed
    ---

    "
  `);
});

test('what is left stays inferred, and so does the draft, the words of the letter untouched', async () => {
  const text = `${DRAFT.replace('topics: []', 'topics: [fleet]')}\n${SECOND}\n<Unplaced>\n\nAnd <Redacted exemption="40(2)" />.\n\n</Unplaced>\n`;
  const content = temporaryContent({ [FILE]: text });
  const terminal = new Terminal(['confirm', join(content, FILE)], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('The day it was answered:', KEY.down, KEY.down, KEY.enter);
  await terminal.answer('Question 1, what came of it', KEY.enter);
  await terminal.answer('the letter did not say enough', KEY.down, KEY.down, KEY.enter);
  await terminal.answer('Question 2: all that was relied on', '40(2)', KEY.enter);
  await terminal.answer('May they be deleted', KEY.enter);
  await terminal.sees('Look at <Unplaced>');
  expect(await terminal.ended).toBe(0);
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after).toBe(
    text
      .replace('  - field: reference\n    from: "Our reference: 01.FOI.25.000123"\n', '')
      .replace('  - field: outcome\n    question: "1"\n    from: We have 12 patrol boats.\n', '')
      .replace(
        'What do they cost?\n',
        'What do they cost?\n    outcome: disclosed-in-part\n    exemptions:\n      - "40(2)"\n',
      ),
  );
});

test('a draft that would stop the build stays one', async () => {
  const text = `${DRAFT.replace('topics: []', 'topics: [fleet]').replace('cost?\n', 'cost?\n    outcome: withheld\n')}\n${SECOND}`;
  const content = temporaryContent({ [FILE]: text });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of ['The reference:', 'The day it was answered:', 'Question 1, what came of it'])
    await terminal.answer(words, KEY.enter);
  expect(await terminal.ended).toBe(1);
  expect(terminal.text).not.toContain('Everything is confirmed');
  expect(terminal.text).toContain('names no exemption. (outcome-exemption)');
  expect(terminal.text).toContain('It stays a draft until these errors are corrected.');
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after).toContain('draft: true');
  expect(after).not.toContain('inferred:');
});

test('a question whose outcome was not found stays open where only Enter is pressed, and so does the draft', async () => {
  const content = temporaryContent({
    [FILE]: `${DRAFT.replace('topics: []', 'topics: [fleet]')}\n${SECOND}`,
  });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of ['The reference:', 'The day it was answered:', 'Question 1, what came of it'])
    await terminal.answer(words, KEY.enter);
  await terminal.answer('the letter did not say enough', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).toContain('3 confirmed, 1 left. It stays a draft.');
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after).toContain('  - text: What do they cost?\n---\n');
  expect(after).toContain('draft: true');
});

test('what the check finds is shown before anybody is asked whether to publish', async () => {
  const text = `${DRAFT.replace('topics: []', 'topics: [fleet]').replace(
    'cost?\n',
    'cost?\n    outcome: withheld\n    exemptions: ["43(2)"]\n',
  )}\n<Reasons question="2">\n\nIt would be likely to prejudice our commercial interests.\n\n</Reasons>\n`;
  const content = temporaryContent({ [FILE]: text });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of ['The reference:', 'The day it was answered:', 'Question 1, what came of it'])
    await terminal.answer(words, KEY.enter);
  await terminal.answer('Everything is confirmed. What the check finds stands above: ', KEY.enter);
  expect(await terminal.ended).toBe(0);
  const said = terminal.text;
  expect(said).toContain('(public-interest-missing)');
  expect(said.indexOf('(public-interest-missing)')).toBeLessThan(said.indexOf('Everything is confirmed'));
  expect(said.match(/\(public-interest-missing\)/g)).toHaveLength(1);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('draft: true');
});

test('what was said is kept where the window is closed', async () => {
  const content = temporaryContent({ [FILE]: DRAFT });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('The day it was answered:', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '28/03/2025', KEY.enter);
  await terminal.answer('Question 1, what came of it');
  terminal.hangUp();
  expect(await terminal.ended).toBe(129);
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after).toContain('responded: 2025-03-28\n');
  expect(after.match(/ - field: .*/g)).toEqual([' - field: outcome']);
  expect(after).toContain('draft: true');
});

test('and nothing is written where nothing was said', async () => {
  const content = temporaryContent({ [FILE]: DRAFT.replace('draft: true\n', '') });
  const before = readFileSync(join(content, FILE), 'utf8');
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:');
  terminal.hangUp();
  expect(await terminal.ended).toBe(129);
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
});

test('who stops at once changes nothing', async () => {
  const content = temporaryContent({ [FILE]: DRAFT });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.end);
  await terminal.answer('Stop? What you have said so far is kept.', KEY.left, KEY.enter);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('Stopped. Nothing was changed.');
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(DRAFT);
});

test('who stops later keeps what was confirmed, and the next time goes on from there', async () => {
  const content = temporaryContent({ [FILE]: `${DRAFT.replace('draft: true\n', '')}\n${SECOND}` });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('The day it was answered:', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '28/03/2025', KEY.enter);
  await terminal.answer('Question 1, what came of it', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('To go on:\n  npm run foi -- confirm 01.FOI.25.000123');
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after).toContain('responded: 2025-03-28\n');
  expect(after.match(/ - field: .*/g)).toEqual([' - field: outcome']);
  expect(after).toContain('\ndraft: true\n');
});

test('a question can be answered again from the one after it', async () => {
  const content = temporaryContent({ [FILE]: DRAFT });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('The day it was answered:', KEY.enter);
  await terminal.answer('Question 1, what came of it', KEY.down, KEY.down, KEY.down, KEY.enter);
  await terminal.answer('The day it was answered:', KEY.down, KEY.down, KEY.enter);
  await terminal.answer('Question 1, what came of it', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  const after = readFileSync(join(content, FILE), 'utf8');
  expect(after.match(/ - field: .*/g)).toEqual([' - field: responded', ' - field: outcome']);
});

test('a draft that was left one can be published the next time', async () => {
  const confirmed = DRAFT.replace(/^inferred:[\s\S]*?(?=questions:)/m, '')
    .replace('topics: []', 'topics: [fleet]')
    .replace('cost?\n', 'cost?\n    outcome: disclosed\n');
  const content = temporaryContent({ [FILE]: `${confirmed}\n${SECOND}` });
  const first = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await first.answer('Everything is confirmed', KEY.enter);
  expect(await first.ended).toBe(0);
  expect(first.text).toContain('└  It stays a draft.');
  expect(first.text).toContain('To go on, or to publish it:\n  npm run foi -- confirm 01.FOI.25.000123');
  const second = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await second.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await second.ended).toBe(0);
  expect(second.text).toContain('It is no draft any more.');
  expect(second.text).toContain('at the address that it prints\n  /01.FOI.25.000123/');
  expect(readFileSync(join(content, FILE), 'utf8')).not.toContain('draft:');
});

test('what looks like a name is asked about, and the draft stays one until it is out or may stay', async () => {
  const text = `${DRAFT.replace('topics: []', 'topics: [fleet]').replace('cost?\n', 'cost?\n    outcome: disclosed\n')}
<Answer question="2">\n\nAsk our officer Margaret Osgood, or Cllr Bram Holt.\n\n</Answer>\n`;
  const content = temporaryContent({ [FILE]: text });
  const first = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of ['The reference:', 'The day it was answered:', 'Question 1, what came of it'])
    await first.answer(words, KEY.enter);
  await first.answer('“Cllr Bram Holt” looks like a name', KEY.down, KEY.enter);
  await first.answer('Line 33: “Margaret Osgood” looks like a name', KEY.enter);
  expect(await first.ended).toBe(0);
  expect(first.text).toContain('It stands there: Ask our officer Margaret Osgood, or Cllr Bram Holt.');
  expect(first.text).toContain('4 confirmed, 1 left. It stays a draft.');
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('draft: true');
  const second = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await second.answer('looks like a name', KEY.down, KEY.enter);
  await second.answer('looks like a name', KEY.down, KEY.enter);
  await second.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await second.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).not.toContain('draft:');
});

test('a date that was not found is asked for, and the letter’s words beside it that may say it', async () => {
  const text = DRAFT.replace('received: 2025-03-03\nresponded: 2025-03-27\n', '')
    .replace(/ {2}- field: responded\n.*\n/, '')
    .replace('topics: []', 'topics: [fleet]');
  const asked = { value: '2025-03-04', from: 'Thank you for your e-mail of 4 March 2025.' };
  const note = `\n<Unplaced>\n\n### ${ASKED_DATE_HEADING}\n\n${asked.from}\n\n${askedDateNote(asked)}\n\n</Unplaced>\n`;
  const content = temporaryContent({ [FILE]: `${text}\n${SECOND}${note}` });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('The day the request arrived: not found', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered: not found', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '3 March 2025', KEY.enter);
  await terminal.sees('lies before');
  terminal.type(KEY.erase.repeat('3 March 2025'.length));
  terminal.type('28 March 2025\r');
  await terminal.answer('Question 1, what came of it', KEY.enter);
  await terminal.answer('the letter did not say enough', KEY.down, KEY.enter);
  await terminal.answer('May they be deleted', KEY.down, KEY.enter);
  await terminal.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).toContain('The letter: “Thank you for your e-mail of 4 March 2025.”');
  expect(terminal.text).toContain('2 confirmed, 0 left. It is no draft any more.');
  expect(terminal.tooWide).toEqual([]);
  const written = readFileSync(join(content, FILE), 'utf8');
  expect(written).toContain('regime: FOIA\nreceived: 2025-03-04\nresponded: 2025-03-28\ntopics:');
  expect(written.split('---\n').at(-1)).toBe(`${text.split('---\n').at(-1)}\n${SECOND}`);
});

test('a date that is not known is left out with Enter, and not asked for again', async () => {
  const text = DRAFT.replace('received: 2025-03-03\n', '').replace('topics: []', 'topics: [fleet]');
  const content = temporaryContent({ [FILE]: `${text}\n${SECOND}` });
  const first = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of [
    'The reference:',
    'The day it was answered:',
    'The day the request arrived: not found',
  ])
    await first.answer(words, KEY.enter);
  await first.answer('Question 1, what came of it', KEY.enter);
  await first.answer('the letter did not say enough', KEY.down, KEY.enter);
  await first.answer('Everything is confirmed', KEY.enter);
  expect(await first.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).not.toContain('received');
  const second = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await second.answer('Everything is confirmed', KEY.down, KEY.enter);
  expect(await second.ended).toBe(0);
  expect(second.text).toContain('└  It is no draft any more.');
});

test('words without a place that are too long to be seen at once are not offered for deletion', async () => {
  const long = `\n<Unplaced>\n\n${'And more of the same. '.repeat(100)}\n\n</Unplaced>\n`;
  const text = DRAFT.replace('topics: []', 'topics: [fleet]').replace(/inferred:[\s\S]*?(?=questions:)/, '');
  const content = temporaryContent({
    [FILE]: `${text.replace('cost?\n', 'cost?\n    outcome: disclosed\n')}\n${SECOND}${long}`,
  });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).toContain('look at <Unplaced>');
  expect(terminal.text).not.toContain('deleted from the draft');
});

test('a reference of another form is told first, with the line for the settings', async () => {
  const content = temporaryContent({ [FILE]: DRAFT.replaceAll('01.FOI.25.000123', 'FOI/25/000123') });
  const terminal = new Terminal(['confirm', 'FOI/25/000123'], content);
  await terminal.answer('The reference: FOI/25/000123', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  const said = terminal.text.replaceAll(/\s*\n│ */g, ' ');
  expect(said).toMatch(/add this line in \S*\s?content\/authority.yaml/);
  expect(said).toContain('"FOI/{yy}/{nnnnnn}"');
  expect(said.indexOf('referencePatterns')).toBeLessThan(said.indexOf('The reference:'));
});

test('dates in the wrong order are told with the question, and cannot be answered so', async () => {
  const content = temporaryContent({
    [FILE]: DRAFT.replace('received: 2025-03-03', 'received: 2025-04-01'),
  });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  await terminal.answer('The reference:', KEY.enter);
  await terminal.answer('This cannot be right: “responded” (27 March 2025) lies before', KEY.down, KEY.enter);
  await terminal.answer('The day it was answered, as it should be', '28 March 2025', KEY.enter);
  await terminal.sees('“responded” (28 March 2025) lies before');
  terminal.type(KEY.erase.repeat('28 March 2025'.length));
  terminal.type('2 May 2025\r');
  await terminal.answer('Question 1, what came of it', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('responded: 2025-05-02\n');
});

test('exemptions are asked about once for a question and can be put right', async () => {
  const item = (from: string): string => `  - field: exemptions\n    question: "1"\n    from: ${from}\n`;
  const text = DRAFT.replace(
    'questions:\n',
    `${item('"31(1)(a): section 31"')}${item('"43(2): section 43"')}questions:\n`,
  ).replace(
    'outcome: disclosed\n',
    'outcome: withheld\n    exemptions:\n      - exemption: "31(1)(a)"\n        likelihood: would\n      - "43(2)"\n',
  );
  const content = temporaryContent({ [FILE]: text });
  const terminal = new Terminal(['confirm', '01.FOI.25.000123'], content);
  for (const words of ['The reference:', 'The day it was answered:', 'Question 1, what came of it'])
    await terminal.answer(words, KEY.enter);
  await terminal.answer('Question 1, what was relied on: 31(1)(a), 43(2)', KEY.down, KEY.enter);
  await terminal.answer('Question 1: all that was relied on', '31(1)(a), 99', KEY.enter);
  await terminal.sees('FOIA has no exemption “99”');
  terminal.type(KEY.erase.repeat(2));
  terminal.type('s.43\r');
  await terminal.answer('the letter did not say enough', KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain('The letter: “section 31”');
  expect(terminal.text).toContain('The letter: “section 43”');
  expect(readFileSync(join(content, FILE), 'utf8')).toContain(
    '    exemptions:\n      - exemption: "31(1)(a)"\n        likelihood: would\n      - "43"\n',
  );
});

test.each([
  ['no such entry', ['confirm', '01.FOI.25.999999'], 'There is no entry “01.FOI.25.999999”.'],
  ['no terminal', ['confirm', '01.FOI.25.000123'], 'Only a person at a terminal can confirm a draft.'],
])('%s is misuse', (_, args, message) => {
  const content = temporaryContent({ [FILE]: DRAFT });
  const { status, stderr } = foi(args, content);
  expect({ status, first: stderr.split('\n')[0]?.trim() }).toEqual({ status: 2, first: message });
  expect(stderr).toContain('→ ');
});

test.each([
  ['nothing to confirm', DRAFT.replace(/^draft:[\s\S]*?(?=questions:)/m, ''), 'is left to confirm'],
  ['fields that cannot be read', DRAFT.replace('regime: FOIA', 'regime: [FOIA'), 'cannot be read.'],
  [
    'a list that is none',
    DRAFT.replace(/^inferred:[\s\S]*?(?=questions:)/m, 'inferred: all\n'),
    'cannot be read.',
  ],
])('an entry with %s is misuse', (_, text, words) => {
  const content = temporaryContent({});
  writeFileSync(join(content, 'entry.mdx'), text);
  const { status, stderr } = foi(['confirm', join(content, 'entry.mdx')], content);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
