import { expect, test } from 'vitest';
import {
  isAboutRights,
  tellsOfRights,
  toldBeforeRights,
  upholds,
} from '../../../../src/cli/import/message/rights.ts';

test.each([
  'You may appeal against our decision to the Commissioner.',
  'If you are not content with this reply, you have the right to complain to us.',
  'Complaints: ask this unit for an internal review in 40 working days. After that, the ICO.',
  'The Board provides you with the right to ask for a re-examination of your request.',
  'What to do if you are unhappy with this response: you may ask us for an internal review.',
])('“%s” says what rights there are', (text) => {
  expect(isAboutRights(text)).toBe(true);
});

test.each([
  'I wondered if you could tell me how many reviews you have had.',
  'I was wondering whether you may have the number of complaints in your files.',
  'You can appeal against the mooring fine to the harbour master.',
  'You may have a berth where you are entitled to one.',
  'Complaints: 12, of which the Board upheld three.',
  'Between 2022 and 2024 we have received 16 complaints about the ferry that you name. You should be aware that the information of the Commissioner is not in these.',
  'Question 4. 5 complaints. I regret to inform you that your request for how many were upheld would cost more to review than the limit.',
  'Outside of the Act we are happy to tell you that a summary of complaints and our responses is on our site.',
  'The Board has a policy for complaints, which you can read. It neither confirms nor denies that it holds what you asked for, under section 40(5B)(a)(i).',
])('“%s” is no word of the rights of this request', (text) => {
  expect(isAboutRights(text)).toBe(false);
});

test.each([
  [
    'We hold no record of gulls that stole food.',
    'If you are not content with this reply, you may ask for a review.',
  ],
  [
    'There were 41 boats at North Quay in 2023, and three cranes.',
    'If you are unhappy with this response, you can complain to the Commissioner.',
  ],
])('“%s” stands above the rights in one paragraph', (told, rights) => {
  expect(toldBeforeRights(`${told} ${rights}`)).toBe(told.length);
});

test.each(['There were 41.', 'We have none.', 'The crane is let to the ferry company.'])(
  'so does “%s”, which is soon said',
  (told) => {
    expect(
      toldBeforeRights(`${told} If you are not content with this reply, you may ask for a review.`),
    ).toBe(told.length);
  },
);

test.each(['We hope that this is of help.', 'Thank you for your request.', 'I am sorry for the delay.'])(
  'the courtesy “%s” tells nothing above the rights',
  (courtesy) => {
    const rights = 'If you are not content with this reply, you may ask for a review.';
    expect(toldBeforeRights(`${courtesy} ${rights}`)).toBe(0);
  },
);

test.each([
  'I uphold your complaint on item 1, and you may have the readings.',
  'We do not uphold it. If you are not content, you may appeal to the Commissioner.',
  'Your complaint is partly upheld.',
])('“%s” says what came of a review', (text) => {
  expect(upholds(text)).toBe(true);
  expect(isAboutRights(text)).toBe(false);
});

test('whether a complaint will be upheld is not told by the rights', () => {
  expect(upholds('If your complaint is not upheld, you may appeal to the Commissioner.')).toBe(false);
});

test.each([
  'Please find attached a list of the complaints about gulls. If you would like to narrow your request, please tell us.',
  'We have a duty to assist. The log of complaints is attached. You may ask for less.',
])('what hands over complaints says no rights: “%s”', (text) => {
  expect(tellsOfRights(text)).toBe(false);
});

test.each([
  'The plan is attached. If you are not content with this reply, you may ask for a review.',
  'If you are unhappy with this response, you can complain to the Commissioner.',
  'Details of your right to complain are attached. If you are unhappy, please write to the harbour board for a review.',
])('rights beside something that is attached are rights: “%s”', (text) => {
  expect(tellsOfRights(text)).toBe(true);
});

test('a question about complaints is none', () => {
  const text =
    'How many complaints do you have open. Of these, please give the number that you have reviewed.';
  expect(isAboutRights(text)).toBe(false);
  expect(tellsOfRights(text)).toBe(false);
});
