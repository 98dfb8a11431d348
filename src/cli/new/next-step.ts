import { hanging, visibleWidth } from '../../checks/reports/line.ts';
import { response as responseAddress } from '../../urls.ts';
import { shellWord } from '../shell-word.ts';
import { type AnsweredResponse, leftForLater } from './answered.ts';

/** What to do with an entry that was written to this file, in lines of the width of the terminal. */
export function nextSteps(response: AnsweredResponse, draft: boolean, file: string): string {
  const steps = response.inHand ? stepsInHand(file) : draft ? stepsOfDraft(response) : stepsOf(response);
  const width = visibleWidth(process.stdout);
  return [
    'What to do next:',
    ...steps.map((step, index) => {
      const lines = step.split('\n').map((line) => hanging(line, 5, width));
      return `  ${index + 1}. ${lines.join('\n     ')}`;
    }),
  ].join('\n');
}

const READ = 'Read it once more. Does it name who asked, or hold what was redacted?';

function stepsInHand(file: string): readonly string[] {
  return [
    'Does it name who asked? Take that out.',
    'See by when it has to be answered: npm run foi -- due',
    `When it is answered, delete ${file}, and let the letter make the entry: npm run foi -- import letter.docx`,
  ];
}

function stepsOfDraft(response: AnsweredResponse): readonly string[] {
  const left = leftForLater(response);
  const { reference } = response;
  return [
    ...(left.length === 0 ? [] : [['Fill in what is left for later:', ...left].join('\n')]),
    READ,
    `When it is complete, publish it: npm run foi -- confirm ${shellWord(reference)}`,
  ];
}

function stepsOf({ reference }: AnsweredResponse): readonly string[] {
  return [
    READ,
    'Check the whole log: npm run check',
    `Look at its page: npm run dev, and at the address that it prints\n${responseAddress(reference)}`,
  ];
}
