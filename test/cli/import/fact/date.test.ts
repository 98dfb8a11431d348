import { expect, test } from 'vitest';
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
