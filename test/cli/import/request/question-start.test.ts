import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { questionsIn } from '../../../../src/cli/import/request/question.ts';
import { REFINES, startsQuestion } from '../../../../src/cli/import/request/question-start.ts';

test.each([
  'Where can a loss at sea be reported .',
  'How many buoys and lamps have been lost.',
  'Do you have a crane.',
  'And how much the crane costs.',
  '“What was paid for the crane and who chose it?” FOI2019/20118',
  'I would also like any lease that was signed since.',
  'Finally I would be interested in what the ferry has cost to date.',
  'We were told of a plan for the quay. Please could you send the plan.',
  'I am writing to you under the FOI Act to please ask you to provide the number of boats that were lost at sea.',
])('“%s” asks', (text) => {
  expect(startsQuestion(text)).toBe(true);
});

test.each([
  'Where the lease is kept elsewhere, the harbour board will say so.',
  'The ferry sails at noon.',
  'Boats under sail is fine thanks, and calendar years.',
  'I previously made a request for the number of boats moored at the quay.',
  'The quay is old. Please note the ferry does not sail in winter.',
])('“%s” asks nothing', (text) => {
  expect(startsQuestion(text)).toBe(false);
});

test('what narrows the question above refines it', () => {
  expect(REFINES.test('Please restrict this to the boats of 2022.')).toBe(true);
  expect(REFINES.test('Please can you break this figure down by year?')).toBe(true);
  expect(REFINES.test('Can you also list the reasons that the crews gave?')).toBe(false);
  expect(REFINES.test('Please send the lease of the quay.')).toBe(false);
});

test('paragraphs without numbers and question marks are a question each', () => {
  const lines = [
    'Where can a loss at sea be reported.',
    'What do you do when a mooring is cut.',
    'I would also like any lease that was signed since.',
    'If it is held elsewhere please tell me where.',
  ];
  expect(questionsIn(lines.map((line) => block(line))).questions.map(({ text }) => text)).toEqual([
    lines[0],
    lines[1],
    `${lines[2]}\n${lines[3]}`,
  ]);
});

test('“For each of these boats, I would also like to know …” asks something new', () => {
  const lines = [
    'Please could you tell me how many boats were lost at sea in each year from 2019 to 2023.',
    'For each of these boats, I would also like to know what it carried.',
  ];
  expect(questionsIn(lines.map((line) => block(line))).questions.map(({ text }) => text)).toEqual(lines);
});
