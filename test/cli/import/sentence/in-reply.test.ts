import { expect, test } from 'vitest';
import { isInReply } from '../../../../src/cli/import/sentence/in-reply.ts';

test.each([
  'Section 1 of the Act gives you a right to know',
  'Section 17: Refusal of the request',
  'We responded on 2 June.',
  'Our response of 9 May told you that the lease is lost.',
  'You argue that gulls eat the bait.',
])('“%s” is said by the authority', (text) => {
  expect(isInReply(text)).toBe(true);
});

test.each([
  'Section 1: The harbour',
  'Section 1 - Staff',
  'You may leave out the names.',
  'How often we responded to calls.',
])('“%s” is said by who asks', (text) => {
  expect(isInReply(text)).toBe(false);
});
