import type { Regime } from '../../../domain/regime.ts';
import { type Answers, answersIn } from '../answer.ts';
import { type Block, rewritten } from '../block.ts';
import { withoutFurniture } from '../furniture.ts';
import { splitNumbers } from '../inline-list.ts';
import { judge } from '../judgement.ts';
import type { Letter, Setting } from '../letter.ts';
import { namesIn, peopleIn, withoutPeople } from '../person.ts';
import { type Asked, questionsIn } from '../question.ts';
import { isLeadIn, isWords, understand } from '../understanding.ts';
import { blocksOf } from './cell.ts';
import { isPerson } from './person-column.ts';
import type { Cells } from './row-cell.ts';

/** The words of a request and of its response, without greetings, signatures and names. */
export interface RowWords {
  readonly request: readonly Block[];
  readonly reply: readonly Block[];
  /** The response as it stands in its cells, but for the names. */
  readonly letter: readonly Block[];
  readonly left: Letter['left'];
}

export type Understood = Pick<Letter, 'questions' | 'answers' | 'judgement' | 'unplaced' | 'left' | 'title'>;

export function wordsOf(cells: Cells): RowWords {
  const blocks = (field: 'request' | 'response'): readonly Block[] =>
    cells.of(field).flatMap(({ cell }) => blocksOf(cell));
  const asked = withoutFurniture(blocks('request'));
  const told = withoutFurniture(blocks('response'));
  const last = asked.blocks.at(-1);
  // A request in one paragraph often ends with the name alone.
  const signed = last !== undefined && asked.blocks.length > 1 && isPerson(last.text) ? [last] : [];
  const people = [
    ...cells.people,
    ...peopleIn(asked.left, textsOf(asked.blocks)),
    ...peopleIn(told.left, textsOf(told.blocks)),
    ...signed.flatMap(({ text }) => namesIn(text)),
  ].sort((a, b) => b.length - a.length);
  const masked = (from: readonly Block[], byRequester: boolean): readonly Block[] =>
    from.map((each) => rewritten(each, (text) => withoutPeople(text, people, byRequester)));
  return {
    request: masked(
      asked.blocks.filter((each) => !signed.includes(each)),
      true,
    ),
    reply: masked(told.blocks, false).filter(isWords),
    letter: masked(blocks('response'), false),
    left: [...asked.left, ...told.left, ...signed.map((block) => ({ kind: 'signature' as const, block }))],
  };
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text);
}

/** The questions of a row and what came of each; a response without a request is read as the letter that it is. */
export function understood(words: RowWords, regime: Regime, setting: Setting): Understood {
  const { request, reply, letter, left } = words;
  if (request.length === 0 && reply.length > 0) {
    const whole = understand({ blocks: letter }, setting);
    if (whole.answers.pieces.length > 0) return whole;
  }
  const { questions: found, rest } = questionsIn(request);
  const questions = found.length > 0 ? found : [{ label: '1', printed: '1' }];
  const lines = questions.length > 1 ? reply.flatMap(splitNumbers) : reply;
  const answers = answered(answersIn(lines, questions), lines, questions);
  return {
    questions,
    answers,
    judgement: judge(answers, questions, regime),
    unplaced: rest.filter(({ text }) => !isLeadIn(text)),
    left,
  };
}

/** "Information provided" is a heading in a letter, and in a log it may be the whole response. */
function answered(answers: Answers, reply: readonly Block[], questions: readonly Asked[]): Answers {
  if (answers.pieces.length > 0) return answers;
  const all = questions.map((_, index) => index);
  return { ...answers, pieces: reply.map((block) => ({ section: 'Answer', questions: all, block })) };
}
