import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { isLead } from '../../../../src/cli/import/request/lead.ts';

test.each([
  'Please see our response below:',
  'The information you requested is set out below:',
  'Each part of your request is dealt with below.',
  'The information held by Kirkby Fold Council is as follows:',
])('“%s” only leads on', (text) => {
  expect(isLead(block(text))).toBe(true);
});

test.each([
  'The number of incident reports was as follows:',
  'These figures exclude school swimming and are as follows:',
  'Please see below, where section 40(2) has been applied:',
])('“%s” tells something, and is kept', (text) => {
  expect(isLead(block(text))).toBe(false);
});
