import { describe, expect, test } from 'vitest';
import { SCOTTISH } from '../../fixtures/one-entry.ts';
import { answer, errors, reasons } from '../../fixtures/one-question.ts';

const alternative = (exemption: string) => ({ exemption, inTheAlternative: true });

describe('a refusal of the request beside an exemption', () => {
  test.each([
    ['cost-limit', ['12(1)', '40(2)']],
    ['cost-limit', ['12(1)', alternative('43(2)')]],
    ['cost-limit', ['12(2)', '31(3)']],
    ['cost-limit', ['12(1)', alternative('14(1)')]],
    ['withheld', ['12(1)', '40(2)']],
    ['withheld', ['31(1)(a)', alternative('12(1)')]],
    ['disclosed-in-part', ['12(1)', '40(2)']],
    ['vexatious', ['14(1)', alternative('12(1)')]],
    ['vexatious', ['14(1)', '12(1)']],
    ['vexatious', ['14(1)', '14(2)']],
    ['vexatious', ['14']],
    ['vexatious', ['14(1)', alternative('40(5B)(a)(i)')]],
    ['repeated', ['14(1)', '14(2)']],
    ['repeated', ['14(2)', '21(1)']],
    ['neither-confirmed-nor-denied', ['31(3)', alternative('14(1)')]],
    ['already-accessible', ['21(1)', alternative('40(2)')]],
  ])('is recorded as “%s” with %j', (outcome, exemptions) => {
    const letter = outcome === 'disclosed-in-part' ? answer('There were 12.') : reasons('It is so.');
    expect(errors({ outcome, exemptions, letter })).toEqual([]);
  });

  test('is recorded in Scotland under either outcome', () => {
    for (const outcome of ['cost-limit', 'withheld']) {
      const exemptions = ['12(1)', '38(1)(b)'];
      expect(errors({ regime: 'FOISA', outcome, exemptions, authority: SCOTTISH })).toEqual([]);
    }
  });

  test.each([
    ['cost-limit', ['12(4)(b)', '12(5)(e)']],
    ['vexatious', ['12(4)(b)', '13(1)']],
    ['withheld', ['12(4)(b)', '12(5)(e)']],
  ])('is recorded under the Regulations as “%s” with %j', (outcome, exemptions) => {
    expect(errors({ regime: 'EIR', outcome, exemptions })).toEqual([]);
  });
});

describe('the outcome contradicts', () => {
  test.each([
    ['cost-limit', ['40(2)'], 'or write “withheld”'],
    ['cost-limit', ['14(1)'], 'or write “vexatious”'],
    ['cost-limit', ['14(1)', alternative('12(1)')], 'or write “vexatious”'],
    ['vexatious', ['14(2)'], 'or write “repeated”'],
    ['withheld', ['12(1)'], 'Write “cost-limit”'],
    ['withheld', ['14(1)', alternative('12(1)')], 'Write “vexatious”'],
    ['withheld', ['14(1)', alternative('40(2)')], 'Write “vexatious”'],
    ['withheld', ['12(1)', '31(3)'], 'Write “cost-limit”'],
    ['withheld', ['14'], 'Write “vexatious” or “repeated”'],
    ['withheld', ['31(3)'], 'Write “neither-confirmed-nor-denied”'],
    ['withheld', ['21(1)'], 'Write “already-accessible”'],
    ['withheld', ['22(1)'], 'Write “future-publication”'],
    ['already-accessible', ['40(2)'], 'goes with 21(1) only'],
  ])('“%s” under %j, and the message says what to write: %s', (outcome, exemptions, remedy) => {
    const [error, ...others] = errors({ outcome, exemptions });
    expect(others).toEqual([]);
    expect(error).toContain('outcome-exemption');
    expect(error).toContain(remedy);
  });

  test('what the error says to write instead is then right', () => {
    const exemptions = ['14(1)', alternative('12(1)')];
    expect(errors({ outcome: 'cost-limit', exemptions })).toMatchInlineSnapshot(`
      [
        "outcome-exemption: Question 1 is “cost-limit” and relies on 14(1). That outcome goes with 12(1) or 12(2). Add what the letter relies on, or write “vexatious”.",
      ]
    `);
    expect(errors({ outcome: 'withheld', exemptions })).toMatchInlineSnapshot(`
      [
        "outcome-exemption: Question 1 is “withheld” under 14(1), which is not an exemption but another kind of refusal. Write “vexatious”.",
      ]
    `);
    expect(errors({ outcome: 'vexatious', exemptions })).toEqual([]);
  });
});

describe('research whose report is to come', () => {
  test.each(['withheld', 'future-publication'])('may be “%s”', (outcome) => {
    expect(errors({ outcome, exemptions: ['22A(1)'] })).toEqual([]);
    const scottish = { regime: 'FOISA', outcome, exemptions: ['27(2)'], authority: SCOTTISH };
    expect(errors(scottish)).toEqual([]);
  });

  test('is not what section 27(1) FOISA is about', () => {
    const [error] = errors({ regime: 'FOISA', exemptions: ['27(1)'], authority: SCOTTISH });
    expect(error).toContain('Write “future-publication”');
  });
});
