import { describe, expect, test } from 'vitest';
import { answer, findings, reasons, weighed } from '../../fixtures/one-question.ts';

const found = (exemptions: readonly string[], words: string, outcome = 'withheld') =>
  findings({ exemptions, outcome, letter: `${reasons(words)}${weighed()}` }, 'limb-missing').map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );

const FUNCTIONS = 'Disclosure would be likely to prejudice the exercise of our functions.';
const OBTAINED = 'It was obtained for an investigation.';
const NEITHER = 'We neither confirm nor deny it.';
const neither = 'neither-confirmed-nor-denied';

describe('a provision that says half', () => {
  test.each([
    [['31(1)(g)', '31(2)(a)'], FUNCTIONS],
    [['31(1)(g)'], `${FUNCTIONS} They serve the purpose in section 31(2)(c).`],
    [['31(1)(g)'], `${FUNCTIONS} We ascertain whether regulatory action would be justified.`],
    [['31(1)(h)'], `${FUNCTIONS} We ask whether a person complied with the law.`],
    [['31(1)(a)'], FUNCTIONS],
    [['30(2)(a)(i)', '30(2)(b)'], OBTAINED],
    [['30(2)(a)(i)'], `${OBTAINED} Informants gave it.`],
    [['30(2)(a)(i)'], `${OBTAINED} It came in confidence.`],
    [['30(1)(b)'], OBTAINED],
  ])('has its other half in %j with “%s”', (exemptions, words) => {
    expect(found(exemptions, words)).toEqual([]);
  });

  test.each([
    [['37(2)', '37(1)(b)'], NEITHER],
    [['37(2)'], 'We neither confirm nor deny that the King wrote to us.'],
    [['37(2)'], `${NEITHER} If held, it would be exempt under section 37(1)(b).`],
  ])('has it in %j with “%s”', (exemptions, words) => {
    expect(found(exemptions, words, neither)).toEqual([]);
  });

  test('lacks it', () => {
    expect([
      ...found(['31(1)(g)'], FUNCTIONS),
      ...found(['30(2)(a)(i)'], OBTAINED),
      ...found(['37(2)'], NEITHER, neither),
    ]).toMatchInlineSnapshot(`
      [
        "“31(1)(g)” is about a purpose in section 31(2), and the entry does not say which. Add that purpose, for example: exemptions: ["31(1)(g)", "31(2)(c)"]. If the letter names none, accept this warning with that reason.",
        "“30(2)(a)(i)” covers only what is about confidential sources (30(2)(b)), and the entry does not speak of any. Add 30(2)(b), if the letter relies on it: exemptions: ["30(2)(a)(i)", "30(2)(b)"]. If the letter names none, accept this warning with that reason.",
        "“37(2)” serves every part of section 37(1), and the entry does not say which. Add the one that would apply if the information were held, for honours: exemptions: ["37(2)", "37(1)(b)"]. If the letter names none, accept this warning with that reason.",
      ]
    `);
  });
});

test.each(['12(1)', '14', '42', '21'])('section %s is enough', (exemption) => {
  expect(found([exemption], 'It is so.')).toEqual([]);
});

test('what is not held under the Regulations needs no reasons beside the answer that says so', () => {
  const letter = answer('There were 12. We do not hold the rest (regulation 12(4)(a)).');
  expect(findings({ regime: 'EIR', outcome: 'disclosed-in-part', exemptions: ['12(4)(a)'], letter })).toEqual(
    [],
  );
});
