import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, temporaryContent } from '../../../fixtures/temporary-content.ts';

/** Each run of the command takes seconds on a busy machine. */
const SEVERAL_RUNS_MS = 180_000;
const root = join(import.meta.dirname, '../../../..');
const NAMES =
  'FOI Ref,Requester,Date Received,Date Responded,Subject,Request,Response,Outcome,Exemptions,Department';
const LOG = [
  NAMES,
  'FOI-2024-17,Priya Hart,03/04/2024,29/04/2024,Cars,"Dear Ms Quill,\n1. How many cars?\n2. Who drives them?\nYours faithfully,\nPriya Hart","Dear Ms Hart,\n2. We do not hold this information.\n1. There are <5.",Part disclosure,,Fleet',
  'FOI-2024-18,A. Quill,04/04/2024,30/04/2024,Vans,What does {each} van cost?,The cost is exempt.,Refused,Section 43 (2),Fleet',
].join('\n');

function foi(content: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/foi.ts'), 'import', ...args],
    {
      cwd: join(content, '..'),
      env: { ...process.env, FOI_CONTENT: content, NO_COLOR: '1' },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** A content folder, with a log beside it. */
function beside(log: string | Uint8Array): string {
  const content = temporaryContent();
  writeFileSync(join(content, '../log.csv'), log);
  return content;
}

const entry = (content: string, name: string): string =>
  readFileSync(join(content, 'responses/2024', name), 'utf8');

test('without a terminal a proposed mapping is shown and nothing is written, until somebody says that it is right', () => {
  const content = beside(LOG);
  const { status, stdout, stderr } = foi(content, 'log.csv');
  expect(status).toBe(2);
  expect(stdout).toMatchInlineSnapshot(`
    "log.csv: 2 rows, read as UTF-8; the names of the columns are on line 1.

      Column                      becomes      for example
      FOI Ref                     reference    FOI-2024-17
      Requester                   left out     not shown: who asked, who answered
      Date Received               received     03/04/2024
      Date Responded              responded    29/04/2024
      Subject                     title        Cars
      Request                     request      What does {each} van cost?
      Response                    response     The cost is exempt.
      Outcome                     outcome      Part disclosure
      Exemptions                  exemptions   Section 43 (2)
      Department                  unplaced     Fleet
      Dates in “Date Received” are read day first, as in “Date Responded”.
      Dates in “Date Responded” are read day first, as 29/04/2024 shows.
      What is unplaced has to be moved or deleted in each draft. A column that the
      log need not show is left out by “leave-out” in a mapping: --save-mapping.
    "
  `);
  expect(stderr.replaceAll(/ +$/gm, '')).toMatchInlineSnapshot(`
    "
    Nothing was imported: somebody has to say that this mapping is right.
      → Add --yes if it is. Otherwise save it with --save-mapping mapping.yaml, correct it, and give it with --mapping.
    "
  `);
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});

test('each row becomes a draft, in which nobody is named and every value says where it was read', () => {
  const content = beside(LOG);
  const { status, stdout } = foi(content, 'log.csv', '--yes');
  expect(status).toBe(0);
  expect(stdout.split('\n\n').at(-1)).toMatchInlineSnapshot(`
    "log.csv: 2 rows
      written as drafts to content/responses/: 2
      already there, as the row has them: 0
      not imported: 0
    Columns left out: Requester.
    Left out of the texts: greeting: 2 paragraphs; signature: 2 paragraphs.
    With words that had no place: 2 drafts. Look at <Unplaced> in each.
    All of it is inferred, and nothing of a draft is published. Look for anyone who
    can be recognised, and confirm each draft:
      npm run foi -- confirm REFERENCE
    This lists the drafts: npm run foi -- due
    "
  `);
  expect(entry(content, 'FOI-2024-17.mdx')).toMatchInlineSnapshot(`
    "---
    reference: FOI-2024-17
    title: Cars
    regime: FOIA
    received: 2024-04-03
    responded: 2024-04-29
    topics: []
    draft: true
    inferred:
      - field: reference
        from: "FOI Ref: FOI-2024-17"
      - field: title
        from: "Subject: Cars"
      - field: regime
        from: "the first law in authority.yaml: the log names none"
      - field: received
        from: "Date Received: 03/04/2024"
      - field: responded
        from: "Date Responded: 29/04/2024"
      - field: questions
        from: "2 found: 1, 2"
      - field: outcome
        question: "1"
        from: "Outcome: Part disclosure. There are <5."
      - field: outcome
        question: "2"
        from: "Outcome: Part disclosure. We do not hold this information."
    questions:
      - text: How many cars?
        outcome: disclosed
      - text: Who drives them?
        outcome: not-held
    ---

    <Answer question="1">

    There are \\<5.

    </Answer>

    <Answer question="2">

    We do not hold this information.

    </Answer>

    <Unplaced>

    Department: Fleet

    </Unplaced>
    "
  `);
  expect(entry(content, 'FOI-2024-18.mdx')).toMatch(/outcome: withheld\n {4}exemptions:\n {6}- "43\(2\)"/);
  const { errors, draftCount } = check(content);
  expect([errors, draftCount]).toEqual([0, 2]);
});

test(
  'a second import changes nothing, and tells what was edited from what differs',
  () => {
    const content = beside(LOG);
    foi(content, 'log.csv', '--yes');
    expect(foi(content, 'log.csv', '--yes').stdout).toContain('already there, as the row has them: 2\n');
    const [first, second] = ['FOI-2024-17.mdx', 'FOI-2024-18.mdx'].map((name) =>
      join(content, 'responses/2024', name),
    );
    const confirmed = entry(content, 'FOI-2024-17.mdx').replace(/ {2}- field: title\n {4}from: .*\n/, '');
    writeFileSync(first ?? '', confirmed);
    writeFileSync(join(content, '../log.csv'), LOG.replace('What does', 'What did'));
    const before = readFileSync(second ?? '', 'utf8');
    const { status, stdout } = foi(content, 'log.csv', '--yes');
    expect(status).toBe(0);
    expect(stdout.slice(stdout.indexOf('These drafts'))).toMatchInlineSnapshot(`
      "These drafts are there already and differ from their rows. They are left as they are:
        content/responses/2024/FOI-2024-18.mdx (row 3 of the log)
        → If the row is right, delete the draft and import the log again.

      log.csv: 2 rows
        written as drafts to content/responses/: 0
        already there, as the row has them: 0
        already there, and edited since: 1
        already there, and different from the row: 1
        not imported: 0
      Columns left out: Requester.
      Left out of the texts: greeting: 2 paragraphs; signature: 2 paragraphs.
      With words that had no place: 2 drafts. Look at <Unplaced> in each.
      "
    `);
    expect(readFileSync(first ?? '', 'utf8')).toBe(confirmed);
    expect(readFileSync(second ?? '', 'utf8')).toBe(before);
  },
  SEVERAL_RUNS_MS,
);

test('a row that cannot be imported is reported with its line and its column, and the others go on', () => {
  const content = beside(
    [
      'Ref,Received,Request,Outcome,Law',
      'FOI 1,03/04/2024,How many cars, vans,Granted,FOI',
      'FOI 2,13/04/2024,"open,Granted,FOI',
      'FOI 3,03/04/2024,"How many?",Granted,FOI',
      'FOI 4,03/04/2024,"How many\nboats?",Granted,FOI',
      'foi/04,03/04/2024,Which?,Granted,FOI',
      'Total,,,,',
      'Total requests: 8,,,,',
      ',03/04/2024,Which?,Granted,FOI',
      'FOI 5,31/02/2024,Which?,Withdrawn,FOI/EIR',
      'FOI 6,03/04/2024,What do you hold on me?,Granted,SAR',
    ].join('\n'),
  );
  const { status, stdout } = foi(content, 'log.csv', '--yes');
  expect(status).toBe(1);
  expect(stdout.slice(stdout.indexOf('log.csv:2'))).toMatchInlineSnapshot(`
    "log.csv:2  row 2
      This row has 6 cells, and the log has 5 columns.
      → Put the cell that has a comma or another such sign in it into double quotes.

    log.csv:3  row 3
      A double quote opens in this row and does not close where its cell ends. Other rows may be inside it.
      → Close it at the end of its cell, or write a quote inside a cell twice ("").

    log.csv:7  row 5, column “Ref”
      The reference foi/04 is that of line 5 (row 4) too, from which the draft is made.
      → Correct the reference of one, or join the two rows.

    log.csv:8  row 6, column “Ref”
      “Total” is not a reference: it needs a figure, and has up to 80 characters on one line.
      → Write the reference as it is printed on the response. If the row goes on with the one above, join the two.

    log.csv:9  row 7, column “Ref”
      The row holds nothing but “Total requests: 8”.
      → If it is no response, take it out. Otherwise write what the response says.

    log.csv:10  row 8, column “Ref”
      The row has no reference.
      → Write its reference into the log, and import it again.

    log.csv:12  row 10, column “Law”
      “SAR” is a request for one’s own data.
      → Take the row out: no answer to such a request belongs in a disclosure log.

    Received: “31/02/2024” is not a date. (row 9)
      → The draft has no date there and keeps the words. If you know the date, add “received”.

    Law: “FOI/EIR” does not name one law. (row 9)
      → The draft is under the law that its other words name, or the first in authority.yaml: correct “regime”.

    Outcome: “Withdrawn” is no answer, so its questions have no outcome. (row 9)
      → Delete the draft if the log should not show it, or give the outcome.

    log.csv: 9 rows
      written as drafts to content/responses/: 2
      already there, as the row has them: 0
      not imported: 7
    Without an outcome: a question in 1 draft.
    With words that had no place: 1 draft. Look at <Unplaced> in each.
    All of it is inferred, and nothing of a draft is published. Look for anyone who
    can be recognised, and confirm each draft:
      npm run foi -- confirm REFERENCE
    This lists the drafts: npm run foi -- due
    "
  `);
});

test('a row with an outcome and no date of the answer is told, which else is taken for a request in hand', () => {
  const rows = ['FOI 1,03/04/2024,,How many?,Granted', 'FOI 2,03/04/2024,,Which?,', 'FOI 3,,,Which?,Refused'];
  const content = beside(
    ['Ref,Received,Responded,Request,Outcome', ...rows, 'FOI 4,04/04/2024,13/04/2024,Which?,Granted'].join(
      '\n',
    ),
  );
  const { stdout } = foi(content, 'log.csv', '--yes');
  expect(stdout).toContain('Responded: The row has an outcome and no date of the answer. (row 2)\n');
});

test('a row that is too short is imported, and named where the others are not', () => {
  const rows = ['FOI 1,03/04/2024,How many?,Granted', 'FOI 2,03/04/2024,Which'];
  const more = [3, 4, 5, 6, 7, 8].map((number) => `FOI ${number},03/04/2024,Which?,Granted`);
  const content = beside(['Ref,Received,Request,Outcome', ...rows, ...more].join('\n'));
  const { status, stdout } = foi(content, 'log.csv', '--yes');
  expect(status).toBe(0);
  expect(stdout).toContain(
    [
      'The row has 3 cells, and the log has 4 columns. The last are taken as empty. (row 3)',
      '  → Look whether a cell is missing in the middle, or whether the next row is the rest of this one.',
    ].join('\n'),
  );
});

test(
  'a mapping is saved, used again and never overwritten',
  () => {
    const content = beside(LOG);
    const mapping = join(content, '../mapping.yaml');
    expect(foi(content, 'log.csv', '--save-mapping', 'mapping.yaml').status).toBe(0);
    expect(readFileSync(mapping, 'utf8')).toMatchInlineSnapshot(`
    "# What the columns of a log are, for: npm run foi -- import log.csv --mapping this-file.yaml
    # Each column has a field, one of:
    #   reference, title, received, responded, published, regime, request,
    #   response, outcome, exemptions, topics, unplaced, leave-out
    # “unplaced” keeps the words in the draft for an editor to place; “leave-out” never carries them.
    # Dates in figures may have an order: day-first or month-first.

    columns:
      # for example: FOI-2024-17
      - column: FOI Ref
        field: reference
      # not shown: who asked, who answered
      - column: Requester
        field: leave-out
      # for example: 03/04/2024
      - column: Date Received
        field: received
        order: day-first
      # for example: 29/04/2024
      - column: Date Responded
        field: responded
        order: day-first
      # for example: Cars
      - column: Subject
        field: title
      # for example: What does {each} van cost?
      - column: Request
        field: request
      # for example: The cost is exempt.
      - column: Response
        field: response
      # for example: Part disclosure
      - column: Outcome
        field: outcome
      # for example: Section 43 (2)
      - column: Exemptions
        field: exemptions
      # for example: Fleet
      - column: Department
        field: unplaced
    "
  `);
    expect(existsSync(join(content, 'responses/2024'))).toBe(false);
    const again = foi(content, 'log.csv', '--save-mapping', 'mapping.yaml');
    expect([again.status, again.stderr.replaceAll(/ +$/gm, '')]).toMatchInlineSnapshot(`
    [
      2,
      "“mapping.yaml” is there already, and no mapping is overwritten.
      → Give another name with --save-mapping, or use that one with --mapping.
    ",
    ]
  `);
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('field: title', 'field: unplaced'));
    expect(foi(content, 'log.csv', '--mapping', 'mapping.yaml').status).toBe(0);
    expect(entry(content, 'FOI-2024-17.mdx')).toContain('Subject: Cars');
  },
  SEVERAL_RUNS_MS,
);

test('a log that is no table is reported with its line, and nothing is written', () => {
  const content = beside(`${NAMES}\nFOI-2024-1,"Priya\n`);
  const { status, stderr } = foi(content, 'log.csv', '--yes');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "log.csv:2:1
      A double quote opens in the row that starts here and is never closed.
      → Close it at the end of its cell, or write a quote inside a cell twice ("").

    Nothing was imported.
    "
  `);
});

test('the drafts can be printed instead, and then nothing else is', () => {
  const content = beside(LOG);
  const { status, stdout, stderr } = foi(content, 'log.csv', '--stdout');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^==> content\/responses\/2024\/FOI-2024-17\.mdx <==\n---\nreference: FOI-2024-17\n/,
  );
  expect(stdout.match(/^==> /gm)).toHaveLength(2);
  expect(stderr).toContain('printed as drafts: 2');
  expect(readdirSync(join(content, 'responses'))).toEqual([]);
});

test('Mac Roman with a CR in and between its cells is read', () => {
  const text =
    'Ref\xd5s,Request,Response\rFOI 1,"How much (\xa3)\rdo \xd2caf\x8es\xd3 pay?",We don\xd5t know.\r';
  const content = beside(Buffer.from(text, 'latin1'));
  const { stdout } = foi(content, 'log.csv', '--stdout');
  expect(stdout).toContain('do “cafés” pay?');
  expect(stdout).toContain('We don’t know.');
});

test.each([
  [['log.csv', '--reference', 'x'], '“--reference” says nothing of a log.'],
  [['letter.txt', '--yes'], '“--yes” says nothing of a letter.'],
  [['log.csv', '--encoding', 'latin'], '“--encoding” cannot be “latin”.'],
  [['log.csv', '--mapping', 'a', '--save-mapping', 'b'], 'A mapping is either given or saved.'],
  [['log.csv', '--save-mapping', 'nowhere/m.yaml'], 'There is no folder “nowhere”.'],
  [['log.xlsx'], '“log.xlsx” is a spreadsheet.'],
])('a wrong call is explained: %j', (args, message) => {
  const content = beside(LOG);
  for (const name of ['letter.txt', 'log.xlsx']) writeFileSync(join(content, '..', name), 'x');
  const { status, stderr } = foi(content, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
