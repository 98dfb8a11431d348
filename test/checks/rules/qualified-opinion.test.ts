import { expect, test } from 'vitest';
import { foundIn } from '../../fixtures/refused-question.ts';

const found = (words: string) =>
  foundIn(
    { exemptions: ['36(2)(b)(ii)'], reasons: `${words} Views would be inhibited.` },
    'qualified-opinion',
  );

test.each([
  'In the opinion of the Monitoring Officer, given on 4 March 2025, harm would follow.',
  'Our Vice-Chancellor, authorised under section 36(5), has formed the opinion that harm would follow.',
  'The Chief Constable gave his opinion on 4 March 2025.',
  'The Commissioner is of the opinion that harm would follow.',
  'The Qualified Person does not agree to disclosure.',
  'The Head of Service, who is our qualified person, gave an opinion on 4 March 2025.',
  'A Minister of the Crown is of the opinion that harm would follow.',
  'In the reasonable opinion of the Chief Executive, harm would follow.',
  'The opinion was given by the Director of Law. She is authorised by a minister for this.',
  'The figures are statistical information, so that section 36(4) asks for no opinion.',
])('the opinion is mentioned in “%s”', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  'It is about how crime statistics are recorded.',
  'We have not sought the opinion of a qualified person, as the harm is plain.',
  'The opinion of the qualified person has not been obtained.',
  'No opinion of the qualified person was needed.',
  'In our opinion harm would follow.',
  'In the opinion of the FOI team harm would follow.',
  'Staff should be free in the opinions that they write.',
])('the opinion is missing in “%s”', (words) => {
  expect(found(words)).toHaveLength(1);
});

test.each([
  'In the opinion of the Head of Communications harm would follow.',
  'The information manager gave his opinion on 4 March 2025.',
  'A senior officer gave the opinion that harm would follow.',
  'In the reasonable opinion of the Assistant to the Chief Executive, harm would follow.',
  'The opinion given was that harm would follow, and you may complain to the Information Commissioner.',
])('the opinion is that of nobody who is named as qualified in “%s”', (words) => {
  expect(found(words).map(({ message }) => message)).toEqual([
    '“36(2)(b)(ii)” needs the opinion of the qualified person, and the reasons do not say that whoever gave one is that person.',
  ]);
});
