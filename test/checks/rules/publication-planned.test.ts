import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

const found = (reasons: string, more: RefusedQuestion = {}) =>
  foundIn(
    { outcome: 'future-publication', exemptions: ['22(1)'], reasons, ...more },
    'publication-planned',
  ).map(({ message }) => message);
const AFTERWARDS = /the words tell that this was decided afterwards\.$/;

describe('publication', () => {
  test.each([
    'Following your request we have decided to publish the review in May.',
    'Having received your request, we decided to publish the report for all.',
    'As a result of your request we will now publish the figures.',
    'In light of the interest shown, the force has since decided that it will publish them.',
    'In response to this and other requests it was agreed that the report be published.',
    'Upon receipt of your request the decision was taken to make it available.',
    'We have now decided to publish it.',
    'Your request has led us to conclude that the report should be published.',
    'It has been decided, in view of the number of similar requests, to place the list on our website.',
    'On receiving your letter we resolved to put the fees on our website.',
    'We only decided to publish the fees once you had asked for them.',
    'Now that you have asked, we intend to make the list public.',
    'There was no plan to publish it when you wrote. There is now.',
    'Prompted by your enquiry, the board resolved on publication in June.',
  ])('was decided after the request: “%s”', (words) => {
    expect(found(words)).toEqual([expect.stringMatching(AFTERWARDS)]);
  });

  test.each([
    'Before your request arrived we had decided to publish the review in May.',
    'Following your request we looked at whether it could be brought forward, but it is not checked.',
    'It was decided in April, a month before we received your request, to publish the report.',
    'We had planned it before your request. Following your request we decided to publish it on 1 May.',
    'When you asked, we intended to publish it. Following your request the date has been agreed: publication is on 1 May.',
    'After considering your request we remain of the view that it will be published on 1 May.',
    'The figures are published each quarter.',
    'In response to your request: we intend to publish these on 3 May.',
    'Its publication, first planned for March, will now be in May because the authors were ill.',
    'Before your request we had told respondents that a report would be published. Since your request a date has been agreed.',
    'Following the inquest it will be published.',
    'It has always been our intention to publish this.',
    'We have not decided to publish anything else following your request.',
  ])('was planned: “%s”', (words) => expect(found(words)).toEqual([]));

  test('is not looked for in the weighing, which tells of what others publish', () => {
    const weighed = 'Following requests, others have now decided to publish theirs. That is outweighed.';
    expect(found('It was to be published before you asked.', { weighed })).toEqual([]);
  });

  test('of research is another matter', () => {
    const words = 'Following your request we have decided to publish the data.';
    expect(found(words, { exemptions: ['22A(1)'] })).toEqual([]);
  });
});

describe('in Scotland', () => {
  const scottish = (reasons: string, more: RefusedQuestion = {}) =>
    found(reasons, { regime: 'FOISA', exemptions: ['27(1)'], ...more });
  const WITHIN = 'covers only what is published within twelve weeks of the request';

  test.each([
    'It will be published within twelve weeks.',
    'It will be published on 30 May.',
    'We publish it in about three months.',
    'It will be out in the spring.',
  ])('the time of publication is said by “%s”', (words) => expect(scottish(words)).toEqual([]));

  test.each(['It will be published in due course.', 'We intended to publish it when you asked.'])(
    'the time of publication is not said by “%s”',
    (words) => expect(scottish(words)).toEqual([`“27(1)” ${WITHIN}, and nothing says when that will be.`]),
  );

  test.each([
    ['It will be published in about nine months.', 'in about nine months'],
    ['It will be published within 16 weeks.', 'within 16 weeks'],
    ['It will be published next year.', 'next year'],
  ])('the time is too long in “%s”', (words, said) => {
    expect(scottish(words)).toEqual([`“27(1)” ${WITHIN}, and the words say “${said}”.`]);
  });

  test('the time is counted from the day of the request', () => {
    const received = { received: '2025-03-03' };
    expect(scottish('It will be published on 26 May 2025.', received)).toEqual([]);
    expect(scottish('It will be published on 27 May 2025.', received)).toEqual([
      `“27(1)” ${WITHIN}, and the words say “27 May 2025”.`,
    ]);
    expect(scottish('It will be published on 27 May 2025.')).toEqual([]);
    expect(scottish('We decided on 3 January 2025 to publish it on 5 May 2025.', received)).toEqual([]);
  });

  test('the time is not asked for where there are no reasons, or no paragraph', () => {
    expect(scottish('', { reasons: '' })).toEqual([]);
    expect(scottish('It will be published in due course.', { exemptions: ['27'] })).toEqual([]);
  });

  test('the request comes before the plan as well', () => {
    expect(scottish('Following your request it was decided to publish it in May.')).toEqual([
      expect.stringMatching(AFTERWARDS),
    ]);
  });

  test('the twelve weeks are not asked for elsewhere', () => {
    expect(found('It will be published in about nine months.')).toEqual([]);
    expect(found('It will be published in due course.')).toEqual([]);
  });
});
