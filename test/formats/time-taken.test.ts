import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import { timeTaken } from '../../src/formats/time-taken.ts';

const words = (received: string, responded: string): string | undefined =>
  timeTaken({ regime: 'FOIA', received: received as PartialDate, responded: responded as PartialDate })
    ?.words;

describe('the time that a response took', () => {
  test('is told beside the time limit', () => {
    expect(words('2024-06-03', '2024-06-26')).toBe('17 of 20 working days');
  });

  test('is on time on the last day', () => {
    expect(words('2024-12-23', '2025-01-24')).toBe('20 of 20 working days');
  });

  test('is told in words where it was longer, without saying that the law was broken', () => {
    expect(words('2024-12-23', '2025-01-29')).toBe('23 working days, 3 after the usual time limit of 20');
  });

  test('is left out where a day is not known', () => {
    expect(words('2024-06', '2024-06-26')).toBeUndefined();
    expect(timeTaken({ regime: 'FOIA', responded: '2024-06-26' as PartialDate })).toBeUndefined();
  });

  test('is left out where the bank holidays are not known', () => {
    expect(words('1999-06-03', '1999-06-26')).toBeUndefined();
  });
});
