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

const picks = (reply: ReturnType<typeof ask>): readonly string[] => reply.found.map(({ pick }) => pick);
const nearest = (reply: ReturnType<typeof ask>): readonly string[] =>
  reply.near.map(({ answer }) => answer.pick);
const FLEET = 'how many patrol cars';
const FOOD = 'what did the dogs eat and what did it cost';
const WHY = 'why are there no drones';

/** An entry of one answered question. */
function asking(figure: number, text: string, title = 'Requests', responded = '2025-03-28'): string {
  return entry(
    figure,
    `title: ${title}\nresponded: ${responded}\nquestions:\n  - text: ${text}\n    outcome: disclosed`,
  );
}

describe('a question asks the same', () => {
  test.each([
    ['in other words and in the plural', 'Number of patrol cars', '01.FOI.25.000001#q1'],
    [
      'with the words of politeness',
      'Please could you tell me how many patrol cars the force owns?',
      '01.FOI.25.000001#q1',
    ],
    ['with its number in the letter', '2. Where is each patrol car based?', '01.FOI.25.000001#q2'],
    ['with another word for money', 'How much was spent on what the dogs eat?', '01.FOI.25.000002#q1'],
    ['in another form of the word', 'Why is there not a drone?', '01.FOI.25.000003#q1'],
  ])('%s', (_, words, best) => {
    expect(picks(ask(words))).toEqual([best]);
  });

  test('where what it refers to stands in the title', () => {
    const content = contentOf(asking(4, 'Where is each of them based?', 'Number of patrol cars'));
    expect(picks(ask('where is each patrol car based', { content }))).toEqual(['01.FOI.25.000004#q1']);
    expect(picks(ask('where is each based', { content }))).toEqual([]);
  });

  test.each([
    ['how many thefts in 2023', 'How many thefts were there in 2023?'],
    ['how many thefts from 2021 to 2023', 'How many thefts were there between 2021 and 2023?'],
    ['how many thefts in 2021, 2022 and 2023', 'How many thefts were there from 2021 to 2023?'],
    ['how many thefts since 2024', 'How many thefts were there in 2024, 2025 and 2026?'],
    ['how many thefts in the last two years', 'How many thefts were there in 2024 and 2025?'],
    ['how many thefts in 2022-2023', 'How many thefts were there in 2022/23?'],
    ['how many thefts in May 2023', 'How many thefts were there in May 2023?'],
    ['how many thefts by five people', 'How many thefts were there by 5 people?'],
  ])('for the same time: %s', (words, text) => {
    expect(picks(ask(words, { content: contentOf(asking(4, text)) }))).toEqual(['01.FOI.25.000004#q1']);
  });

  test('and the latest three of which the page has an answer come first', () => {
    const content = contentOf(
      CARS,
      ...[4, 5, 6].map((figure) =>
        asking(figure, 'How many patrol cars do you have?', 'Cars', `2025-0${figure}-01`),
      ),
    );
    expect(picks(ask(FLEET, { content }))).toEqual([
      '01.FOI.25.000006#q1',
      '01.FOI.25.000005#q1',
      '01.FOI.25.000004#q1',
    ]);
  });
});

