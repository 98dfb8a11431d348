import { describe, expect, test } from 'vitest';
import {
  compareReferences,
  exampleReference,
  isNearPattern,
  matchReference,
  patternOf,
  patternProblem,
  referenceAddress,
  referenceKey,
  referenceYear,
  SAMPLE_PATTERN,
} from '../../src/domain/reference.ts';

describe('the address of a reference', () => {
  test.each([
    ['01.FOI.24.039354', '01.FOI.24.039354'],
    ['FOI/2023/4969', 'FOI-2023-4969'],
    ['FOI / 1596', 'FOI-1596'],
    ['FOI /946704', 'FOI-946704'],
    ['FOI / 2020-21-3027', 'FOI-2020-21-3027'],
    ['FOI 2022-23-0852', 'FOI-2022-23-0852'],
    ['01/FOI/25/006753/Z', '01-FOI-25-006753-Z'],
    ['909A/21', '909A-21'],
    ['509_15', '509_15'],
    ['FOI-2429-1617/IRV-002-1718', 'FOI-2429-1617-IRV-002-1718'],
    ['CAS-139709-B5J3L3', 'CAS-139709-B5J3L3'],
    ['12870168', '12870168'],
    ['FOI -- 12', 'FOI-12'],
    [' /FOI 12./ ', 'FOI-12'],
    ['../../etc', 'etc'],
    ['FOI/12#q2?x=<y>&é', 'FOI-12-q2-x-y'],
    ['§§', ''],
  ])('of "%s" is "%s"', (reference, address) => {
    expect(referenceAddress(reference)).toBe(address);
  });
});

describe('two spellings of one reference have one key', () => {
  test.each([
    ['01.FOI.24.039354', '01/foi/24/39354'],
    ['01.FOI.24.039354', '01 FOI 24 039354'],
    ['FOI / 1596', 'foi-1596'],
    ['FOI2023/01458', 'FOI/2023/1458'],
    ['FOI/00013725', 'FOI/13725'],
    ['F-013412', 'F 13412'],
    ['FOI_25-138', 'FOI/25/138'],
  ])('%s and %s', (one, other) => {
    expect(referenceKey(one)).toBe(referenceKey(other));
  });

  test.each([
    ['FOI 12/3', 'FOI 1/23'],
    ['FOI 1596', 'EIR 1596'],
    ['FOI/1596', 'FOI/15960'],
    ['01.FOI.24.039354', '01.FOI.25.039354'],
    ['575/21', '57/521'],
    ['FOI 0', 'FOI'],
  ])('but not %s and %s, which are two references', (one, other) => {
    expect(referenceKey(one)).not.toBe(referenceKey(other));
  });
});

describe('a pattern', () => {
  test.each([
    ['01.FOI.24.039354', '01.FOI.{yy}.{nnnnnn}', 2024],
    ['FOI/2023/4969', 'FOI/{yyyy}/{nnnn}', 2023],
    ['398/2024', '{n+}/{yyyy}', 2024],
    ['909A/21', '{nnn}{a}/{yy}', 2021],
    ['FOI 2022-23-0852', 'FOI {yyyy-yy}-{nnnn}', 2022],
    ['FOI 1999-00-0001', 'FOI {yyyy-yy}-{nnnn}', 1999],
    ['RFI 2015-096', 'RFI {yyyy}-{nnn}', 2015],
    ['SAMPLE-2024-001', SAMPLE_PATTERN, 2024],
    ['FOI (24) 7', 'FOI ({yy}) {n}', 2024],
  ])('takes %s as %s, of %i', (reference, pattern, year) => {
    expect(matchReference(reference, pattern)).toEqual({ year });
  });

  test.each([
    ['FOI / 1596', 'FOI / {n+}'],
    ['CAS-85395', 'CAS-{nnnnn}'],
    ['321193', '{nnnnnn}'],
  ])('takes %s as %s, which names no year', (reference, pattern) => {
    expect(matchReference(reference, pattern)).toEqual({});
  });

  test.each([
    ['01.FOI.24.39354', '01.FOI.{yy}.{nnnnnn}'],
    ['01.FOI.24.0393541', '01.FOI.{yy}.{nnnnnn}'],
    ['01.foi.24.039354', '01.FOI.{yy}.{nnnnnn}'],
    ['01-FOI-24-039354', '01.FOI.{yy}.{nnnnnn}'],
    ['01.FOI.24.039354 ', '01.FOI.{yy}.{nnnnnn}'],
    ['x01.FOI.24.039354', '01.FOI.{yy}.{nnnnnn}'],
    ['FOI/3023/4969', 'FOI/{yyyy}/{nnnn}'],
    ['FOI 2022-24-0852', 'FOI {yyyy-yy}-{nnnn}'],
    ['909a/21', '{nnn}{a}/{yy}'],
    ['FOI / ', 'FOI / {n+}'],
  ])('does not take %s as %s', (reference, pattern) => {
    expect(matchReference(reference, pattern)).toBeUndefined();
  });

  test('every character outside a token stands for itself', () => {
    const literals = String.raw`a.b*c+d?e(f)[g]|h^i$j\k/l-m`;
    expect(matchReference(`${literals}7`, `${literals}{n}`)).toEqual({});
    expect(matchReference(`${literals.replace('.', 'x')}7`, `${literals}{n}`)).toBeUndefined();
  });

  test.each(['01.FOI.{yy}.{nnnnnn}', '{yyyy-yy}/{n+}', '{a}{n}', SAMPLE_PATTERN])(
    '%s is sound',
    (pattern) => {
      expect(patternProblem(pattern)).toBeUndefined();
    },
  );

  test.each([
    ['FOI/{year}/{n}', 'it has no meaning for {year}'],
    ['FOI/{}', 'it has no meaning for {}'],
    ['FOI/{NNN}', 'it has no meaning for {NNN}'],
    ['FOI/{yyy}/{n}', 'it has no meaning for {yyy}'],
    ['FOI/{nnn', 'a brace is opened or closed without its partner'],
    ['FOI/{n}}', 'a brace is opened or closed without its partner'],
    ['FOI/1', 'it has no token such as {nnn}, so only one reference could ever match'],
    ['', 'it has no token such as {nnn}, so only one reference could ever match'],
    ['{yyyy}/{yy}/{n}', 'it gives the year more than once'],
  ])('%s is not: %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
    expect(() => matchReference('FOI/1', pattern)).toThrow(
      `The pattern ${pattern} cannot be used: ${problem}.`,
    );
  });
});

