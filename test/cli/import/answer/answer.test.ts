import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('“In respect of question 4” below one provision is at an end where another begins', async () => {
  const { questions } = await draftOfText(`REQUEST

1. How many dogs are in service?
2. What is the name of the officer in charge?
3. How many kennels are there?
4. Please list the address of every kennel.

RESPONSE

I have decided to disclose some of the information.

Reasons

Section 31 - Law Enforcement

In respect of question 4, this is exempt, since to publish each site would help those who wish to enter it.

Section 40 - Personal Information

The name of the officer is personal data, and the officer would not expect it to be published.

Q1 - There are 231 dogs in service.

Q3 - There are nine kennels.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], ['40'], [], ['31']]);
});
