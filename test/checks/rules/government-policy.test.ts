import { expect, test } from 'vitest';
import { SCOTTISH } from '../../fixtures/one-entry.ts';
import { findings, reasons, weighed } from '../../fixtures/one-question.ts';

const found = (regime: string, exemption: string, authority?: string) =>
  findings(
    {
      regime,
      exemptions: [exemption],
      letter: `${reasons('The policy is still being made.')}${weighed()}`,
      ...(authority === undefined ? {} : { authority }),
    },
    'government-policy',
  ).map(({ message, remedy }) => `${message} ${remedy}`);

test('what is for government is told to other bodies, in either Act', () => {
  expect([...found('FOIA', '35(1)(a)'), ...found('FOISA', '29(1)(a)', SCOTTISH)]).toMatchInlineSnapshot(`
    [
      "“35(1)(a)” is only for government departments, and this authority is not known to be one. Compare with the letter. If the authority is one, write “governmentDepartment: true” in content/authority.yaml. If the letter does cite section 35, accept this warning with that reason.",
      "“29(1)(a)” is only for the Scottish Administration, and this authority is not known to be part of it. Compare with the letter. If the authority is part of it, write “governmentDepartment: true” in content/authority.yaml. If the letter does cite section 29, accept this warning with that reason.",
    ]
  `);
});

test('the government may rely on it', () => {
  expect(found('FOISA', '29(1)(b)', `${SCOTTISH}governmentDepartment: true\n`)).toEqual([]);
});

test.each([
  ['FOIA', '29(1)(a)'],
  ['FOIA', '36(2)(c)'],
])('any body may rely on section %s %s', (regime, exemption) => {
  expect(found(regime, exemption)).toEqual([]);
});
