import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/domain/authority.ts';
import { readFrontmatter } from '../../src/entries/frontmatter.ts';
import { readAuthority } from '../../src/entries/settings.ts';
import { fullReliance, questionLabel, toResponse } from '../../src/entries/to-response.ts';
import { entryWith } from '../fixtures/entry.ts';
import { SOUND } from '../fixtures/temporary-content.ts';

const authority = readAuthority(SOUND).data as Authority;

function response(piece: string) {
  const { data } = readFrontmatter(entryWith(piece));
  if (data === undefined) throw new Error('The entry cannot be read.');
  return toResponse(data, authority, (file) => file.length);
}

test('an entry with the least in it becomes a response with nothing invented', () => {
  expect(response('')).toEqual({
    reference: '01.FOI.24.000001',
    title: 'Patrol cars',
    regime: 'FOIA',
    year: 2024,
    questions: [{ label: '1', text: 'How many patrol cars are there?', outcome: 'disclosed', reliances: [] }],
    attachments: [],
    topics: ['fleet'],
    sample: false,
    restated: false,
  });
});

test('dates stay as far as they are known, and the year follows the response', () => {
  expect(response('received: 2022-12-01\nresponded: 2023')).toMatchObject({
    received: '2022-12-01',
    responded: '2023',
    year: 2023,
  });
});

test('labels are those of the letter, else the place in the list', () => {
  expect(questionLabel({ label: '2(a)' }, 4)).toBe('2(a)');
  expect(questionLabel({ label: 7 }, 4)).toBe('7');
  expect(questionLabel({}, 4)).toBe('5');
});

describe('a reliance', () => {
  const reliances = (exemptions: string) =>
    response(`questions:\n  - outcome: withheld\n    exemptions: ${exemptions}`).questions[0].reliances;

  test('in its short form carries what the register knows', () => {
    expect(fullReliance('24(1)')).toEqual({ exemption: '24(1)' });
    expect(reliances('["31 (3)"]')).toMatchObject([
      { exemption: { provision: '31(3)' }, duty: 'confirm-or-deny', inTheAlternative: false },
    ]);
  });

  test('in its full form keeps the letter’s own words, and may be of another regime', () => {
    expect(
      reliances(
        '[{exemption: "12(5)(a)", citedAs: "Reg 12.5a", likelihood: would, inTheAlternative: true, regime: EIR}]',
      ),
    ).toMatchObject([
      { exemption: { regime: 'EIR' }, citedAs: 'Reg 12.5a', likelihood: 'would', inTheAlternative: true },
    ]);
  });

  test('on a provision that the law does not have is never made', () => {
    expect(() => reliances('["25"]')).toThrow('FOIA has no provision 25.');
  });
});

test('an attachment has its size, its type and the open licence unless it says otherwise', () => {
  const { attachments } = response(
    'attachments:\n  - file: a.CSV\n    title: A\n    questions: [1]\n  - file: b.txt\n    title: B\n    rights: third-party',
  );
  expect(attachments).toEqual([
    { file: 'a.CSV', title: 'A', mediaType: 'text/csv', bytes: 5, questions: ['1'], rights: 'ogl' },
    { file: 'b.txt', title: 'B', mediaType: 'text/plain', bytes: 5, questions: [], rights: 'third-party' },
  ]);
});

test('a response without any year is never made', () => {
  expect(() => response('reference: REVIEW-7')).toThrow('no year');
});
