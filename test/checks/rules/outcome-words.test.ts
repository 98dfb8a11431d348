import { describe, expect, test } from 'vitest';
import { entryWith } from '../../fixtures/entry.ts';
import { entryFindings } from '../../fixtures/one-entry.ts';
import { answer, findings, reasons, weighed } from '../../fixtures/one-question.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';

const rule = 'outcome-words';
const said = (outcome: string, letter: string, asked = 'Which cars were followed?') =>
  findings(
    {
      outcome,
      exemptions: outcome === 'withheld' ? ['31(1)(a)'] : [],
      letter: outcome === 'withheld' ? `${letter}${reasons('It would help thieves.')}${weighed()}` : letter,
      asked,
    },
    rule,
  ).map(({ message }) => message);

describe('“disclosed”', () => {
  test.each([
    'The information is withheld under section 43(2) because it would harm our supplier.',
    'The names are exempt under section 40(2).',
    'We have decided not to disclose the names.',
    'I have decided to refuse this.',
    'Some of the prices have been redacted under section 43(2).',
    'The minutes are exempt from disclosure.',
    'This is exempt information under section 31.',
    'I am refusing this part as the costs are sensitive.',
    'We are withholding this under section 33(1)(b).',
    'We are therefore not obliged to comply with this request.',
    'This information is withheld.',
    'The bids are excepted under regulation 12(5)(e).',
    'We regret that this information cannot be provided to you. Section 40(2) applies to it.',
    'The Council will not be releasing the menus. They fall under section 43(2).',
    'We are unable to release the list, which is exempt.',
    'Having weighed the public interest, our decision is to withhold the logs.',
    'The budget is attached, with sensitive figures removed under section 43(2).',
    'The Trust considers that the rates are exempt from release under section 43(2).',
    'The memo is exempt information under section 36(2)(c) and it will not be disclosed.',
    'We cannot provide the prices, as they are commercially sensitive and exempt by virtue of section 43(2).',
    'Section 31(1)(a) is engaged and the report will not be released.',
    'The Council is withholding the report in its entirety.',
    'The Force has decided to refuse your request under regulation 12(5)(g).',
  ])('is contradicted by “%s”', (words) => {
    expect(said('disclosed', answer(words))).toEqual([
      expect.stringMatching(/^Question 1 is “disclosed”, and its answer refuses: “/),
    ]);
  });

  test.each([
    'We withheld information under section 40(2) in 412 cases.',
    'Two bonuses were withheld in 2022.',
    'Of 88 checks, 12 were refused and in 3 the result was withheld by the Home Office.',
    'There are 4,120 households that are exempt from council tax.',
    'The policy says: “Footage that is exempt under section 31(1)(a) is withheld.”',
    'We considered whether this is exempt under section 43(2) and found that it is not.',
    'The firms asked us to treat the names as exempt under section 43(2). We do not agree. They are A and B.',
    'In our first reply the names were withheld under section 40(2). They are Grey and Brown.',
    'Nothing is withheld under section 40(2). There were 12.',
    'Anything that is exempt information under Part II of the Act is taken out. The rest is released.',
    'Vehicles that are exempt under regulation 6 of the Toll Regulations are ambulances.',
    'The list is exempt under section 6 of the Hunting Act 2004 from registration.',
    'The wording is:\n\n> The information is exempt under section 43(2) and we are withholding it.',
    'In 2022 we refused 41 requests under section 12 and in 2023 we refused 66.',
    'We are unable to provide a breakdown by age. There were 12 arrests under section 5.',
    'We cannot provide a breakdown. There were 12 offences under section 28 of the Firearms Act 1968.',
    'Figures for 2019 cannot be provided as the records were destroyed. In 2020 there were 12.',
    'The report is attached. As you asked, names have been removed.',
    'Names are always redacted under section 40(2). There were 12.',
    'Pay was withheld under section 4 of the policy in 12 cases.',
    'In 88 cases it was decided not to charge. In 12 of these the victim asked for a review.',
    'You have not asked for the list itself, which would be exempt under section 31(1)(a). There is one.',
    'No information has been withheld under section 40(2). There were 12.',
    'The report is no longer exempt under section 22(1) and is attached.',
    'Applications are refused under section 27 of the Firearms Act 1968 if the applicant is a danger. There were 12.',
    'Previously the figures were withheld under section 31(1)(a). There were 12.',
    'If a record is exempt under section 40(2) it is withheld. There were 12 such records.',
    'Information is not exempt from disclosure merely because it is old. There were 12.',
    '| Exemption | Times |\n| --- | ---: |\n| Withheld under section 40(2) | 412 |',
  ])('is not contradicted by “%s”', (words) => expect(said('disclosed', answer(words))).toEqual([]));

  test.each([
    'We do not hold this information.',
    'I can confirm that we do not hold any recorded information.',
    'The information is not held.',
    'There is no information held by the Trust on this.',
    'I am writing to advise you that, following a search, no information is held.',
    'The force holds no information on this. You may wish to ask the council.',
  ])('is contradicted where nothing is held: “%s”', (words) => {
    expect(said('disclosed', answer(words))).toEqual([
      'Question 1 is “disclosed”, and its answer says only that nothing is held.',
    ]);
  });

  test.each([
    'We do not hold this information for 2019. In 2020 there were 12.',
    'None. We do not hold any records of such a thing.',
    'We do not hold kangaroos.',
    'We do not hold the documents, but a copy is attached.',
  ])('is not contradicted by what is lacking: “%s”', (words) => {
    expect(said('disclosed', answer(words))).toEqual([]);
  });

  test('is contradicted in the words of the letter, contractions and all', () => {
    const words = 'The minutes aren’t ours to give: we’re withholding the report under section 43(2).';
    expect(said('disclosed', answer(words))).toEqual([
      'Question 1 is “disclosed”, and its answer refuses: “we’re withholding the report under section 43(2)”.',
    ]);
  });

  test('is contradicted by a refusal on cost, and not where something is given all the same', () => {
    const over = 'To find out would exceed the cost limit.';
    expect(said('disclosed', answer(over))).toEqual([
      'Question 1 is “disclosed”, and its answer refuses on cost.',
    ]);
    expect(said('disclosed', answer(`${over} Outside the Act we can say that there were 12.`))).toEqual([]);
  });
});

