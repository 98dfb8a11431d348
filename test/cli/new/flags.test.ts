import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readCall } from '../../../src/cli/call.ts';
import { newEntry } from '../../../src/cli/commands/new.ts';
import { nextLabel } from '../../../src/cli/new/label.ts';
import { newResponse } from '../../../src/cli/new/new-response.ts';
import { provisionChoices } from '../../../src/domain/fitting-provision.ts';
import { OUTCOMES } from '../../../src/domain/outcome.ts';
import { REGIMES } from '../../../src/domain/regime.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { readEntry } from '../../../src/entries/read.ts';
import { blocks, readDocument } from '../../docs/markdown.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { check, SOUND, temporaryContent, temporaryFolder } from '../../fixtures/temporary-content.ts';

const root = join(import.meta.dirname, '../../..');
const RESPONSE = ['--reference', '01.FOI.25.000123', '--title', 'Patrol cars', '--regime', 'FOIA'].concat([
  '--responded',
  '2025-03-28',
  '--topic',
  'fleet',
]);
const FILE = 'responses/2025/01.FOI.25.000123.mdx';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The command without a terminal, in this process; what it prints, with the folder of the content left out. */
async function foiNew(content: string, ...args: readonly string[]) {
  vi.stubEnv('FOI_CONTENT', content);
  vi.stubEnv('CI', '1');
  vi.stubEnv('NO_COLOR', '1');
  const printed: string[] = [];
  const errors: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
  const status = await newResponse(readCall(newEntry, args));
  const shown = (lines: readonly string[]): string =>
    lines.join('\n').replaceAll(shownPath(content), 'content');
  return { status, stdout: shown(printed), stderr: shown(errors) };
}

function textOf(content: string): string {
  return readFileSync(join(content, FILE), 'utf8');
}

