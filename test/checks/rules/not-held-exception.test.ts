import { expect, test } from 'vitest';
import { answer, findings } from '../../fixtures/one-question.ts';

const told = (words: string, rule: string, outcome = 'not-held', regime = 'EIR') =>
  findings({ regime, outcome, letter: answer(words) }, rule).map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );

test('where the letter cites the exception, the message says so and the remedy leaves no choice', () => {
  expect(
    told('We hold no such readings and refuse the request under regulation 12(4)(a).', 'not-held-exception'),
  ).toMatchInlineSnapshot(`
    [
      "Question 1 is “not-held” under the EIR and names no exception, and its words cite 12(4)(a). Add exemptions: ["12(4)(a)"].",
    ]
  `);
});

test.each(['We hold no such readings.', 'We hold no such readings. Regulation 12(4)(b) is not relied on.'])(
  'where it does not, the editor compares: %s',
  (words) => {
    const [finding] = told(words, 'not-held-exception');
    expect(finding).toContain('names no exception. Add exemptions: ["12(4)(a)"], if the letter cites it.');
  },
);

test('what is missing from an answer under the Regulations may be an exception, and under the Acts is none', () => {
  const words = 'There were 12. We do not hold the rest.';
  const part = (regime: string) => told(words, 'part-without-exemption', 'disclosed-in-part', regime);
  expect(part('EIR')).toMatchInlineSnapshot(`
    [
      "Question 1 is disclosed in part and names no exemption for the rest. Name it under exemptions: "12(4)(a)" for what is not held. If the rest is missing for another reason (small numbers), or the letter cites nothing, accept this warning with that reason.",
    ]
  `);
  expect(part('FOIA')[0]).toContain('(not held, small numbers)');
});
