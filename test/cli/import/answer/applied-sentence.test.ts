import { expect, test } from 'vitest';
import { withAppliedParted } from '../../../../src/cli/import/answer/applied-sentence.ts';
import { block } from '../../../../src/cli/import/document/block.ts';

const QUESTIONS = [
  'The letters of the pilots',
  'The scoring sheets of the berths',
  'The minutes of the board',
].map((text, at) => ({ label: String(at + 1), printed: String(at + 1), text }));
const parted = (text: string): readonly (readonly number[])[] =>
  withAppliedParted([{ section: 'Reasons', questions: [], block: block(text) }], QUESTIONS).map(
    ({ questions }) => questions,
  );

test.each([
  'The first exemption applies under section 25(1) of FOISA to the minutes as they are published. A final exemption applies under section 30(c) to the scoring sheets.',
  'An exemption under section 25(1) of FOISA applies to the minutes. Section 30(c) has been applied to the scoring sheets because marks would be given less freely.',
  'The exception in regulation 6(1) is engaged in respect of the minutes, which are published. The exception in regulation 10(4)(e) is engaged in relation to the scoring sheets.',
])('each sentence of “%s” is about what its exemption applies to', (text) => {
  expect(parted(text)).toEqual([[2], [1]]);
});

test.each([
  'An exemption under section 25(1) of FOISA applies to some of the information you have requested.',
  'An exemption under section 38(1)(b) applies to the tide tables. Section 30(c) applies to the minutes.',
  'The exemption in section 30(c) is subject to the public interest test.',
])('“%s” stays whole', (text) => {
  expect(parted(text)).toEqual([[]]);
});