describe('without a terminal', () => {
  test('all that is missing is said at once, each with its option and what it takes', async () => {
    const content = temporaryContent();
    const { status, stdout, stderr } = await foiNew(content);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatchInlineSnapshot(`
      "6 answers are missing or wrong. Nothing was written.
        --reference: It is missing.
          → Give it: --reference "01.FOI.25.000123"
        --title: It is missing.
          → Give it: --title "Number of patrol cars"
        --regime: It is missing.
          → Choose one of: FOIA, EIR.
        --topic: It is missing.
          → Choose from: fleet, staff. It can be given more than once.
        --question of question 1: It is missing.
          → Give it: --question "How many patrol cars are there?" --outcome disclosed
        --outcome of question 1: It is missing.
          → Choose one of: disclosed, disclosed-in-part, withheld, neither-confirmed-nor-denied, not-held, not-held-explained, already-accessible, future-publication, cost-limit, vexatious, repeated."
    `);
    expect(readdirSync(join(content, 'responses'))).toEqual([]);
  });

  test('so is all that goes with what is given', async () => {
    const { stderr } = await foiNew(
      temporaryContent(),
      ...RESPONSE,
      ...['--question', 'How many?', '--outcome', 'disclosed'],
      ...['--question', 'Where?', '--outcome', 'withheld'],
      ...['--question', 'When?', '--outcome', 'neither-confirmed-nor-denied', '--exemption', '31(3)'],
      ...['--question', 'Why?', '--outcome', 'cost-limit'],
      ...['--question', 'What?', '--outcome', 'vexatious'],
    );
    expect(stderr).toMatchInlineSnapshot(`
      "6 answers are missing or wrong. Nothing was written.
        --answer of question 1: It is missing.
          → Give the words: --answer "…", or a file of them: --answer-file words.txt. Or leave them for later: --draft
        --exemption of question 2: It is missing.
          → Give it: --exemption "31(1)(a)"
        --reasons of question 3: It is missing for section 31(3).
          → Give the words: --reasons "…", or a file of them: --reasons-file words.txt. Or leave them for later: --draft
        --public-interest of question 3: It is missing for section 31(3).
          → Give the words: --public-interest "…", or a file of them: --public-interest-file words.txt. Or leave them for later: --draft
        --exemption of question 4: It is missing.
          → Choose one of: 12(1), 12(2).
        --reasons of question 5: It is missing for section 14(1).
          → Give the words: --reasons "…", or a file of them: --reasons-file words.txt. Or leave them for later: --draft"
    `);
  });

  test('so is all that is wrong, in the words of the checks', async () => {
    const content = temporaryContent();
    const { status, stderr } = await foiNew(
      content,
      ...['--answer', 'Twelve.', '--reference', '01.FOI.25.123', '--title', 'PC', '--regime', 'FOISA'],
      ...['--received', '2025-13', '--responded', '3 March 2031', '--topic', 'fleat'],
      ...['--question', 'How many?', '--outcome', 'refused'],
      ...[
        '--question',
        'Where?',
        '--outcome',
        'withheld',
        '--exemption',
        's.31(1)(a)(b)',
        '--reasons',
        'So.',
      ],
      ...['--likelihood', 'perhaps', '--public-interest', 'So.', '--title', 'Cars'],
      ...['--question', 'When?', '--outcome', 'withheld', '--exemption', '21(1)', '--reasons', 'So.'],
      ...['--question', 'Who?', '--outcome', 'neither-confirmed-nor-denied', '--exemption', '31(1)(a)'],
      ...['--reasons-file', 'none.txt', '--public-interest-file', 'letter.docx'],
    );
    expect(status).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "15 answers are missing or wrong. Nothing was written.
        --answer: It is about a question, and comes before the first of them.
          → Put it after its --question. Where the words of the question are lost: --question ""
        --title: It is given twice: “PC” and “Cars”.
          → Give it once.
        --reasons-file of question 4: “none.txt”: The file cannot be read: it does not exist.
          → Check that it is there, that it is a file, and that its permissions let you read it.
        --public-interest-file of question 4: “letter.docx” is not a file of plain text.
          → Save the words as .txt, or let the whole letter make a draft: npm run foi -- import <file>
        --reference: The reference “01.FOI.25.123” does not have the form of this authority’s references.
          → Write it as 01.FOI.{yy}.{nnnnnn} or REVIEW-{n+}, where each n is a digit, and yy or yyyy the year. If the letter prints it as it is here: add this line in content/authority.yaml under “referencePatterns”:  - "{nn}.FOI.{yy}.{n+}"
        --received: The date received cannot be “2025-13”.
          → Write what is known and no more: 2024, 2024-07 or 2024-07-19.
        --responded: “responded” (3 March 2031) lies in the future.
          → Correct the date. If it is not known, leave the field out.
        --title: The title “PC” is too short.
          → Say what the request is about, in up to 160 characters.
        --regime: “FOISA” is not a law that this authority answers under.
          → Choose one of: FOIA, EIR. Others are added in content/authority.yaml.
        --topic: There is no topic “fleat”.
          → Did you mean “fleet”? The topics are: fleet, staff. New ones are added in content/topics.yaml.
        --outcome of question 1: The outcome “refused” is not known.
          → Did you mean “withheld”? Choose one of: disclosed, disclosed-in-part, withheld, neither-confirmed-nor-denied, not-held, not-held-explained, already-accessible, future-publication, cost-limit, vexatious, repeated.
        --exemption of question 2: FOIA has no exemption “s.31(1)(a)(b)”.
          → Write each provision in quotes of its own: "31(1)(a)", "31(1)(b)".
        --likelihood of question 2: “perhaps” is not a level of likelihood.
          → Choose one of: would, would-be-likely.
        --exemption of question 3: Question 3 is “withheld” under 21(1) alone.
          → Write “already-accessible”: readers can then see where or when to find it.
        --exemption of question 4: “31(1)(a)” does not let an authority neither confirm nor deny that it holds information.
          → Write "31(3)", which does."
    `);
    expect(readdirSync(join(content, 'responses'))).toEqual([]);
  });

  test('an unknown option is misuse', () => {
    expect(() => readCall(newEntry, ['--refrence', 'x'])).toThrow('“foi new” has no option “--refrence”');
  });
});

describe('a whole entry out of options', () => {
  test('passes the checks and is filed under its year', async () => {
    const content = temporaryContent();
    const { status, stdout, stderr } = await foiNew(
      content,
      ...['--reference', '01.FOI.25.000123', '--title', 'Patrol cars: number & place', '--regime', 'foia'],
      ...['--received', '3 March 2025', '--responded', '28/03/2025', '--published', '2025-04'],
      ...['--topic', 'fleet', '--topic', 'Staff'],
      ...['--question', 'How many patrol cars are there?', '--outcome', 'disclosed', '--answer', '212.'],
      ...['--question', 'Where is each based?', '--outcome', 'withheld', '--exemption', 's.31(1)(a)'],
      ...['--likelihood', 'would be likely', '--reasons', 'It would be likely to prejudice detection.'],
      ...['--public-interest', 'The harm outweighs openness.'],
      ...['--question', 'Who drove them?', '--outcome', 'disclosed-in-part', '--answer', 'Officers.'],
      ...['--exemption', '40(2)', '--exemption', 'section 40 (3A)(a)', '--reasons', 'It would be unfair.'],
      ...['--question', '', '--outcome', 'cost-limit', '--exemption', '12(1)'],
      ...['--reasons', '4,000 sheets at two minutes each take 133 hours.', '--advice', 'Ask for one month.'],
      ...['--question', 'Again: how many?', '--outcome', 'repeated', '--reasons', 'Answered in January.'],
      ...[
        '--question',
        'Where can I read it?',
        '--outcome',
        'already-accessible',
        '--answer',
        'On our site.',
      ],
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "Written: content/responses/2025/01.FOI.25.000123.mdx

      1 entry checked: no errors and no warnings.

      What to do next:
        1. Read it once more. Does it name who asked, or hold what was redacted?
        2. Check the whole log: npm run check
        3. Look at its page: npm run dev, and at the address that it prints
           /01.FOI.25.000123/"
    `);
    expect(textOf(content)).toMatchInlineSnapshot(`
      "---
      reference: 01.FOI.25.000123
      title: "Patrol cars: number & place"
      regime: FOIA
      received: 2025-03-03
      responded: 2025-03-28
      published: 2025-04
      topics:
        - fleet
        - staff
      questions:
        - text: How many patrol cars are there?
          outcome: disclosed
        - text: Where is each based?
          outcome: withheld
          exemptions:
            - exemption: "31(1)(a)"
              likelihood: would-be-likely
        - text: Who drove them?
          outcome: disclosed-in-part
          exemptions:
            - "40(2)"
            - "40(3A)(a)"
        - outcome: cost-limit
          exemptions:
            - "12(1)"
        - text: "Again: how many?"
          outcome: repeated
          exemptions:
            - "14(2)"
        - text: Where can I read it?
          outcome: already-accessible
          exemptions:
            - "21(1)"
      ---

      <Answer question="1">

      212\\.

      </Answer>

      <Reasons question="2" exemption="31(1)(a)">

      It would be likely to prejudice detection.

      </Reasons>

      <PublicInterest question="2" exemption="31(1)(a)">

      The harm outweighs openness.

      </PublicInterest>

      <Answer question="3">

      Officers.

      </Answer>

      <Reasons question="3" exemption="40(2), 40(3A)(a)">

      It would be unfair.

      </Reasons>

      <Reasons question="4" exemption="12(1)">

      4,000 sheets at two minutes each take 133 hours.

      </Reasons>

      <Advice question="4">

      Ask for one month.

      </Advice>

      <Reasons question="5" exemption="14(2)">

      Answered in January.

      </Reasons>

      <Answer question="6">

      On our site.

      </Answer>
      "
    `);
    expect(check(content).findings).toEqual([]);
  });

  test.each([
    ['FOIA', 'already-accessible', '21(1)'],
    ['FOIA', 'vexatious', '14(1)'],
    ['FOIA', 'repeated', '14(2)'],
    ['EIR', 'not-held', '12(4)(a)'],
    ['EIR', 'cost-limit', '12(4)(b)'],
  ])('under %s takes the one provision that goes with “%s”', async (regime, outcome, provision) => {
    const content = temporaryContent();
    const { status } = await foiNew(
      content,
      ...RESPONSE.map((each) => (each === 'FOIA' ? regime : each)),
      ...['--question', 'How many?', '--outcome', outcome, '--answer', 'On our site.', '--reasons', 'So.'],
      ...['--public-interest', 'So.', '--advice', 'Ask less.'],
    );
    expect(status).toBe(0);
    expect(textOf(content)).toContain(`    exemptions:\n      - "${provision}"\n`);
    expect(check(content).errors).toBe(0);
  });

  test('writes words that are given before the first exemption once, for all of them', async () => {
    const content = temporaryContent();
    await foiNew(
      content,
      ...RESPONSE,
      ...['--question', 'How many?', '--outcome', 'withheld', '--reasons', 'For both.'],
      ...['--public-interest', 'Of both.', '--exemption', '24(1)', '--exemption', '31(1)(a)'],
      ...['--public-interest', 'Of one.', '--likelihood', 'would'],
    );
    expect(textOf(content)).toContain('<Reasons question="1" exemption="24(1), 31(1)(a)">\n\nFor both.\n');
    expect(textOf(content)).toContain('<PublicInterest question="1" exemption="24(1)">\n\nOf both.\n');
    expect(textOf(content)).toContain('<PublicInterest question="1" exemption="31(1)(a)">\n\nOf one.\n');
    expect(check(content).findings).toEqual([]);
  });

  test('takes the words as plain text: no character of them becomes code or markup', async () => {
    const words =
      'import x: <5 of {them} *starred* <Name> # 1 | <!-- -->\n\nexport of cars\n\nPlace\tCars\nNorth\t<5\nSouth\t{7}\n\n- one\n- two';
    const content = temporaryContent();
    const file = join(temporaryFolder(), 'answer.txt');
    writeFileSync(file, words.replaceAll('\n', '\r\n'));
    const { status } = await foiNew(
      content,
      ...RESPONSE,
      ...['--question', 'What about "<5" & {x}: #1?', '--outcome', 'disclosed', '--answer-file', file],
    );
    expect(status).toBe(0);
    expect(check(content).errors).toBe(0);
    const entry = readEntry(join(content, FILE));
    if (!('body' in entry)) throw new Error(entry.message);
    expect(entry.frontmatter.data?.questions[0]?.text).toBe('What about "<5" & {x}: #1?');
    expect(entry.body.sections[0]?.html).toMatchInlineSnapshot(`
      "<p>import x: &lt;5 of {them} *starred* &lt;Name&gt; # 1 | &lt;!-- --&gt;</p><p>export of cars</p><section class="table-scroll" tabindex="0" aria-label="Table 1"><table>
      <thead>
      <tr>
      <th scope="col">Place</th>
      <th scope="col">Cars</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>North</td>
      <td>&lt;5</td>
      </tr>
      <tr>
      <td>South</td>
      <td>{7}</td>
      </tr>
      </tbody>
      </table></section><ul>
      <li>one</li>
      <li>two</li>
      </ul>"
    `);
  });

  test('can be printed instead', async () => {
    const content = temporaryContent();
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const args = [...RESPONSE, '--question', 'Any?', '--outcome', 'not-held', '--answer', 'We hold none.'];
    const { status, stdout } = await foiNew(content, ...args, '--stdout');
    expect([status, stdout]).toEqual([0, '']);
    expect(write.mock.calls[0]?.[0]).toMatch(/^---\nreference: 01\.FOI\.25\.000123\n/);
    expect(readdirSync(join(content, 'responses'))).toEqual([]);
  });
});