describe('“withheld”', () => {
  test.each([
    [answer('| Year | Cars |\n| --- | ---: |\n| 2021 | 12 |'), 'its answer has a table of figures'],
    [answer('A copy of the list is attached.'), 'its answer gives something'],
    [answer('Please find the policy enclosed.'), 'its answer gives something'],
    [answer('There were 12.'), 'its answer gives something'],
    [answer('The routes are: Monday, High Street; Tuesday, Mill Lane.'), 'its answer gives something'],
    [answer('2021: 41\n\n2022: 43'), 'its answer gives something'],
    [answer('The force had 112 horses on 31 March 2024.'), 'its answer gives something'],
    [answer('On weekdays 14 officers are on duty; at weekends 9.'), 'its answer gives something'],
    [answer('You will find the letters attached.'), 'its answer gives something'],
    [answer('I am pleased to provide a copy.'), 'its answer gives something'],
    [answer('It cost £41,000.'), 'its answer gives something'],
  ])('is contradicted by %j', (letter, told) => {
    expect(said('withheld', letter, 'How many cars were followed, and on what routes?')).toEqual([
      `Question 1 is “withheld”, and ${told}, without a word that refuses.`,
    ]);
  });

  test.each([
    answer('| Report | Date | Decision |\n| --- | --- | --- |\n| A | 3 May 2023 | Withheld |'),
    answer('There are 12 reports. They are exempt under section 31(1)(a).'),
    answer('A copy of the Act is attached, and we cannot send the list.'),
    answer('This would help thieves.'),
    answer('We located 14 emails, none of which can be released.'),
    answer('There are 2,612 officers in all. We do not give numbers by shift.'),
    '',
  ])('is not contradicted by %j', (letter) => expect(said('withheld', letter)).toEqual([]));
});

