import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a question about complaints is not taken for the right to complain', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

2. How many complaints did you refer to the Information Commissioner? Please count those that you have closed.

3. How many cranes are there?

Response


1. There are 41 boats.
2. There were two complaints.
3. There are three cranes.
`);
  expect(questions).toHaveLength(3);
});

test('that replies may be published is no part of one', async () => {
  const { text } = await draftOfText(`Request

How many boats are moored at North Quay?

Response

There are 41 boats.

Replies under Freedom of Information may be released into the public domain via our website.
`);
  expect(text).toContain('There are 41 boats.');
  expect(text).not.toContain('public domain');
});
