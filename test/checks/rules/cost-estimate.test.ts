import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

const of = (reasons: string, more: RefusedQuestion = {}) =>
  foundIn(
    { outcome: 'cost-limit', exemptions: ['12(1)'], reasons, weighed: null, ...more },
    'cost-estimate',
  ).map(({ message }) => message);
const NARROW = 'Please narrow your request.';
const WORK = 'To read all 2,000 records would take some 66 hours.';
const NO_ESTIMATE = 'Question 1 is refused on cost, and no estimate of the work is given.';
const NO_ADVICE = 'Question 1 is refused on cost, and nothing says what could be asked instead.';

describe('an estimate of the work', () => {
  test.each([
    'At 5 mins per record, 3,000 records come to 250 hrs.',
    'There are 900 paper files, each half an hour.',
    'We estimate that it would take 24 hours, and the limit here is 18.',
    'We estimate the cost at £600; our limit is £450.',
    'One officer would need more than two years to read them.',
    'It would take three clerks six weeks.',
    'A clerk reads 20 records per hour.',
    'Extraction would occupy two analysts for a fortnight.',
    'It would cost £3,000.',
    '| Step | Hours |\n| --- | ---: |\n| Read | 68 |',
    'We sampled ten files, which took two hours.',
    'It would require 30 working days.',
    'We reckon half a day for each of the 23 depots.',
    'A manual trawl would run to several weeks.',
    'It would be a five-week job.',
    '310,000 reports would have to be read, far over 18 hours.',
    'There are 5614 complaints, and each would need a manual review.',
    'A search returned 41,000 hits. They cannot all be read in 18 hours.',
    'We would have to open thousands of files.',
    'It would mean going through each of 320 boxes.',
    'To read all 2000 records would be too much.',
    'Every street has a file, of which there are 1,200. To read all would be too much.',
    'A trawl of 38 cabinets is of the order of three weeks.',
    'This would keep two officers busy for half a year.',
  ])('is given by “%s”', (words) => {
    expect(of(`${words} ${NARROW}`.replace('| Please', '|\n\nPlease'))).toEqual([]);
  });

  test.each([
    'It would exceed the appropriate limit of £450, or 18 hours at £25 per hour.',
    'The request covers the last 36 months and would exceed 18 hours.',
    'You asked for every incident in the 90 days to 1 May.',
    'It would take longer than the 18-hour limit.',
    'It would take in excess of 18 hrs.',
    'It would take more than two and a half working days (the appropriate limit).',
    'It would cost more than £450.00.',
    'The limit is £600 for central government and £450 for all others.',
    'It would need us to search 36 months of records by hand.',
    'We answer within 20 working days, and this is too much.',
    'It cannot be searched in office hours.',
    'We would have to read every file since 2019.',
    'Section 12 of the Freedom of Information Act 2000 applies, as we would have to read every file.',
    'We would have to check the records of 2010 to 2020 by hand.',
    'To review it would exceed the limit in the regulations (SI 2004/3244).',
    'Your request of 12 March 2024 (ref 01.FOI.24.001234) would take too long to review.',
    'There has been a rise of 150%, and to read them would exceed the limit.',
    'The request would need 100 boxes.',
    'The minutes of the board would have to be found and read.',
  ])('is not given by “%s”', (words) => {
    expect(of(`${words} ${NARROW}`)).toEqual([NO_ESTIMATE]);
  });

  test('is measured by the limit of each law', () => {
    const scottish = { regime: 'FOISA' };
    expect(of(`It is more than £600, which is 40 hours at £15 an hour. ${NARROW}`, scottish)).toEqual([
      NO_ESTIMATE,
    ]);
    expect(of(`It is 200 hours at £15 an hour, and the limit is £600. ${NARROW}`, scottish)).toEqual([]);
    expect(of(`Reading them would be 40 hours. ${NARROW}`)).toEqual([]);
  });

  test('is asked for where cost makes a request manifestly unreasonable', () => {
    const withheld = {
      regime: 'EIR',
      outcome: 'withheld',
      exemptions: ['12(4)(b)'],
      weighed: 'Openness matters. It is outweighed.',
    };
    expect(of(`It is manifestly unreasonable because of the cost. ${NARROW}`, withheld)).toEqual([
      NO_ESTIMATE,
    ]);
    expect(
      of('It is manifestly unreasonable, being the fortieth of a campaign at our cost.', withheld),
    ).toEqual([]);
    expect(of('It is manifestly unreasonable in tone.', withheld)).toEqual([]);
  });
});

describe('a refusal on cost beside an exemption', () => {
  const beside = (reasons: string, more: RefusedQuestion = {}) =>
    of(reasons, { outcome: 'withheld', exemptions: ['41(1)'], ...more });

  test.each([
    'It was given in confidence. To find the rest would exceed the appropriate limit.',
    'It was given in confidence. In addition, section 12(1) of the Act applies.',
    'It was given in confidence. We also refuse the request under section 12.',
  ])('has an estimate too: “%s”', (words) => {
    expect(beside(words)).toEqual([
      'The words of question 1 refuse it on cost as well, the fields do not name section 12, and no estimate of the work is given.',
    ]);
  });

  test.each([
    'It was given in confidence. To find the rest would exceed the appropriate limit: there are 9,000 files to read.',
    'It was given in confidence. It would not exceed the appropriate limit to find it.',
    'It was given in confidence. We have considered whether section 12 applies.',
    'It was given in confidence. At first we thought that section 12 might apply.',
  ])('is not asked for one by “%s”', (words) => expect(beside(words)).toEqual([]));

  test('is not looked for in the Regulations, which have no section 12', () => {
    const regulations = { regime: 'EIR', exemptions: ['12(5)(f)'] };
    expect(beside('It would exceed the appropriate limit.', regulations)).toEqual([]);
  });
});

describe('advice', () => {
  test.each([
    'If you were to confine your request to 2024, we may be able to help.',
    'You could ask for one borough instead.',
    'You may wish to narrow it.',
    'One month could be searched within the cost limit.',
    'We have thought about how to narrow your request and cannot suggest any way.',
    'Please send us a new request for fewer stations.',
    'Limiting the request to one year would help.',
    'We would suggest a random sample.',
    'Should you be content with figures for one site, please tell us.',
  ])('is given by “%s”', (words) => {
    expect(of(`${WORK} ${words}`)).toEqual([]);
  });

  test.each([
    'We are unable to answer this within the cost limit.',
    'The request cannot be met within the limit.',
    'We have no duty to reduce the request.',
    'You may ask for an internal review.',
    'If you are unhappy with this, you can complain to the Commissioner.',
  ])('is not given by “%s”', (words) => {
    expect(of(`${WORK} ${words}`)).toEqual([NO_ADVICE]);
  });
});
