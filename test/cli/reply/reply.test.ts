import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '../../../src/cli/command.ts';
import { findReply } from '../../../src/cli/reply/reply.ts';
import { replyAsJson, replyReport } from '../../../src/cli/reply/reply-report.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Regime } from '../../../src/domain/regime.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { temporaryContent } from '../../fixtures/temporary-content.ts';

const DAY = '2026-01-01' as CalendarDate;
const WIDE = Object.assign(new PassThrough(), { columns: 80 }) as unknown as NodeJS.WriteStream;

function entry(figure: number, piece: string): string {
  return entryWith(`reference: 01.FOI.25.00000${figure}\n${piece}`);
}

const CARS = entry(
  1,
  `responded: 2025-03-28
title: The fleet
questions:
  - text: How many patrol cars do you have?
    outcome: disclosed
  - text: Where is each patrol car based?
    outcome: withheld
    exemptions: ["31(1)(a)"]
---
<Answer question="1">

We have 212.

</Answer>

<Reasons question="2" exemption="31(1)(a)">

It would be likely to prejudice the prevention of crime.

</Reasons>`,
);
const DOGS = entry(
  2,
  `responded: 2024-12-31
title: Dogs
questions:
  - text: What did the dogs eat, and what did it cost?
    outcome: disclosed-in-part
    exemptions: ["43(2)"]
---
<Answer>

Meat.

</Answer>

<Reasons>

The price is a trade secret.

</Reasons>`,
);
const DRONES = entry(
  3,
  `title: Drones
questions:
  - text: Why have you no drones?
    outcome: not-held-explained
---
<Answer>

Nothing is recorded. Nobody has asked for one.

</Answer>`,
);

function contentOf(...entries: readonly string[]): string {
  return temporaryContent(Object.fromEntries(entries.map((text, index) => [`responses/${index}.mdx`, text])));
}

type Asked = { content?: string } & Partial<Parameters<typeof findReply>[2]>;

function ask(words: string, { content = contentOf(CARS, DOGS, DRONES), ...options }: Asked = {}) {
  return findReply(content, words, { today: DAY, samples: false, ...options });
}

const picks = (reply: ReturnType<typeof ask>): readonly string[] =>
  (reply?.found ?? []).map(({ pick }) => pick);

describe('a question is found', () => {
  test.each([
    ['in other words and in the plural', 'number of patrol cars', '01.FOI.25.000001#q1'],
    ['with typing slips', 'partol cars', '01.FOI.25.000001#q1'],
    ['in another form of the word', 'the costs of eating', '01.FOI.25.000002#q1'],
    ['by the title of the response', 'fleet', '01.FOI.25.000001#q1'],
    ['by a word of the answer', 'meat', '01.FOI.25.000002#q1'],
  ])('%s', (_, words, best) => {
    expect(picks(ask(words))[0]).toBe(best);
  });

  test('with the nearest first, and no more than three', () => {
    const more = [4, 5, 6, 7].map((figure) => entry(figure, `title: Patrol cars in depot ${figure}`));
    const found = picks(ask('where is each patrol car based', { content: contentOf(CARS, ...more) }));
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('01.FOI.25.000001#q2');
  });
});

describe('nothing is found', () => {
  test.each([
    ['where less than half of the words are met', 'patrol horses stables hay'],
    ['for words that stand in every request', 'how many can you provide'],
    ['where a word only looks like one in the log', 'dots'],
  ])('%s', (_, words) => {
    expect(ask(words)).toBeUndefined();
  });

  test.each([
    ['a draft', 'draft: true'],
    ['a day to come', 'publishOn: 2026-01-02'],
    ['a sample', 'reference: SAMPLE-2025-001\nsample: true'],
    ['an error', 'topics: [none]'],
  ])('in an entry with %s', (_, piece) => {
    expect(ask('patrol cars', { content: contentOf(entryWith(piece)) })).toBeUndefined();
  });
});

test('samples are found where they are asked for, and called so', () => {
  const content = contentOf(entryWith('reference: SAMPLE-2025-001\nsample: true'));
  const reply = ask('patrol cars', { content, samples: true });
  expect(picks(reply)).toEqual(['SAMPLE-2025-001#q1']);
  expect(reply?.remarks).toContain('This is an invented sample. It answers nobody.');
});

