import type { SectionName } from '../../entries/component.ts';
import { anchorsIn } from './anchor.ts';
import {
  ADVICE,
  APART,
  CITING,
  DECIDING,
  HEADINGS,
  INTEREST,
  LEADS,
  LEADS_LETTERED,
  OTHER,
  OTHERS,
} from './answer-section.ts';
import { type Asked, indicesOf } from './asked.ts';
import { type Block, withoutStart } from './block.ts';
import { givesSomething, speaksOfRefusal } from './giving.ts';
import { readLabel } from './label.ts';
import { questionsMentioned } from './mention.ts';
import { isDeciding, isLead } from './part.ts';

/** One block of a reply, in the section where it belongs. */
export interface Piece {
  readonly section: SectionName;
  /** Indices of the questions that it is about; empty where it names none. */
  readonly questions: readonly number[];
  readonly block: Block;
  /** A sentence in it names the questions; the others in it may be about something else. */
  readonly mentions?: true;
}

export interface Answers {
  readonly pieces: readonly Piece[];
  /** How each question was found in the reply, for those that were. */
  readonly tied: ReadonlyMap<number, string>;
  /** Lines that only name a question or a part, which the entry says by its sections. */
  readonly structure: readonly Block[];
}

/** Ties every block of a reply to the questions that it answers, whatever their order. */
export function answersIn(reply: readonly Block[], questions: readonly Asked[]): Answers {
  const pieces: Piece[] = [];
  const tied = new Map<number, string>();
  const structure: Block[] = [];
  const anchors = anchorsIn(reply, questions);
  let section: SectionName = 'Decision';
  let target: readonly number[] = [];
  // Questions repeated one below the other, whose answer is one.
  let waiting: readonly number[] = [];
  for (const [index, whole] of reply.entries()) {
    let each = whole;
    const anchor = anchors.get(index);
    if (anchor) {
      // "Answer to Q1" below the list of all questions is about the one that it names.
      const before = readLabel(whole.text)?.role === 'answer' ? [] : waiting;
      target = [...new Set([...before, ...anchor.questions])];
      waiting = [];
      // Among the reasons, "Question 2: section 40(2) applies" is one of them.
      const reason: boolean = section === 'Reasons' && speaksOfReason(whole.text);
      section = reason ? 'Reasons' : 'Answer';
      for (const question of target) tied.set(question, tied.get(question) ?? whole.text.slice(0, 80));
      each = withoutStart(whole, anchor.length);
      if (each.text.trim() === '') {
        structure.push(whole);
        const next = anchors.get(index + 1);
        // A bare label may stand over a gap; words of a question do not.
        if (next !== undefined && whole.text.length > 15) waiting = target;
        continue;
      }
    } else {
      if (/^(?:annex|appendix|schedule)\s*\w?\s*:?$/i.test(each.text)) {
        section = 'Answer';
        target = [];
        const next = reply[index + 1]?.text ?? '';
        if (HEADINGS.some(([, name]) => name.test(next))) structure.push(whole);
        else pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      const heading = HEADINGS.find(([, name]) => name.test(each.text));
      if (heading) {
        section = heading[0];
        // Reasons in a part of their own are no longer about the answer above them.
        // "Response:" below a question stands over its answer.
        const isOfQuestion = anchors.has(index - 1) && section === 'Answer';
        if (
          !isOfQuestion &&
          section !== 'Advice' &&
          !(section === 'PublicInterest' && pieces.at(-1)?.section === 'Reasons')
        )
          target = [];
        structure.push(whole);
        if (section === 'PublicInterest' && !/^(?:the )?public interest(?: test)?\s*:?$/i.test(each.text))
          pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      if (isLead(each)) {
        structure.push(whole);
        continue;
      }
      // "Harm: criminals would know where to go."
      if (/^(?:(?:evidence of )?harm|prejudice|rationale)\s*[:–-]\s/i.test(each.text)) section = 'Reasons';
      // "With regard to all other questions, …"
      if (OTHERS.test(each.text)) {
        target = questions.flatMap((_, at) => (tied.has(at) ? [] : [at]));
        section = 'Reasons';
      }
      // "Public interest in respect of question 2" over what it is.
      const about = isTitle(each) ? indicesOf(questionsMentioned(each.text), questions) : [];
      if (about.length > 0) {
        target = about;
        section = INTEREST.test(each.text) ? 'PublicInterest' : 'Reasons';
        pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      // "Questions 6 and 7 are exempt …" is about these, whatever stands above.
      const named =
        LEADS.test(each.text) || LEADS_LETTERED.test(each.text)
          ? indicesOf(questionsMentioned(each.text), questions)
          : [];
      if (named.length > 0) {
        target = named;
        section = speaksOfRefusal(each.text) ? 'Reasons' : section;
      }
      if (isTitle(each) && APART.test(each.text)) {
        section = 'Reasons';
        target = [];
      } else if (section === 'Answer' && target.length === 1 && OTHER.test(each.text)) {
        // "We do not hold what you ask for in question four." below the answer to the third.
        const other = indicesOf(questionsMentioned(each.text), questions);
        if (other.length === 1 && !target.includes(other[0] ?? -1)) target = other;
      }
    }
    pieces.push(place(each, section, target, questions));
  }
  return { pieces: alone(pieces, questions, tied), tied, structure };
}

/** A line that stands over others: short, and no sentence. */
function isTitle({ text, kind }: Block): boolean {
  return kind === 'heading' || (kind === 'paragraph' && text.length < 80 && !/[.?!:;,]$/.test(text));
}

function speaksOfReason(text: string): boolean {
  return speaksOfRefusal(text) || /\b(?:section|regulation) \d/i.test(text);
}

function place(
  block: Block,
  section: SectionName,
  target: readonly number[],
  questions: readonly Asked[],
): Piece {
  const { text } = block;
  const mentioned =
    target.length === 0 || section === 'Reasons' ? indicesOf(questionsMentioned(text), questions) : [];
  const about = mentioned.length > 0 ? mentioned : target;
  const named = mentioned.length > 0 && target.length === 0 ? { mentions: true as const } : {};
  if (section === 'Reasons' && INTEREST.test(text))
    return { section: 'PublicInterest', questions: about, block, ...named };
  if (section === 'Answer' && about.length > 0 && ADVICE.test(text))
    return { section: 'Advice', questions: about, block };
  if (section !== 'Decision' || mentioned.length === 0) return { section, questions: about, block, ...named };
  if (speaksOfRefusal(text)) return { section: 'Reasons', questions: about, block, ...named };
  // "The answer to a is eighteen."
  const tells = !DECIDING.test(text) && givesSomething([text]) && target.length === 0;
  return { section: tells ? 'Answer' : 'Decision', questions: about, block, ...named };
}

/** Where there is one question, or no answer names any, what decides nothing for the whole is the answer. */
function alone(
  pieces: readonly Piece[],
  questions: readonly Asked[],
  tied: ReadonlyMap<number, string>,
): readonly Piece[] {
  if (tied.size > 0 && questions.length > 1) return pieces;
  const all = questions.map((_, index) => index);
  return pieces.map((piece): Piece => {
    const { section, block } = piece;
    if (questions.length === 1 && section === 'Answer') {
      if (isDeciding(block) && /^your request/i.test(block.text)) return { ...piece, section: 'Decision' };
      return { ...piece, section: ADVICE.test(block.text) ? 'Advice' : section, questions: all };
    }
    if (piece.questions.length > 0) return piece;
    if (questions.length === 1 && section !== 'Decision') return { ...piece, questions: all };
    if (
      section !== 'Decision' ||
      (DECIDING.test(block.text) && !/\t/.test(block.text)) ||
      CITING.test(block.text)
    )
      return section === 'Answer' ? { ...piece, questions: all } : piece;
    const refusing = speaksOfRefusal(block.text) && !givesSomething([block.text]);
    if (INTEREST.test(block.text))
      return { section: 'PublicInterest', questions: questions.length === 1 ? all : [], block };
    if (ADVICE.test(block.text)) return { section: 'Advice', questions: all, block };
    if (refusing && !/\bnot held|not hold\b/i.test(block.text))
      return { section: 'Reasons', questions: questions.length === 1 ? all : [], block };
    return { section: 'Answer', questions: all, block };
  });
}
