import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftOf, draftOfText } from './draft-of.ts';

const root = join(import.meta.dirname, '../../..');
const LETTERS = join(root, 'test/fixtures/letters');
const SEED = join(root, '../shared/seed/01.FOI.24.039354.txt');

type Expected = readonly (readonly [outcome: string, ...provisions: string[]])[];

/** Letters in the styles of several kinds of authority, all of them invented. */
const EXPECTED: readonly (readonly [file: string, regime: string, expected: Expected])[] = [
  ['council-email.txt', 'FOIA', [['disclosed'], ['disclosed'], ['not-held'], ['withheld', '40(2)']]],
  [
    'numbered-answers.txt',
    'FOIA',
    [
      ['disclosed'],
      ['neither-confirmed-nor-denied', '31(3)'],
      ['neither-confirmed-nor-denied', '31(3)'],
      ['not-held'],
    ],
  ],
  [
    'police-letter.txt',
    'FOIA',
    [['withheld', '31(1)(a)', '31(1)(b)'], ['disclosed'], ['withheld', '31(1)(a)', '31(1)(b)']],
  ],
  ['you-asked.html', 'FOIA', [['disclosed']]],
  ['scottish.html', 'FOISA', [['disclosed-in-part', '30(b)(ii)'], ['not-held']]],
  [
    'scottish-environmental.txt',
    'EISR',
    [['disclosed'], ['withheld', '10(5)(e)'], ['not-held', '10(4)(a)'], ['disclosed-in-part', '11(2)']],
  ],
  ['environmental.txt', 'EIR', [['disclosed'], ['withheld', '12(4)(d)'], ['withheld', '12(5)(f)']]],
  ['neither-confirm.txt', 'FOIA', [['neither-confirmed-nor-denied', '23(5)', '24(2)']]],
  ['bullets.txt', 'FOIA', [['disclosed'], ['disclosed'], ['disclosed']]],
  [
    'mixed-refusal.txt',
    'FOIA',
    [['disclosed'], ['withheld', '40(2)', '40(3A)(a)'], ['neither-confirmed-nor-denied', '30(3)']],
  ],
  ['quoted-request.txt', 'FOIA', [['disclosed-in-part', '21']]],
  ['internal-review.txt', 'FOIA', [['disclosed'], ['withheld', '40(2)']]],
  ['saved-page-without-frame.html', 'FOIA', [['disclosed'], ['cost-limit', '12']]],
  ['cost.txt', 'FOIA', [['cost-limit', '12(1)']]],
  [
    'seventeen-questions.txt',
    'FOIA',
    [
      ...Array.from({ length: 4 }, () => ['disclosed'] as const),
      ['not-held'],
      ...Array.from({ length: 8 }, () => ['disclosed'] as const),
      ['withheld', '43(2)'],
      ['withheld', '43(2)'],
      ['disclosed'],
      ['not-held'],
    ],
  ],
];

describe.each(EXPECTED)('%s', (file, regime, expected) => {
  const read = draftOf(join(LETTERS, file));

  test('gives its questions, their outcomes and what was relied on, under its law', async () => {
    const { questions, letter } = await read;
    expect(questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions])).toEqual(expected);
    expect(letter.regime.value).toBe(regime);
  });

  test('gives a draft whose text can be read, and whose only gap is the topics', async () => {
    const { frontmatter, body } = await read;
    expect(frontmatter.problems.map(({ message }) => message)).toEqual(['The list of topics is empty.']);
    expect(body.problems).toEqual([]);
    expect(frontmatter.data?.draft).toBe(true);
  });

  test('marks every outcome and exemption as inferred, with words of the letter', async () => {
    const { frontmatter } = await read;
    const marks = frontmatter.data?.inferred ?? [];
    expect(marks.filter(({ field }) => field === 'outcome')).toHaveLength(expected.length);
    expect(marks.filter(({ field }) => field === 'exemptions')).toHaveLength(
      expected.reduce((sum, [, ...provisions]) => sum + provisions.length, 0),
    );
  });

  test('names nobody', async () => {
    const { text } = await read;
    expect(text).not.toMatch(
      /Pemberton|Ashdown|Okafor|Carrow|Hollis|Holloway|Tamsin|Marsh|Quill|Acacia|07700/,
    );
  });
});

test('dates keep their roles: published is not responded, and a request dated is not a request received', async () => {
  const dates = async (file: string) => {
    const { letter } = await draftOf(join(LETTERS, file));
    return Object.fromEntries(Object.entries(letter.dates).map(([role, found]) => [role, found?.value]));
  };
  expect(await dates('council-email.txt')).toEqual({ received: '2025-09-15', responded: '2025-10-14' });
  expect(await dates('numbered-answers.txt')).toEqual({ published: '2025-09-18' });
  expect(await dates('police-letter.txt')).toEqual({ received: '2025-02-04', responded: '2025-03-03' });
  expect(await dates('you-asked.html')).toEqual({ received: '2025-07-01', published: '2025-08-12' });
  expect(await dates('scottish.html')).toEqual({ received: '2025-03-03', responded: '2025-03-28' });
  const asked = await draftOfText(
    'Ref: FOI/1234\n\nYou asked in your letter of 5 June 2025:\n\nHow many cars are there?\n\nResponse\n\n12.\n',
  );
  expect(asked.letter.dates.received).toBeUndefined();
});

test('a table survives, with its small numbers escaped', async () => {
  const { text } = await draftOf(join(LETTERS, 'you-asked.html'));
  expect(text).toMatch(/^\| Year \| Issued \| Revoked \|$/m);
  expect(text).toMatch(/^\| 2024 \| 1,204 \| \\<5 \|$/m);
});

