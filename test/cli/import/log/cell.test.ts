import { describe, expect, test } from 'vitest';
import { blocksOf, cleaned } from '../../../../src/cli/import/log/cell.ts';
import { readDateCell } from '../../../../src/cli/import/log/date-cell.ts';
import { readExemptionCell } from '../../../../src/cli/import/log/exemption-cell.ts';
import { fieldsByName } from '../../../../src/cli/import/log/field-name.ts';
import { readOutcomeCell } from '../../../../src/cli/import/log/outcome-cell.ts';
import { holdsPeople, isPerson, peopleInCell } from '../../../../src/cli/import/log/person-column.ts';
import { readRegimeCell } from '../../../../src/cli/import/log/regime-cell.ts';
import type { Regime } from '../../../../src/domain/regime.ts';

describe('a date', () => {
  test.each([
    ['03/04/2024', '2024-04-03'],
    ['3.4.24', '2024-04-03'],
    ['3-4-2024', '2024-04-03'],
    ['03/04/2024 14:05', '2024-04-03'],
    ['2024-04-03T00:00:00', '2024-04-03'],
    ['2024/4/3', '2024-04-03'],
    ['20240403', '2024-04-03'],
    ['45385', '2024-04-03'],
    ['13th October 2025', '2025-10-13'],
    ['31^st July 2023', '2023-07-31'],
    ['01May 2025', '2025-05-01'],
    ['Wed 30 May 2018', '2018-05-30'],
    ['Weds 30 May 2018', '2018-05-30'],
    ['January 22, 2025', '2025-01-22'],
    ['24-Sep-24', '2024-09-24'],
    ['Sep-24', '2024-09'],
    ['September 2024', '2024-09'],
    ['09/2024', '2024-09'],
    ['2024-09', '2024-09'],
    ['2024', '2024'],
  ])('%s is %s', (cell, date) => {
    expect(readDateCell(cell, 'day-first')).toBe(date);
  });

  test.each(['24-Sep', '2023/24', '31/02/2024', '5/13/2024', 'n/a', '12', 'before 3 June 2024, we think'])(
    'is not %s',
    (cell) => {
      expect(readDateCell(cell, 'day-first')).toBeUndefined();
    },
  );

  test('has the month first where that is the order', () => {
    expect(readDateCell('5/13/2024', 'month-first')).toBe('2024-05-13');
  });
});

describe('an outcome', () => {
  test.each([
    ['Granted in full', 'disclosed'],
    ['Full disclosure', 'disclosed'],
    ['All information sent', 'disclosed'],
    ['Successful', 'disclosed'],
    ['EIR - Released', 'disclosed'],
    ['Part disclosure', 'disclosed-in-part'],
    ['Partially refused', 'disclosed-in-part'],
    ['Some information sent but not all held', 'disclosed-in-part'],
    ['Released with redactions', 'disclosed-in-part'],
    ['Refused', 'withheld'],
    ['Full refusal', 'withheld'],
    ['Not disclosed', 'withheld'],
    ['Unsuccessful', 'withheld'],
    ['Information exempt', 'withheld'],
    ['Information not held', 'not-held'],
    ['No information held', 'not-held'],
    ['NCND', 'neither-confirmed-nor-denied'],
    ['Neither confirm nor deny', 'neither-confirmed-nor-denied'],
    ['Exceeds appropriate limit', 'cost-limit'],
    ['Vexatious', 'vexatious'],
    ['Repeat request', 'repeated'],
    ['Already in the public domain', 'already-accessible'],
    ['Will be published', 'future-publication'],
    ['not-held-explained', 'not-held-explained'],
    ['Withdrawn', 'no-answer'],
    ['Awaiting clarification', 'no-answer'],
    ['Redirected to another body', 'no-answer'],
    ['Referred to the county council', 'no-answer'],
    ['Referred to our website', 'already-accessible'],
    ['Dealt with as SAR', 'no-answer'],
    ['Not yet due', 'no-answer'],
    ['Advice given', 'no-answer'],
    ['Nil disclosure', 'withheld'],
    ['Not fully disclosed', 'disclosed-in-part'],
    ['Unable to provide', undefined],
    ['Cannot be released', undefined],
    ['Disclosed, no exemption applied', 'disclosed'],
    ['No exemptions', undefined],
    ['Manifestly unreasonable', 'withheld'],
    ['Signposted to the police', 'no-answer'],
    ['Directed to website', 'already-accessible'],
    ['Not held - transferred', 'not-held'],
    ['Transferred in part', 'no-answer'],
    ['Information provided / not held', 'disclosed-in-part'],
    ['Disclosed; names withheld', 'disclosed-in-part'],
    ['No information provided - not held', 'not-held'],
    ['Refused, not held', 'not-held'],
    ['Vex S14', 'vexatious'],
    ['Vexatious or repeated', undefined],
    ['Disclosed with small numbers suppressed', 'disclosed-in-part'],
    ['Fee threshold invoked', 'cost-limit'],
    ['Closed', undefined],
    ['Completed', undefined],
    ['No', undefined],
    ['Yes', undefined],
  ])('“%s” is %s', (cell, outcome) => {
    expect(readOutcomeCell(cell)).toBe(outcome);
  });

  test.each([
    ['Yes', 'Info released?', 'disclosed'],
    ['N', 'Info released?', 'nothing-given'],
    ['None', 'Info provided (Full/Part/None)', 'nothing-given'],
    ['No', 'Provided in full?', undefined],
    ['Y', 'Info withheld?', 'something-withheld'],
    ['No', 'Info withheld?', 'silent'],
    ['Full', 'Information withheld', 'withheld'],
    ['No', 'Info held', 'not-held'],
    ['Yes', 'Info held', 'silent'],
    ['Held in part', 'Info held', undefined],
    ['No', 'Trigger', undefined],
  ])('“%s” in a column called “%s” is %s', (cell, column, said) => {
    expect(readOutcomeCell(cell, column)).toBe(said);
  });
});

