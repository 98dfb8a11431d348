import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/domain/authority.ts';
import { hasQuickExit, isSensitive } from '../../src/domain/quick-exit.ts';

const authority = (scope: Authority['quickExit']['scope']) =>
  ({ quickExit: { scope, presses: 1, address: 'https://a.example/', label: 'Leave' } }) as Authority;

describe('the quick exit stands', () => {
  test.each([
    ['all', true, true],
    ['sensitive', true, false],
    ['off', false, false],
  ] as const)('with scope %s: on a sensitive page %s, on another %s', (scope, onSensitive, onOther) => {
    expect(hasQuickExit(authority(scope), true)).toBe(onSensitive);
    expect(hasQuickExit(authority(scope), false)).toBe(onOther);
  });
});

test('a page is sensitive if one of its topics is', () => {
  const known = [{ id: 'roads' }, { id: 'abuse', sensitive: true }, { id: 'spending', sensitive: false }];
  expect(isSensitive(['roads', 'abuse'], known)).toBe(true);
  expect(isSensitive(['roads', 'spending'], known)).toBe(false);
  expect(isSensitive([], known)).toBe(false);
});
