import { describe, expect, test } from 'vitest';
import { entryWith } from '../../fixtures/entry.ts';
import { answer, decision, findings, reasons, weighed } from '../../fixtures/one-question.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';

const rule = 'neither-beside-answer';
const neither = 'neither-confirmed-nor-denied';
const NEITHER = 'We can neither confirm nor deny that we hold what you ask for.';

describe('a question that is left open', () => {
  const found = (letter: string) => findings({ outcome: neither, exemptions: ['23(5)'], letter }, rule);

  test.each([
    reasons('We neither confirm nor deny that we hold this. To say so would show what a security body did.'),
    answer('We can neither confirm nor deny whether we hold information. There are two parts to this duty.'),
    reasons('If we held this, it would be exempt. The information, if held, would be sensitive.'),
    reasons('This should not be taken as an indication that we hold the information.'),
    reasons('This does not mean that we do not hold the information, or that we hold it.'),
    reasons('To confirm that the information is held would help criminals.'),
    reasons('We hold that the balance of the public interest is against saying so.'),
    reasons('Stating that no information is held would in time reveal where it is held.'),
    reasons('A statement that the force holds the records would tell offenders where to look.'),
    reasons('Whatever the position, the Force holds its duty to protect the public in high regard.'),
    reasons('The Trust holds all patient records in confidence.'),
    reasons('We take confidence seriously; the records are held securely.'),
    reasons('Information of this kind is held by many bodies.'),
    reasons('A reply that we do not hold it tells offenders where to look.'),
    reasons('Confirming that we hold the information reveals what a body does.'),
    reasons('Knowing that the information is held helps criminals, and we hold a duty of care.'),
    reasons('We hold general statistics, which are on our website.'),
    reasons('The information that we hold about people is protected by law.'),
    reasons('The personal data which we hold is protected whether or not it is old.'),
    reasons('The information that we hold on such bodies, if we hold any, is never disclosed.'),
    reasons('Any report that we hold on such an event would be confidential.'),
    reasons('We neither confirm nor deny whether the report we hold is the one you mean.'),
    reasons('We can neither confirm nor deny that we have found the report.'),
    reasons('If our records show that a person was interviewed, that is personal data.'),
    reasons('Were there a file, the file contains what is sensitive.'),
    reasons(
      'Were we to hold it, the file would contain names. If we have located the report we cannot say so.',
    ),
    reasons('This should not be taken to mean that the report we hold is relevant.'),
    reasons('Suppose that a file existed. The information would be sensitive. Suppose that it did not.'),
    reasons('We have considered the information which you have given us about that person.'),
    reasons('We hold it to be a matter of law, but whether we hold a report is not for us to say.'),
    reasons('The newspaper which you cite names him.'),
    reasons('To say so would harm someone, whether or not any\ninformation is held.'),
    reasons('Where information is held by a security body, the exemption applies.'),
    `${decision('We neither confirm nor deny that we hold the information.')}${reasons('To say so would harm.')}`,
  ])('is not answered by %j', (letter) => expect(found(letter)).toEqual([]));

  test.each([
    [answer(`${NEITHER} However, there were three such cases in 2024.`), 'has an answer'],
    [answer(`${NEITHER} There have been 12 in all.`), 'has an answer'],
    [reasons('We hold two reports on this.'), 'says whether information is held'],
    [reasons(`${NEITHER} The Council holds one copy of the report.`), 'says whether information is held'],
    [reasons('In this case, we hold the e-mails.'), 'says whether information is held'],
    [reasons('The report that we hold names him.'), 'says whether information is held'],
    [reasons(`The report that we hold names him, so ${NEITHER}`), 'says whether information is held'],
    [reasons('The information we hold is sensitive.'), 'says whether information is held'],
    [reasons('Our records show that he was interviewed twice.'), 'says whether information is held'],
    [reasons('We located 14 emails. To say so would harm.'), 'says whether information is held'],
    [reasons('The file runs to 300 pages.'), 'says whether information is held'],
    [reasons('The documents in our possession are his personal data.'), 'says whether information is held'],
    [
      reasons('We have reviewed the information held and find it sensitive.'),
      'says whether information is held',
    ],
    [reasons('There have been three such complaints.'), 'says whether information is held'],
    [reasons('The two letters held by us are personal.'), 'says whether information is held'],
    [reasons('The relevant emails are exempt.'), 'says whether information is held'],
    [
      reasons('We hold a report of 14 pages but would harm someone if we said so.'),
      'says whether information is held',
    ],
    [reasons('We are therefore withholding the report.'), 'says whether information is held'],
    [reasons('The information you ask for is held and is exempt.'), 'says whether information is held'],
    [reasons('We do not hold the report. Section 23(5) applies.'), 'says whether information is held'],
    [
      `${decision('We confirm that we hold the information.')}${reasons('To say so would harm.')}`,
      'says whether information is held',
    ],
  ])('is answered by %j', (letter, told) => {
    expect(found(letter).map(({ message }) => message)).toEqual([
      `Question 1 neither confirms nor denies, and ${told} all the same.`,
    ]);
  });

  test('is answered where another asks the same and is', () => {
    const piece = `questions:
  - text: How many cars were followed?
    outcome: disclosed
  - text: how many cars  were followed
    outcome: ${neither}
    exemptions: ["23(5)"]
---
<Answer question="1">

There were 12.

</Answer>

<Reasons question="2">

${NEITHER}

</Reasons>`;
    const folder = temporaryContent({ 'responses/entry.mdx': entryWith(piece) });
    expect(check(folder).findings.map(({ message }) => message)).toEqual([
      'Question 2 neither confirms nor denies, and question 1, which asks the same, is “disclosed” all the same.',
    ]);
  });
});

