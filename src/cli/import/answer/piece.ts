import type { SectionName } from '../../../entries/component.ts';
import type { Block } from '../document/block.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned, withoutGiven } from '../request/mention.ts';
import type { Act } from '../sentence/act.ts';
import { does, givesSomething, speaksOfRefusal } from '../sentence/giving.ts';
import { isDeciding } from '../sentence/in-reply.ts';
import { saidIn } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { ADVICE, CITING, DECIDING, FILES, INTEREST } from './answer-section.ts';

/** One block of a reply, in the section where it belongs. */
export interface Piece {
  readonly section: SectionName;
  /** Indices of the questions that it is about; empty where it names none. */
  readonly questions: readonly number[];
  readonly block: Block;
  /** A sentence in it names the questions; the others in it may be about something else. */
  readonly mentions?: true;
  /** It explains provisions that the answers rely on, and adds none to them. */
  readonly explains?: true;
}

const IDLE: readonly Act[] = ['idle', 'law'];

/** A block in the section where it belongs, with the questions that it names or that it stands under. `isAnchored`: it begins what is about these. */
export function place(
  block: Block,
  section: SectionName,
  target: readonly number[],
  questions: readonly Asked[],
  isAnchored = false,
): Piece {
  const { text } = block;
  // "(1)(g) the exercise by any public authority of its functions": the numbers are those of the law.
  const mentioned =
    (target.length === 0 || (section === 'Reasons' && !isAnchored)) &&
    !/^\W*\(?\w{1,3}\)/.test(recitesLaw(text) ? text : '')
      ? indicesOf(
          questionsMentioned(
            section === 'Reasons' || section === 'PublicInterest' ? withoutGiven(text) : text,
          ),
          questions,
        )
      : [];
  // "Where a figure in the Q2 column is small, it is withheld", below a table of three.
  const among =
    section === 'Answer' && speaksOfRefusal(text) ? indicesOf(questionsMentioned(text), questions) : [];
  if (among.length > 0 && among.length < target.length && among.every((each) => target.includes(each)))
    return { section: 'Reasons', questions: among, block };
  // "These, and the cells marked <5 in the answer to question 2, are withheld": a refusal of another one as well.
  const [only] = target;
  const isOther = target.length === 1 && among.length > 0 && !among.some((each) => each === only);
  if (only !== undefined && isOther && refusesBoth(text))
    return { section: 'Reasons', questions: [only, ...among], block };
  const about = mentioned.length > 0 ? mentioned : target;
  const named = mentioned.length > 0 && target.length === 0 ? { mentions: true as const } : {};
  if (section === 'Reasons' && INTEREST.test(text))
    return { section: 'PublicInterest', questions: about, block, ...named };
  if (section === 'Answer' && about.length > 0 && ADVICE.test(text))
    return { section: 'Advice', questions: about, block };
  if (section !== 'Decision' || mentioned.length === 0) return { section, questions: about, block, ...named };
  if (ADVICE.test(text) || offersLess(text)) return { section: 'Advice', questions: about, block, ...named };
  if (speaksOfRefusal(text)) return { section: 'Reasons', questions: about, block, ...named };
  // "The answer to a is eighteen."
  // "I can confirm that we hold this. In respect of 1, 12 projects were stopped." answers in its second sentence.
  const told = sentencesOf(text).filter((each) => questionsMentioned(each).length > 0);
  const tells =
    target.length === 0 && ((!DECIDING.test(text) && givesSomething([text])) || givesSomething(told, true));
  return { section: tells ? 'Answer' : 'Decision', questions: about, block, ...named };
}

/** "We may be able to answer a refined request. You could ask for parts 1 and 3 only.": no part of it was refused alone. */
function offersLess(text: string): boolean {
  return (
    saidIn(text).every(
      ({ act, sure, sentence }) =>
        act === 'helpful' && (sure >= 0.9 || questionsMentioned(sentence).length === 0),
    ) && REFINES.test(text)
  );
}

const REFINES =
  /\b(?:refin\w+|narrow\w*|reduc\w+|limit\w*|resubmit\w*|re-submit\w*|revis\w+|new request|ask(?:ing)? (?:only )?for)\b/i;

/** "These, and the cells of question 2, are withheld": more than what stands above is refused. */
export function refusesBoth(text: string): boolean {
  return sentencesOf(text).some(
    (each) =>
      /^(?:this|these|it|they|both),? (?:and|as well as|together with)\b/i.test(each) &&
      speaksOfRefusal(each),
  );
}

/** Where there is one question, or no answer names any, what decides nothing for the whole is the answer. */
export function alone(
  pieces: readonly Piece[],
  questions: readonly Asked[],
  tied: ReadonlyMap<number, string>,
): readonly Piece[] {
  if (tied.size > 0 && questions.length > 1) return pieces;
  const all = questions.map((_, index) => index);
  const files = pieces.findIndex(({ block }) => FILES.test(block.text));
  return pieces.map((piece, at): Piece => {
    const { section, block } = piece;
    if (questions.length > 1 && files !== -1 && at >= files && section === 'Answer') return piece;
    if (questions.length === 1 && section === 'Answer') {
      if (isDeciding(block) && /^your request/i.test(block.text)) return { ...piece, section: 'Decision' };
      return { ...piece, section: ADVICE.test(block.text) ? 'Advice' : section, questions: all };
    }
    if (piece.questions.length > 0) return piece;
    // "The Act gives a right of access. We have now considered your request." answers nothing.
    if (
      section === 'Decision' &&
      saidIn(block.text).every((each) => IDLE.includes(each.act) && each.sure >= 0.6)
    )
      return piece;
    if (questions.length === 1 && section !== 'Decision') return { ...piece, questions: all };
    if (
      section !== 'Decision' ||
      (DECIDING.test(block.text) && !/\t/.test(block.text)) ||
      CITING.test(block.text)
    )
      return section === 'Answer'
        ? { ...piece, section: ADVICE.test(block.text) ? 'Advice' : section, questions: all }
        : piece;
    const refusing = speaksOfRefusal(block.text) && !givesSomething([block.text]);
    if (INTEREST.test(block.text))
      return { section: 'PublicInterest', questions: questions.length === 1 ? all : [], block };
    if (ADVICE.test(block.text)) return { section: 'Advice', questions: all, block };
    if (refusing && !/\bnot held|not hold\b/i.test(block.text))
      return { section: 'Reasons', questions: questions.length === 1 ? all : [], block };
    return { section: 'Answer', questions: all, block };
  });
}

/** The section of what leads with its questions: "As regards your final point, 14 officers have been trained." below reasons. */
export function sectionOfLed(text: string, above: SectionName): SectionName {
  // "With regard to (a): 141 applications were received. Their names are exempt." tells as well.
  const isAnswer = above !== 'Decision' && does([text], ['gives'], 0.7) !== undefined;
  if (speaksOfRefusal(text)) return isAnswer ? 'Answer' : 'Reasons';
  const tells = does([text], ['gives', 'nothold', 'elsewhere'], 0.6) !== undefined;
  return above !== 'Decision' && !INTEREST.test(text) && tells ? 'Answer' : above;
}

/** Whether the public interest is weighed in what stands below a piece. */
export function isWeighedAfter(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (/^(?:Reasons|PublicInterest)$/.test(piece.section) || INTEREST.test(piece.block.text))
  );
}

/** Whether a text refuses, or names what it refuses under. */
export function speaksOfReason(text: string): boolean {
  return speaksOfRefusal(text) || /\b(?:section|regulation) \d/i.test(text);
}
