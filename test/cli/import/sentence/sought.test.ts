import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/cli/import/decision/outcome.ts';
import type { Act } from '../../../../src/cli/import/sentence/act.ts';
import { mayAnswer, plainlyAnswers, seeksSeveral } from '../../../../src/cli/import/sentence/sought.ts';
import type { Outcome } from '../../../../src/domain/outcome.ts';

describe('what is told answers a question of its kind', () => {
  test.each([
    ['What does the harbour pay for the pilot boat?', 'It pays £3,400 a month.', true],
    ['What does the harbour pay for the pilot boat?', 'The hire began in April 2019.', false],
    ['How many buoys are there?', 'There are 41 in the outer roads.', true],
    ['How many buoys are there?', 'The buoys are the work of Trinity Quay.', false],
    ['Which firm repairs the crane?', 'It is repaired by Lobster Bay Engineering.', true],
    ['Which firm repairs the crane?', 'The crane lifts 40 tonnes and dates from 1987.', false],
    ['Please send me the report on the fog signal.', 'The report is enclosed.', true],
    [
      'Please send me the report on the fog signal.',
      'The report runs to 16 pages and was provided in May.',
      false,
    ],
    ['What time does the launch leave?', 'Trips have fallen by half since 2019.', false],
    ['When was the launch bought?', 'We bought it in 2019.', true],
    ['Did the harbour master agree?', 'She did, on 6 June.', true],
    // What may be told in any words is not judged.
    ['Please give details of the launch.', 'The launch lies at the north quay.', true],
    ['Please explain how the fog signal works.', 'A whistle is blown by hand.', true],
    // A label says itself what it answers.
    ['What does the launch cost?', 'Maker: Lobster Bay Boats', true],
  ])('“%s” “%s”: %s', (question, sentence, may) => {
    expect(mayAnswer(sentence, question)).toBe(may);
  });

  test('plainly only in words that it shares with the question', () => {
    const question = 'How many buoys are there, and who made them?';
    expect(plainlyAnswers('There are 41 buoys.', question)).toBe(true);
    expect(plainlyAnswers('The harbour employs 41 people.', question)).toBe(false);
  });
});

test.each([
  ['How many buoys are there, and who made them?', true],
  ['Were any buoys lost? If so, which?', true],
  ['Name, make and age of each launch.', true],
  ['How many buoys were lost, broken down by year?', true],
  ['Was a letter received? Please provide it.', true],
  ['Did the harbour master see the plan, and can I have it?', true],
  ['Please send the price list of the winner and the scores of all bidders.', true],
  ['The names and bands of the team leaders.', true],
  ['Letters between the harbour and the ferry companies.', false],
  ['Losses of buoys at each quay, with their makers', true],
  ['How many buoys are there? Please send the answer in Excel format.', false],
  ['How many buoys are there?', false],
  ['Please send me the log of the fog signal and horn.', false],
])('“%s” asks for several things: %s', (question, several) => {
  expect(seeksSeveral(question)).toBe(several);
});

