import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('answers between the marked lines of the mail that they answer are read', async () => {
  const { questions, body } = await draftOfText(`Dear Ms Quill,

Our replies are put in under each of your points below.

Kind regards

Information Team

-----Original Message-----
From: Asta Quill
Sent: 12 February 2024 21:09
To: Information Team
Subject: Request

> Dear Harbour Board,
>
> 1) How many boats are moored at North Quay on the last day of
> December 2023?

Nine.

> 2) What does the ferry company pay for its berth?

This is exempt under section 43(2) of the Act.

> Yours faithfully,
>
> Asta Quill
`);
  expect(questions).toMatchObject([
    {
      text: 'How many boats are moored at North Quay on the last day of December 2023?',
      outcome: 'disclosed',
    },
    { outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
  expect(JSON.stringify(body)).toContain('Nine.');
});

test('the bullets of a marked mail ask as well', async () => {
  const { questions } = await draftOfText(`Dear Asta

Please see our comments below.

> Hello,
> Could you let me have the following please?
>
> - number of boats at North Quay

  41

> - what the ferry company pays

  We do not hold this information.

> Thank you
`);
  expect(questions).toMatchObject([
    { text: 'number of boats at North Quay', outcome: 'disclosed' },
    { text: 'what the ferry company pays', outcome: 'not-held' },
  ]);
});

test('a mail without marks is read where the reply says that its answers are in it', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Answers in capitals below.

Clerk

On 2 Jun 2023, at 22:47, Asta Quill wrote:

Dear Harbour Board,

Please tell me
1. what the ferry company pays
£3,184
2. who holds the keys
THE HARBOUR MASTER
3. the estimate for the crane
NO LONGER HELD

Yours faithfully,
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'not-held']);
});

test('below a line that is only drawn no mail is quoted, and what stands there is read as what it is', async () => {
  const { questions, text } = await draftOfText(`Dear Ms Quill

You asked for:

1) How many boats are moored at North Quay?
2) What does the ferry company pay for its berth?

1) Nine.

2) This is exempt under section 43(2) of the Act.

Yours sincerely

Records Team

____________________________________________

YOUR RIGHT TO APPEAL

In accordance with our rules you can have our decision reviewed by the harbour master, if
- you are unhappy with the time that was needed to answer you, or
- you have been refused what you asked for without being told any reason for it.
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
  expect(text).not.toContain('told any reason');
});

test('below a line that is drawn over the header of a mail that mail is quoted', async () => {
  const { questions, text } = await draftOfText(`Dear Ms Quill

Nine boats are moored there.

Kind regards

Records Team

____________________________________________
From: Asta Quill
To: Records Team
Subject: Boats

Dear Harbour Board,

How many boats are moored at North Quay?
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
  ]);
  expect(text).toContain('Nine boats are moored there.');
});