describe('exemptions', () => {
  const read = (cell: string, regime: Regime = 'FOIA') => {
    const { cited, unread } = readExemptionCell(cell, regime, 'Exemption');
    return [
      ...cited.map((each) => `${each.regime} ${each.provision}`),
      ...(unread ? ['and something unread'] : []),
    ];
  };

  test.each([
    ['s40(2)', ['FOIA 40(2)']],
    ['40 (2); 43(2)', ['FOIA 40(2)', 'FOIA 43(2)']],
    ['Section 40 & 31', ['FOIA 40', 'FOIA 31']],
    ['S31(1)(a)(b)', ['FOIA 31(1)(a)', 'FOIA 31(1)(b)']],
    ['40(2) Personal information, 43 Commercial interests', ['FOIA 40(2)', 'FOIA 43']],
    ['s40(2)|s41', ['FOIA 40(2)', 'FOIA 41']],
    ['FOIA s21 / s22', ['FOIA 21', 'FOIA 22']],
    ['Reg 12(5)(e)', ['EIR 12(5)(e)']],
    ['12(5)(e)', ['EIR 12(5)(e)']],
    ['Exemption 40', ['FOIA 40']],
    ['41 43', ['FOIA 41', 'FOIA 43']],
    ['40 (2) 43 (2)', ['FOIA 40(2)', 'FOIA 43(2)']],
    ['S43 (2) Commercial Interests 40 (2) Personal Info', ['FOIA 43(2)', 'FOIA 40(2)']],
    ['s40(2) - names of 12 people', ['FOIA 40(2)', 'and something unread']],
    ['N/A', []],
    ['none', []],
    ['Personal information', ['and something unread']],
    ['40, 41 and 99', ['FOIA 40', 'FOIA 41', 'and something unread']],
    ['s17', ['and something unread']],
    // Renumbered in 2018; the draft keeps what the log cites.
    ['Section 40(5)', ['FOIA 40(5B)']],
  ])('“%s” cites %j', (cell, provisions) => {
    expect(read(cell)).toEqual(provisions);
  });

  test('of the Act are read in a row under the Regulations', () => {
    expect(read('23(5) & 24(2)', 'EIR')).toEqual(['FOIA 23(5)', 'FOIA 24(2)']);
  });

  test.each<[string, Regime, readonly string[]]>([
    ['Reg 10(5)(e)', 'EISR', ['EISR 10(5)(e)']],
    ['10(4)(a)', 'EISR', ['EISR 10(4)(a)']],
    ['10(4)(e), 11(2)', 'EISR', ['EISR 10(4)(e)', 'EISR 11(2)']],
    ['33(1)(b)', 'EISR', ['FOISA 33(1)(b)']],
    ['10(5)(e)', 'FOISA', ['EISR 10(5)(e)']],
    ['39(2), 10(5)(e)', 'EISR', ['FOISA 39(2)', 'EISR 10(5)(e)']],
  ])('of Scotland: “%s” in a row under %s cites %j', (cell, regime, provisions) => {
    expect(read(cell, regime)).toEqual(provisions);
  });
});

