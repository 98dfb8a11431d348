import { describe, expect, test } from 'vitest';
import { draftOfText } from './draft-of.ts';

const REFUSED = 'Your request is refused under section 12(1) of the Act, as 900 hours would be needed.';
const ANSWERED =
  '1. There are 41 boats.\n2. This is exempt under section 43(2) of the Act.\n3. We do not hold this information.';
const REVIEW = 'I have completed the internal review of our response.';

const message = (author: string, day: string, ...lines: readonly string[]): string =>
  [author, day, ...lines, 'Link to this'].join('\n\n');

/** What came of three questions, by the first answer to them and a later message. */
async function outcomesOf(first: string, then: string, isReview = false): Promise<readonly unknown[]> {
  const { questions } = await draftOfText(
    [
      'Boats at North Quay',
      'Asta Quill made this Freedom of Information request to Harbour Board',
      message(
        'From: Asta Quill',
        '4 March 2024',
        'Dear Harbour Board,',
        '1. How many boats are moored at North Quay?',
        '2. What does the ferry company pay?',
        '3. How many complaints about silting were made?',
        'Asta Quill',
      ),
      message('Harbour Board', '8 April 2024', 'Dear Ms Quill,', first),
      ...(isReview ? [message('From: Asta Quill', '9 April 2024', 'I ask for an internal review.')] : []),
      message('Harbour Board', '8 May 2024', 'Dear Ms Quill,', then),
    ].join('\n\n'),
  );
  return questions.map(({ outcome }) => outcome);
}

describe('a later message that names no question', () => {
  test('is about the one whose subject it names', async () => {
    expect(await outcomesOf(ANSWERED, 'The complaints about silting are attached.')).toEqual([
      'disclosed',
      'withheld',
      'disclosed',
    ]);
  });

  test('is about those that were still open where it names no subject', async () => {
    const first = ANSWERED.replace('We do not hold this information.', 'We will write to you about this.');
    expect(await outcomesOf(first, 'I attach the spreadsheet that was missing.')).toEqual([
      'disclosed',
      'withheld',
      'disclosed',
    ]);
  });

  test('changes nothing where none was', async () => {
    expect(await outcomesOf(ANSWERED, 'I attach a spreadsheet.')).toEqual([
      'disclosed',
      'withheld',
      'not-held',
    ]);
  });

  test.each([
    'The information which you requested is attached.',
    'Please find attached all of the data.',
    'I attach the answer to your request.',
  ])('is about all where it says so: “%s”', async (text) => {
    expect(await outcomesOf(ANSWERED, text)).toEqual(['disclosed', 'disclosed', 'disclosed']);
  });
});

