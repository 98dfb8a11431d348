import { wrapped } from '../../checks/reports/line.ts';
import { terminalWidth } from '../column.ts';
import { shellWord } from '../shell-word.ts';
import { missingFiles } from './answer/missing-file.ts';
import { NO_DECISION } from './draft.ts';
import type { Found } from './fact/found.ts';
import type { Letter } from './letter.ts';
import type { Furniture } from './message/left.ts';
import type { Lookalike } from './message/lookalike.ts';
import { MISSING_FILE } from './missing-file-note.ts';

/** What is left out of the words of a letter, by its name. */
export const LEFT: Readonly<Record<Furniture, string>> = {
  site: 'the furniture of a website',
  letterhead: 'letterhead',
  greeting: 'greeting',
  signature: 'signature',
  complaints: 'how to complain (the page has its own)',
  're-use': 're-use terms',
  disclaimer: 'disclaimer',
  'quoted-mail': 'quoted mail',
  correspondence: 'other messages of the correspondence',
  fact: 'lines whose facts are in the fields',
  courtesy: 'courtesies and lines that only lead on',
};

const CONFIRM =
  'All of it is inferred, and nothing of a draft is published. Look for anything personal, compare the draft with the ' +
  'letter, and confirm it value by value:';

/** What an import found, what it inferred and what it could not place, for the terminal. Names nobody. */
export function importReport(
  letter: Letter,
  reference: Found,
  { from, to }: { from: string; to: string },
  names: readonly Lookalike[] = [],
): string {
  const { title, regime, dates, questions, judgement } = letter;
  const files = missingFiles(letter.answers).length + (letter.files ?? []).length;
  const { asked, unplaced, before, otherReferences } = letter;
  const hasUnplaced =
    asked !== undefined ||
    [unplaced, before, otherReferences, judgement.doubtful].some(({ length }) => length > 0);
  const unanswered = questions.filter((_, index) => judgement.questions[index]?.outcome === undefined);
  const textless = questions.filter(({ text }) => text === undefined);
  const left = [...Map.groupBy(letter.left, ({ kind }) => kind)].map(
    ([kind, blocks]) =>
      `  ${LEFT[kind]}: ${blocks.length} ${blocks.length === 1 ? 'paragraph' : 'paragraphs'}`,
  );
  const lines = questions.map(({ label }, index) => {
    const { outcome, cited = [] } = judgement.questions[index] ?? {};
    const provisions = cited.map(({ provision }) => provision).join(', ');
    return `  question ${label}: ${outcome?.value ?? 'no outcome could be told'}${provisions && `, ${provisions}`}`;
  });
  const date = (role: 'received' | 'responded' | 'published'): string => dates[role]?.value ?? 'not found';
  return [
    `${from} is now the draft ${to}.`,
    '',
    `  reference: ${reference.value}`,
    `  title: ${title?.value ?? 'not found'}`,
    `  law: ${regime.value}`,
    `  received: ${date('received')}, responded: ${date('responded')}, published: ${date('published')}`,
    ...lines,
    ...(left.length > 0 ? ['', 'Left out:', ...left] : []),
    '',
    ...(NO_DECISION[letter.kind] === undefined ? [] : [NO_DECISION[letter.kind] ?? '']),
    ...names.map(
      ({ line, name }) =>
        `Look at: line ${line} “${name}” looks like a name. Keep it only if the public may know it.`,
    ),
    ...(textless.length > 0 ? [`Without words: ${inWords(textless)}. The letter has lost them.`] : []),
    ...(unanswered.length > 0 ? [`Without an outcome: ${inWords(unanswered)}.`] : []),
    ...(files > 0 ? wrapped(`${MISSING_FILE.message} ${MISSING_FILE.remedy}`, terminalWidth()) : []),
    hasUnplaced
      ? 'Some words could not be placed: look at <Unplaced> at the end of the draft.'
      : 'Every other word of the letter has a place in the draft.',
    ...wrapped(CONFIRM, terminalWidth()),
    `  npm run foi -- confirm ${shellWord(reference.value)}`,
  ].join('\n');
}

function inWords(questions: Letter['questions']): string {
  return questions.map(({ label }) => `question ${label}`).join(', ');
}
