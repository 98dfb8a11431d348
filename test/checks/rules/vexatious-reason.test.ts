import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

const found = (reasons: string, more: RefusedQuestion = {}) =>
  foundIn(
    { outcome: 'vexatious', exemptions: ['14(1)'], reasons, weighed: null, ...more },
    'vexatious-reason',
  ).map(({ message }) => message);
const NONE = 'Question 1 is refused as vexatious, and nothing says why it is.';

describe('why a request is vexatious', () => {
  test.each([
    'Your request is vexatious: it is the fortieth about one parking ticket.',
    'You have written 61 times since January.',
    'The request is abusive and has no serious purpose.',
    'No reasonable person would see a value in this fishing expedition.',
    'To read 220,000 emails would be a grossly oppressive burden.',
    'The four themes of Dransfield were considered. You have not let the matter rest since the Ombudsman decided it.',
    'The officer whom you name has been off work since your last letters.',
    'After the ban from our offices you have turned to this Act to reach the same three people.',
    'Put bluntly, the words chosen can only have been meant to hurt.',
    'We regard this as vexatious because it follows eleven of the same kind.',
  ])('is said by “%s”', (words) => expect(found(words)).toEqual([]));

  test.each([
    'Your request is vexatious and is refused under section 14(1).',
    'Section 14(1) says that an authority need not comply with a vexatious request. We consider that yours is vexatious.',
    'We are refusing your request as it is vexatious.',
    'We are refusing your request because it is vexatious.',
    'Your correspondence falls under section 14(1).',
    'The authority has concluded that section 14(1) of the Freedom of Information Act is engaged in respect of this request.',
    'We rely on section 14(1) of the Act. There is no duty to confirm or deny. This is our refusal notice.',
    'In accordance with section 14(1) of the Freedom of Information Act 2000 this letter is a refusal notice. You may ask for a review.',
    'For the purposes of section 14 we consider it vexatious. We are not obliged to comply with it.',
  ])('is not said by “%s”', (words) => expect(found(words)).toEqual([NONE]));

  test('may stand in an answer or in advice', () => {
    const advice = '<Advice>\n\nPlease do not accuse our staff.\n\n</Advice>';
    const refused = '<Reasons>\n\nYour request is vexatious.\n\n</Reasons>';
    expect(found('', { body: `${refused}\n\n${advice}` })).toEqual([]);
  });

  test('may not stand in the weighing, which comes after', () => {
    const weighed = 'The burden on staff outweighs openness.';
    const words = 'The request is manifestly unreasonable under regulation 12(4)(b).';
    expect(found(words, { regime: 'EIR', exemptions: ['12(4)(b)'], weighed })).toHaveLength(1);
  });

  test('is asked for where only part of a request is vexatious', () => {
    const words = 'Your request is vexatious.';
    const part = { outcome: 'disclosed-in-part', answer: 'There were 12 cars at the station in May.' };
    expect(found(words, part)).toEqual([NONE]);
    expect(found(words, { outcome: 'withheld', exemptions: ['14(1)', '41(1)'] })).toEqual([NONE]);
  });

  test('is asked for in Scotland, and under the Regulations', () => {
    expect(found('Your request is vexatious.', { regime: 'FOISA' })).toEqual([NONE]);
    const environmental = { regime: 'EIR', exemptions: ['12(4)(b)'], weighed: 'Openness is outweighed.' };
    expect(found('The request is manifestly unreasonable under regulation 12(4)(b).', environmental)).toEqual(
      ['Question 1 is refused as manifestly unreasonable, and nothing says why it is.'],
    );
  });

  test('is not asked of a request that is only repeated', () => {
    const repeated = { outcome: 'repeated', exemptions: ['14(2)'] };
    expect(found('Section 14(2) applies.', repeated)).toEqual([]);
  });
});