test('words can be left for later in a draft, which no build publishes', async () => {
  const content = temporaryContent();
  const { status, stdout } = await foiNew(
    content,
    ...RESPONSE,
    ...['--draft', '--question', 'How many?', '--outcome', 'withheld', '--exemption', '31(1)(a)'],
  );
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Written: content/responses/2025/01.FOI.25.000123.mdx

    content/responses/2025/01.FOI.25.000123.mdx:8:8
      warning  This entry is a draft, so it is on no page. (draft, in a draft)
      → Delete the line “draft: true” when the entry may be published.

    content/responses/2025/01.FOI.25.000123.mdx:16:1
      warning  This section is empty. (section-question, in a draft)
      → Write its text between the two tags, or delete it.

    content/responses/2025/01.FOI.25.000123.mdx:20:1
      warning  This section is empty. (section-question, in a draft)
      → Write its text between the two tags, or delete it.

    1 entry checked, 1 draft among them: no errors and 3 warnings.
    To learn more of a rule: npm run foi -- explain draft

    What to do next:
      1. Fill in what is left for later:
         <Reasons question="1" exemption="31(1)(a)">
         <PublicInterest question="1" exemption="31(1)(a)">
      2. Read it once more. Does it name who asked, or hold what was redacted?
      3. When it is complete, publish it: npm run foi -- confirm 01.FOI.25.000123"
  `);
  expect(textOf(content)).toContain('draft: true\n');
  expect(textOf(content)).toContain('<Reasons question="1" exemption="31(1)(a)">\n\n</Reasons>');
  const { errors, draftCount, addresses } = check(content);
  expect([errors, draftCount, addresses]).toEqual([0, 1, []]);
});

test.each([
  ['in its fields, in another spelling', { 'responses/mine.mdx': entryWith('reference: 01.foi.25.123') }],
  ['in a file with mistakes', { 'responses/2020/x.mdx': '---\nreference: 01.FOI.25.000123\nquestions: [' }],
  ['as the name of a file', { [FILE]: entryWith('reference: 01.FOI.25.000999') }],
])('a reference that is there %s is refused, and nothing is overwritten', async (_, files) => {
  const content = temporaryContent(files);
  const args = [...RESPONSE, '--question', 'Any?', '--outcome', 'not-held', '--answer', 'We hold none.'];
  const { status, stderr } = await foiNew(content, ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/--reference: .*01\.FOI\.25\.000123/);
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(join(content, path), 'utf8')).toBe(text);
});

test('without any year the entry could not be filed', async () => {
  const args = RESPONSE.slice(0, 6).map((each) => (each.startsWith('01.') ? 'REVIEW-7' : each));
  const content = temporaryContent();
  const question = ['--question', 'Any?', '--outcome', 'not-held', '--answer', 'We hold none.'];
  const { stderr } = await foiNew(content, ...args, '--topic', 'fleet', ...question);
  expect(stderr).toMatchInlineSnapshot(`
    "One answer is missing or wrong. Nothing was written.
      --responded: It is missing.
        → Give it: --responded "2025""
  `);
  expect(await foiNew(content, ...args, '--topic', 'fleet', '--received', '2024', ...question)).toMatchObject(
    {
      status: 0,
    },
  );
  expect(existsSync(join(content, 'responses/2024/REVIEW-7.mdx'))).toBe(true);
});

test.each(REGIMES)(
  'everything that is offered under %s makes an entry that passes the checks',
  async (regime) => {
    const settings = readFileSync(join(SOUND, 'authority.yaml'), 'utf8');
    const content = temporaryContent({
      'authority.yaml': settings.replace(
        '[FOIA, EIR]',
        '[FOIA, EIR, FOISA, EISR]\ngovernmentDepartment: true',
      ),
    });
    const words = [
      '--answer',
      'So.',
      '--reasons',
      'It would be unfair to a principle, in 9 hours, by opinion.',
    ];
    const questions = OUTCOMES.flatMap((outcome) => {
      const offered = provisionChoices(outcome, regime, { governmentDepartment: true }).flatMap(
        ({ provisions, limbless }) => [...provisions, ...limbless],
      );
      const asked = ['--question', outcome, '--outcome', outcome, ...words];
      return offered.length === 0
        ? [asked]
        : offered.map(({ provision }) => [...asked, '--public-interest', 'So.', '--exemption', provision]);
    });
    const response = RESPONSE.map((each) => (each === 'FOIA' ? regime : each));
    const { status, stderr } = await foiNew(content, ...response, ...questions.flat());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(questions.length).toBeGreaterThan(40);
    expect(check(content).errors).toBe(0);
  },
);

test('the example of docs/editing.md runs, and passes the checks', async () => {
  const content = temporaryContent({
    'topics.yaml': 'topics:\n  - id: roads\n    title: Roads\n    description: Roads and cars.\n',
  });
  const [example = ''] = blocks(readDocument('docs/editing.md'), 'sh').filter((each) =>
    each.includes('-file '),
  );
  const folder = temporaryFolder();
  const args = [...example.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, bare]) => quoted ?? bare ?? '')
    .map((arg) => (arg.endsWith('.txt') ? join(folder, arg) : arg));
  writeFileSync(join(folder, 'reasons.txt'), 'It would be likely to prejudice detection.');
  writeFileSync(join(folder, 'balance.txt'), 'The harm outweighs openness.');
  const { status, stderr } = await foiNew(content, ...args.slice(args.indexOf('new') + 1));
  expect([status, stderr]).toEqual([0, '']);
  expect(check(content).findings).toEqual([]);
});

test('where the law is missing, an exemption is not called wrong because another law has it', async () => {
  const args = RESPONSE.filter((each) => !['--regime', 'FOIA'].includes(each));
  const question = ['--question', 'Any?', '--outcome', 'withheld', '--exemption', 'regulation 12(5)(e)'];
  const { stderr } = await foiNew(temporaryContent(), ...args, ...question, '--draft');
  expect(stderr).toBe(
    'One answer is missing or wrong. Nothing was written.\n  --regime: It is missing.\n    → Choose one of: FOIA, EIR.',
  );
});

test('a date with other words beside it is none', async () => {
  const args = RESPONSE.map((each) => (each === '2025-03-28' ? 'about 28 March 2025' : each));
  const question = ['--question', 'Any?', '--outcome', 'not-held', '--answer', 'We hold none.'];
  const { status, stderr } = await foiNew(temporaryContent(), ...args, ...question);
  expect(status).toBe(2);
  expect(stderr).toContain('--responded: The date of the response cannot be “about 28 March 2025”.');
});

test('the line breaks of word processors are line breaks, and other control characters go', async () => {
  const content = temporaryContent();
  const answer = 'One.\vTwo.\u2028Three.\u0007\u202E';
  await foiNew(content, ...RESPONSE, '--question', 'Any?', '--outcome', 'disclosed', '--answer', answer);
  expect(textOf(content)).toContain('\n\nOne.\n\nTwo.\n\nThree.\n\n');
  expect(check(content).findings).toEqual([]);
});

test('where the entry cannot be written, its text is not lost', async () => {
  const content = temporaryContent({ 'responses/2025': 'a file where the folder should be' });
  const question = ['--question', 'Any?', '--outcome', 'disclosed', '--answer', 'We have 12.'];
  const { status, stderr } = await foiNew(content, ...RESPONSE, ...question);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^content\/responses\/2025\/01\.FOI\.25\.000123\.mdx cannot be written: /);
  expect(stderr).toContain('<Answer question="1">\n\nWe have 12.\n\n</Answer>');
});

test('settings that cannot be read are misuse', async () => {
  const content = temporaryContent({ 'topics.yaml': 'topics: []' });
  await expect(foiNew(content)).rejects.toThrow(/^There is a mistake in .*topics\.yaml\.$/);
});

test('the command itself reads words from standard input', () => {
  const content = temporaryContent();
  const args = [...RESPONSE, '--question', 'Any?', '--outcome', 'disclosed', '--answer-file', '-'];
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli/foi.ts'), 'new', ...args], {
    cwd: root,
    env: { ...process.env, FOI_CONTENT: content },
    input: 'We have 12.\n',
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(textOf(content)).toContain('<Answer question="1">\n\nWe have 12.\n\n</Answer>');
});

describe('numbers of questions', () => {
  const asked = (label: string) => [
    '--question',
    `How many ${label}?`,
    '--outcome',
    'disclosed',
    '--answer',
    'Twelve.',
  ];

  test('are those of the response where an option gives them, and else their places', async () => {
    const content = temporaryContent();
    const questions = [
      ...asked('cars'),
      ...asked('vans'),
      '--label',
      '2(a)',
      ...asked('carts'),
      '--label',
      '2(b)',
    ];
    expect(await foiNew(content, ...RESPONSE, ...questions)).toMatchObject({ status: 0, stderr: '' });
    expect(textOf(content).match(/^ {2}- label: .*|^<Answer.*/gm)).toEqual([
      '  - label: "2(a)"',
      '  - label: "2(b)"',
      '<Answer question="1">',
      '<Answer question="2(a)">',
      '<Answer question="2(b)">',
    ]);
    expect(check(content).findings).toEqual([]);
  });

  test('are judged in the words of the checks', async () => {
    const questions = [
      ...asked('cars'),
      '--label',
      '2.',
      ...asked('vans'),
      '--label',
      '3a',
      ...asked('x'),
      '--label',
      '3(a)',
    ];
    const { status, stderr } = await foiNew(temporaryContent(), ...RESPONSE, ...questions);
    expect(status).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "2 answers are missing or wrong. Nothing was written.
        --label of question 1: The question number cannot be “2.”.
          → Write the number as the letter has it, for example 2 or "2(a)".
        --label of question 3: Question “3(a)” has the same address (#q3a) as question “3a”.
          → Give each question a label of its own, as the letter numbers them, for example 2(a) and 2(b)."
    `);
  });

  test.each([
    [[], '1'],
    [['1'], '2'],
    [['1', '2(a)'], '2(b)'],
    [['1', '2(i)'], '2(ii)'],
    [['2(iii)'], '2(iv)'],
    [['2(h)', '2(i)'], '2(j)'],
    [['A1'], 'A2'],
    [['1.9'], '1.10'],
    [['2', '1'], '3'],
  ])('after %j comes %s', (earlier, next) => {
    expect(nextLabel(earlier)).toBe(next);
  });
});