describe('a question does not ask the same', () => {
  test.each([
    ['where only one rare word is shared', 'how many fleet managers'],
    ['where something else is asked of the same thing', 'how much did the patrol cars cost'],
    ['where it asks for less', 'what did the dogs eat'],
    ['where it asks for more', 'how many patrol cars and vans'],
    ['where it is of another place', 'how many patrol cars in Camden'],
    ['where it is of a year and the answer of none', 'how many patrol cars in 2024'],
    ['where only a thing is named', 'patrol cars'],
    ['where one word is all there is', 'drones'],
    ['where a slip can only be guessed at', 'how many partol cars'],
  ])('%s', (_, words) => {
    const reply = ask(words);
    expect(picks(reply)).toEqual([]);
    expect(reply.paragraph).toBeUndefined();
  });

  test.each([
    ['how many thefts in 2024', 'How many thefts were there in 2023?'],
    ['how many thefts in 2023', 'How many thefts were there in 2022/23?'],
    ['how many thefts in 2023', 'How many thefts were there since 2020?'],
    ['how many thefts', 'How many thefts were there in 2023?'],
    ['how many thefts in the last two years', 'How many thefts were there in the last two years?'],
    ['how many thefts in 2020 and 2023', 'How many thefts were there between 2020 and 2023?'],
    ['how many thefts in May 2023', 'How many thefts were there in 2023?'],
    ['how many thefts since March 2023', 'How many thefts were there since June 2023?'],
    [
      'how many thefts from January 2023 to March 2023',
      'How many thefts were there from January 2023 to June 2023?',
    ],
    ['how many thefts by under 16s', 'How many thefts were there by under 18s?'],
    ['how many thefts were not solved', 'How many thefts were solved?'],
  ])('for another time, figure or sense: %s', (words, text) => {
    const reply = ask(words, { content: contentOf(asking(4, text)) });
    expect([picks(reply), nearest(reply)]).toEqual([[], ['01.FOI.25.000004#q1']]);
  });

  test('where the title narrows it down, by a year or a name that no other question of the response has', () => {
    const narrow = contentOf(asking(4, 'How many thefts were there?', 'Thefts in Camden'));
    expect(picks(ask('how many thefts', { content: narrow }))).toEqual([]);
    expect(picks(ask('how many thefts in Camden', { content: narrow }))).toEqual(['01.FOI.25.000004#q1']);
    const dated = contentOf(asking(4, 'How many thefts were there?', 'Thefts in 2023'));
    expect(picks(ask('how many thefts', { content: dated }))).toEqual([]);
    const other = asking(
      4,
      'How many thefts were there?\n    outcome: disclosed\n  - text: Who leads in Camden?',
      'Thefts, Camden',
    );
    expect(
      picks(
        ask('how many thefts', {
          content: contentOf(`${other}\n<Answer question="2">\n\nA.\n\n</Answer>\n`),
        }),
      ),
    ).toEqual(['01.FOI.25.000004#q1']);
  });

  test('where its words are lost and only the title is known', () => {
    const content = contentOf(entry(4, 'title: How many patrol cars\nquestions:\n  - outcome: disclosed'));
    const reply = ask(FLEET, { content });
    expect([picks(reply), nearest(reply)]).toEqual([[], ['01.FOI.25.000004#q1']]);
    expect(replyReport(reply, WIDE)).toContain('Only its title is known.');
  });
});

describe('what is near is shown beside what it lacks', () => {
  test('and no paragraph points to it until it is picked', () => {
    expect(replyReport(ask('how many patrol cars in Camden in 2024'), WIDE)).toMatchInlineSnapshot(`
      "No published answer is to this question.

      Nearest to it
        01.FOI.25.000001#q1, answered 28 March 2025
          How many patrol cars do you have?
          Disclosed: https://foi.example.org/01.FOI.25.000001/#q1
          It lacks what was asked: “camden”, “2024”.

        01.FOI.25.000001#q2, answered 28 March 2025
          Where is each patrol car based?
          Withheld: https://foi.example.org/01.FOI.25.000001/#q2
          It lacks what was asked: “how many”, “camden”, “2024”.
          It asks what was not: “where”, “based”.

      What to do
        - Read them. If one asks the same in other words, point to it: --pick
          01.FOI.25.000001#q1
        - If none does, answer it as a new request. Part of an answer, or one for
          another year, is no answer to this."
    `);
  });

  test('with typing slips put right', () => {
    expect(nearest(ask('how many partol cars'))[0]).toBe('01.FOI.25.000001#q1');
  });

  test('with the nearest first, and no more than three', () => {
    const more = [4, 5, 6, 7].map((figure) => asking(figure, 'How often are patrol cars washed?'));
    const near = nearest(ask('where is each patrol car parked', { content: contentOf(CARS, ...more) }));
    expect(near).toHaveLength(3);
    expect(near[0]).toBe('01.FOI.25.000001#q2');
  });

  test.each([
    ['less than half of the words', 'patrol horses stables hay'],
    ['one word of two', 'patrol horses'],
    ['words that stand in every request', 'how many can you provide'],
    ['a word of an answer', 'meat'],
    ['a word that only looks like one in the log', 'dots'],
  ])('and %s brings nothing near', (_, words) => {
    expect(ask(words)).toEqual({ found: [], near: [], remarks: [] });
  });

  test('and where nothing is, the report says what to do', () => {
    expect(replyReport(ask('how many horses'), WIDE)).toMatchInlineSnapshot(`
      "No published answer is to this question.

      What to do
        - Ask it in full and one question at a time: what is asked (how many, where),
          of what, and for which year.
        - If it has not been answered before, answer it as a new request."
    `);
  });
});

