import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { isDraft, isDraftReading, today } from '../../src/entries/draft.ts';
import { readFrontmatter } from '../../src/entries/frontmatter.ts';

const DAY = '2026-01-01' as CalendarDate;

describe('an entry is a draft', () => {
  test('where it says so', () => {
    expect(isDraft({ draft: true }, DAY)).toBe(true);
    expect(isDraft({ draft: false }, DAY)).toBe(false);
  });

  test('until its day of publication, and no longer', () => {
    expect(isDraft({ publishOn: '2026-01-02' }, DAY)).toBe(true);
    expect(isDraft({ publishOn: '2026-01-01' }, DAY)).toBe(false);
  });

  test('while something inferred is not confirmed', () => {
    expect(isDraft({ inferred: [{ field: 'regime', from: 'the Act' }] }, DAY)).toBe(true);
    expect(isDraft({ inferred: [] }, DAY)).toBe(false);
  });

  test('where it says so and nothing else in it can be read', () => {
    const text = (field: string): string => `---\n${field}\ntitle: "open\n---\n`;
    expect(isDraftReading(readFrontmatter(text('draft: true')), DAY)).toBe(true);
    expect(isDraftReading(readFrontmatter(text('sample: true')), DAY)).toBe(false);
  });
});

test('an entry whose draft field is wrong is none, so that its errors stop the build', () => {
  const { problems, data } = readFrontmatter(
    '---\nreference: A\ntitle: Cars and vans\nregime: FOIA\ndraft: yes\ntopics: [a]\nquestions:\n  - outcome: disclosed\n---\n',
  );
  expect(problems).toHaveLength(1);
  expect(data && isDraft(data, DAY)).toBe(false);
});

test('today is the day in London, in summer and in winter', () => {
  expect(today(new Date('2026-07-01T22:59:00Z'))).toBe('2026-07-01');
  expect(today(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02');
  expect(today(new Date('2026-12-01T23:59:00Z'))).toBe('2026-12-01');
});
