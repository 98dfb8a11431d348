import { expect, test } from 'vitest';
import { saidIn } from '../../../../src/cli/import/sentence/said.ts';

test.each([
  ['withhold', 'Section 43(2) exemption applied'],
  ['withhold', 'S40(2) applied'],
  ['withhold', 'Exempt s.43(2) prejudice to commercial interests of any party.'],
  ['withhold', 'Redacted – S40'],
  ['withhold', 'Regulation 13 (personal data) applied'],
  ['withhold', 'Commercially sensitive.'],
  ['withhold', 'Personal data – exempt'],
  ['withhold', 'Please see the refusal notice below'],
  ['cost', 'Section 12 exemption applied – cost'],
  ['nothold', 'Unknown'],
  ['nothold', 'Data unavailable'],
  [
    'nothold',
    'In line with your right under section 1(1)(a) to be told whether it is held, we confirm that the Board does not hold it.',
  ],
  ['gives', 'Please refer to the table below'],
  ['gives', 'berths@harbour.example'],
  ['gives', 'We do not use this software'],
  ['gives', 'No such contract exists.'],
  ['gives', 'Not yet decided'],
  ['elsewhere', 'https://harbour.example/rules'],
  ['idle', 'Exemptions: None'],
])('%s is what “%s” does as the whole of an answer', (act, answer) => {
  const [said] = saidIn(answer);
  expect(said?.act).toBe(act);
  expect(said?.sure).toBeGreaterThanOrEqual(0.6);
});