test('the report shows the answers, the paragraph in one line, and what to look at', () => {
  const reply = ask('how many patrol cars');
  expect(reply && replyReport(reply, WIDE)).toMatchInlineSnapshot(`
    "→ 01.FOI.25.000001#q1, answered 28 March 2025
        How many patrol cars do you have?
        Disclosed: https://foi.example.org/01.FOI.25.000001/#q1

      01.FOI.25.000001#q2, answered 28 March 2025
        Where is each patrol car based?
        Withheld: https://foi.example.org/01.FOI.25.000001/#q2

    For the reply, out of 01.FOI.25.000001#q1

    This information is already published. It is therefore reasonably accessible to you without a request, and exempt under section 21(1) of the Freedom of Information Act 2000 (information accessible to applicant by other means). This is an absolute exemption, so there is no public interest test. The answer to the question “How many patrol cars do you have?” is in our response 01.FOI.25.000001 of 28 March 2025: https://foi.example.org/01.FOI.25.000001/#q1

    Before it is sent
      - It covers this one question, as it is worded there. The rest of the request
        needs an answer of its own.
      - Can this person use the page? If not, the information is not accessible to
        them: send it.
      - Say in the reply how to ask for a review and how to complain (section
        17(7)).

    For another of these: --pick 01.FOI.25.000001#q2"
  `);
});

test('an answer that was withheld cannot be pointed to, and its outcome is shown', () => {
  const reply = ask('where is each patrol car based');
  expect(reply?.paragraph).toBeUndefined();
  expect(reply?.whyNot).toMatchInlineSnapshot(
    `"Question 2 of 01.FOI.25.000001 was answered: Withheld. Information was withheld under section 31(1)(a) of the Freedom of Information Act 2000. So the page does not give the information, and a reply cannot point to it. Decide on the new request by itself: time and the public interest may have moved."`,
  );
});

describe('the paragraph follows the law', () => {
  const paragraphs = (regime: Regime) =>
    ['how many patrol cars', 'dogs', 'drones'].map((words) => ask(words, { regime })?.paragraph).join('\n\n');

  test('section 21(1) FOIA', () => {
    expect(paragraphs('FOIA')).toMatchInlineSnapshot(`
      "This information is already published. It is therefore reasonably accessible to you without a request, and exempt under section 21(1) of the Freedom of Information Act 2000 (information accessible to applicant by other means). This is an absolute exemption, so there is no public interest test. The answer to the question “How many patrol cars do you have?” is in our response 01.FOI.25.000001 of 28 March 2025: https://foi.example.org/01.FOI.25.000001/#q1

      Part of this information is already published. That part is therefore reasonably accessible to you without a request, and exempt under section 21(1) of the Freedom of Information Act 2000 (information accessible to applicant by other means). This is an absolute exemption, so there is no public interest test. The answer to the question “What did the dogs eat, and what did it cost?” is in our response 01.FOI.25.000002 of 31 December 2024: https://foi.example.org/01.FOI.25.000002/#q1 [Say here what happens to the rest, which is not published.]

      We do not hold this information. What we know of it is published. The answer to the question “Why have you no drones?” is in our response 01.FOI.25.000003: https://foi.example.org/01.FOI.25.000003/#q1"
    `);
  });

  test('regulation 6(1)(b) EIR', () => {
    expect(paragraphs('EIR')).toMatchInlineSnapshot(`
      "This information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information Regulations 2004 we do not make it available in another form or format. The answer to the question “How many patrol cars do you have?” is in our response 01.FOI.25.000001 of 28 March 2025: https://foi.example.org/01.FOI.25.000001/#q1

      Part of this information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information Regulations 2004 we do not make that part available in another form or format. The answer to the question “What did the dogs eat, and what did it cost?” is in our response 01.FOI.25.000002 of 31 December 2024: https://foi.example.org/01.FOI.25.000002/#q1 [Say here what happens to the rest, which is not published.]

      We do not hold this information (regulation 12(4)(a) of the Environmental Information Regulations 2004). What we know of it is published. The answer to the question “Why have you no drones?” is in our response 01.FOI.25.000003: https://foi.example.org/01.FOI.25.000003/#q1"
    `);
  });

  test('regulation 6(1)(b) EISR', () => {
    expect(ask('dogs', { regime: 'EISR' })?.paragraph).toContain(
      'Part of this information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information (Scotland) Regulations 2004 we do not make that part available in another form or format.',
    );
    expect(ask('drones', { regime: 'EISR' })?.paragraph).toContain(
      'We do not hold this information (regulation 10(4)(a) of the Environmental Information (Scotland) Regulations 2004).',
    );
  });

  test('section 25(1) FOISA', () => {
    expect(paragraphs('FOISA')).toMatchInlineSnapshot(`
      "This information is already published. You can therefore reasonably obtain it without a request, and it is exempt under section 25(1) of the Freedom of Information (Scotland) Act 2002 (information otherwise accessible). This is an absolute exemption, so there is no public interest test. The answer to the question “How many patrol cars do you have?” is in our response 01.FOI.25.000001 of 28 March 2025: https://foi.example.org/01.FOI.25.000001/#q1

      Part of this information is already published. You can therefore reasonably obtain that part without a request, and it is exempt under section 25(1) of the Freedom of Information (Scotland) Act 2002 (information otherwise accessible). This is an absolute exemption, so there is no public interest test. The answer to the question “What did the dogs eat, and what did it cost?” is in our response 01.FOI.25.000002 of 31 December 2024: https://foi.example.org/01.FOI.25.000002/#q1 [Say here what happens to the rest, which is not published.]

      This is notice under section 17(1) of the Freedom of Information (Scotland) Act 2002 that we do not hold this information. What we know of it is published. The answer to the question “Why have you no drones?” is in our response 01.FOI.25.000003: https://foi.example.org/01.FOI.25.000003/#q1"
    `);
  });

  test('that of the answer, where none is named', () => {
    const content = contentOf(entryWith('regime: EIR'));
    expect(ask('patrol cars', { content })?.paragraph).toContain('regulation 6(1)(b)');
  });
});

