import type { Regime } from '../../../domain/regime.ts';
import type { SectionName } from '../../../entries/component.ts';
import { type Answers, answersIn } from '../answer/answer.ts';
import { partsOfParagraph } from '../answer/parted.ts';
import type { Piece } from '../answer/piece.ts';
import { judge } from '../decision/judgement.ts';
import { type Block, rewritten } from '../document/block.ts';
import { splitNumbers } from '../document/inline-list.ts';
import type { Letter, Setting } from '../letter.ts';
import { isLeadIn, isWords } from '../letter-line.ts';
import { withoutFurniture } from '../message/furniture.ts';
import type { Cleared, Furniture, Left } from '../message/left.ts';
import { withoutPeople } from '../message/mask.ts';
import { namesIn } from '../message/name.ts';
import { peopleIn } from '../message/person.ts';
import type { Asked } from '../request/asked.ts';
import { questionsIn } from '../request/question.ts';
import { understand } from '../understanding.ts';
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

/** Who writes, and to whom. */
const OF_POST: readonly Furniture[] = ['greeting', 'signature', 'letterhead', 'correspondence'];
/** A request speaks of nobody's right to complain, and "Search" or "Complaints" may be all that it asks about. */
const OF_REQUEST: readonly Furniture[] = [...OF_POST, 'disclaimer', 'quoted-mail'];

type Words = Pick<Cleared, 'blocks' | 'left'>;

/** The request without its post. "The cost of the website." looks like a line of an address, and is none. */
function askedIn(blocks: readonly Block[]): Words {
  return keptFrom(blocks, ({ kind, block: { text, kind: form } }) =>
    kind === 'letterhead' ? form === 'paragraph' && !/[.?!]$/.test(text) : OF_REQUEST.includes(kind),
  );
}

/** The words of a cell without the furniture for which `isOut` holds; a cell that would have none keeps all but its post. */
function keptFrom(blocks: readonly Block[], isOut: (left: Left) => boolean): Words {
  const cleared = withoutFurniture(blocks);
  const only = (out: (left: Left) => boolean): Words => {
    const left = cleared.left.filter(out);
    if (left.length === cleared.left.length) return cleared;
    return { blocks: blocks.filter((each) => !left.some(({ block }) => block === each)), left };
  };
  const words = only(isOut);
  if (words.blocks.length > 0) return words;
  const rest = only(({ kind }) => OF_POST.includes(kind));
  // One line is what the row is about, whatever it looks like.
  return rest.blocks.length > 0 || blocks.length > 1 ? rest : only(({ kind }) => kind === 'greeting');
}

export function wordsOf(cells: Cells): RowWords {
  const blocks = (field: 'request' | 'response'): readonly Block[] =>
    cells.of(field).flatMap(({ cell }) => blocksOf(cell));
  const asked = askedIn(blocks('request'));
  const told = keptFrom(blocks('response'), () => true);
  const last = asked.blocks.at(-1);
  // A request in one paragraph often ends with the name alone.
  const signed = last !== undefined && asked.blocks.length > 1 && isPerson(last.text) ? [last] : [];
  const people = [
    ...cells.people,
    ...peopleIn(asked.left, { kept: textsOf(asked.blocks), asked: textsOf(asked.blocks) }),
    ...peopleIn(told.left, { kept: textsOf(told.blocks), asked: [] }),
    ...signed.flatMap(({ text }) => namesIn(text)),
  ].sort((a, b) => b.length - a.length);
  const masked = (from: readonly Block[], byRequester: boolean): readonly Block[] =>
    from.map((each) => rewritten(each, (text) => withoutPeople(text, people, byRequester)));
  return {
    request: masked(
      asked.blocks.filter((each) => !signed.includes(each)),
      true,
    ),
    reply: masked(told.blocks, false).filter((each) => isWords(each)),
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
    if (whole.answers.pieces.length > 0) return { ...whole, answers: withCellsParted(whole.answers) };
  }
  const { questions: found, rest } = questionsIn(request);
  const questions = found.length > 0 ? found : [{ label: '1', printed: '1' }];
  const lines = questions.length > 1 ? reply.flatMap(splitNumbers) : reply;
  const whole = answered(answersIn(lines, questions, regime), lines, questions);
  const answers = withCellsParted(whole);
  const judgement = judge(whole, questions, regime);
  // An answer in one paragraph with the refusal of the rest is not seen among the reasons.
  const mayHide =
    questions.length === 1 &&
    answers.pieces[0]?.section === 'Answer' &&
    judgement.questions[0]?.outcome?.value === 'withheld';
  const apart = mayHide ? judge(answers, questions, regime) : judgement;
  const isHidden = apart.questions[0]?.outcome?.value === 'disclosed-in-part';
  return {
    questions,
    answers,
    judgement: isHidden ? apart : judgement,
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

/** A cell often has the answer, the reasons and the public interest in one paragraph. */
function withCellsParted(answers: Answers): Answers {
  const pieces = answers.pieces.flatMap((piece): readonly Piece[] => {
    if (!PARTED.includes(piece.section)) return [piece];
    const parts = partsOfParagraph(piece.block);
    // What is of no question in particular answers none.
    const isOfNone = piece.questions.length === 0 && parts.some(({ section }) => section === 'Answer');
    return parts.length < 2 || isOfNone ? [piece] : parts.map((part) => ({ ...piece, ...part }));
  });
  return { ...answers, pieces };
}

const PARTED: readonly SectionName[] = ['Answer', 'Reasons', 'PublicInterest'];
