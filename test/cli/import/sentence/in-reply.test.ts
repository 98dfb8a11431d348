import { expect, test } from 'vitest';
import { isInReply } from '../../../../src/cli/import/sentence/in-reply.ts';

test.each(['Section 1 of the Act gives you a right to know', 'Section 17: Refusal of the request'])(
  '“%s” is said by the authority',
  (text) => {
    expect(isInReply(text)).toBe(true);
  },
);

test.each(['Section 1: The harbour', 'Section 1 - Staff'])('“%s” is a heading of the request', (text) => {
  expect(isInReply(text)).toBe(false);
});