describe('what is not published is neither found nor near', () => {
  test.each([
    ['a draft', 'draft: true'],
    ['a day to come', 'publishOn: 2026-01-02'],
    ['a sample', 'reference: SAMPLE-2025-001\nsample: true'],
    ['an error in a field', 'topics: [none]'],
    ['an error in the body', '---\n<Answer>\n\nThere were <5.\n\n</Answer>'],
  ])('%s', (_, piece) => {
    expect(ask(FLEET, { content: contentOf(entryWith(piece)) })).toEqual({
      found: [],
      near: [],
      remarks: [],
    });
  });

  test('a reference that another entry has too', () => {
    const content = contentOf(asking(4, 'How many patrol cars?'), asking(4, 'What do horses eat?'));
    expect(picks(ask(FLEET, { content }))).toEqual([]);
  });

  test('and what comes after it is found all the same', () => {
    const wrong = Array.from({ length: 7 }, (_, at) =>
      entryWith(`reference: 01.FOI.25.00001${at}\nresponded: 2025-06-01\ntopics: [none]`),
    );
    expect(picks(ask(FLEET, { content: contentOf(...wrong, CARS) }))).toEqual(['01.FOI.25.000001#q1']);
  });
});

test('samples are found where they are asked for, and called so', () => {
  const content = contentOf(entryWith('reference: SAMPLE-2025-001\nsample: true'));
  const reply = ask('how many patrol cars are there', { content, samples: true });
  expect(picks(reply)).toEqual(['SAMPLE-2025-001#q1']);
  expect(reply.remarks).toContain('This is an invented sample. It answers nobody.');
});

test('the report shows the answers, the paragraph in one line, and what to look at', () => {
  const reply = ask(FLEET);
  expect(replyReport(reply, WIDE)).toMatchInlineSnapshot(`
    "→ 01.FOI.25.000001#q1, answered 28 March 2025
        How many patrol cars do you have?
        Disclosed: https://foi.example.org/01.FOI.25.000001/#q1

    For the reply, out of 01.FOI.25.000001#q1

    This information is already published. It is therefore reasonably accessible to you without a request, and exempt under section 21(1) of the Freedom of Information Act 2000 (information accessible to applicant by other means). This is an absolute exemption, so there is no public interest test. The answer to the question “How many patrol cars do you have?” is in our response 01.FOI.25.000001 of 28 March 2025: https://foi.example.org/01.FOI.25.000001/#q1

    Before it is sent
      - It covers this one question, as it is worded there. The rest of the request
        needs an answer of its own.
      - Can this person use the page? If not, the information is not accessible to
        them: send it.
      - Say in the reply how to ask for a review and how to complain (section
        17(7))."
  `);
});

