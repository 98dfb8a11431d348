import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { wantedIn, wants } from '../../../../src/cli/import/request/unlabelled-question.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'Can you also provide the number of complaints about the quay?',
  'Please supply the dates on which the crane was tested.',
  'The number of burials that have taken place at each of the cemeteries in 2019/20 and 2020/21.',
  'I wondered if you could tell me which of the cranes is the oldest.',
  'Hello there, I was wondering whether you would have a list of the berths.',
  'Hi, I would like to know who runs the ferry.',
  'I would also like to see the lease of the yacht club.',
  'Spending on the crane in each of the last three years.',
  'The total expenditure on dredging for 2022/23 and 2023/24',
  'Salary costs for the crew of the harbour cutter',
])('“%s” asks', (text) => {
  expect(wants(block(text))).toBe(true);
});

test.each([
  'The number of burials was 311.',
  'A list of the berths is attached.',
  'The costs of the crane include its oil.',
  'Please quote the reference in any letter.',
  'We hold this information.',
  'I would like to apologise for the delay.',
  'Please provide the information in an electronic format.',
  'I wondered at the number of cranes.',
  'Spending on the crane was £41,200.',
  'The expenditure on dredging rose from £3,000 to £4,000.',
  'Salary costs for the crew are shown in the table.',
  // A title, as it stands over an answer.
  'Copies of the minutes',
])('“%s” does not', (text) => {
  expect(wants(block(text))).toBe(false);
});

test('a single line that asks makes no list of questions', () => {
  expect(wantedIn([block('How many boats are there?'), block('There are 12.')])).toEqual([]);
});

test('questions stand above their answers without numbers, in whatever form they ask', async () => {
  const { questions } = await draftOfText(`Dear Ms Farrow

Please find the Harbour Board's response to your request set out below:

What is the charge for a berth?

The charge is £1,842 a year.

The number of berths that have been let in each of the financial years 2019/20 and 2020/21.

2019/20 - 311, 2020/21 - 402

Can you also provide the number of complaints received about the quay over the same years.

We do not hold this information.

Yours sincerely
`);
  expect(questions).toMatchObject([
    { text: 'What is the charge for a berth?', outcome: 'disclosed' },
    {
      text: 'The number of berths that have been let in each of the financial years 2019/20 and 2020/21.',
      outcome: 'disclosed',
    },
    {
      text: 'Can you also provide the number of complaints received about the quay over the same years.',
      outcome: 'not-held',
    },
  ]);
});

test('what could be done with a thing is told, and not asked for', () => {
  expect(wants(block('A list of empty berths could be used by those who steal boats'))).toBe(false);
  expect(wants(block('A list of berths that could be used by yachts'))).toBe(true);
});
