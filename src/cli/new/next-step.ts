import { hanging, visibleWidth } from '../../checks/reports/line.ts';
import { response as responseAddress } from '../../urls.ts';
import { shellWord } from '../shell-word.ts';
import { type AnsweredQuestion, type AnsweredResponse, type Keepable, leftForLater } from './answered.ts';
import { UNREFUSED } from './reliance.ts';

/** What to do with an entry that was written to this file, in lines of the width of the terminal. */
export function nextSteps(response: AnsweredResponse, draft: boolean, file: string): string {
  return numbered(response.inHand ? stepsInHand(file) : draft ? stepsOfDraft(response) : stepsOf(response));
}

/** What to do with a draft of somebody who has stopped: what `foi confirm` asks for, and what it does not. */
export function nextStepsOfKept(soFar: Keepable, isHalfTyped: boolean): string {
  const confirm = `npm run foi -- confirm ${shellWord(soFar.reference)}`;
  const asked = askedFurther(soFar);
  const left = [
    ...leftForLater(soFar),
    ...(isHalfTyped ? ['what you were typing: it stands under <Unplaced>'] : []),
    // Only behind the last question is it known that there is no other.
    ...(soFar.attachments === undefined
      ? [soFar.inHand ? 'further questions' : 'further questions, answers, reasons and released files']
      : []),
  ];
  const last = soFar.inHand ? DUE : `When it is complete, publish it: ${confirm}`;
  return numbered([
    ...(asked.length > 0
      ? [`Go on: ${confirm}\nIt asks for ${new Intl.ListFormat('en-GB').format(asked)}.`]
      : []),
    ...(left.length > 0
      ? [
          [
            `Open the file, fill in what ${asked.length > 0 ? 'that does not ask for' : 'is missing'}, then: npm run check`,
            ...left,
          ].join('\n'),
        ]
      : []),
    ...(asked.length > 0 ? [] : [last]),
  ]);
}

/** What `foi confirm` asks for in such a draft. */
function askedFurther({ title, regime, topics, questions = [], inHand }: Keepable): readonly string[] {
  const open = inHand ? [] : questions.filter(({ outcome }) => outcome === undefined);
  return [
    // The dates come before the title, so they may be missing where it is.
    ...(title ? [] : ['the title', 'the dates']),
    ...(regime ? [] : ['the law']),
    ...(topics ? [] : ['the topics']),
    ...(questions.length > 0 ? [] : ['the first question']),
    ...open.map(({ label }) => `what came of question ${label}`),
    ...questions.filter(mayRely).map(({ label }) => `what was relied on for question ${label}`),
  ];
}

function mayRely({ outcome, reliances }: AnsweredQuestion): boolean {
  return outcome !== undefined && reliances.length === 0 && !UNREFUSED.includes(outcome);
}

function numbered(steps: readonly string[]): string {
  const width = visibleWidth(process.stdout);
  return [
    'What to do next:',
    ...steps.map((step, index) => {
      const lines = step.split('\n').map((line) => hanging(line, 5, width));
      return `  ${index + 1}. ${lines.join('\n     ')}`;
    }),
  ].join('\n');
}

const DUE = 'See by when it has to be answered: npm run foi -- due';
const READ = 'Read it once more. Does it name who asked, or hold what was redacted?';

function stepsInHand(file: string): readonly string[] {
  return [
    'Does it name who asked? Take that out.',
    DUE,
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