test('an exemption that was considered and is not relied on is shown and not recorded', async () => {
  const { text } = await draftOf(join(LETTERS, 'police-letter.txt'));
  expect(text).toMatch(/<Unplaced>[\s\S]*Cited, and not recorded[\s\S]*Section 36 was considered/);
});

describe.skipIf(!existsSync(SEED))('the response that the log began with', () => {
  const read = existsSync(SEED) ? draftOf(SEED) : undefined;

  test('has four questions with the four right outcomes, and two exemptions on the second only', async () => {
    expect((await read)?.questions).toEqual([
      { text: 'What Command and Control system does the MPS use?', outcome: 'disclosed' },
      { text: 'What intranet does the MPS use?', outcome: 'withheld', exemptions: ['24(1)', '31(1)'] },
      { text: 'Job profile for a Pan London Operator?', outcome: 'not-held' },
      {
        text: 'Why were SFOs realigned to CTSFOs within the MPS, and why has the Met replaced SFOs with CTSFOs?',
        outcome: 'not-held-explained',
      },
    ]);
  });

  test('has its answers in the order of the request, and nothing unplaced', async () => {
    const sections = (await read)?.body.sections ?? [];
    expect(sections.filter(({ kind }) => kind === 'answer').map(({ questions }) => questions)).toEqual([
      ['1'],
      ['3'],
      ['4'],
    ]);
    expect(sections.some(({ kind }) => kind === 'unplaced')).toBe(false);
  });

  test('loses no sentence of its reply', async () => {
    const { text = '' } = (await read) ?? {};
    const reply = readFileSync(SEED, 'utf8').split('I have today decided')[1] ?? '';
    const sentences = reply
      .split(/\n|(?<=[.?!])\s+/)
      .filter((line) => line.length > 40 && !/^Q\d|below information/.test(line));
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => !text.includes(sentence.trim()))).toEqual([]);
  });
});

describe('the law of a Scottish letter', () => {
  const law = async (...reply: readonly string[]) => {
    const text = [
      'Our ref: 61127',
      'You asked:',
      '1. How high is the harbour wall?',
      'Our response:',
      ...reply,
    ].join('\n\n');
    return (await draftOfText(text)).letter.regime.value;
  };

  test.each([
    'Under regulation 10(4)(a) of the Environmental Information (Scotland) Regulations 2004 it is not held.',
    'We applied section 39(2) of FOISA, and dealt with it under the Environmental Information (Scotland) Regulations 2004. It is 4 m high.',
    'It is excepted under regulation 10(5)(g) of the EIRs. You may also ask under FOISA.',
    'Regulation 10(4)(e) of the EISR excepts it.',
    'It is withheld under regulation 10(5)(e) of the EIRs.',
    'FOISA does not apply: we have considered your request under the EI(S)R. It is 4 m high, and the EIRs need no more.',
  ])('is the Regulations: %s', async (reply) => {
    expect(await law(reply)).toBe('EISR');
  });

  test.each([
    'It is exempt under section 33(1)(b) of FOISA.',
    'The Freedom of Information (Scotland) Act 2002 applies. It is 4 m high.',
    'It is 4 m high. Anyone can send a request that is handled under FOISA or the EIRs.',
    'Section 39(1) of FOISA exempts it. Other requests may be under the Environmental Information (Scotland) Regulations 2004.',
  ])('is the Act: %s', async (reply) => {
    expect(await law(reply)).toBe('FOISA');
  });

  test('is none where a Scottish law is named in passing', async () => {
    expect(
      await law(
        'It is exempt under section 43(2) of the Freedom of Information Act 2000.',
        'Section 43(2) of the Freedom of Information Act is qualified.',
        'SEPA answers under the Environmental Information (Scotland) Regulations 2004.',
      ),
    ).toBe('FOIA');
  });

  test('is said beside section 39(2), which is shown and not recorded', async () => {
    const { text } = await draftOf(join(LETTERS, 'scottish-environmental.txt'));
    expect(text.split('### Cited, and not recorded')[1]).toContain('exempt under section 39(2)');
    expect(text).not.toContain('regime: FOISA');
  });
});

test('a date that may be that of receipt stands at the end, with the line that would record it', async () => {
  const { text } = await draftOfText(
    'Ref: FOI/2025/0042\n\nDate: 9 September 2025\n\nDear Ms Quill\n\nThank you for your email of 12 August 2025, in which you asked:\n\nHow many boats are there?\n\nThere are 12 boats.\n',
  );
  expect(text).not.toContain('\nreceived:');
  expect(text.split('### A date whose meaning is not clear')[1]).toContain(
    'If the request arrived on that day, write “received: 2025-08-12” among the fields above.',
  );
});

test('the head of a letter that is pasted below its covering message answers nothing', async () => {
  const { text } = await draftOfText(
    `You asked:\n\n1. How many swans are there?\n\nWe reply as follows.\n\n1. There are 12.\n\n3 June 2024\n\nFreedom of Information Act Request - F0012\n`,
  );
  expect(text).toContain('There are 12.');
  expect(text).not.toMatch(/<Answer[^>]*>[^<]*3 June 2024/);
  expect(text.slice(text.indexOf('<Answer'))).not.toContain('Freedom of Information Act Request');
});

test.each(['3 of 12', 'Official estimates that are not commercially sensitive', 'Charges: none'])(
  'an answer that only looks like the margin of a page is kept: “%s”',
  async (answer) => {
    const { letter } = await draftOfText(
      `You asked:\n\nWhat is known of the swans?\n\nOur response:\n\nThis is what we know.\n\n${answer}\n`,
    );
    expect(letter.answers.pieces.map(({ block }) => block.text)).toContain(answer);
  },
);