describe('beside what is given or refused', () => {
  const more = (outcome: string, words: string) => {
    const answered = outcome === 'disclosed-in-part' ? answer('There were 12.') : '';
    return findings(
      {
        outcome,
        exemptions: ['40(2)', '40(3A)(a)', '23(5)'],
        letter: `${answered}${reasons('It would be unfair.', '40(2)')}${reasons(words, '23(5)')}`,
      },
      rule,
    );
  };

  test.each([
    'We neither confirm nor deny whether we hold any *other* information.',
    'We can neither confirm nor deny that any further information is held.',
    'In addition, we can neither confirm nor deny that information relating to security bodies is held.',
    'The Force neither confirms nor denies that it holds additional information.',
    'As to the rest of the question, we can neither confirm nor deny it.',
    'We neither confirm nor deny whether anything else is held.',
  ])('anything more may be left open: %s', (words) => {
    expect(more('disclosed-in-part', words)).toEqual([]);
    expect(more('withheld', words)).toEqual([]);
  });

  test.each(['We neither confirm nor deny that we hold this.', 'To say so would harm.'])(
    'the same may not: %s',
    (words) => {
      expect(more('disclosed-in-part', words)).toHaveLength(1);
    },
  );
});

describe('words that neither confirm nor deny, under an outcome that tells,', () => {
  const found = (outcome: string, letter: string, asked?: string) =>
    findings(
      {
        outcome,
        exemptions: outcome === 'withheld' ? ['31(1)(a)'] : [],
        letter,
        ...(asked === undefined ? {} : { asked }),
      },
      rule,
    );

  test.each([
    ['withheld', reasons('We neither confirm nor deny that we hold this. It would be likely to harm.')],
    ['disclosed', answer('We can neither confirm nor deny whether this is so.')],
    ['disclosed', answer('The Force neither confirms nor denies that it holds this.')],
    ['disclosed', answer('The Metropolitan Police Service can neither confirm nor deny that it holds this.')],
    ['withheld', reasons('This letter neither confirms nor denies that information is held.')],
    ['not-held', answer('The Council is not obliged to confirm or deny whether it holds this.')],
    ['not-held-explained', answer('We have decided to neither confirm nor deny it.')],
  ])('are found: %s, %j', (outcome, letter) => {
    expect(found(outcome, `${letter}${outcome === 'withheld' ? weighed() : ''}`)).toHaveLength(1);
  });

  test.each([
    ['disclosed', answer('In 2024 we neither confirmed nor denied in 12 cases.')],
    ['disclosed', answer('The guidance says that a force may neither confirm nor deny. There were 12 uses.')],
    ['disclosed', answer('You asked us not to neither confirm nor deny. There were 12.')],
    [
      'not-held',
      answer('Police forces neither confirm nor deny such things. We can say that we hold nothing.'),
    ],
    ['not-held', answer('An authority is not required to confirm or deny in such cases. We hold nothing.')],
    ['withheld', reasons('The duty to confirm or deny does not arise for others. We hold this.')],
    [
      'not-held',
      answer('We hold nothing. We can neither confirm nor deny that any other information is held.'),
    ],
  ])('are not: %s, %j', (outcome, letter) => expect(found(outcome, letter)).toEqual([]));

  test('are not where the question is about them', () => {
    const letter = answer('We can neither confirm nor deny under sections 23 and 31, as our guide says.');
    expect(found('disclosed', letter, 'When do you neither confirm nor deny?')).toEqual([]);
  });

  test('are told so', () => {
    const [finding] = found('not-held', answer(NEITHER));
    expect(`${finding?.message} ${finding?.remedy}`).toMatchInlineSnapshot(
      `"Question 1 is “not-held”, which tells whether information is held, and its words neither confirm nor deny it. Write “neither-confirmed-nor-denied”, with the provision that the letter cites for it, or split the question. If the letter neither confirms nor denies that it holds anything more, accept this warning with that reason."`,
    );
  });
});
