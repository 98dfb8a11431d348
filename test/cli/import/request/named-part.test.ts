import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const letter = (reply: string) => `Information requested

Firstly, on what date was the diary of the pilot searched?

Secondly, which official found the October date in it? And on whose instruction was it given?

Response

The diary was searched on 28 January 2021 and again on 2 February 2021.

${reply}
`;

test('a question that the reply answers in parts is as many questions', async () => {
  const { questions } = await draftOfText(
    letter(`In relation to the first part of your second question, the Board does not have the information.

It may help if I explain that the date was found in a search of the diary.

In relation to the second part of your second question, the official was told to by the harbour master.`),
  );
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { label: '2(a)', text: 'which official found the October date in it?' },
    { label: '2(b)', text: 'And on whose instruction was it given?', outcome: 'disclosed' },
  ]);
  expect(questions[1]?.outcome).toMatch(/^not-held/);
});

test('one that it answers as a whole stays one', async () => {
  const { questions } = await draftOfText(
    letter(
      'In relation to your second question, it was found by Harbour Records, who gave it of their own accord.',
    ),
  );
  expect(questions).toHaveLength(2);
});