describe('before it is sent', () => {
  const remarks = (words: string, options: Asked = {}) => ask(words, options)?.remarks.join('\n');

  test('the age of the answer is named after a year', () => {
    expect(remarks('patrol cars')).not.toContain('year old');
    expect(remarks('dogs')).toContain('more than a year old (31 December 2024). Is it still right?');
    expect(remarks('drones')).toContain('No date is known of the answer.');
  });

  test.each([
    ['FOIA', '(section 17(7))', 'Section 21 covers only information that is held'],
    ['EIR', '6(1)(b) is about form and format only', 'regulation 14(5)'],
    ['EISR', '6(1)(b) is about form and format only', 'regulation 13'],
    ['FOISA', '(section 19)', 'Section 25 covers only information that is held'],
  ] as const)('the law asks for more: %s', (regime, held, notHeld) => {
    expect(remarks('how many patrol cars', { regime })).toContain(held);
    expect(remarks('drones', { regime })).toContain(notHeld);
    expect(remarks('drones', { regime })).toContain('Is still nothing recorded?');
  });

  test('what was left out has to be decided on', () => {
    expect(remarks('dogs')).toContain(
      'Part of it is not on the page. Information was withheld under section 43(2) of the Freedom of Information Act 2000. Decide on that part now.',
    );
  });

  test('a placeholder for the address of the log is named', () => {
    const content = contentOf(CARS);
    const path = join(content, 'authority.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^site: .*$/m, 'site: https://log.placeholder.invalid'),
    );
    expect(remarks('patrol cars', { content })).toContain('“site” in authority.yaml is still a placeholder');
    expect(remarks('patrol cars')).not.toContain('placeholder');
  });
});

describe('--pick', () => {
  test.each(['01.FOI.25.000001#q1', '01/foi/25/1#Q1'])('takes %s, whatever is found', (pick) => {
    expect(ask('dogs', { pick })?.picked.pick).toBe('01.FOI.25.000001#q1');
  });

  test('takes a response of one question without its number', () => {
    expect(ask('', { pick: '01.FOI.25.000002' })?.picked.pick).toBe('01.FOI.25.000002#q1');
  });

  test.each([
    [
      '01.FOI.25.000001',
      '“01.FOI.25.000001” names no one question.',
      /^Choose one of: 01\.FOI\.25\.000001#q1, /,
    ],
    ['01.FOI.25.000001#q9', '“01.FOI.25.000001#q9” names no one question.', /^Choose one of: /],
    ['01.FOI.25.00009#q1', 'Nothing is published as “01.FOI.25.00009”.', /^Did you mean “01\.FOI\.25\.00000/],
  ])('says what is wrong with %s', (pick, message, remedy) => {
    let error: unknown;
    try {
      ask('dogs', { pick });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(MisuseError);
    expect(error).toMatchObject({ message, remedy: expect.stringMatching(remedy) });
  });
});

test('other programs get the same as JSON', () => {
  const reply = ask('dogs');
  expect(JSON.parse(reply ? replyAsJson(reply) : '{}')).toMatchObject({
    version: 1,
    picked: '01.FOI.25.000002#q1',
    found: [
      { reference: '01.FOI.25.000002', question: '1', outcome: 'disclosed-in-part', responded: '2024-12-31' },
    ],
    paragraph: expect.stringContaining('section 21(1)'),
  });
});
