import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../terminal.ts';
import { FILE, RESPONSE, relyOnTwo } from './patrol-cars.ts';

test('someone who is asked everything ends with an entry that passes the checks', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new'], content);
  await terminal.answer('Which reference', '01.FOI.25.000123', KEY.enter);
  await terminal.answer('When did the request arrive?', '3 March 2025', KEY.enter);
  await terminal.answer('When was it answered?', '2025-03-28', KEY.enter);
  await terminal.answer('When was it first published?', KEY.enter);
  await terminal.answer('What is the request about?', 'Patrol cars', KEY.enter);
  await terminal.answer('Under which law', KEY.enter);
  await terminal.answer('Which topics', KEY.space, KEY.enter);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'How many?\rAnd where?', KEY.end);
  await terminal.answer('Question 1: what came of it?', KEY.enter);
  await terminal.answer('Question 1: the answer', 'We had <5.\r\rPlace\tCars\rNorth\t12\r', KEY.end);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('Were files released', KEY.enter);
  await terminal.answer('Write the entry?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text.replaceAll(shownPath(content), 'content')).toMatchInlineSnapshot(`
    "┌  A new response for the log. To stop: Escape.
    │
    ◇  Which reference does the response have, or the request in hand?
    │  01.FOI.25.000123
    │
    ◇  When did the request arrive? Empty if not known.
    │  3 March 2025
    │
    ◇  When was it answered? Empty if not yet, or if not known.
    │  2025-03-28
    │
    ◇  When was it first published? Empty if not known or not yet.
    │
    │
    ◇  What is the request about? A few words, no names, without the reference.
    │  Patrol cars
    │
    ◇  Under which law was it answered?
    │  Freedom of Information Act 2000
    │
    ◇  Which topics does it belong to?
    │  Vehicles
    │
    ◇  Question 1: its number in the response. Enter for 1.
    │  1
    │
    ◇  Question 1: its words as asked, without names. Nothing if they are lost.
    │  Paste or type it, in any number of lines, then press Ctrl+D. For nothing:
    │  Ctrl+D at once.
    │  How many?
    │  And where?
    │
    ◇  Question 1: what came of it? Type to search, as in “refused”.
    │  Disclosed
    │
    ◇  Question 1: the answer
    │  Paste or type it, in any number of lines, then press Ctrl+D. To leave it
    │  for later: Ctrl+D at once.
    │  We had <5.
    │  
    │  Place        Cars
    │  North        12
    │  
    │
    ◇  Does the request have another question?
    │  No
    │
    ◇  Were files released with it?
    │  No
    │
    ◇  The entry ────────────────────────────────╮
    │                                            │
    │  Reference: 01.FOI.25.000123               │
    │  Title: Patrol cars                        │
    │  Law: Freedom of Information Act 2000      │
    │  Received: 3 March 2025                    │
    │  Responded: 28 March 2025                  │
    │  Published: not known                      │
    │  Topics: fleet                             │
    │                                            │
    │  Question 1: How many? And where?          │
    │    Disclosed                               │
    │    Answer: We had <5. Place Cars North 12  │
    │                                            │
    ├────────────────────────────────────────────╯
    │
    ◇  Write the entry?
    │  Write it
    │
    └  An entry it is.

    Written: content/responses/2025/01.FOI.25.000123.mdx

    1 entry checked: no errors and no warnings.

    What to do next:
      1. Read it once more. Does it name who asked, or hold what was redacted?
      2. Check the whole log: npm run check
      3. Look at its page: npm run dev, and at the address that it prints
         /01.FOI.25.000123/"
  `);
  expect(readFileSync(join(content, FILE), 'utf8')).toMatchInlineSnapshot(`
    "---
    reference: 01.FOI.25.000123
    title: Patrol cars
    regime: FOIA
    received: 2025-03-03
    responded: 2025-03-28
    topics:
      - fleet
    questions:
      - text: |-
          How many?
          And where?
        outcome: disclosed
    ---

    <Answer question="1">

    We had \\<5.

    | Place | Cars |
    | - | - |
    | North | 12 |

    </Answer>
    "
  `);
  expect(check(content).findings).toEqual([]);
});

test('what options give is not asked again; exemptions are offered as they fit, and words can be shared or left', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', 'Where is each car based?', KEY.end);
  await terminal.answer('Question 1: what came of it?', KEY.down, KEY.down, KEY.enter);
  await relyOnTwo(terminal, 'It would be likely to help burglars.');
  await terminal.answer('which condition is met?', KEY.enter);
  await terminal.answer('section 40(2): why it applies', KEY.down, KEY.enter);
  await terminal.answer('was another exemption relied on?', KEY.enter);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('so it will be a draft', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.text).not.toMatch(/Which reference|Under which law|When did/);
  expect(terminal.tooWide).toEqual([]);
  expect(terminal.text).toContain('     <PublicInterest question="1" exemption="31(1)(a)">');
  expect(readFileSync(join(content, FILE), 'utf8')).toMatchInlineSnapshot(`
    "---
    reference: 01.FOI.25.000123
    title: Patrol cars
    regime: FOIA
    responded: 2025-03-28
    topics:
      - fleet
    draft: true
    questions:
      - text: Where is each car based?
        outcome: withheld
        exemptions:
          - exemption: "31(1)(a)"
            likelihood: would-be-likely
          - "40(2)"
          - "40(3A)(a)"
    ---

    <Reasons question="1" exemption="31(1)(a), 40(2), 40(3A)(a)">

    It would be likely to help burglars.

    </Reasons>

    <PublicInterest question="1" exemption="31(1)(a)">

    </PublicInterest>
    "
  `);
  expect(check(content)).toMatchObject({ errors: 0, draftCount: 1 });
});

test('neither confirming nor denying takes the provision that lets one', async () => {
  const content = temporaryContent();
  const outcome = ['--question', 'Was it here?', '--outcome', 'neither-confirmed-nor-denied'];
  const terminal = new Terminal(['new', ...RESPONSE, ...outcome], content);
  await terminal.answer('under which section?', '31');
  await terminal.sees('(1 match)');
  terminal.type(KEY.enter);
  await terminal.answer('section 31(3): which likelihood', KEY.down, KEY.down, KEY.enter);
  await terminal.answer('section 31(3): why it applies', 'To say so would tell.', KEY.end);
  await terminal.answer('section 31(3): how the public interest', 'Silence is better.', KEY.end);
  await terminal.answer('was another exemption relied on?', KEY.enter);
  await terminal.answer('Write the entry?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('    exemptions:\n      - "31(3)"\n');
  expect(terminal.tooWide).toEqual([]);
});

test('the exceptions of the Regulations stand in one list, and a search that finds nothing chooses nothing', async () => {
  const content = temporaryContent();
  const response = RESPONSE.map((each) => (each === 'FOIA' ? 'EIR' : each));
  const question = ['--question', 'What is in it?', '--outcome', 'disclosed-in-part', '--answer', 'A part.'];
  const terminal = new Terminal(['new', ...response, ...question], content);
  await terminal.answer('which provision was relied on?', 'commercialx');
  await terminal.sees('(0 matches)');
  terminal.type(KEY.enter);
  await terminal.sees('Nothing is chosen: delete what you typed.');
  terminal.type('\u007f');
  await terminal.sees('(1 match)');
  terminal.type(KEY.enter);
  await terminal.answer('regulation 12(5)(e): why it applies', 'A contract.', KEY.end);
  await terminal.answer('regulation 12(5)(e): how the public interest', 'It favours the contract.', KEY.end);
  await terminal.answer('was another exemption relied on?', KEY.enter);
  await terminal.answer('Write the entry?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.tooWide).toEqual([]);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain('    exemptions:\n      - "12(5)(e)"\n');
  expect(check(content).findings).toEqual([]);
});

test('a wrong line is explained at once and can be put right', async () => {
  const content = temporaryContent({ 'responses/2024/x.mdx': '---\nreference: 01.FOI.24.000001\n---\n' });
  const terminal = new Terminal(['new', '--title', 'Patrol cars', '--regime', 'FOIA'], content);
  await terminal.answer('Which reference', '01.FOI.24.000001', KEY.enter);
  await terminal.sees('x.mdx has');
  terminal.type('\u007f'.repeat(16));
  await terminal.answer('for example 01.FOI', 'REVIEW-7', KEY.enter);
  await terminal.answer('When did the request arrive?', '2025-03-03', KEY.enter);
  await terminal.answer('When was it answered?', '1 March 2025', KEY.enter);
  await terminal.sees('lies before “received”');
  expect(terminal.tooWide).toEqual([]);
  terminal.type(KEY.interrupt);
  await terminal.answer('Stop?', KEY.interrupt);
  expect(await terminal.ended).toBe(130);
});

test.each([
  ['one line', [], 'Which reference', 'Stop? Nothing is written then'],
  ['a list', RESPONSE.filter((each) => !['--regime', 'FOIA'].includes(each)), 'Under which law', 'Stop?'],
  ['a list of several', RESPONSE.slice(0, -2), 'Which topics', 'Stop?'],
  [
    'a list to search',
    [...RESPONSE, '--question', 'Where?', '--outcome', 'withheld'],
    'under which section',
    'Stop?',
  ],
])('Ctrl+D stops at %s as Ctrl+C does', async (_, options, words, stop) => {
  const content = temporaryContent();
  const terminal = new Terminal(['new', ...options], content);
  await terminal.answer(words, KEY.end);
  await terminal.answer(stop, KEY.enter);
  await terminal.answer(words, KEY.end);
  await terminal.answer(stop, KEY.end);
  expect(await terminal.ended).toBe(130);
  expect(existsSync(join(content, FILE))).toBe(options.length > 0);
});

test('one who looks at the summary can still write nothing', async () => {
  const content = temporaryContent();
  const question = ['--question', 'Any?', '--outcome', 'not-held', '--answer', 'We hold none.'];
  const terminal = new Terminal(['new', ...RESPONSE, ...question], content);
  await terminal.answer('Write the entry?', KEY.down, KEY.down, KEY.enter);
  expect(await terminal.ended).toBe(130);
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});

test('nobody is asked where an option is wrong, or in continuous integration', async () => {
  const content = temporaryContent();
  const wrong = new Terminal(['new', '--outcome', 'withheld', '--title', 'PC'], content);
  expect(await wrong.ended).toBe(2);
  expect(wrong.text).toMatch(/^2 answers are missing or wrong\. Nothing was written\.\n {2}--outcome: /);
  const automatic = new Terminal(['new', '--title', 'Patrol cars'], content, { CI: 'true' });
  expect(await automatic.ended).toBe(2);
  expect(automatic.text).toContain('--reference: It is missing.');
  expect(existsSync(join(content, FILE))).toBe(false);
});

test('someone whose response numbers its questions and releases a file is asked about both', async () => {
  const content = temporaryContent();
  const folder = join(content, 'attachments/01.FOI.25.000123');
  const terminal = new Terminal(['new', ...RESPONSE], content);
  await terminal.answer('Enter for 1.', '2(a)', KEY.enter);
  await terminal.answer('Question 2(a): its words', 'How many?', KEY.end);
  await terminal.answer('Question 2(a): what came of it?', KEY.enter);
  await terminal.answer('Question 2(a): the answer', 'See the file.', KEY.end);
  await terminal.answer('another question?', KEY.left, KEY.enter);
  await terminal.answer('Enter for 2(b).', '2a', KEY.enter);
  await terminal.answer('has the same address', KEY.erase, KEY.erase, KEY.enter);
  await terminal.answer('Question 2(b): its words', 'Where?', KEY.end);
  await terminal.answer('Question 2(b): what came of it?', KEY.enter);
  await terminal.answer('Question 2(b): the answer', 'In the north.', KEY.end);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('Were files released', KEY.left, KEY.enter);
  await terminal.answer('Which file?', 'cars.csv', KEY.enter);
  await terminal.sees('There is no file “cars.csv”');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cars.csv'), 'Place,Cars\nNorth,12\n');
  await terminal.answer('There is no file', KEY.enter);
  await terminal.answer('What does cars.csv hold?', 'Cars by place', KEY.enter);
  await terminal.answer('Which questions does cars.csv answer?', '2(a)', KEY.enter);
  await terminal.answer('Was another file released?', KEY.enter);
  await terminal.answer('Write the entry?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(readFileSync(join(content, FILE), 'utf8')).toContain(`questions:
  - label: "2(a)"
    text: How many?
    outcome: disclosed
  - label: "2(b)"
    text: Where?
    outcome: disclosed
attachments:
  - file: cars.csv
    title: Cars by place
    questions:
      - "2(a)"
---

<Answer question="2(a)">
`);
  expect(check(content).findings).toEqual([]);
});

test('an outcome is found by what people call it, and numbers typed on one line stay', async () => {
  const content = temporaryContent();
  const terminal = new Terminal(
    [
      'new',
      '--reference',
      '01.FOI.25.000123',
      '--title',
      'Patrol cars',
      '--regime',
      'FOIA',
      '--topic',
      'fleet',
    ],
    content,
  );
  await terminal.answer('When did the request arrive?', '04/05/2025', KEY.enter);
  await terminal.sees('04/05/2025 is read as 4 May 2025, the day first.');
  await terminal.answer('When was it answered?', '2025', KEY.enter);
  await terminal.answer('When was it first published?', KEY.enter);
  await terminal.answer('Question 1: its number', KEY.enter);
  await terminal.answer('Question 1: its words', '1. How many? 2. Since when?', KEY.end);
  await terminal.answer('Type to search', 'refused');
  await terminal.sees('● Withheld');
  terminal.type(KEY.erase.repeat('refused'.length));
  await terminal.sees('○ Refused: vexatious');
  terminal.type('part');
  await terminal.sees('● Disclosed in part');
  terminal.type(KEY.erase.repeat('part'.length));
  terminal.type('released\r');
  await terminal.answer('Question 1: the answer', '1. We have 12. 2. Since 2019.', KEY.end);
  await terminal.answer('another question?', KEY.enter);
  await terminal.answer('Were files released', KEY.enter);
  await terminal.answer('Write the entry?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  const entry = readFileSync(join(content, 'responses/2025/01.FOI.25.000123.mdx'), 'utf8');
  expect(entry).toContain('text: 1. How many? 2. Since when?\n    outcome: disclosed\n');
  expect(entry).toContain('1\\. We have 12.\n\n2\\. Since 2019.\n');
});
