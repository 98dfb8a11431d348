import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';

test('the content of this log has no errors', () => {
  const { findings } = checkContent({ release: false });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
