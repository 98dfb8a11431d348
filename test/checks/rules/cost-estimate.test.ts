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
