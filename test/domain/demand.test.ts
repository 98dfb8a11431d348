import { describe, expect, test } from 'vitest';
import {
  conditionsOf,
  hasTwoLevels,
  isRefusalOfRequest,
  isWeighed,
  needsCondition,
} from '../../src/domain/demand.ts';
import type { Exemption } from '../../src/domain/exemption.ts';
import type { Regime } from '../../src/domain/regime.ts';
import { findExemption } from '../../src/domain/registers/index.ts';

function exemption(regime: Regime, provision: string): Exemption {
  const found = findExemption(regime, provision);
  if (found === undefined) throw new Error(`${regime} has no ${provision}.`);
  return found;
}

describe('the public interest', () => {
  test.each<[Regime, string]>([
    ['FOIA', '31(1)(a)'],
    ['FOIA', '36(2)(b)(i)'],
    ['FOIA', '40(3B)'],
    ['FOIA', '31(3)'],
    ['EIR', '12(4)(b)'],
    ['EISR', '10(5)(e)'],
    ['EISR', '10(8)'],
    ['EISR', '11(3B)'],
  ])('is weighed under %s %s', (regime, provision) => {
    expect(isWeighed(exemption(regime, provision))).toBe(true);
  });

  test.each<[Regime, string]>([
    ['FOIA', '23(1)'],
    ['FOIA', '40(2)'],
    ['FOIA', '40(3A)(a)'],
    ['FOIA', '12(1)'],
    ['EIR', '12(4)(a)'],
    ['EISR', '10(4)(a)'],
    ['EISR', '11(2)'],
    ['EISR', '11(3A)(a)'],
  ])('is not, or not for certain, under %s %s', (regime, provision) => {
    expect(isWeighed(exemption(regime, provision))).toBe(false);
  });
});

test('only a test of prejudice or danger has two levels of likelihood', () => {
  expect(hasTwoLevels(exemption('FOIA', '31(1)(a)'))).toBe(true);
  expect(hasTwoLevels(exemption('FOIA', '38(1)(b)'))).toBe(true);
  expect(hasTwoLevels(exemption('FOISA', '35(1)(a)'))).toBe(true);
  expect(hasTwoLevels(exemption('FOIA', '42(1)'))).toBe(false);
  expect(hasTwoLevels(exemption('EIR', '12(5)(e)'))).toBe(false);
  expect(hasTwoLevels(exemption('EISR', '10(5)(e)'))).toBe(true);
  expect(hasTwoLevels(exemption('EISR', '10(4)(e)'))).toBe(false);
});

test('sections 12 and 14 refuse the request; section 18 FOISA, which is no exemption either, does not', () => {
  expect(isRefusalOfRequest(exemption('FOIA', '14(1)'))).toBe(true);
  expect(isRefusalOfRequest(exemption('FOISA', '18(1)'))).toBe(false);
  expect(isRefusalOfRequest(exemption('FOIA', '31(1)(a)'))).toBe(false);
});

test('personal data of someone else has conditions, whole ones only, and nothing else has', () => {
  expect(conditionsOf(exemption('FOIA', '40(2)')).map(({ provision }) => provision)).toEqual([
    '40(3A)(a)',
    '40(3A)(b)',
    '40(3B)',
    '40(4A)(a)',
    '40(4A)(b)',
  ]);
  expect(conditionsOf(exemption('FOISA', '38(1)(b)'))[0]?.provision).toBe('38(2A)(a)');
  expect(needsCondition(exemption('EIR', '13(1)'))).toBe(true);
  expect(conditionsOf(exemption('EISR', '11(2)')).map(({ provision }) => provision)).toEqual([
    '11(2)(a)',
    '11(2)(b)',
    '11(3A)(a)',
    '11(3A)(b)',
    '11(3B)',
    '11(4A)(a)',
    '11(4A)(b)',
  ]);
  expect(needsCondition(exemption('EISR', '11(1)'))).toBe(false);
  expect(conditionsOf(exemption('FOIA', '40(1)'))).toEqual([]);
});
