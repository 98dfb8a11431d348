import { expect, test } from 'vitest';
import { refusesAll } from '../../../../src/cli/import/answer/refused-whole.ts';
import { block } from '../../../../src/cli/import/document/block.ts';

const COST =
  'we are not obliged to comply, as it would exceed the appropriate limit of £450 under section 12.';

test.each([`Your request is too wide, and ${COST}`, `As for your request for information, ${COST}`])(
  '“%s” refuses all of it',
  (text) => {
    expect(refusesAll(block(text))).toBe(true);
  },
);

test.each([
  `Turning to your request for the logs of the ferry, ${COST}`,
  `As to this part of the request, ${COST}`,
])('“%s” refuses one thing', (text) => {
  expect(refusesAll(block(text))).toBe(false);
});

test.each([
  'I have considered your request as it was sent. It would take 40 hours to find what question 2 asks for, which exceeds the limit of section 12.',
  'For the remaining part the cost would exceed the limit of £600 under section 12. You may wish to reduce the scope of your request.',
  'I have considered your request. To find them would take 40 hours, so under section 12 we refuse this part of your request.',
])('“%s” refuses a part of it', (text) => {
  expect(refusesAll(block(text))).toBe(false);
});
