import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion, section } from '../../fixtures/refused-question.ts';

const texts = (question: RefusedQuestion) =>
  foundIn(
    { exemptions: ['42(1)'], reasons: 'It is legal advice.', weighed: null, ...question },
    'public-interest-missing',
  ).map(({ message, remedy }) => `${message} ${remedy}`);
const PLACE = '<PublicInterest question="1" exemption="42(1)">…</PublicInterest>';

describe('the public interest', () => {
  test('that is weighed in another section is asked to be moved', () => {
    const reasons =
      'It is legal advice.\n\n### Factors favouring disclosure\n\nOpenness.\n\n### Balance test\n\nThe public interest in confidence outweighs it.';
    expect(texts({ reasons })).toEqual([
      `“42(1)” is qualified, and how the public interest was weighed stands in <Reasons>, where readers do not look for it. Move those words into ${PLACE}.`,
    ]);
    const decision = 'We weighed the public interest in openness against that in confidence.';
    expect(texts({ decision })[0]).toContain('stands in <Decision>');
  });

  test('that is only mentioned is missing', () => {
    expect(texts({ reasons: 'It is legal advice. The public interest was considered.' })).toEqual([
      `“42(1)” is qualified, and nothing says how the public interest was weighed. Put the letter’s words on it into ${PLACE}. If the letter has none, accept this warning with that reason.`,
    ]);
  });

  test.each([
    'We have considered the public interest.',
    'We have carefully applied the public interest test.',
    'The Council has carried out a public interest test in this case.',
  ])('is not weighed by “%s”', (weighed) => {
    expect(texts({ weighed })).toEqual([
      '<PublicInterest> says that the public interest was considered under “42(1)”, and not what counted for and against. Compare with the letter. If the letter has none, accept this warning with that reason.',
    ]);
  });

  test.each([
    'This is an absolute exemption and no public interest test is required.',
    'Section 42 is absolute.',
    'We do not have to carry out a public interest test.',
  ])('is not ruled out by “%s”', (weighed) => {
    expect(texts({ weighed })[0]).toContain(
      '“42(1)” is qualified, and <PublicInterest> says that there is nothing to weigh.',
    );
  });

  test.each([
    'See our answer to question 2.',
    'To give our reasons would itself disclose exempt information: section 17(4).',
    'We have considered the public interest and find that confidence outweighs openness.',
    'Section 42 is not an absolute exemption. Openness matters less than confidence.',
    'Section 40 is an absolute exemption. Under section 42, confidence matters more than openness.',
  ])('may be told as “%s”', (weighed) => {
    expect(texts({ weighed })).toEqual([]);
  });

  test('of a section that the reasons call absolute is asked for', () => {
    expect(texts({ reasons: 'It is legal advice. Section 42 is an absolute exemption.' })[0]).toContain(
      'The reasons call section 42 absolute. It is qualified',
    );
    expect(texts({ reasons: 'It is legal advice. Section 42 is not an absolute exemption.' })[0]).toContain(
      '“42(1)” is qualified, and nothing says',
    );
  });

  test('is weighed under the exception, where section 39 only sends the request to the Regulations', () => {
    const beside = '{ exemption: 12(5)(a), regime: EIR }';
    const body = [
      section('Reasons', 'Disclosure would adversely affect public safety.', '12(5)(a)'),
      section('PublicInterest', 'Neighbours should know. Their safety matters more.', '12(5)(a)'),
    ].join('\n\n');
    for (const provision of ['39', '39(1)(b)'])
      expect(foundIn({ exemptions: [provision, beside], body })).toEqual([]);
    const scottish = [
      section('Reasons', 'Disclosure would be likely to prejudice safety substantially.', '10(5)(a)'),
      section('PublicInterest', 'Neighbours should know. Their safety matters more.', '10(5)(a)'),
    ].join('\n\n');
    expect(
      foundIn({
        regime: 'EISR',
        exemptions: ['10(5)(a)', '{ exemption: 39(2), regime: FOISA }'],
        body: scottish,
      }),
    ).toEqual([]);
  });
});