test.each([
  ['FOI', 'FOIA'],
  ['FOIA', 'FOIA'],
  ['Freedom of Information Act 2000', 'FOIA'],
  ['EIR', 'EIR'],
  ['EIRs', 'EIR'],
  ['Environmental Information Regulations 2004', 'EIR'],
  ['FOI(S)A', 'FOISA'],
  ['Freedom of Information (Scotland) Act 2002', 'FOISA'],
  ['SAR', 'personal'],
  ['FOI/EIR', undefined],
  ['EIR(S)', 'EISR'],
  ['EISR', 'EISR'],
  ['EI(S)R', 'EISR'],
  ['EIRs (Scotland)', 'EISR'],
  ['EIR Scotland', 'EISR'],
  ['Environmental Information (Scotland) Regulations 2004', 'EISR'],
  ['FOISA / EISR', undefined],
  ['FOI 1653', undefined],
  ['EIR-0093-2425', undefined],
])('the law of “%s” is %s', (cell, regime) => {
  expect(readRegimeCell(cell)).toBe(regime);
});

describe('people', () => {
  test.each([
    'Requester Name',
    'Requesters name',
    'RequestorName',
    'Applicant',
    'Name',
    'Firstname',
    'E-mail',
    'Address1',
    'Post code',
    'Tel. no',
    'Organisation',
    'Category of requester',
    'Case Officer',
    'Responded by',
    'Assigned to',
    'Submitted by',
    'Raised by',
    'From',
  ])('are who a column called “%s” is about', (name) => {
    expect(fieldsByName(name)).toEqual(['leave-out']);
  });

  test.each([
    'Name of request',
    'Case name',
    'Customer request',
    'Team',
    'Date received',
    'Date received by the Trust',
    'Authority',
    'Withheld from disclosure',
  ])('are not who a column called “%s” is about', (name) => {
    expect(fieldsByName(name)).not.toContain('leave-out');
  });

  test('are who a value names', () => {
    expect(['Priya Hart', 'Mr Hart', 'Hart, Priya'].filter(isPerson)).toHaveLength(3);
    expect(['Parking Fines', 'Adult Social Care', 'Highways'].filter(isPerson)).toEqual([]);
  });

  test('are not the telephone numbers that dates look like', () => {
    expect(holdsPeople(['01-06-2012', '02-06-2012'])).toBe(false);
    expect(holdsPeople(['01632 960 983', '01632 960 984'])).toBe(true);
  });

  test('are put out by whole name and last name', () => {
    expect(peopleInCell('requester', 'Hart, Priya')).toEqual(['Priya Hart', 'Hart']);
    expect(peopleInCell('requester type', 'Member of the public')).toEqual([]);
    expect(peopleInCell('e mail', 'p.hart@example.org')).toEqual(['p.hart@example.org']);
  });
});

describe('the words of a cell', () => {
  const texts = (cell: string) => blocksOf(cleaned(cell)).map(({ kind, text }) => `${kind}: ${text}`);

  test('are paragraphs, whatever ends their lines', () => {
    expect(texts('a\r\rb\r\nc\u000bd_x000D_e\u0007')).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((text) => `paragraph: ${text}`),
    );
  });

  test('are read as HTML where they are, and what is no element stays', () => {
    expect(texts('<p>Fees &amp; <b>fines</b></p><ul><li>under <5</li></ul><p><name supplied></p>')).toEqual([
      'paragraph: Fees & fines',
      'bullet: under <5',
      'paragraph: <name supplied>',
    ]);
    expect(texts('12 &pound;\n13')).toEqual(['paragraph: 12 £', 'paragraph: 13']);
  });

  test('are parted from the courtesies on their line', () => {
    expect(texts('Dear Sir, how many? Kind regards, Priya Hart')).toEqual([
      'paragraph: Dear Sir,',
      'paragraph: how many?',
      'paragraph: Kind regards,',
      'paragraph: Priya Hart',
    ]);
  });
});
