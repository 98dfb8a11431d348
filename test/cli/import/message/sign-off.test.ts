import { expect, test } from 'vitest';
import { isClosing } from '../../../../src/cli/import/message/sign-off.ts';

test.each([
  'Kind regards',
  'Yours sincerely,',
  'Kind regards, Asta',
  'Many thanks, Asta Quill',
  'Yn gywir / Yours sincerely',
])('“%s” closes a letter', (text) => {
  expect(isClosing(text)).toBe(true);
});

test.each([
  'Regards were paid to the harbour.',
  'There are 41. Kind regards, Asta',
  'Thanks to the crane, it floats.',
])('“%s” says more than that', (text) => {
  expect(isClosing(text)).toBe(false);
});