test('what was given stays given where a later message says that one thing is not held', async () => {
  const { questions, text } = await draftOfText(
    [
      'Tides at North Quay',
      'Asta Quill made this Freedom of Information request to Harbour Board',
      message(
        'From: Asta Quill',
        '4 March 2024',
        'Dear Harbour Board,',
        'Please send me the tides and the winds of 2023.',
      ),
      message('Harbour Board', '8 April 2024', 'Dear Ms Quill,', 'The tides of 2023 are attached.'),
      message('From: Asta Quill', '9 April 2024', 'Dear Harbour Board,', 'I asked for the winds as well.'),
      message(
        'Harbour Board',
        '8 May 2024',
        'Dear Ms Quill,',
        'We do not hold any information about the winds.',
      ),
    ].join('\n\n'),
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed-in-part']);
  expect(text).toContain('The tides of 2023 are attached.');
  expect(text).not.toContain('What was said before');
});

describe('a refusal stays', () => {
  const told = async (...replies: readonly string[]): Promise<readonly unknown[]> => {
    const { questions } = await draftOfText(
      [
        'Tugs at North Quay',
        'Asta Quill made this Freedom of Information request to Harbour Board',
        message('From: Asta Quill', '4 March 2024', 'Dear Harbour Board,', 'What is the price of the tug?'),
        ...replies.map((text, at) =>
          message('Harbour Board', `${at + 1} April 2024`, 'Dear Ms Quill,', text),
        ),
      ].join('\n\n'),
    );
    return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
  };

  test.each([
    'Our note on the public interest test is attached.',
    'Details of the complaints procedure are attached.',
  ])('where a later message only brings “%s”', async (later) => {
    expect(await told('Section 43(2) applies to the price of the tug.', later)).toEqual([
      ['withheld', ['43(2)']],
    ]);
  });

  test('where the review is acknowledged', async () => {
    expect(
      await told(
        'The price is exempt under section 43(2) and is withheld.',
        'I acknowledge your request for an internal review, which we aim to complete in 20 working days. Our complaints procedure is attached.',
      ),
    ).toEqual([['withheld', ['43(2)']]]);
  });

  test('and what was sent by mistake is not given', async () => {
    expect(
      await told(
        'The prices of 2023 are attached.',
        'The prices of 2022 were attached by mistake. We do not hold those of 2023.',
      ),
    ).toEqual([['not-held', []]]);
  });
});

describe('a review', () => {
  test.each([
    'We are not changing our response of 8 April.',
    'I am not amending the original decision.',
    'The Board has not altered our position.',
    'We will not be changing our initial reply.',
    'The Board will not be amending the original decision.',
  ])('that says “%s” changes nothing, whatever it brings', async (unchanged) => {
    const then = `${REVIEW} ${unchanged} A list of the dues that the Board publishes is attached.`;
    expect(await outcomesOf(ANSWERED, then, true)).toEqual(['disclosed', 'withheld', 'not-held']);
  });

  test('that upholds and gives all the same changes what it gives', async () => {
    expect(await outcomesOf(ANSWERED, `${REVIEW} I uphold it. The list of dues is attached.`, true)).toEqual([
      'disclosed',
      'disclosed',
      'disclosed',
    ]);
  });

  test('that upholds leaves the questions of which it says for the first time that nothing is held', async () => {
    const told = (more: string) => outcomesOf(REFUSED, `${REVIEW} The decision is upheld.\n\n${more}`, true);
    expect(await told('With regard to questions 2 and 3, no information is held.')).toEqual([
      'cost-limit',
      'not-held',
      'not-held',
    ]);
    expect(await told('We do not hold any more information.')).toEqual([
      'cost-limit',
      'cost-limit',
      'cost-limit',
    ]);
  });

  test('that says below its heading what it releases and what is unchanged changes the one alone', async () => {
    const then = `Internal review\n\nI had no part in the first decision. I uphold your complaint on item 2. All of the dues are therefore released in the attached list. The response to item 3 is unchanged.`;
    expect(await outcomesOf(ANSWERED, then, true)).toEqual(['disclosed', 'disclosed', 'not-held']);
  });

  test('that is not upholding the complaint upholds the decision', async () => {
    expect(
      await outcomesOf(
        ANSWERED,
        `${REVIEW} I am not upholding your complaint. All of it is exempt under section 31(1)(a).`,
        true,
      ),
    ).toEqual(['disclosed', 'withheld', 'not-held']);
  });
});

test('what a review hands over before it says anything else is kept', async () => {
  const { text } = await draftOfText(`From: Asta Quill

3 March 2022

Dear Lobster Bay Parish Council,

1. Please send me copies of the three quotes for the foghorn.

2. Please send me the minutes of the lamp committee.

Yours faithfully,

Asta Quill

From: Clerk, Lobster Bay Parish Council

31 March 2022

Dear Ms Quill

1. These are exempt under section 43(2) of the Act.

2. We do not hold any minutes.

Regards

The Clerk

From: Asta Quill

2 April 2022

Dear Lobster Bay Parish Council,

I am writing to request an internal review.

Yours faithfully,

Asta Quill

From: Clerk, Lobster Bay Parish Council

11 May 2022

Dear Ms Quill

Your request for a review was considered by the Council on 9 May.

It was RESOLVED that the quotes should be sent to you, as neither firm minds. They are attached, with the signatures covered over (section 40(2)).

As to number 2, the clerk has confirmed that he wrote notes and has burned them. The Council did not have and does not have any minutes.

The other answers were not complained of.

Regards

The Clerk
`);
  expect(text).toContain('as neither firm minds');
});

describe('a review leaves as it was', () => {
  test.each([
    'I have not reviewed questions 1 and 3 as you did not ask me to.',
    'You have not complained about questions 1 and 3.',
    'You were content with our answers to questions 1 and 3.',
    'Your complaint does not concern questions 1 and 3.',
  ])('what it says was not looked at: “%s”', async (sentence) => {
    const then = `${REVIEW}\n\nThe fee of the ferry company was wrongly withheld at question 2. It pays £4,100 a year.\n\n${sentence}`;
    expect(await outcomesOf(ANSWERED, then, true)).toEqual(['disclosed', 'disclosed', 'not-held']);
  });
});
