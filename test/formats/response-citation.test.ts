import { expect, test } from 'vitest';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import type { Response } from '../../src/domain/response.ts';
import { responseCitation } from '../../src/formats/response-citation.ts';
import { question } from './question.ts';

const authority = { name: 'Example Authority', site: 'https://log.invalid' };
const response: Response = {
  reference: 'FOI/7',
  title: 'Bridges',
  regime: 'FOIA',
  year: 2024,
  questions: [question('1', 'disclosed')],
  attachments: [],
  topics: [],
  sample: false,
  restated: false,
};

test('a citation gives the full address, and the date as far as it is known', () => {
  expect(responseCitation(authority, { ...response, responded: '2024-07' as PartialDate })).toBe(
    'Example Authority, ‘Bridges’, response to request FOI/7, July 2024, https://log.invalid/FOI-7/',
  );
});

test('a citation without a known date has none', () => {
  expect(responseCitation(authority, response)).toBe(
    'Example Authority, ‘Bridges’, response to request FOI/7, https://log.invalid/FOI-7/',
  );
});
