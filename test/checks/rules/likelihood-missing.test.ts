import { describe, expect, test } from 'vitest';
import { foundIn } from '../../fixtures/refused-question.ts';

const finds = (
  reasons: string,
  {
    weighed,
    exemption = '43(2)',
    regime = 'FOIA',
  }: Partial<Record<'weighed' | 'exemption' | 'regime', string>> = {},
) =>
  foundIn(
    { regime, exemptions: [exemption], reasons, ...(weighed === undefined ? {} : { weighed }) },
    'likelihood-missing',
  );

describe('the likelihood of harm', () => {
  test.each([
    'There is a real and significant risk of prejudice to the supplier.',
    'To release the prices would be prejudicial to the supplier.',
    'Release would cause commercial harm to the supplier.',
    'Release would assist competitors in setting their next bid and so prejudice the supplier.',
    'Release would adversely affect the supplier.',
    'Release would very seriously prejudice the supplier.',
    'Bidders would no longer come forward.',
    'Rivals will see the rates and will undercut them.',
    'Officers wouldn’t be able to work unseen.',
    'If the prices were known, rivals would undercut them.',
    'Prejudice is more probable than not.',
    'The risk to the supplier is real.',
    'If rivals could read it, we’d lose the contract.',
    'To publish addresses puts judges at risk.',
    'There is a significant chance that bids become dearer.',
    'Prejudice is claimed at the higher threshold of “would”.',
    'It would, or would be likely to, prejudice the supplier; we rely on the latter.',
    'It would, or would be likely to, prejudice the supplier. We take the view that it would.',
    'Information is exempt if its disclosure would, or would be likely to, prejudice interests. Rivals would learn the price.',
    'It would, or would be likely to, prejudice the supplier. It would damage its hand in every other bid.',
    'It would, or would be likely to, prejudice the supplier. We are satisfied that the harm is more than hypothetical.',
    'It would, or would be likely to, prejudice the supplier. We rely on the lower of the two levels.',
    'Disclosure would be likely to harm one supplier, or would be likely to harm all of them.',
    'The Act exempts what would, or would be likely to, prejudice commercial interests. Here rivals would learn the price.',
    'Either would do, and we find that disclosure would or would be likely to harm them, and we consider that it would.',
  ])('is said by “%s”', (words) => {
    expect(finds(words)).toEqual([]);
  });

  test.each([
    'Disclosure would, or would be likely, to prejudice the supplier.',
    'Disclosure would (or would be likely to) prejudice the supplier.',
    'Disclosure would/would be likely to prejudice the supplier.',
    'Disclosure would and/or would be likely to prejudice the supplier.',
    'Disclosure would, or would likely, prejudice the supplier.',
    'Disclosure would prejudice, or would be likely to prejudice, the supplier.',
    'Disclosure “would” or “would be likely to” prejudice the supplier.',
    'Disclosure would – or would be likely to – prejudice the supplier.',
    'Disclosure would be likely to, or would, prejudice the supplier.',
    'Disclosure would (be likely to) prejudice the supplier.',
    'Disclosure would, or would be likely to, prejudice the supplier, as it would give away its prices.',
    'Disclosure would, or would be likely to, prejudice the supplier. Rivals would know its prices.',
    'Disclosure would, or would be likely to, prejudice the supplier. It would show rivals its prices, and harm it.',
    'We believe that it would or would be likely to prejudice the supplier, who would face rivals that know its prices.',
    'If released, this would or would be likely to prejudice the supplier. Rivals would know its prices.',
    'This would or would be likely to prejudice the supplier. Others would bid again.',
    'Disclosure would or could prejudice the supplier.',
    'Disclosure could prejudice the supplier.',
    'Disclosure would reveal the prices, and rivals might use them.',
    'We would like to explain this. It would be a disclosure to the world. It may harm the supplier.',
    'It is commercially sensitive, and would not be in the public interest.',
    'It would breach the law and would cost us 40 hours.',
  ])('is not said by “%s”', (words) => {
    expect(finds(words)).toHaveLength(1);
  });

  test('is not said by what openness would do', () => {
    const weighed = 'Disclosure would allow the public to scrutinise spending, and would help taxpayers.';
    expect(finds('It might prejudice the supplier.', { weighed })).toHaveLength(1);
    expect(finds('It would, or would be likely to, prejudice the supplier.', { weighed })).toHaveLength(1);
  });

  test('may be said while the harm is weighed', () => {
    const weighed = 'Scrutiny matters. Disclosure would undermine the competition, which matters more.';
    expect(finds('It is commercially sensitive.', { weighed })).toEqual([]);
    expect(finds('It would, or would be likely to, prejudice the supplier.', { weighed })).toHaveLength(1);
    const lower = 'Scrutiny matters. That disclosure would be likely to prejudice bids matters more.';
    expect(finds('It would, or would be likely to, prejudice the supplier.', { weighed: lower })).toEqual([]);
  });

  test('is said in Scotland where prejudice is called substantial', () => {
    const scottish = { regime: 'FOISA', exemption: '33(1)(b)' };
    expect(finds('Disclosure would cause substantial prejudice to the supplier.', scottish)).toEqual([]);
    expect(finds('Disclosure could prejudice the supplier substantially.', scottish)).toHaveLength(1);
  });
});
