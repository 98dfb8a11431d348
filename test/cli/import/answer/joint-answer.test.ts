import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `Request

1. How many boats are moored at North Quay?
2. Who cleans the quay, and what hourly rate is paid to the cleaners?
3. When does the lease of the ferry berth end?

Response

Question 1

41

`;

test('below “Questions 2 and 3” a refusal is of the one that asks for what it refuses', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

Brindle Marine cleans the quay. The lease of the berth ends on 31 March 2027.

We are withholding the hourly rate under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['disclosed-in-part', ['43(2)']],
    ['disclosed', []],
  ]);
});

test('paragraphs that speak of one question each answer that one', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

The hourly rate paid to the cleaners is exempt under section 43(2) of the Act.

As for the lease of the ferry berth, we do not hold this information.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'not-held']);
});

test('sentences below “Questions 2 and 3” tell which is which, where each has one of its own', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

Brindle Marine cleans the quay. The lease of the berth ends on 31 March 2027.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'disclosed']);
  const refused = await draftOfText(`Request

1. How many pilots are there?
2. What are the names of the pilots?
3. How old is the pilot boat?

Response

Questions 1 and 2: There are nine pilots. Their names are withheld under section 40(2) of the Freedom of Information Act 2000, as they are not senior and would not expect to be named.

Question 3: It was built in 1998.
`);
  expect(refused.questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['40(2)']],
    ['disclosed', []],
  ]);
});

test('what is said of one of them besides adds its exemption to that one', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

Both are held and both are exempt under section 43(2) of the Act. The rate of the cleaners is moreover exempt under section 41(1). The public interest favours withholding.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], ['41(1)', '43(2)'], ['43(2)']]);
});

test('a paragraph on both that tells nothing apart stays one', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

We do not hold this. The harbour company would have to be asked, and its office is on the quay.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held', 'not-held']);
});

test('in a paragraph on two questions, what names one of them is about that one', async () => {
  const { questions } = await draftOfText(`You asked:

1. How many boats are moored at North Quay?
2. What did the ferry company pay?
3. Please send me the patrol plan.

Our response:

Q1 - 41

Q2 and Q3 are exempt. Section 43(2) applies to question 2. Its rivals would learn what it pays. Section 31(1)(a) applies to question 3. The plan would help those who wish to commit crime.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'withheld', exemptions: ['31(1)(a)'] },
  ]);
});
