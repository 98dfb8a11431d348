import { type Piece, refusesBoth } from '../answer/piece.ts';
import { type Block, isTitle } from '../document/block.ts';
import { ASKED } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned, withoutGiven } from '../request/mention.ts';
import { DECIDING } from '../sentence/act.ts';
import { does, speaksOfPart, speaksOfRefusal } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';

const MENTION = new RegExp(
  String.raw`(^|[\s(])(?:(?:your|the)\s+)?(?:${ASKED}|q)\s?\(?(?:\d{1,2}[a-z]?|[a-h]|[ivx]{1,4})\)?(?:(?:\s*(?:,|and|&|or|to|-)\s*)+(?!i\s+(?!and\b|or\b|to\b|is\b|are\b|was\b|were\b))\(?(?:\d{1,2}[a-z]?|[a-h]|[ivx]{1,4})\b\)?)*(?=[\s.,;:)]|$)`,
  'gi',
);
/** The parts of a sentence that speak of questions, each up to where the next begins. */
function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of sentence.split(/(?<=[,;])\s+|\s+(?=(?:and|but|while|whereas)\s)/)) {
    const last = clauses.at(-1);
    // "Q1, Q2 and Q6a pursuant to …" is one list, and "question 2, and question 3 is exempt" are two clauses.
    const isList =
      /\d[a-z]?,?$/i.test(last ?? '') &&
      /^(?:(?:and|or|&)\s)?(?:questions? |q)?\s?\d/i.test(part) &&
      !/\b(?:is|are|was|were|has|have|appl(?:y|ies)|falls?|will|can|cannot)\b/i.test(part);
    const begins =
      !isList && questionsMentioned(part).length > 0 && questionsMentioned(last ?? '').length > 0;
    if (last === undefined || begins) clauses.push(part);
    else clauses[clauses.length - 1] = `${last} ${part}`;
  }
  return clauses;
}

/** "Questions 4 and 5 are refused" says of each of them: "This is refused". */
export function withoutMention(text: string): string {
  return text.replace(MENTION, (_, start: string) => `${start}this`);
}

/** Whether a paragraph ends with the question of which all of it was said. */
function refusesAtEnd(text: string): boolean {
  const last = sentencesOf(text).findLast((sentence) => questionsMentioned(sentence).length > 0) ?? '';
  return (
    POINTS_BACK.test(last) ||
    (/\b(?:therefore|so|accordingly|consequently|as a result)\b/i.test(last) && speaksOfRefusal(last))
  );
}

/** "The plan is exempt under section 43. This applies to part ii.": what stands before it is about that. */
const POINTS_BACK =
  /^(?:this|these|it|they|the (?:above|exemptions?|exceptions?|refusal))\b(?: exemptions?| exceptions?)? (?:appl(?:y|ies)|relates?|is|are) (?:only )?(?:to|in (?:respect|relation)|for|engaged|about)\b/i;

/** What a piece says of a question: of a paragraph that names several, the sentences from where it names this one. */
export function wordsAbout(
  { section, block, mentions, questions: about }: Piece,
  index: number | undefined,
  questions: readonly Asked[],
): string {
  if (index === undefined || (mentions === undefined && about.length < 2)) return block.text;
  const mentioned = (text: string): readonly number[] =>
    indicesOf(
      questionsMentioned(section === 'Reasons' || section === 'PublicInterest' ? withoutGiven(text) : text),
      questions,
    );
  const all = mentioned(block.text);
  if (mentions === undefined && !all.includes(index) && refusesBoth(block.text)) return block.text;
  // "The limit is £450. I am therefore not able to answer part c.": all of it is about the one that it names.
  if (all.length === 1 && all[0] === index && refusesAtEnd(block.text)) return block.text;
  // Under "Questions 6, 7 and 16" what stands before one of them is named is about all.
  let isAbout = mentions === undefined;
  const sentences = sentencesOf(block.text).flatMap((sentence) => {
    const named = mentioned(sentence);
    if (named.length > 0) isAbout = named.includes(index);
    if (!isAbout) return [];
    // "Section 43 applies to question 3, and question 2 is answered in part."
    const clause = clausesOf(sentence).find((each) =>
      indicesOf(questionsMentioned(each), questions).includes(index),
    );
    const isOfSeveral = indicesOf(questionsMentioned(sentence), questions).length > 1;
    return isOfSeveral && clause !== undefined && does([clause], DECIDING) ? [clause] : [sentence];
  });
  return sentences.length === 0 ? block.text : sentences.join('\n');
}

/** "WO 189/6604" over the answer to the question that asks for it. */
export function isOver(block: Block, question: Asked | undefined): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = words(question?.text ?? '');
  return (
    isTitle(block) &&
    // "Are boats let? (Yes/No)"
    !/^\W*(?:\d+|yes|no)\W*$/i.test(block.text) &&
    words(block.text).every((word) => asked.includes(word))
  );
}

/**
 * What a sentence says of one of the questions that a piece is about: what it takes out of all that was asked for, it
 * need not take out of any one of them.
 */
export function saidOfOne(
  { section, questions: about, block }: Piece,
  sentence: string,
  questions: readonly Asked[],
): readonly string[] {
  if (about.length < 2 || !speaksOfPart(sentence)) return [sentence];
  if (section === 'Answer') return [sentence.replace(OF_ALL, 'the information')];
  return indicesOf(questionsMentioned(block.text), questions).length === 1 ? [sentence] : [];
}

/** "The annex gives some of the information that you asked for (questions 2, 3 and 5).": each of these is given. */
const OF_ALL = /\b(?:some|part|most) of (?:the|your) (?:requested )?(?:information|data|request)\b/i;
