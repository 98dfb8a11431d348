import type { Piece } from './answer/piece.ts';
import { wordsAbout } from './decision/about.ts';
import type { Judged } from './decision/judged.ts';
import type { Block } from './document/block.ts';
import type { Asked } from './request/asked.ts';
import { does, HANDED } from './sentence/giving.ts';

/** Which questions a review leaves as they were: those of which it says so, or all, where it says so of the whole. */
export function upheldBy(
  reply: readonly Block[],
  pieces: readonly Piece[],
  questions: readonly Asked[],
  judged: readonly Judged[],
  isAbout: (index: number) => boolean,
): (index: number) => boolean {
  const of = judged.map((_, index) =>
    pieces.some(
      (piece) => piece.questions.includes(index) && UPHOLDS.test(wordsAbout(piece, index, questions)),
    ),
  );
  const isEach = pieces.some(
    ({ questions, block }) =>
      questions.length > 0 && questions.length < judged.length && UPHOLDS.test(block.text),
  );
  const isWhole =
    reply.some(({ text }) => UNCHANGED.test(text)) ||
    (reply.some(({ text }) => UPHOLDS.test(text)) &&
      !judged.some((each, index) => isAbout(index) && isGiven(each)));
  // "The response is upheld. We do not hold what questions 2 and 3 ask for.": said of these for the first time.
  const isTold = (index: number): boolean =>
    judged[index]?.outcome !== undefined &&
    pieces.some(
      ({ questions, block }) =>
        questions.includes(index) &&
        questions.length < judged.length &&
        !UPHOLDS.test(block.text) &&
        does([block.text], ['nothold'], 0.8) !== undefined,
    );
  return (index) =>
    isAbout(index) && (isEach ? of[index] === true && !isGiven(judged[index]) : isWhole && !isTold(index));
}

/** A complaint that is upheld is no decision that is; one that is not leaves the decision as it was. */
const UPHOLDS = new RegExp(
  [
    String.raw`(?<!\b(?:complaint|appeal)\b[^.]{0,40})(?<!(?:\bnot|n['’]t) (?:\w+ )?)\bup(?:held|hold)\b(?! (?:in part )?(?:your|the) (?:complaint|appeal|points?)\b)`,
    String.raw`(?:\bnot|n['’]t) (?:\w+ )?up(?:held|hold(?:ing)?) (?:this (?:part|point)|(?:your|the) (?:complaint|appeal))\b`,
    String.raw`(?:\bnot|n['’]t) (?:chang|alter|amend|revis)(?:e|ed|ing) (?:our|the|my) (?:original |initial |first )?(?:response|decision|reply|answer|position)\b`,
    // "The response to item 3 is unchanged.", beside what is released after all
    String.raw`\b(?:response|reply|answer|decision|position)(?: (?:to|on|at) [^.]{0,40}?)? (?:is|are|remains?|stays?) (?:unchanged|the same)\b`,
  ].join('|'),
  'i',
);

/** "We are not changing our response of 3 May.", whatever else is told. */
const UNCHANGED =
  /(?:\bnot|n['’]t) (?:be )?(?:chang|alter|amend|revis)(?:e|ed|ing) (?:our|the|my) (?:original |initial |first )?(?:response|decision|reply|answer|position)\b/i;

/** Whether a review hands something over, and does not only tell of what it looked at. */
function isGiven(judged: Judged | undefined): boolean {
  const { value, from = '' } = judged?.outcome ?? {};
  const gives = value === 'disclosed' || value === 'disclosed-in-part';
  return gives && HANDS_OVER.test(from.replace(CITES, ''));
}

/** The figure of a provision or a question is none of an answer. */
const CITES = /\b(?:sections?|regulations?|questions?|parts?|s\.|reg\.) ?\d[\w()]*/gi;
const HANDS_OVER = new RegExp(`${HANDED.source}|\\d`, 'i');
