import type { Regime } from '../../domain/regime.ts';
import { type Answers, answersIn } from './answer.ts';
import { type Block, rewritten } from './block.ts';
import { findDates } from './date.ts';
import type { Found } from './found.ts';
import { type Cleared, withoutFurniture } from './furniture.ts';
import { type Judgement, judge } from './judgement.ts';
import { isDeciding, isLead, partsOf } from './part.ts';
import { peopleIn, withoutPeople } from './person.ts';
import { type Asked, questionsIn, questionsInReply } from './question.ts';
import type { LetterFile } from './read-letter.ts';
import { findReference } from './reference.ts';
import { findRegime, findTitle } from './subject-line.ts';

/** What is known of the authority whose letter it is. */
export interface Setting {
  readonly referencePatterns: readonly string[];
  readonly regimes: readonly Regime[];
}

/** A letter as understood. */
export interface Letter {
  readonly reference?: Found;
  readonly otherReferences: readonly string[];
  readonly title?: Found;
  readonly regime: Found<Regime>;
  readonly dates: ReturnType<typeof findDates>['dates'];
  /** Known only of a row of a log that says them. */
  readonly topics?: readonly Found[];
  readonly asked?: Found;
  readonly questions: readonly Asked[];
  readonly answers: Answers;
  readonly judgement: Judgement;
  /** Words that have no place, and are kept for the editor to see. */
  readonly unplaced: readonly Block[];
  readonly left: Cleared['left'];
}

/** Lines whose facts are in the fields of the entry. */
const FACT =
  /^(?:(?:our|your|case|request|foi|eir|freedom of information|environmental information)\s+)*(?:request\s+)?(?:ref(?:erence)?|id|number|date|category|subject|re|status|received|responded|published|publication date|requested)\b.{0,80}$|^\w+ \d{1,2}, \d{4}\s*\|/i;
/** The courtesies above a reply. */
const COURTESY =
  /^(?:thank you for|i (?:write|am writing|refer|note)|we (?:acknowledge|refer|write)|further to|with reference to|(?:re:?\s+)?(?:freedom of information|environmental information|foi|eir)\b.{0,80}$)/i;

/** Reads a letter. Nobody's name goes further than this. */
export function understand(file: LetterFile, { referencePatterns, regimes }: Setting): Letter {
  const cleared = withoutFurniture(file.blocks);
  const people = peopleIn(cleared.left);
  const masked = (blocks: readonly Block[], asked: boolean): readonly Block[] =>
    blocks.map((each) => rewritten(each, (text) => withoutPeople(text, people, asked)));
  const parts = partsOf(cleared.blocks);
  const opening = masked(
    parts.opening.filter((each) => !isDeciding(each)),
    true,
  );
  const heads = masked(headsOf(file.blocks, cleared), true);
  let request = questionsIn(masked(parts.request, true));
  const decided = masked(parts.opening.filter(isDeciding), false);
  let reply = masked(parts.reply, false).filter(isWords);
  const through = parts.marked ? reply : [...masked(parts.request, true), ...reply];
  const repeatedThere = questionsInReply(through);
  let interleaved = false;
  const more = repeatedThere.length > request.questions.length;
  if (
    repeatedThere.length > 0 &&
    (request.questions.length === 0 || (more && !(parts.marked && isOne(request.questions))))
  ) {
    const words = parts.marked ? masked(parts.request, true) : [];
    request = {
      questions: repeatedThere,
      rest: words.filter((each) => !repeatedThere.some(({ text }) => text === each.text)),
    };
    interleaved = true;
  } else if (request.questions.length === 0 && cleared.quoted.length > 0) {
    request = questionsIn(masked(partsOf(withoutFurniture(cleared.quoted).blocks).request, true));
  }
  const known = request.questions.length > 0 ? request.questions : [{ label: '1', printed: '1' }];
  const questions = interleaved ? known : [...known, ...numbersOnly(reply, known)];
  if (interleaved && !parts.marked) reply = through;
  reply = [...decided, ...reply];
  const answers = answersIn(reply, questions);
  const { found: reference, others } = findReference([...heads, ...cleared.blocks], referencePatterns);
  const regime = findRegime(reply, [...heads, ...cleared.blocks], regimes);
  const { dates, asked } = findDates([
    ...heads,
    ...cleared.blocks.filter(({ text }) => !parts.request.some((each) => each.text === text)),
  ]);
  const texts = questions.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const page = file.title === undefined ? undefined : withoutPeople(file.title, people, true);
  const title = findTitle([...heads, ...opening], page, reference?.value ?? '\0', texts);
  return {
    ...(reference && { reference }),
    otherReferences: others,
    ...(title && { title }),
    regime,
    dates,
    ...(asked && { asked }),
    questions,
    answers,
    judgement: judge(answers, questions, regime.value),
    unplaced: [
      ...opening.filter(
        ({ text }) => !FACT.test(text) && !COURTESY.test(text) && !isLead({ text } as Block) && text !== page,
      ),
      ...request.rest.filter(({ text }) => !isLeadIn(text)),
    ],
    left: cleared.left,
  };
}

/** A line of facts or a courtesy inside the reply says nothing that the fields do not. */
export function isWords({ text, kind }: Block): boolean {
  if (kind === 'table') return true;
  if (/^(?:(?:our|your|case|request|foi|eir)\s+)*(?:ref(?:erence)?|id)\b.{0,60}$/i.test(text)) return false;
  return (
    text.length > 300 ||
    !/^thank you for your\b/i.test(text) ||
    /\b(?:exempt|withh|refus|hold|held|disclos)/i.test(text)
  );
}

/** Letterheads are left out of the entry, and say when and under which number the letter was sent. */
function headsOf(all: readonly Block[], { left }: Cleared): readonly Block[] {
  const heads = left.filter(({ kind }) => kind === 'letterhead').map(({ block }) => block);
  return all.slice(0, 40).filter((each) => heads.includes(each));
}

function isOne([only]: readonly Asked[]): boolean {
  return only?.text !== undefined && (only.text.match(/\?/g) ?? []).length === 1;
}

/** The line above the questions: the entry says by its list that they follow. */
export function isLeadIn(text: string): boolean {
  return (
    text.length < 160 &&
    text.trim().endsWith(':') &&
    /\b(?:questions?|information|following|request|know|details|data|provide|supply|send|tell)\b/i.test(text)
  );
}

/** Questions that only the reply knows of: saved pages lose numbered lists. */
function numbersOnly(reply: readonly Block[], known: readonly Asked[]): readonly Asked[] {
  if (known.some(({ text }) => text !== undefined)) return [];
  const numbers = reply.flatMap(({ text }) =>
    [...text.matchAll(/\bquestions? (\d{1,2})\b/gi)].map(([, number = '']) => number),
  );
  return [...new Set(numbers)]
    .filter((number) => !known.some(({ printed }) => printed === number))
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => ({ label: number, printed: number }));
}