describe('released files', () => {
  const ONE = ['--question', 'How many?', '--outcome', 'disclosed', '--answer', 'See the file.'];
  const withFiles = (): string =>
    temporaryContent({
      'attachments/01.FOI.25.000123/cars.csv': 'Place,Cars\nNorth,12\n',
      'attachments/01.FOI.25.000123/notes.txt': 'Counted in March.\n',
      'elsewhere.csv': 'a,b\n',
    });

  test('are about the questions that they are given behind, and else about the whole response', async () => {
    const content = withFiles();
    const path = join(content, 'attachments/01.FOI.25.000123/cars.csv');
    const file = ['--attachment', path, '--attachment-title', 'Cars by place'];
    const notes = ['--attachment', 'notes.txt', '--attachment-title', 'How they were counted'];
    const given = [...notes, ...ONE, ...file, ...ONE, '--label', '2(a)', '--attachment', 'cars.csv'];
    expect(await foiNew(content, ...RESPONSE, ...given)).toMatchObject({ status: 0, stderr: '' });
    expect(textOf(content)).toContain(`attachments:
  - file: notes.txt
    title: How they were counted
  - file: cars.csv
    title: Cars by place
    questions:
      - "1"
      - "2(a)"
---`);
    expect(check(content).findings).toEqual([]);
  });

  test('have to lie where the site takes them from, and to be named as they can be', async () => {
    const content = withFiles();
    const files = ['van.csv', 'car.csv', 'cars.xlsx', 'a b.csv', join(content, 'elsewhere.csv')];
    const given = files.flatMap((file) => ['--attachment', file, '--attachment-title', 'Cars']);
    const { status, stderr } = await foiNew(
      content,
      ...RESPONSE,
      ...ONE,
      ...given,
      '--attachment',
      'notes.txt',
    );
    expect(status).toBe(2);
    expect(stderr.replaceAll(content, 'content')).toMatchInlineSnapshot(`
      "6 answers are missing or wrong. Nothing was written.
        --attachment of question 1: There is no file “van.csv” in content/attachments/01.FOI.25.000123/.
          → Put it there; the name must match to the letter.
        --attachment of question 1: There is no file “car.csv” in content/attachments/01.FOI.25.000123/.
          → Did you mean “cars.csv”? Put it there; the name must match to the letter.
        --attachment of question 1: “cars.xlsx” is of a kind (.xlsx) that may hold hidden data, and this log cannot look inside it yet.
          → Save it as .csv or .txt and attach that.
        --attachment of question 1: The file name cannot be “a b.csv”.
          → Letters, digits, dots, hyphens and underscores only, for example overtime-2024.csv.
        --attachment of question 1: “content/elsewhere.csv” does not lie where the site takes released files from.
          → Copy it to content/attachments/01.FOI.25.000123/, and give its name: --attachment elsewhere.csv
        --attachment-title: It is missing for “notes.txt”.
          → Give it: --attachment-title "Cars by year""
    `);
    expect(existsSync(join(content, FILE))).toBe(false);
  });

  test('come before their titles', async () => {
    const { stderr } = await foiNew(withFiles(), ...RESPONSE, ...ONE, '--attachment-title', 'Cars');
    expect(stderr).toContain(
      '--attachment-title: It is about a released file, and comes before the first of them.\n    → Put it after its --attachment.',
    );
  });
});
