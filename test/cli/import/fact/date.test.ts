import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { findDates } from '../../../../src/cli/import/fact/date.ts';
import { draftOfText } from '../draft-of.ts';

test('the day below “Date received” is not the day of the response as well', async () => {
  const { letter } = await draftOfText(`Boats at North Quay

Date received

4 October 2022

Request

How many boats are moored at North Quay?

Response

There are 41 boats.
`);
  expect(letter.dates.received?.value).toBe('2022-10-04');
  expect(letter.dates.responded).toBeUndefined();
});

test.each([
  ['Date - 27/06/2023', '2023-06-27'],
  ['Response date 28th August 2024', '2024-08-28'],
  ['Response 04-11-2025', '2025-11-04'],
  ['Date of this reply 24th October 2025', '2025-10-24'],
  ['Request received 4 March 2024. Response sent 2 April 2024.', '2024-04-02'],
  ['Dyddiad / Date:  7 March 2024', '2024-03-07'],
  ['Ref: OCL/0387 Date: 28 August 2025', '2025-08-28'],
  ['Date received: 21 October 2024 | Date of reply: 15 November 2024', '2024-11-15'],
])('“%s” says when the response was sent', (line, day) => {
  expect(findDates([block(line)]).dates.responded?.value).toBe(day);
});

test('a month alone is that of the page', () => {
  const { dates } = findDates([block('November 2024')]);
  expect([dates.published?.value, dates.responded]).toEqual(['2024-11', undefined]);
});

test('a letter may be dated below the name that signs it', async () => {
  const { letter } = await draftOfText(`Dear Ms Quill

You asked:

How many boats are moored at North Quay?

There are 41 boats.

Yours sincerely

Ondine Farr
8 November 2024
`);
  expect(letter.dates.responded?.value).toBe('2024-11-08');
});

test.each(['Response 1 - The last visit was on 12 March 2024', 'Decision (see the table of 12 March 2024)'])(
  'a day in “%s” is that of an answer',
  (line) => {
    expect(findDates([block(line)]).dates.responded).toBeUndefined();
  },
);

test.each([
  'Published 4 March 2025',
  'Published on 4th March 2025',
  'Published: 4 March 2025',
  'Publication date 04/03/2025',
  'Date published 4 March 2025',
])('“%s” says when the page was published', (line) => {
  expect(findDates([block(line)]).dates.published?.value).toBe('2025-03-04');
});

test.each(['Published in full on 4 March 2025', 'Publication of the 4 March 2025 survey of boats'])(
  'a day in “%s” is that of something else',
  (line) => {
    expect(findDates([block(line)]).dates.published).toBeUndefined();
  },
);

test('a request is received on the day on which it reached the authority, and not when its clarification did', () => {
  const received = (line: string) => findDates([block(line)]).dates.received?.value;
  expect(received('Your request reached us on 4 March 2024.')).toBe('2024-03-04');
  expect(received('The clarification reached us on 4 March 2024.')).toBeUndefined();
});

test.each([
  'Date FOI request received: 4 March 2025',
  'We received it on 4 March 2025.',
  'I refer to your request, which arrived in this office on 4 March 2025.',
  'Thank you for your request of 4 March 2025, which reached us the same day.',
])('“%s” says when the request was received', (line) => {
  expect(findDates([block(line)]).dates.received?.value).toBe('2025-03-04');
});

test('a request that came on another day than it was written is received on none that is told', () => {
  const { received } = findDates([
    block('Thank you for your request of 4 March 2025, received the following day.'),
  ]).dates;
  expect(received).toBeUndefined();
});

test('“Date FOI response” is the day of the answer', () => {
  expect(findDates([block('Date FOI response: 4 April 2025')]).dates.responded?.value).toBe('2025-04-04');
});
