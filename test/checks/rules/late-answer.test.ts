import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

/** Received on 3 March 2025: due on 1 April, the fortieth working day being 2 May. */
const texts = (question: RefusedQuestion) =>
  foundIn(
    {
      received: '2025-03-03',
      responded: '2025-04-30',
      outcome: 'disclosed',
      answer: 'There were 12.',
      weighed: null,
      ...question,
    },
    'late-answer',
  ).map(({ message }) => message);
const DUE = 'it was due on 1 April 2025, and the text does not say that it is late.';

describe('a late answer', () => {
  test.each([
    'We exceeded the statutory time limit and so breached section 10(1).',
    'We regret that this reply is outside the twenty working days.',
    'We did not meet the deadline, owing to illness.',
    'We are sorry for the time this has taken.',
    'Please accept our apologies: this answer should have reached you on 1 April.',
    'Thank you for your patience while we took longer than we should have.',
    'This response is overdue.',
    'We failed to answer within 20 working days.',
    'Our reply is later than the law allows, and that was a breach of s.10 of the Act.',
    'I apologise for the delay in replying to you.',
  ])('is admitted by “%s”', (decision) => {
    expect(texts({ decision })).toEqual([]);
  });

  test.each([
    'There were 12 officers on the late shift.',
    'Trains were delayed 12 times. Those who joined later are not counted.',
    'If you have not heard from us within 20 working days, you may ask for a review.',
    'The contractor missed the deadline for bids and is sorry.',
    'The contract was extended for a period of 12 months.',
  ])('is not admitted by “%s”', (answer) => {
    expect(texts({ answer })).toEqual([`The answer took 39 working days: ${DUE}`]);
  });

  test.each([
    'The contract was extended for a period of 12 months.',
    'The deadline for bids was extended once.',
  ])('that is admitted stays so beside “%s”', (answer) => {
    expect(texts({ decision: 'We apologise for the delay in answering.', answer })).toEqual([]);
  });

  test('that is admitted stays so where the work would take more time', () => {
    const refused = {
      outcome: 'cost-limit',
      exemptions: ['12(1)'],
      reasons: 'We would need an additional 60 working days.',
    };
    expect(texts({ ...refused, decision: 'We apologise for the delay in answering.' })).toEqual([]);
    expect(texts(refused)).toHaveLength(1);
  });

  test('is one even where the bank holidays of the time are not known', () => {
    expect(texts({ received: '2014-03-03', responded: '2015-03-20' })).toEqual([
      'The answer took more than 20 working days, and the text does not say that it is late.',
    ]);
    expect(texts({ received: '2014-03-03', responded: '2014-04-04' })).toEqual([]);
  });

  test('may be none after a clarification', () => {
    const decision = 'You clarified the request on 28 April 2025, and the time ran from that day.';
    expect(texts({ decision })).toEqual([
      'The answer took 39 working days, counted from “received”, and the text speaks of a clarification, from which the time is counted.',
    ]);
  });
});