describe('beside a refusal', () => {
  const cases: readonly (readonly [string, string, string, readonly Act[]])[] = [
    [
      'Who holds the key of the sluice, and what is its code?',
      'The key is held by the Eastgate depot. The code of the sluice is withheld under section 31.',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'Has any pilot been suspended? If so, who?',
      'Yes. The names are exempt under section 40(2), as they would identify people.',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'What did you pay for the crane, and what are the day rates of the crew?',
      'We cannot release the day rates: they engage section 43(2). The total paid for the crane was £48,250.',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'How many calls about loose boats were received, and what came of each?',
      'The harbour recorded 318 such calls in 2023. Reading 318 logs would take more than 26 hours, so section 12(1) applies to the rest.',
      'disclosed-in-part',
      ['cost'],
    ],
    [
      'Enrolled cadets by year, and how many of them passed?',
      'Cadets enrolled: 33, 29 and 45. How many of them passed is not recorded.',
      'disclosed-in-part',
      [],
    ],
    [
      'Did the Minister write about the ferry tax? Copy please.',
      'A letter was sent on 2 February. It cannot be copied to you, by section 35(1)(b).',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'Number of moorings in each year.',
      '2019: not held\n2020: 37\n2021: 112\nOur contractor did not pass on its records, so nothing is held before 2020.',
      'disclosed-in-part',
      [],
    ],
    [
      'How many boats were searched in each of 2021, 2022 and 2023?',
      '2021: 17; 2022 is not held; 2023: 41.',
      'disclosed-in-part',
      [],
    ],
    [
      'How many claims were made, and what did each kind of boat cost?',
      'There were 52 claims. Please be aware that our system does not record the kind of boat.',
      'disclosed-in-part',
      [],
    ],
    [
      'Please fill in the sheet on losses, columns A to F.',
      'The completed sheet is attached. Column E is blank as we do not record it.',
      'disclosed-in-part',
      [],
    ],
    [
      'Which firm repairs the crane, and what is the hourly rate?',
      'Provided by Citadel Cranes (UK) Ltd. The hourly rate is their price. We agree that their interests would be prejudiced: section 43(2).',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'How many complaints were there? How many came from the quay?',
      '17. We do not record where a complainant lives.',
      'disclosed-in-part',
      [],
    ],
    [
      'Please give the price of each bidder for the dredging.',
      'Section 43(2) applies to the prices of the two unsuccessful bidders. The winning price was £487,000.',
      'disclosed-in-part',
      ['withhold'],
    ],
    [
      'How many of the wrecks were of fishing boats?',
      'This was not recorded as a kind of its own before September 2023. In 2024 there were 267 such wrecks.',
      'disclosed-in-part',
      [],
    ],
    // What is told of the matter in general answers nothing.
    [
      'Please give the berth of each launch at night.',
      'The harbour has 14 launches in three docks. It is however being fully exempted by virtue of section 31(1)(a).',
      'withheld',
      ['withhold'],
    ],
    [
      'The name of each ferry firm and the value of each contract.',
      'The harbour publishes its register on its website, which gives the name of the firm and the value of each contract. It is therefore accessible to you under section 21.',
      'already-accessible',
      ['elsewhere'],
    ],
    [
      'Is there a strategy for empty berths, and if so please send it?',
      'Yes. The strategy is on our website at www.harbour.example and is therefore exempt under section 21.',
      'already-accessible',
      ['elsewhere'],
    ],
    [
      'What was spent on defending each appeal, including the cost of lawyers?',
      'The harbour has answered 611 appeals. To find what was spent on each it would be necessary to go through each file, which would exceed the limit of section 12.',
      'cost-limit',
      ['cost'],
    ],
    [
      'What has the study of the mud found so far?',
      'The study runs until 2026 and samples were taken at 18 quays. It is exempt under section 22A.',
      'withheld',
      ['withhold'],
    ],
    [
      'What enforcement will there be about the spill?',
      'Our officers attended on 4 and 5 March and took samples. What is being considered falls within regulation 12(5)(b) and is withheld.',
      'withheld',
      ['withhold'],
    ],
    [
      'How much was spent on taxis for pilots, per pilot, since 2015?',
      'There are about 9,600 invoices and each would have to be opened and matched to a pilot. This would exceed the limit of section 12.',
      'cost-limit',
      ['cost'],
    ],
    [
      'What alarm protects the strongroom of the custom house?',
      'The custom house has been open to 900 visitors a year since 2011. The harbour takes its safety seriously. The information is exempt under section 31(1)(a).',
      'withheld',
      ['withhold'],
    ],
    [
      'What rebate does the harbour get from its diesel supplier?',
      'The contract began in April 2019. The supplier was consulted on 3 May and objected. We agree that section 43(2) is engaged.',
      'withheld',
      ['withhold'],
    ],
    [
      'Please send counsel’s opinion on the quarry.',
      'The opinion runs to 16 pages and was provided in February. It is subject to privilege, and we refuse to disclose it under regulation 12(5)(b).',
      'withheld',
      ['withhold'],
    ],
    [
      'Have you used drones over the regatta?',
      'There were 46 races last season. The harbour police neither confirm nor deny that they hold the information, by section 31(3).',
      'neither-confirmed-nor-denied',
      ['ncnd'],
    ],
  ];
  test.each(cases)('%s', (question, answer, outcome, cited) => {
    expect(outcomeOf([answer], [], cited, question)?.value).toBe(outcome);
  });
});

