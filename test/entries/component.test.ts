import { expect, test } from 'vitest';
import {
  ATTRIBUTES,
  COMPONENTS,
  isSectionName,
  listed,
  listedProvisions,
} from '../../src/entries/component.ts';

test('the components are these seven and no others', () => {
  expect(COMPONENTS).toEqual([
    'Decision',
    'Answer',
    'Reasons',
    'PublicInterest',
    'Advice',
    'Unplaced',
    'Redacted',
  ]);
});

test('none of them takes anything but questions and exemptions', () => {
  expect([...new Set(Object.values(ATTRIBUTES).flat())].sort()).toEqual(['exemption', 'question']);
});

test('a redaction mark and the names that every object has are no sections', () => {
  expect(['Answer', 'Redacted', 'toString', '__proto__'].filter(isSectionName)).toEqual(['Answer']);
});

test('an attribute can list several', () => {
  expect(listed('1, 2(a) ,3')).toEqual(['1', '2(a)', '3']);
  expect(listed(' , ')).toEqual([]);
  expect(listed(undefined)).toEqual([]);
});

test('spaces inside a provision do not count', () => {
  expect(listedProvisions('24 (1), 31(1) (a)')).toEqual(['24(1)', '31(1)(a)']);
});
