import { expect, test } from 'vitest';
import { framesRequest } from '../../../../src/cli/import/request/reply-term.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'To keep the tables whole, I would be grateful if any data from spreadsheets can be supplied as Excel attachments.',
  'Please comply with your obligation under section 11 of the Act and provide all the requested information in electronic format.',
  'Please note that there is no exemption for material in draft form.',
  'I would prefer to receive this as an Excel spreadsheet.',
  'Please email your reply back to the above address. If you have any questions about this please email me.',
  'You have a duty to provide advice and assistance under section 16.',
  'If you decide to rely on an exemption, please explain why it applies.',
  'Where names appear please redact them rather than withhold the whole document.',
  'Please let me know in advance if any fees are due. Thank you.',
])('“%s” says how a request is to be answered', (text) => {
  expect(framesRequest(text)).toBe(true);
});

test.each([
  'Please also include the same figures for 2019.',
  'If held, for each month please also provide the number of boats mended within 20 days.',
  'How many letters were sent by e-mail?',
  'All letters in which an exemption was claimed.',
  'By a boat I mean anything that floats.',
  'Please send me the spreadsheet of cranes.',
  'The charges that apply to moorings.',
  'I want the dates on which each fine was sent out by post.',
  'Please give the reasons why the exemption was claimed in each case.',
])('“%s” is a part of what is asked', (text) => {
  expect(framesRequest(text)).toBe(false);
});

test('what stands below the last question and tells how to answer is no part of it, and is kept', async () => {
  const { questions, text } = await draftOfText(`Dear Harbour Board,

Please send me:

1. The number of boats moored in 2021
2. Any contract with the firm that runs the crane

Please comply with your duty under section 11 of the Act and provide all the information in electronic format.

Yours faithfully, A. Reader

Response

1. There were 41 boats.

2. The contract is attached.
`);
  expect(questions.map((each) => each.text)).toEqual([
    'The number of boats moored in 2021',
    'Any contract with the firm that runs the crane',
  ]);
  expect(text).toContain('electronic format');
});