describe('what a tester found: none of these may come back', () => {
  const cases: readonly (readonly [string, string, Outcome | undefined, readonly Act[]])[] = [
    [
      'How many FOI requests did you refuse?',
      'In 2023 we refused 14 requests under section 12 and 9 requests under section 40(2).',
      'disclosed',
      [],
    ],
    ['Do you discuss pay in public?', 'The board does not discuss pay at public meetings.', 'disclosed', []],
    [
      'How many declared a disability?',
      'Six declared a disability, 80 did not, and 11 prefer not to say.',
      'disclosed',
      [],
    ],
    [
      'Which vessels pay dues?',
      'All of these are exempt from harbour dues. Fishing boats pay £12.',
      'disclosed',
      [],
    ],
    [
      'How many guards are there?',
      '1. The number of guards is exempt under section 31(1)(a).',
      'withheld',
      ['withhold'],
    ],
    [
      'Do you hold the wreck report? If so, please provide it.',
      'Yes. The report is exempt under section 42.',
      'withheld',
      ['withhold'],
    ],
    [
      'Please provide the audit.',
      'We have set out below the reasons for our decision. The audit is withheld under section 36(2)(c).',
      'withheld',
      ['withhold'],
    ],
    [
      'How many guards are there, and where?',
      'The number of guards is exempt under section 31(1)(a). Orne harbour was robbed twice in 2022 and guards there were threatened.',
      'withheld',
      ['withhold'],
    ],
    [
      'What was paid to the consultant, and what did the report say?',
      'Section 43(2) is engaged. Rivals such as Holt Ltd charge £900 a day and the consultant was paid in 2023.',
      'withheld',
      ['withhold'],
    ],
    [
      'Which lots were let, and to whom?',
      'Both are withheld under section 43(2). Lot 1, Lot 2, and Lot 3 were let in 2021 under Framework RM 6100, Call 12, Lot 4.',
      'withheld',
      ['withhold'],
    ],
    [
      'When were the incidents, and what was the outcome of each?',
      'There were 5,400 incidents from 2010 to 2023. Each would take 6 minutes and section 12(1) applies.',
      'cost-limit',
      ['cost'],
    ],
    [
      'Please provide all e-mails about the pier.',
      'We consider it vexatious, as it forms part of a campaign.',
      'vexatious',
      [],
    ],
    [
      'Please provide the log.',
      'To answer this takes us past the upper limit that the Regulations set.',
      'cost-limit',
      [],
    ],
    [
      'How many boats are registered?',
      'There are 412 boats on the register. The register does not include tenders.',
      'disclosed',
      [],
    ],
    [
      'Who owns the ferry?',
      'It is owned by Skell Lines. The Trust neither owns the ferry nor holds shares in its operator.',
      'disclosed',
      [],
    ],
    [
      'Please provide the audit.',
      'We do not hold the audit. Our complaints procedure is attached.',
      'not-held',
      [],
    ],
    [
      'How much was the settlement?',
      'The settlement, incl. £400 costs, is withheld under section 43(2).',
      'withheld',
      ['withhold'],
    ],
  ];
  test.each(cases)('%s “%s”', (question, answer, outcome, cited) => {
    expect(outcomeOf([answer], [], cited, question)?.value).toBe(outcome);
  });
});