test('a file that is released for one question alone contradicts “withheld”', () => {
  const entry = (questions: string) =>
    temporaryContent({
      'responses/entry.mdx': entryWith(`reference: 01.FOI.25.000001
attachments:
  - file: cars.csv
    title: Cars
    questions: ${questions}
questions:
  - outcome: withheld
    exemptions: ["31(1)(a)"]
  - outcome: disclosed
---
${reasons('It would help thieves.').replace('<Reasons>', '<Reasons question="1">')}
${answer('There were 12.').replace('<Answer>', '<Answer question="2">')}`),
      'attachments/01.FOI.25.000001/cars.csv': 'Year,Cars\n2024,12\n',
    });
  const told = (questions: string) =>
    check(entry(questions))
      .findings.filter((finding) => finding.rule === rule)
      .map(({ message }) => message);
  expect(told('[1]')).toEqual(['Question 1 is “withheld”, and a file is released for it alone.']);
  expect(told('[1, 2]')).toEqual([]);
});

test('figures contradict “withheld” only where they were asked for', () => {
  const letter = answer('There are 12 reports. The force had 14 in 2023.');
  expect(said('withheld', letter, 'Please send the reports.')).toEqual([]);
  expect(said('withheld', letter, 'How many reports are there?')).toHaveLength(1);
  const table = answer(
    '| No | Report | Date |\n| --- | --- | --- |\n| 1 | A | 3 May 2023 |\n| 2 | B | 2024 |',
  );
  expect(said('withheld', table, 'Please send the reports.')).toEqual([]);
});

describe('“not-held”', () => {
  test.each([
    ['We hold the report but it is exempt under section 31(1)(a).', 'its answer refuses what is held: “'],
    ['The list of their names is attached.', 'its answer gives something'],
    ['The minutes of all six meetings have been sent to you.', 'its answer gives something'],
  ])('is contradicted by “%s”', (words, told) => {
    expect(said('not-held', answer(words))[0]).toContain(`Question 1 is “not-held”, and ${told}`);
  });

  test.each([
    'We hold nothing. A copy of our policy is attached for your information.',
    'There is no such report. If there were, it would be exempt under section 31(1)(a).',
    'We do not hold these. The archives do; some of them are withheld under section 37(1)(a).',
    'Unfortunately the contract was lost. We attach what the minutes say about it.',
    'Licences are granted by the district council. Please see the attached list of councils.',
    'That isn’t something about which we have a record. Our list is attached.',
    'The report was destroyed in 2019; our schedule is attached.',
  ])('is not contradicted by “%s”', (words) => expect(said('not-held', answer(words))).toEqual([]));

  test('may explain what is known, and not refuse it', () => {
    expect(said('not-held-explained', answer('A list is attached.'))).toEqual([]);
    expect(said('not-held-explained', answer('The plan is withheld under section 31(1)(a).'))).toHaveLength(
      1,
    );
  });
});

test('a question that is about refusals may be answered with one', () => {
  const letter = answer('Names of staff are redacted under section 40(2).');
  const asked = 'When do you redact names?';
  expect(findings({ outcome: 'disclosed', letter, asked }, rule)).toEqual([]);
  expect(findings({ outcome: 'disclosed', letter }, rule)).toHaveLength(1);
});

test('words that are shared with a question of another outcome contradict neither', () => {
  const letter = '<Answer question="1, 2">\n\nThe prices are withheld under section 43(2).\n\n</Answer>';
  const fields = (other: string): string =>
    `questions:\n  - outcome: disclosed\n  - outcome: ${other}\n    exemptions: ["43(2)"]`;
  expect(entryFindings(entryWith(`${fields('withheld')}\n---\n${letter}`), undefined, rule)).toEqual([]);
});

test('tells what to write', () => {
  const [finding] = findings({ outcome: 'disclosed', letter: answer('This is withheld.') }, rule);
  expect(finding?.remedy).toMatchInlineSnapshot(
    `"Compare with the letter: write the outcome of a refusal, such as “withheld” or “disclosed-in-part”, with the provision that the letter relies on, or move the words to the question that they answer. If the letter says both, accept this warning with that reason."`,
  );
});
