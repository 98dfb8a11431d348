import { expect, test } from 'vitest';
import { isRule } from '../../../../src/cli/import/message/mail-line.ts';

test.each(['──────────', '═════════', '-----', '* * *'])('“%s” is only drawn', (line) => {
  expect(isRule(line)).toBe(true);
});

test.each(['══ Boats ══', '──', '──41──'])('“%s” is more than that', (line) => {
  expect(isRule(line)).toBe(false);
});
