import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('lines that repeat parts of a request in running words are its questions', async () => {
  const { questions } = await draftOfText(`Agency staff

Dear Eastmoor Council,

I would like to know how much the Council paid to recruitment agencies for care staff in the year to March 2024, with the list of all payments above £500 that were made to those agencies.

Yours faithfully,

Asta Quill

FOI Team, Eastmoor Council

Dear Asta Quill,

Please find our response to your request set out below:

How much the Council paid to recruitment agencies for care staff

£1,316,209.55

The list of all payments above £500 that were made to those agencies

This is exempt under section 21 of the Act, as it is published on our website.

Yours sincerely,

FOI Team
`);
  expect(questions).toMatchObject([
    { text: 'How much the Council paid to recruitment agencies for care staff', outcome: 'disclosed' },
    {
      text: 'The list of all payments above £500 that were made to those agencies',
      outcome: 'already-accessible',
      exemptions: ['21'],
    },
  ]);
});
