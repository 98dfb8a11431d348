import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

const texts = (question: RefusedQuestion) =>
  foundIn(question, 'regime-fits').map(({ message, remedy }) => `${message} ${remedy}`);
const COMMERCIAL = 'Disclosure would prejudice the commercial interests of a bidder.';
const ADVERSE = 'Disclosure would adversely affect the confidentiality of commercial information.';

describe('an entry under one law that relies on the other alone', () => {
  test.each([
    ['EIR', '{ exemption: 43(2), regime: FOIA }', 'withheld', COMMERCIAL],
    ['EIR', '{ exemption: 12(1), regime: FOIA }', 'cost-limit', 'It would take 75 hours.'],
    ['EIR', '{ exemption: 14(1), regime: FOIA }', 'vexatious', 'It is the fortieth request.'],
    ['FOIA', '{ exemption: 12(5)(e), regime: EIR }', 'withheld', ADVERSE],
  ])('%s with %s is pointed out', (regime, exemption, outcome, reasons) => {
    const other = regime === 'EIR' ? 'FOIA' : 'EIR';
    expect(texts({ regime, exemptions: [exemption], outcome, reasons })).toEqual([
      `The entry is under ${regime}, and everything that it relies on is in ${other}. If the letter is under ${other}, write “regime: ${other}” at the top, and take the line “regime” from the exemptions. If it is under both, accept this warning with that reason.`,
    ]);
  });

  test('is none where section 39 leads there, or where information is not held', () => {
    const exception = '{ exemption: 12(5)(e), regime: EIR }';
    expect(texts({ exemptions: ['39(1)(b)', exception], reasons: ADVERSE })).toEqual([]);
    const notHeld = { exemptions: ['{ exemption: 12(4)(a), regime: EIR }'], outcome: 'not-held' };
    expect(texts({ ...notHeld, answer: 'We do not hold it.', weighed: null })).toEqual([]);
  });
});

test('section 39 alone names no exception', () => {
  expect(texts({ exemptions: ['39(1)(b)'], reasons: 'It is environmental information.' })).toEqual([
    '“39(1)(b)” only sends the request to the Regulations, and no exception of theirs is named. Add the exception that the letter relies on, for example exemption: "12(4)(b)" and below it regime: EIR. If it names none, accept this warning with that reason.',
  ]);
});

describe('reasons that cite', () => {
  test('only the other law are pointed out', () => {
    expect(
      texts({ exemptions: ['43(2)'], reasons: `It is excepted under regulation 12(5)(e). ${COMMERCIAL}` }),
    ).toEqual([
      'The fields name “43(2)” of FOIA, and the reasons cite regulation 12(5)(e), which is EIR. Compare with the letter, and correct the provision and its regime. If the letter names both, accept this warning with that reason.',
    ]);
    const exempt = `It is exempt under section 43(2) of the Freedom of Information Act. ${ADVERSE}`;
    expect(texts({ regime: 'EIR', exemptions: ['12(5)(e)'], reasons: exempt })).toHaveLength(1);
  });

  test.each([
    [
      'FOIA',
      '43(2)',
      `Section 43(2) applies. Had it been environmental, regulation 12(5)(e) would. ${COMMERCIAL}`,
    ],
    ['EIR', '12(5)(e)', `It is environmental, and so exempt under section 39(1)(b) of the Act. ${ADVERSE}`],
    ['EIR', '12(4)(b)', 'It would exceed the limit under section 12(1) of the Act, which is a guide here.'],
    ['FOIA', '42(1)', 'It is advice on the Building Regulations 2010, regulation 12(4)(b).'],
    ['FOIA', '43(2)', COMMERCIAL],
  ])('under %s and %s “%s” are right', (regime, exemption, reasons) => {
    expect(texts({ regime, exemptions: [exemption], reasons })).toEqual([]);
  });
});

describe('a number that both Acts have', () => {
  test.each([
    [
      'FOIA',
      '38(1)(b)',
      'These are third parties’ personal data, under the data protection principles.',
      '40(2)',
    ],
    ['FOIA', '33(1)(b)', COMMERCIAL, '43(2)'],
    ['FOISA', '31(1)', 'It would prejudice the prevention or detection of crime.', '35(1)'],
    ['FOISA', '38(1)(b)', 'It would endanger the safety of officers.', '39(1)'],
    ['FOISA', '35(1)(a)', 'It is on the development of government policy.', '29(1)'],
  ])('is taken for the other’s in %s %s', (regime, exemption, reasons, meant) => {
    const [text, ...others] = texts({ regime, exemptions: [exemption], reasons });
    expect(others).toEqual([]);
    expect(text).toContain(`What the reasons speak of is in section ${meant} there.`);
  });

  test.each([
    ['FOIA', '38(1)(b)', 'To give personal data of the witnesses would put them at risk of attack.'],
    ['FOIA', '35(1)(a)', 'The policy on the prevention of crime is still being made.'],
    ['FOISA', '38(1)(b)', 'The names of officers are personal data, and their safety is at stake.'],
    ['FOISA', '31(1)', 'It is required to safeguard national security, and terrorists are offenders.'],
    ['FOISA', '35(1)(a)', 'It would prejudice the detection of crime substantially.'],
  ])('is rightly used in %s %s', (regime, exemption, reasons) => {
    expect(texts({ regime, exemptions: [exemption], reasons })).toEqual([]);
  });
});

describe('a provision of a law that the authority does not answer under', () => {
  const remedy = (question: RefusedQuestion) =>
    foundIn(question, 'exemption-known').map((each) => each.remedy);

  test('is said to be of that law, with what is about the same', () => {
    expect(remedy({ regime: 'EIR', exemptions: ['10(5)(e)'] })).toEqual([
      'EISR has it, which this authority does not answer under. Compare with the letter. Under EIR "12(5)(e)" is about the same.',
    ]);
    expect(remedy({ exemptions: ['30(b)(ii)'] })).toEqual([
      'FOISA has it, which this authority does not answer under. Compare with the letter. Under FOIA "36(2)(b)(ii)" is about the same.',
    ]);
    expect(remedy({ regime: 'FOISA', exemptions: ['43(2)'] })).toEqual([
      'FOIA has it, which this authority does not answer under. Compare with the letter. Under FOISA "33(1)(b)" is about the same.',
    ]);
  });

  test('may be that of the whole letter, where the authority has both', () => {
    expect(remedy({ exemptions: ['12(5)(e)'] })).toEqual([
      'EIR has it. If the letter relies on that law, write exemption: "12(5)(e)" and below it regime: EIR; if the whole letter does, write “regime: EIR” at the top instead.',
    ]);
  });
});
