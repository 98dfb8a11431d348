import type { Regime } from '../../../domain/regime.ts';
import type { SectionName } from '../../../entries/component.ts';
import { type Block, isTitle, withoutStart } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { questionsMentioned } from '../request/mention.ts';
import { givesSomething } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { aligned } from './alignment.ts';
import { anchorsIn, lastNew } from './anchor.ts';
import { APART, FILES, headingOf, INTEREST, isOfOthers, leadsWithQuestion, OTHER } from './answer-section.ts';
import { byColumn } from './by-column.ts';
import { inSentences } from './in-sentences.ts';
import { isWeighedAfter, type Piece, place, refusesBoth, sectionOfLed, speaksOfReason } from './piece.ts';
import { beginsReasons, isHead, isOtherHead, listsProvisions } from './reason-head.ts';
import { settled } from './settled.ts';

export interface Answers {
  readonly pieces: readonly Piece[];
  /** How each question was found in the reply, for those that were. */
  readonly tied: ReadonlyMap<number, string>;
  /** Lines that only name a question or a part, which the entry says by its sections. */
  readonly structure: readonly Block[];
}

/** Ties every block of a reply to the questions that it answers, whatever their order. */
export function answersIn(told: readonly Block[], questions: readonly Asked[], regime: Regime): Answers {
  const pieces: Piece[] = [];
  const tied = new Map<number, string>();
  const structure: Block[] = [];
  const found = anchorsIn(told, questions);
  const isFree = found.size === 0;
  const parted = (isFree && byColumn(told, questions)) || aligned(told, questions, found);
  const { blocks: reply, anchors } = parted ??
    (isFree ? inSentences(told, questions) : undefined) ?? { blocks: told, anchors: found };
  const last = lastNew(anchors);
  // From the number of a question to that of the next all is about it, whatever the headings.
  const isWithin = (index: number): boolean => {
    const before = reply[index - 1];
    if (listed) return true;
    // Right below a question that stands there once more, "Section 21 applies - see our pages" is its answer.
    const isBelow = before !== undefined && structure.at(-1) === before;
    const isNext = before !== undefined && !anchors.has(index + 1) && (index < last || isBelow);
    return (isBelow && anchors.has(index - 1)) || isNext;
  };
  // "… by virtue of the following exemptions:" over their titles.
  let listed = false;
  // "In respect of question 4, …" among the reasons, and the heads above it.
  let led = false;
  let above: readonly string[] = [];
  let section: SectionName = 'Decision';
  let target: readonly number[] = [];
  // Questions repeated one below the other, whose answer is one.
  let waiting: readonly number[] = [];
  for (const [index, whole] of reply.entries()) {
    let each = whole;
    const anchor = anchors.get(index);
    if (anchor) {
      // "Answer to Q1", or its number once more, below the list of all questions is about the one that it names.
      const isAgain = anchor.questions.some((each) => waiting.includes(each));
      const before = isAgain || readLabel(whole.text)?.role === 'answer' ? [] : waiting;
      target = [...new Set([...before, ...anchor.questions])];
      waiting = [];
      led = anchor.length === 0 && (section === 'Reasons' || section === 'PublicInterest');
      above = led ? [...above, whole.text] : [];
      // Among the reasons, "Question 2: section 40(2) applies" is one of them.
      const isOne: boolean = led && leadsWithQuestion(whole.text) && !givesSomething([whole.text], true);
      const reason: boolean = isOne || (section === 'Reasons' && speaksOfReason(whole.text));
      section = reason ? 'Reasons' : 'Answer';
      listed = false;
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
        if (headingOf(reply[index + 1]?.text ?? '')) structure.push(whole);
        else pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      // The files that came with a reply are of no question by itself.
      if (questions.length > 1 && FILES.test(each.text)) {
        section = 'Answer';
        target = [];
        listed = false;
        pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      const heading = headingOf(each.text);
      if (heading) {
        section = heading;
        // Reasons in a part of their own are no longer about the answer above them; "Response:" below a question is.
        const isOfQuestion = anchors.has(index - 1) && section === 'Answer';
        if (
          !isOfQuestion &&
          !isWithin(index) &&
          section !== 'Advice' &&
          !(section === 'PublicInterest' && isWeighedAfter(pieces.at(-1)))
        )
          target = [];
        structure.push(whole);
        if (section === 'PublicInterest' && !/^(?:the )?public interest(?: test)?\s*:?$/i.test(each.text))
          pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      if (isLead(each)) {
        // "What you requested at part a can be found below:"
        const led = indicesOf(questionsMentioned(each.text), questions);
        if (led.length > 0) {
          target = led;
          section = 'Answer';
          for (const question of led) tied.set(question, tied.get(question) ?? whole.text.slice(0, 80));
        }
        structure.push(whole);
        continue;
      }
      // Below it, another provision begins reasons of its own.
      if (led && !listed && isOtherHead(each.text, above)) {
        section = 'Reasons';
        target = [];
        led = false;
      }
      if (isHead(each.text)) above = led ? [...above, each.text] : [each.text];
      // "Harm: criminals would know where to go."
      if (/^(?:(?:evidence of )?harm|prejudice|rationale)\s*[:–-]\s/i.test(each.text)) section = 'Reasons';
      // "With regard to all other questions, …"
      if (tied.size > 0 && isOfOthers(each.text)) {
        target = questions.flatMap((_, at) => (tied.has(at) ? [] : [at]));
        section = 'Reasons';
      }
      // "Public interest in respect of question 2" over what it is.
      const about =
        isTitle(each) &&
        !recitesLaw(each.text) &&
        !/\b(?:see|refer to|as (?:per|in|above))\b/i.test(each.text)
          ? indicesOf(questionsMentioned(each.text), questions)
          : [];
      if (about.length > 0) {
        target = about;
        section = INTEREST.test(each.text) ? 'PublicInterest' : 'Reasons';
        pieces.push({ section, questions: target, block: { ...each, kind: 'heading' } });
        continue;
      }
      // "Questions 6 and 7 are exempt …" is about these, whatever stands above.
      const named = leadsWithQuestion(each.text) ? indicesOf(questionsMentioned(each.text), questions) : [];
      const [head = ''] = sentencesOf(each.text);
      const first = indicesOf(questionsMentioned(head), questions);
      if (named.length > 0) {
        // "Question 1 was answered. Question 2 was refused.": each sentence is about its own.
        target = named.some((at) => !first.includes(at)) && first.length > 0 ? [] : named;
        section = sectionOfLed(each.text, section);
      }
      // "We hold what questions 1 to 3 ask for, and it is exempt" below the first of them.
      const [only] = target;
      const isJoint = first.length > target.length && only !== undefined && first.includes(only);
      if (section === 'Answer' && isJoint && /\b(?:questions|parts|points|requests|items) \(?\d/i.test(head))
        target = first;
      const isAnswered = target.length > 0 && pieces.at(-1)?.questions === target;
      if (index > last && isAnswered && !listed && beginsReasons(each)) {
        section = 'Reasons';
        // "Answer to requests 1-6" over the law alone: what refuses them is below it.
        const told = pieces.filter(({ questions: about }) => about === target);
        const isOfAll =
          target.length === questions.length && !told.some(({ block }) => givesSomething([block.text], true));
        if (!isOfAll && !told.every(({ block }) => recitesLaw(block.text))) target = [];
      } else if (
        isTitle({ ...each, kind: each.kind === 'bullet' ? 'paragraph' : each.kind }) &&
        APART.test(each.text)
      ) {
        section = 'Reasons';
        if (!isWithin(index)) target = [];
      } else if (
        section === 'Answer' &&
        target.length === 1 &&
        OTHER.test(each.text) &&
        !refusesBoth(each.text)
      ) {
        // "We do not hold what you ask for in question four." below the answer to the third.
        const other = indicesOf(questionsMentioned(each.text), questions);
        if (other.length > 0 && other.length < questions.length && !other.some((at) => target.includes(at)))
          target = other;
      }
    }
    listed = listsProvisions(each.text, reply[index + 1]?.text, listed);
    const piece = place(each, section, target, questions, anchor !== undefined && target.length > 0);
    pieces.push(piece);
    // "The e-mails requested at 3 are withheld by virtue of the following exemptions:"
    if (listed && section === 'Decision' && piece.mentions) section = piece.section;
  }
  return { pieces: settled(pieces, questions, tied, regime), tied, structure };
}