describe('an extension', () => {
  const refused = {
    outcome: 'withheld',
    exemptions: ['42(1)'],
    reasons: 'It is legal advice.',
    answer: '',
  } as const;
  const WEIGHED = 'The public interest in openness is outweighed.';
  const of = (decision: string, more: RefusedQuestion = {}) =>
    texts({ ...refused, weighed: WEIGHED, decision, ...more });

  test.each([
    'On 31 March we told you that we needed more time, under section 10(3), to consider the public interest.',
    'On 31 March we wrote that we required a further 20 working days to consider the public interest test.',
    'As we said in our letter of 31 March under section 17(2), the public interest decision could not be made by then; we estimated a decision by 30 April.',
    'On 31 March we sent a notice of permitted extension to assess the balance of the public interest.',
    'On 31 March we extended the time for answering to 30 April.',
    'We wrote to extend the deadline. We had not yet weighed the public interest.',
    'An additional 20 working days were needed. This was for the public interest test.',
  ])('is allowed for “%s”', (decision) => {
    expect(of(decision)).toEqual([]);
  });

  test.each([
    'On 31 March we extended the time because many colleagues were on leave.',
    'On 31 March we extended the deadline in order to consult a third party.',
    'Under regulation 7(1) we extended the time because of the complexity and volume of the request.',
    'We needed more time to search our archive for your request.',
  ])('is not allowed for “%s”', (decision) => {
    expect(of(decision)).toEqual([
      'The answer took 39 working days. More than 20 are allowed only to weigh the public interest under a qualified exemption (section 10(3)).',
    ]);
  });

  const INTEREST = 'On 31 March we extended the time under section 10(3) to consider the public interest.';

  test('to weigh the public interest needs a qualified exemption, or one that gave way', () => {
    const first = { reasons: 'It would break the first data protection principle.', weighed: null };
    expect(of(INTEREST, { ...first, exemptions: ['40(2)'] })).toHaveLength(1);
    expect(of(INTEREST, { ...first, exemptions: ['40(2)', '40(3A)(a)'] })).toHaveLength(1);
    expect(of(INTEREST, { ...first, exemptions: ['41(1)'] })).toHaveLength(1);
    expect(
      of(INTEREST, { exemptions: ['40(2)', '40(3B)'], reasons: 'The second condition is met.' }),
    ).toEqual([]);
    expect(texts({ decision: INTEREST })).toEqual([]);
  });

  test('to weigh the public interest is to end within 40 working days', () => {
    const long = { responded: '2025-06-30' };
    expect(of(INTEREST, long)).toEqual([
      'The answer took 80 working days. Time to weigh the public interest has to be reasonable (section 10(3)), and the Information Commissioner expects no more than 40 in all.',
    ]);
    expect(of(`${INTEREST} We are sorry that it took longer still.`, long)).toEqual([]);
  });

  const environmental = (decision: string, more: RefusedQuestion = {}) =>
    of(decision, {
      regime: 'EIR',
      exemptions: ['12(5)(a)'],
      reasons: 'Disclosure would adversely affect public safety.',
      ...more,
    });

  test.each([
    'Under regulation 7(1) we extended the time to 40 working days because of the complexity and volume of the request.',
    'The request was complex and voluminous, so we told you on 31 March that up to 40 working days were needed (reg 7).',
    'Owing to the complexity and volume of the information we took up to 40 working days, as we told you on 20 March.',
    'We extended the time under regulation 7.',
    'The amount of what you asked for, and its complexity, led us to extend the time for answering.',
  ])('is allowed under the Regulations for “%s”', (decision) => {
    expect(environmental(decision)).toEqual([]);
  });

  test.each([
    'We extended the time under regulation 7 because the request is complex.',
    'We extended the time in order to consult a third party.',
  ])('is not allowed under the Regulations for “%s”', (decision) => {
    expect(environmental(decision)).toEqual([
      'The answer took 39 working days. More than 20 are allowed only for a request that is complex and voluminous (regulation 7).',
    ]);
  });

  const TO_WEIGH =
    'text says that the time was extended to weigh the public interest. Regulation 7 does not allow that: it gives more time only where a request is both complex and voluminous.';

  test.each([
    'We extended the time in order to weigh the public interest, which is complex.',
    'We extended the time to weigh the public interest.',
    'On 31 March we told you that we needed a further 20 working days to consider the public interest.',
    'Under regulation 7 we extended the time to consider the public interest test.',
    'The deadline was extended by 20 days as the public interest needed further consideration.',
    'We wrote on 28 March under section 10(3) to say that we needed longer.',
  ])('to weigh the public interest is unknown to the Regulations: “%s”', (decision) => {
    expect(environmental(decision)).toEqual([`The answer took 39 working days, and the ${TO_WEIGH}`]);
  });

  test('to weigh the public interest is found without the dates, and not in an answer that was in time', () => {
    const decision = 'We extended the time to weigh the public interest.';
    const noDates = { regime: 'EIR', exemptions: ['12(5)(f)'], reasons: 'It would harm them.', decision };
    const dated = (more: RefusedQuestion) =>
      foundIn({ ...noDates, weighed: WEIGHED, ...more }, 'late-answer').map(({ message }) => message);
    expect(dated({})).toEqual([`The ${TO_WEIGH}`]);
    expect(dated({ regime: 'FOIA', exemptions: ['42(1)'] })).toEqual([]);
    expect(dated({ received: '2025-03-03', responded: '2025-04-01' })).toEqual([]);
  });

  test('under the Regulations ends with the fortieth working day', () => {
    const decision = 'Under regulation 7 we extended the time because of complexity and volume.';
    expect(environmental(decision, { responded: '2025-05-12' })).toEqual([
      'The answer took 46 working days. Regulation 7 allows no more than 40.',
    ]);
    expect(
      environmental(`${decision} We apologise that this is late even so.`, { responded: '2025-05-12' }),
    ).toEqual([]);
  });

  test('is unknown to the Act of 2002', () => {
    const scottish = { regime: 'FOISA', exemptions: ['36(1)'] };
    expect(of(INTEREST, scottish)).toEqual([
      'The answer took 41 working days. The Act of 2002 allows 20 and no extension (section 10).',
    ]);
  });
});
