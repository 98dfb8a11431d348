import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../../../src/cli/import/draft.ts';
import { propose } from '../../../../src/cli/import/log/proposal.ts';
import { readRow } from '../../../../src/cli/import/log/row.ts';
import { readSheet } from '../../../../src/cli/import/log/sheet.ts';

/** The first row of a log, with what the tests look at. */
function rowOf(names: string, cells: string) {
  const { columns, rows, width } = readSheet(`Ref,${names}\nEIR/2024/1,${cells}\n`);
  const topics = [{ id: 'fleet', title: 'Cars and boats', description: 'Whatever moves.' }];
  const mapping = propose(columns, []);
  const [row] = rows;
  if (row === undefined) throw new Error('There is no row.');
  const read = readRow(row, {
    mapping,
    width,
    ragged: false,
    topics,
    referencePatterns: [],
    regimes: ['FOIA', 'EIR'],
  });
  if ('refused' in read) throw new Error(read.refused.message);
  const { letter, remarks } = read;
  return {
    text: writeDraft(letter, read.reference),
    regime: letter.regime.value,
    title: letter.title?.value,
    topics: letter.topics?.map(({ value }) => value),
    questions: letter.questions.map(({ text }, index) => {
      const { outcome, cited = [] } = letter.judgement.questions[index] ?? {};
      return [text, outcome?.value, ...cited.map(({ provision }) => provision)];
    }),
    remarks: remarks.map(({ message }) => message),
  };
}

describe('the outcome of a row', () => {
  test('goes to all its questions', () => {
    expect(rowOf('Request,Outcome', '"1. How many?\n2. Which?",Refused').questions).toEqual([
      ['How many?', 'withheld'],
      ['Which?', 'withheld'],
    ]);
  });

  test('says less than a response that answers each question of a part disclosure', () => {
    const { questions, text } = rowOf(
      'Request,Response,Outcome',
      '"1. How many?\n2. Which?","1. There were 4.\n2. This is exempt under section 43(2).",Part disclosure',
    );
    expect(questions).toEqual([
      ['How many?', 'disclosed'],
      ['Which?', 'withheld', '43(2)'],
    ]);
    expect(text).toContain('Outcome: Part disclosure. ');
  });

  test('counts more than the words of the response, and the draft says that they read otherwise', () => {
    const { questions, text } = rowOf(
      'Request,Response,Outcome',
      'How many?,We do not hold this.,Granted in full',
    );
    expect(questions).toEqual([['How many?', 'disclosed']]);
    expect(text).toContain('Outcome: Granted in full. The words of the response read as not-held.');
  });

  test('can be a provision, or follow from one', () => {
    expect(rowOf('Request,Outcome', 'How many?,Section 12').questions).toEqual([
      ['How many?', 'cost-limit', '12'],
    ]);
    expect(rowOf('Request,Outcome,Exemption', 'How many?,Refused,s40(5B)(a)(i)').questions).toEqual([
      ['How many?', 'neither-confirmed-nor-denied', '40(5B)(a)(i)'],
    ]);
  });

  test('is missing where the row gives none on the merits', () => {
    const { questions, remarks } = rowOf('Request,Outcome,Response', 'How many?,Withdrawn,There were 4.');
    expect(questions).toEqual([['How many?', undefined]]);
    expect(remarks).toEqual(['“Withdrawn” is no answer, so its questions have no outcome.']);
  });

  test('is left open where something was refused and nothing says how much', () => {
    expect(rowOf('Request,Response,S40', 'How many?,There were 4.,Y').questions).toEqual([
      ['How many?', undefined, '40'],
    ]);
  });
});

test('an exemption on which the outcome cannot rest is shown and not recorded', () => {
  const { questions, text } = rowOf('Request,Outcome,Exemption', 'How many?,Granted,s43(2)');
  expect(questions).toEqual([['How many?', 'disclosed']]);
  expect(text).toMatch(/### Cited, and not recorded\n\n- Exemption: s43\(2\)/);
});

describe('the law of a row', () => {
  test('is never that of the prefix of its reference', () => {
    expect(rowOf('Request', 'How many?').regime).toBe('FOIA');
  });

  test('is that of its exemptions, where all are of one', () => {
    expect(rowOf('Request,Outcome,Exemption', 'How many?,Refused,Reg 12(5)(e)').regime).toBe('EIR');
  });
});

test('a topic is one of the log by its id or title, and other words are kept', () => {
  expect(rowOf('Request,Category', 'How many?,cars and boats').topics).toEqual(['fleet']);
  const other = rowOf('Request,Category', 'How many?,Trains');
  expect([other.topics, other.text.includes('Category: Trains')]).toEqual([[], true]);
});

test('a title that is too long is cut, and kept whole', () => {
  const long = `Number of ${'boats and '.repeat(20)}cars`;
  const { title = '', text } = rowOf('Title,Request', `${long},How many?`);
  expect(title.length).toBeLessThanOrEqual(160);
  expect(text).toContain(`Title: ${long}`);
});

test('a title that the request gives begins with a whole word', () => {
  expect(rowOf('Request', 'Noise at the depot since May').title).toBe('Noise at the depot since May');
});

test('a response of a few words is kept, even one that would be a heading in a letter', () => {
  expect(rowOf('Request,Response', 'How many?,Information provided').text).toMatch(
    /<Answer question="1">\n\nInformation provided\n/,
  );
});

test('a response without a request is read as the letter that it is', () => {
  const { questions } = rowOf(
    'Response',
    '"You asked:\nHow many cars?\nOur response:\nWe do not hold this information."',
  );
  expect(questions).toEqual([['How many cars?', 'not-held']]);
});

test('numbered questions and answers may stand on one line', () => {
  expect(rowOf('Question,Answer', '1) How many? 2) Which?,1) 14 2) We do not hold this.').questions).toEqual([
    ['How many?', 'disclosed'],
    ['Which?', 'not-held'],
  ]);
});

test('nobody whom the row names gets into the draft', () => {
  const { text } = rowOf(
    'Requester,Officer,Subject,Request,Response,Notes',
    'Priya Hartwell,Quentin Marlowe,Complaint of Ms Hartwell,"How many has Priya Hartwell?\nSarah Oakley","Dear Priya, Quentin Marlowe counted 4 of Hartwell. Regards, Quentin",Sent to Priya Hartwell (p.h@example.org)',
  );
  expect(text).not.toMatch(/Hartwell|Priya|Marlowe|Quentin|Oakley|p\.h@/);
  expect(text).toContain('counted 4');
});
