import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../../../src/cli/import/draft.ts';
import { propose } from '../../../../src/cli/import/log/proposal.ts';
import { readRow } from '../../../../src/cli/import/log/row.ts';
import { readSheet } from '../../../../src/cli/import/log/sheet.ts';
import type { Regime } from '../../../../src/domain/regime.ts';

/** The first row of a log, with what the tests look at. */
function rowOf(names: string, cells: string, regimes: readonly Regime[] = ['FOIA', 'EIR']) {
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
    regimes,
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

  test.each([
    ['Released?,Exemption', 'No,s35(1)(a)', 'withheld'],
    ['Released?,Exemption', 'No,s12', 'cost-limit'],
    ['Released?,Exemption', 'No,Not held', 'not-held'],
    ['Released?,Exemption', 'No,', undefined],
    ['Released (Y/N),Withheld (Y/N)', 'Y,Y', 'disclosed-in-part'],
    ['Released (Y/N),Withheld (Y/N)', 'Y,N', 'disclosed'],
    ['Released (Y/N),Withheld (Y/N)', 'N,Y', 'withheld'],
    ['Info held,Outcome', 'No,', 'not-held'],
    ['Outcome,Refusal reason', ',(s14(2)) - Repeated request', 'repeated'],
    ['Outcome,Refusal reason', ',(s12(2)) - Exceeded cost', undefined],
    ['Outcome,Refusal reason', 'Refused,Neither confirm nor deny', 'neither-confirmed-nor-denied'],
    ['Outcome,Exemption', 'Granted,Clarification sought', 'disclosed'],
  ])('can follow from two columns: %s with “%s” is %s', (names, cells, outcome) => {
    expect(rowOf(`Request,${names}`, `How many?,${cells}`).questions[0]?.[1]).toBe(outcome);
  });

  test.each([
    ['Section 12', 'cost-limit'],
    ['Refused - s31(1)(a), s40(2)', 'withheld'],
    ['Yes', 'disclosed'],
    ['https://example.org/1.pdf', undefined],
    ['See attached letter', undefined],
    ['Response sent', undefined],
    ['Closed', undefined],
    ['Sent 3/4/20', undefined],
    ['Extension applied', undefined],
    ['Please contact the harbour office.', undefined],
  ])('is not invented for a response that is only “%s”', (response, outcome) => {
    const { questions, text, remarks } = rowOf('Request,Response', `How many?,"${response}"`);
    expect(questions[0]?.[1]).toBe(outcome);
    expect(text).toContain(response);
    expect(remarks.length > 0).toBe(outcome === undefined);
  });

  test('says in which columns it was read, and loses no words of them', () => {
    const { text } = rowOf('Request,Info held,Outcome', 'How many?,Yes,Granted');
    expect(text).toContain('from: "Outcome: Granted; Info held: Yes"');
    expect(rowOf('Request,Info held,Outcome', 'How many?,In part,Granted').text).toContain(
      '<Unplaced>\n\nInfo held: In part\n',
    );
  });

  test('is missing where a response only says that there is none', () => {
    const { questions, remarks, text } = rowOf('Request,Response', 'How many?,Request withdrawn');
    expect(questions).toEqual([['How many?', undefined]]);
    expect(remarks).toEqual(['“Request withdrawn” is no answer, so its questions have no outcome.']);
    expect(text).toContain('Request withdrawn');
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

  test('is that of Scotland in the log of a Scottish authority', () => {
    const scottish = (names: string, cells: string) => rowOf(names, cells, ['FOISA', 'EISR']);
    const exempt = 'Request,Outcome,Exemption';
    expect(scottish('Request,Law', 'How many?,EIR').regime).toBe('EISR');
    expect(scottish('Request,Law', 'How many?,FOI').regime).toBe('FOISA');
    expect(scottish(exempt, 'How many?,Refused,10(5)(e)').regime).toBe('EISR');
    expect(scottish(exempt, 'How many?,Refused,"39(2), 10(5)(e)"').regime).toBe('EISR');
    for (const cell of ['33(1)(b)', '12', '12(1)', '14(1)', '18(1)', '39(1)'])
      expect(scottish(exempt, `How many?,Refused,${cell}`).regime).toBe('FOISA');
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

test.each([
  'Complaints',
  'The cost of the website.',
  'Search',
  'Please send:\nComplaints\nAppeals to the tribunal',
])('a request is never taken for the furniture of a letter: “%s”', (request) => {
  const { text } = rowOf('Request', `"${request}"`);
  for (const line of request.split('\n').slice(-1)) expect(text).toContain(line);
});

test('a response that is only a link is kept', () => {
  expect(rowOf('Request,Response', 'How many?,https://example.org/log/report.pdf').text).toContain(
    'report.pdf',
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

test.each([
  ['Request from Mrs Hartwell re noise', 'How many has Hartwell?'],
  ['FOI from Quentin Marlowe - parking', 'How many?'],
  ['EIR request by Quentin Marlowe', 'How many?'],
  ['Noise', 'On behalf of Priya Hartwell, how many?'],
  ['Noise', 'How many?\nMany thanks\nPriya Hartwell\n12 Low Street, Bexmouth'],
])('nor whom its title or its request names as who asks: “%s”', (title, request) => {
  const { text } = rowOf('Subject,Request', `${title},"${request}"`);
  expect(text).not.toMatch(/Hartwell|Priya|Marlowe|Quentin|Low Street/);
});

test('but what a request is about is no person', () => {
  expect(rowOf('Subject,Request', 'Letter from Network Rail,Which?').title).toBe('Letter from Network Rail');
});

describe('a response in one paragraph', () => {
  const RESPONSE =
    'Each berth costs £1,240 a year. The rent of the leaseholder is exempt under section 43(2), as disclosure would be likely to prejudice its commercial interests. The public interest in transparency is outweighed by the public interest in fair competition.';
  const words = (text: string): string => text.split(/^---$/m)[2] ?? '';

  test('is divided into the answer, the reasons and the public interest', () => {
    const { text, questions } = rowOf(
      'Request,Response,Outcome,Exemptions',
      `What does a berth cost and who pays for it?,"${RESPONSE}",Part disclosure,43(2)`,
    );
    expect(questions).toEqual([
      ['What does a berth cost and who pays for it?', 'disclosed-in-part', '43(2)'],
    ]);
    expect(words(text)).toMatchInlineSnapshot(`
      "

      <Answer question="1">

      Each berth costs £1,240 a year.

      </Answer>

      <Reasons question="1" exemption="43(2)">

      The rent of the leaseholder is exempt under section 43(2), as disclosure would be likely to prejudice its commercial interests.

      </Reasons>

      <PublicInterest question="1">

      The public interest in transparency is outweighed by the public interest in fair competition.

      </PublicInterest>
      "
    `);
  });

  test('has its outcome from the answer in it where no column says one', () => {
    expect(
      rowOf('Request,Response', `What does a berth cost and who pays for it?,"${RESPONSE}"`).questions,
    ).toEqual([['What does a berth cost and who pays for it?', 'disclosed-in-part', '43(2)']]);
  });

  test('is divided below each of several questions', () => {
    const { text } = rowOf(
      'Request,Response',
      '"1. How many boats?\n2. Who steers them?","1. There are 12.\n2. Two of them are steered by volunteers. The other names are withheld under section 40(2)."',
    );
    expect(words(text).match(/<(?:Answer|Reasons)[^>]*>/g)).toEqual([
      '<Answer question="1">',
      '<Answer question="2">',
      '<Reasons question="2" exemption="40(2)">',
    ]);
  });
});

describe('a file that a response came with', () => {
  test('is said to be missing, in the draft and in the report, with how it is added', () => {
    const { text, questions, remarks } = rowOf(
      'Request,Response,Outcome',
      'What are senior staff paid?,See attached spreadsheet,Granted',
    );
    expect(questions).toEqual([['What are senior staff paid?', 'disclosed']]);
    expect(text.split('<Unplaced>')[1]).toMatchInlineSnapshot(`
      "

      ### A file was attached, and is missing here

      - “See attached spreadsheet”

      If the file may be published: save it as .csv or .txt in the folder content/attachments/EIR-2024-1/, and list it among the fields above under “attachments”, with its name and a title (“Released files” in docs/editing.md shows how). If it is short, put what it holds into the answer instead. Then delete these lines.

      </Unplaced>
      "
    `);
    expect(remarks).toEqual(['The response says that a file was attached, and an import has no files.']);
  });

  test('is not looked for where nothing was attached', () => {
    const { text, remarks } = rowOf(
      'Request,Response,Outcome',
      'Was there a grant?,"There was, and no conditions were attached to the grant.",Granted',
    );
    expect(text).not.toContain('<Unplaced>');
    expect(remarks).toEqual([]);
  });
});