test('an answer that was withheld cannot be pointed to, and its outcome is shown', () => {
  const reply = ask('where is each patrol car based');
  expect(reply.paragraph).toBeUndefined();
  expect(reply.whyNot).toMatchInlineSnapshot(
    `"Question 2 of 01.FOI.25.000001 was answered: Withheld. Information was withheld under section 31(1)(a) of the Freedom of Information Act 2000. So the page does not give the information, and a reply cannot point to it. Decide on the new request by itself: time and the public interest may have moved."`,
  );
});

describe('the paragraph follows the law', () => {
  const paragraphs = (regime: Regime) =>
    [FLEET, FOOD, WHY].map((words) => ask(words, { regime }).paragraph).join('\n\n');

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
    expect(ask(FOOD, { regime: 'EISR' }).paragraph).toContain(
      'Part of this information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information (Scotland) Regulations 2004 we do not make that part available in another form or format.',
    );
    expect(ask(WHY, { regime: 'EISR' }).paragraph).toContain(
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
    expect(ask(FLEET, { content }).paragraph).toContain('regulation 6(1)(b)');
  });
});

describe('before it is sent', () => {
  const remarks = (words: string, options: Asked = {}) => ask(words, options).remarks.join('\n');

  test('the age of the answer is named after a year', () => {
    expect(remarks(FLEET)).not.toContain('year old');
    expect(remarks(FOOD)).toContain('more than a year old (31 December 2024). Is it still right?');
    expect(remarks(WHY)).toContain('No date is known of the answer.');
  });

  test.each([
    ['FOIA', '(section 17(7))', 'Section 21 covers only information that is held'],
    ['EIR', '6(1)(b) is about form and format only', 'regulation 14(5)'],
    ['EISR', '6(1)(b) is about form and format only', 'regulation 13'],
    ['FOISA', '(section 19)', 'Section 25 covers only information that is held'],
  ] as const)('the law asks for more: %s', (regime, held, notHeld) => {
    expect(remarks(FLEET, { regime })).toContain(held);
    expect(remarks(WHY, { regime })).toContain(notHeld);
    expect(remarks(WHY, { regime })).toContain('Is still nothing recorded?');
  });

  test('what was left out has to be decided on', () => {
    expect(remarks(FOOD)).toContain(
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
    expect(remarks(FLEET, { content })).toContain('“site” in authority.yaml is still a placeholder');
    expect(remarks(FLEET)).not.toContain('placeholder');
  });
});

describe('--pick', () => {
  test.each(['01.FOI.25.000001#q1', '01/foi/25/1#Q1'])('takes %s, whatever is found', (pick) => {
    expect(ask(FOOD, { pick }).picked?.pick).toBe('01.FOI.25.000001#q1');
  });

  test('takes a response of one question without its number', () => {
    expect(ask('', { pick: '01.FOI.25.000002' }).picked?.pick).toBe('01.FOI.25.000002#q1');
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
      ask(FOOD, { pick });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(MisuseError);
    expect(error).toMatchObject({ message, remedy: expect.stringMatching(remedy) });
  });
});

test('other programs get the same as JSON', () => {
  expect(JSON.parse(replyAsJson(ask(FOOD)))).toMatchObject({
    version: 1,
    picked: '01.FOI.25.000002#q1',
    found: [
      { reference: '01.FOI.25.000002', question: '1', outcome: 'disclosed-in-part', responded: '2024-12-31' },
    ],
    paragraph: expect.stringContaining('section 21(1)'),
  });
});

test('quotes inside of the question become single ones in the paragraph', () => {
  const asked = entry(7, 'questions:\n  - text: What is “Panda” in the fleet?\n    outcome: disclosed');
  const folder = temporaryContent({ 'responses/a.mdx': asked });
  const reply = findReply(folder, 'what is Panda in the fleet', { today: DAY, samples: false });
  expect(reply.paragraph).toContain('the question “What is ‘Panda’ in the fleet?” is in our response');
});
