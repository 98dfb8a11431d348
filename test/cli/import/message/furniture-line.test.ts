import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import {
  DISCLAIMER,
  isGreetedOver,
  isLinkBelow,
  kindOfLine,
} from '../../../../src/cli/import/message/furniture-line.ts';
import { draftOfText } from '../draft-of.ts';

const kindOf = (text: string, next?: string) =>
  kindOfLine(block(text), next === undefined ? undefined : block(next), 20);

test.each([
  'We are sorry for the delay in our reply.',
  'I would like to apologise for the length of time that this has taken.',
  'If you have any further questions about these figures please do not hesitate to contact us.',
  'Should you need anything else, please get in touch.',
  'Please do not hesitate to contact me.',
  'If you have any queries, please contact the FOI team.',
  'If you require further information please contact the Information Governance Team.',
  'Should you have any concerns, please write to us.',
  'Should you require any further assistance please contact Harbour Records - North at foi@harbour.example quoting 41.',
  'This concludes your request for information. Should you have any further enquiries, please contact me at foi@harbour.example, quoting the number above.',
])('“%s” is a courtesy', (text) => {
  expect(kindOf(text)).toBe('courtesy');
});

test.each([
  'There are 41 boats. We are sorry for the delay in dredging the basin.',
  'We are sorry to say that the boats were sold.',
  'If you have questions about a complaint, please contact us for a review.',
  'If you would like to narrow your request, please contact us with any questions.',
  'If you have a berth, the officer is named below.',
  'If you have any queries about the boats please contact the ferry company.',
  'If you require anything further please write to the harbour master of North Quay.',
])('“%s” is none', (text) => {
  expect(kindOf(text)).toBeUndefined();
});

test('the line of a site, of a file over its size, and of a name are told apart', () => {
  expect(kindOf('Skip to content')).toBe('site');
  expect(kindOf('Boats of 2023.docx', '61K Download')).toBe('site');
  expect(kindOf('Chair: Dr Ondine Farr')).toBe('letterhead');
  expect(kindOf('There are 41 boats.', '61K Download')).toBeUndefined();
});

test.each([
  'General disclaimer: the Board is not liable for what is read here.',
  'Confidentiality notice – what is sent here is for its reader.',
])('“%s” is a disclaimer', (text) => {
  expect(DISCLAIMER.test(text)).toBe(true);
});

test.each(['General disclaimers: 3 were signed.', 'Legal notices were sent to 14 owners.'])(
  '“%s” is an answer',
  (text) => {
    expect(DISCLAIMER.test(text)).toBe(false);
  },
);

test('courtesies and disclaimers come into no draft', async () => {
  const { text } = await draftOfText(`You asked:

How many boats are moored at North Quay?

Our response:

We are sorry for the delay in our reply.

There are 41 boats.

If you have any further questions about these figures please do not hesitate to contact us.

General disclaimer: the Board is not liable for what is read here.
`);
  expect(text).toContain('There are 41 boats.');
  expect(text).not.toMatch(/sorry|further questions|liable/);
});

test.each([
  'If you have any queries please contact [email address].',
  'If you have any queries about this letter, please contact the Freedom of Information Team.',
  'If you have any queries please contact our office.',
  'Should you have any queries, please contact the undersigned.',
  'If you have any questions about this response, please contact the harbour office on 01632 960 001.',
])('“%s” is a courtesy', (text) => {
  expect(kindOfLine(block(text), undefined, 20)).toBe('courtesy');
});

test('a greeting may have its name on the next line', () => {
  expect(isGreetedOver('Dear Mr', block('Quill,'))).toBe(true);
  expect(isGreetedOver('Dear Mr', block('How many boats are there?'))).toBe(false);
  expect(isGreetedOver('Dear Mr Quill,', block('Boats'))).toBe(false);
});

test('the address of a page below a line that leads to it is no letterhead', () => {
  const link = block('https://harbour.example/boats/2024');
  expect(isLinkBelow(link, block('Please see the pages below:'))).toBe(true);
  expect(isLinkBelow(link, block('https://harbour.example/boats/2023'))).toBe(true);
  expect(isLinkBelow(link, block('Harbour Board'))).toBe(false);
  expect(isLinkBelow(block('www.harbour.example'), block('Write to us:'))).toBe(false);
});

test.each(['Annotation', 'Annotations', 'image001.png 3K', 'image002.jpg'])('“%s” is of the site', (text) => {
  expect(kindOf(text)).toBe('site');
});

test('what a site does not know of the last message is furniture', () => {
  expect(
    kindOf("We don't know whether the most recent response to this request contains information or not"),
  ).toBe('site');
  expect(kindOf("We don't know whether the most recent buoy was lost.")).toBeUndefined();
});
