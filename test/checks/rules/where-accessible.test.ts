import { describe, expect, test } from 'vitest';
import { entryWith } from '../../fixtures/entry.ts';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';

const found = (answer: string, more: RefusedQuestion = {}) =>
  foundIn(
    { outcome: 'already-accessible', exemptions: ['21(1)'], answer, weighed: null, ...more },
    'where-accessible',
  );

describe('where something is accessible', () => {
  test.each([
    'See https://www.example.org/dogs.',
    'You will find it [on this page](https://www.example.org/dogs).',
    'All crime is mapped on data.police.uk.',
    'It is on our website under “Statistics”.',
    'It is in our publication scheme.',
    'The register may be inspected on weekdays.',
    'The accounts may be bought from the Stationery Office.',
    'You can obtain these from Companies House.',
    'Salary bands are set out in the Pay Policy Statement.',
    'The figures are in our annual report.',
    'Copies can be bought from the registrar for £11.',
    'The list is at the public library.',
    'We gave this in our earlier reply.',
    'Search for 24/0012 in the planning portal.',
    'You can ask the parish council for it.',
    'On our site.',
    'A copy hangs at the gate.',
    'A copy is kept by the superintendent for anyone who asks.',
    'Any driver will tell you.',
    'Court lists are put up outside each courtroom.',
    'Timetables at bus stops show each bus.',
    'Opening hours are displayed at each centre.',
    'They can be had by ringing 01234 567890.',
    'You have a copy of that letter, as you quote from it.',
    'Hansard has it: see Hansard of 4 May 2024.',
  ])('is said by “%s”', (words) => expect(found(words)).toEqual([]));

  test.each([
    'This is already in the public domain.',
    'It is reasonably accessible to you by other means and is therefore exempt.',
    'It has already been published and a simple search will find it.',
    'It is available online.',
    'Section 21(1) of the Freedom of Information Act 2000 exempts what is accessible otherwise.',
    'This has been published by the Council. The Information Commissioner agrees.',
    'You can obtain it through the internet.',
  ])('is not said by “%s”', (words) => expect(found(words)).toHaveLength(1));

  test('may be said in the reasons', () => {
    const reasons = 'Section 21 applies, because this is on our website.';
    expect(found('This is published.', { reasons })).toEqual([]);
  });

  test('is asked for in Scotland, and under the Regulations, which have no exception for it', () => {
    const words = 'You can reasonably obtain this otherwise.';
    expect(found(words, { regime: 'FOISA', exemptions: ['25(1)'] })).toHaveLength(1);
    expect(found(words, { regime: 'EIR', exemptions: [] })).toHaveLength(1);
    expect(found('This is on our website.', { regime: 'EIR', exemptions: [] })).toEqual([]);
  });

  test('is shown by a file, and not asked for where the entry says why it has no answer', () => {
    const part = (more: string): string => `${more}questions:
  - text: How many dogs are there?
    outcome: already-accessible
    exemptions: ["21(1)"]\n`;
    const words = '---\n<Answer>\n\nThis has been published.\n\n</Answer>';
    const file = 'attachments:\n  - file: dogs.csv\n    title: Dogs\n';
    const folder = (entry: string) =>
      temporaryContent({
        'responses/entry.mdx': entryWith(`reference: 01.FOI.25.000001\n${entry}`),
        'attachments/01.FOI.25.000001/dogs.csv': 'Year,Dogs\n2024,12\n',
      });
    const rules = (entry: string) => check(folder(entry)).findings.map((finding) => finding.rule);
    expect(rules(`${part(file)}${words}`)).toEqual([]);
    const lost = '    noAnswerBecause: The published letter has lost its second page.\n';
    expect(rules(`${part('')}${lost}---\n<Decision>\n\nWe refuse this.\n\n</Decision>`)).not.toContain(
      'where-accessible',
    );
  });

  test('is asked for where only part of an answer is', () => {
    const part = { outcome: 'disclosed-in-part' };
    expect(found('There were 12. The rest has been published.', part)).toHaveLength(1);
    expect(found('There were 12. The rest is on our website.', part)).toEqual([]);
  });
});

test('tells what to write', () => {
  const [finding] = found('This is in the public domain.');
  expect(`${finding?.message} ${finding?.remedy}`).toMatchInlineSnapshot(
    `"Question 1 is said to be accessible otherwise, and nothing says where. Put the letter’s link, or the name of the place or the publication, into <Answer question="1">…</Answer>. If the letter has none, accept this warning with that reason."`,
  );
});