describe('the year of a reference', () => {
  const patterns = ['FOI / {n+}', '01.FOI.{yy}.{nnnnnn}', 'FOI/{yyyy}/{n+}'];

  test('comes from the pattern that it matches', () => {
    expect(referenceYear('01.FOI.24.039354', patterns)).toBe(2024);
    expect(referenceYear('FOI/2023/4969', patterns)).toBe(2023);
  });

  test('is unknown where the pattern has none, where none matches and where there is none', () => {
    expect(referenceYear('FOI / 1596', patterns)).toBeUndefined();
    expect(referenceYear('EIR / 1598560', patterns)).toBeUndefined();
    expect(referenceYear('01.FOI.24.039354', [])).toBeUndefined();
  });

  test('comes from a later pattern where an earlier match names no year', () => {
    expect(referenceYear('2024', ['{nnnn}', '{yyyy}'])).toBe(2024);
  });
});

test('references are ordered as people count', () => {
  const references = ['FOI 10', 'FOI 9', 'EIR 11', 'foi 9', 'FOI/24/100', 'FOI/24/99', 'FOI/3/500'];
  expect(references.sort(compareReferences)).toEqual([
    'EIR 11',
    'FOI 9',
    'foi 9',
    'FOI 10',
    'FOI/3/500',
    'FOI/24/99',
    'FOI/24/100',
  ]);
});

describe('the pattern that a reference seems to follow', () => {
  test.each([
    ['FOI/25/000123', 'FOI/{yy}/{nnnnnn}'],
    ['FOI/2023/4969', 'FOI/{yyyy}/{n+}'],
    ['FOI 2022-23-0852', 'FOI {yyyy-yy}-{nnnn}'],
    ['01.FOI.24.039354', '{nn}.FOI.{yy}.{nnnnnn}'],
    ['909A/21', '{n+}A/{yy}'],
    ['FOI 21', 'FOI {n+}'],
  ])('of %s is %s, which it matches', (reference, pattern) => {
    expect(patternOf(reference)).toBe(pattern);
    expect(matchReference(reference, pattern)).toBeDefined();
  });

  test('is near one of the same words, and not near another', () => {
    expect(isNearPattern('01.FOI.24.39354', '01.FOI.{yy}.{nnnnnn}')).toBe(true);
    expect(isNearPattern('FOI/25/000123', '01.FOI.{yy}.{nnnnnn}')).toBe(false);
  });
});

test.each(['01.FOI.{yy}.{nnnnnn}', 'FOI/{yyyy}/{nnnn}', 'FOI {yyyy-yy} {n+}', 'F-{nn}{a}'])(
  'the example of %s has its shape',
  (pattern) => {
    expect(matchReference(exampleReference(pattern), pattern)).toBeDefined();
  },
);
