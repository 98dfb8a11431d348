import { expect, test } from 'vitest';
import { unflattened } from '../../../../src/cli/import/document/flattened.ts';
import { draftOfText } from '../draft-of.ts';

const LETTER = [
  'NOT MARKED 21 October 2016 Our Ref: IM-FOI-2016-3320 FREEDOM OF INFORMATION (SCOTLAND) ACT 2002',
  'I write about your recent request for information, which has been handled in accordance with the Act.',
  'To make it easier to follow, your request is set out again below together with the response.',
  'I wish to know: a) In what year did the Harbour Board first send a pilot to the committee of British ports.',
  'b) A list of all pilots who attended its meetings, and the quay from which each of them came.',
  'Having looked into it, the only way of finding what you want was to search the papers of the Board. This gave 2174 files, and each of them would have to be opened and read.',
  'This letter is therefore a Refusal Notice in terms of Sections 12(1) (Excessive cost of compliance) and 16(4) (Refusal of request) of the Freedom of Information (Scotland) Act 2002 (the Act).',
  'If I take it that two minutes are needed for each file, the sum for 2174 files comes to 72 hours of work. At the hourly rate of £15 the cost is far beyond the £600 up to which we are obliged to comply.',
  'If you are not satisfied with how your request was dealt with you are entitled, within 40 working days, to request a review of the decision.',
  'Yours faithfully Asta Quill Harbour Records harbour.example NOT MARKED',
].join(' ');

test('a letter that has lost all its line ends is read as one that has them', async () => {
  const { questions, text } = await draftOfText(LETTER);
  expect(questions).toMatchObject([
    { outcome: 'cost-limit', exemptions: ['12(1)'] },
    { outcome: 'cost-limit', exemptions: ['12(1)'] },
  ]);
  expect(questions[1]?.text).toBe(
    'A list of all pilots who attended its meetings, and the quay from which each of them came.',
  );
  expect(text).not.toContain('Asta Quill');
});

test('a long paragraph among others is left as it is', () => {
  const text = `${'The quay is old. '.repeat(80)}\n${'There are boats.\n'.repeat(120)}`;
  expect(unflattened(text)).toBe(text);
});
