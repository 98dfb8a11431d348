import type { Outcome } from '../../../domain/outcome.ts';
import { HANDED } from '../sentence/giving.ts';
import { type Ground, HOLDS_NONE, NEGATIVE } from '../sentence/ground.ts';
import { position, type Said } from '../sentence/said.ts';
import { plainlyAnswers, seeksSeveral, sharedStems } from '../sentence/sought.ts';
import { COUNTS, OF_LAW } from './given.ts';

/** "Whilst no recorded information is held, I have been told that …": both in one sentence. */
const EXPLAINED =
  /\b(?:whilst|while|although|though)\b[^.]{0,120}(?:\bnot?|n['’]t)\b[^.]{0,60}\b(?:information|data|records?|figures?|hold|held)\b.{12}|\b(?:to be helpful|by way of (?:explanation|assistance|background)|outside (?:of )?the act)\b/i;
/** What was told before leads to this. */
const CONCLUDES =
  /^(?:as a result|as such|therefore|consequently|for (?:this|that|these) reasons?|hence|accordingly|because of this|in (?:light|view) of this|(?:we|i|the \w+) (?:therefore|consequently|thus|accordingly))\b/i;
/** "For 3 years", "every five years", "a two-year lease": no figure of what was asked for. */
const OF_TIME = String.raw`\s*(?:[-–]?\s?(?:years?|months?|weeks?|days?|hours?)\b|[/])`;
/** A figure that is no year, a number word, or something handed over. */
const TOLD = new RegExp(
  String.raw`(?<![\d/-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?![\d,.])(?!${OF_TIME})|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b(?!${OF_TIME})|${HANDED.source}`,
  'i',
);

/** For some of the time that was asked about. */
const LIMITED = /\b(?:before|prior to|until|earlier than|up to)\b[^.]{0,40}\b(?:19|20)\d\d\b/i;
/** "2020: 37" */
const ROW = /^(?:[^:]{2,40}[:–-]|(?:19|20)\d\d\s?[/–-]\s?(?:19|20)?\d\d)\s*[£<]?\d[\d,. ]*\W*$/;

const LABELLED = /^\((?:[ivx]+|[a-h]|\d)\)\s/;
/** "Make - Gull. Price - we do not hold it." */
const TITLED = /^[A-Z][\w ]{1,25} ?[-–:] \S/;
const LACKS =
  /(?:\bnot|n['’]t) (?:\w+ )?(?:available|recorded|broken|split|reported|captured|logged|identif\w+|shown|coded)\b|\bnot by\b/i;

/** What else is known of such an answer. */
interface Beside {
  readonly ground: Ground;
  /** What is given beside it. */
  readonly gives: Said | undefined;
  /** The answer begins with what is told, and relies on nothing. */
  readonly isTold: boolean;
  readonly isCited: boolean;
  readonly question: string;
}

/** What comes of a question to which an answer says that something is not held, and the words that say so. */
export function notHeld(
  answer: readonly Said[],
  all: readonly Said[],
  { ground, gives, isTold, isCited, question }: Beside,
): readonly [Outcome, Said | undefined] {
  // What is told first is the answer, and what is said of it after that limits it at most.
  const first = answer.find(
    ({ act, sure }) => (NEGATIVE.includes(act) && sure >= 0.5) || (act === 'gives' && sure > 0.6),
  );
  const said = ground.said?.sentence ?? '';
  // "… one payment for everything. As a result, we have no figure for bridges.": what was told led up to it.
  if (CONCLUDES.test(said) && !answer.some(({ act, sentence }) => act === 'gives' && TOLD.test(sentence)))
    return ['not-held-explained', ground.said];
  // "It has only been recorded since April 2022: 2022/23, 3. We hold nothing of the earlier years."
  const limits = answer.find(
    ({ act, sure, sentence }) => act === 'part' && sure >= 0.7 && TOLD.test(sentence),
  );
  if (limits !== undefined && COUNTS.test(question)) return ['disclosed-in-part', ground.said];
  // "The sheet is attached. Column E is blank, as we do not record it."
  if (isTold && all.some(({ act, sure }) => act === 'part' && sure >= 0.8))
    return ['disclosed-in-part', ground.said];
  // "2019: not held. 2020: 37. 2021: 112."
  const rows = answer.filter(
    ({ act, sure, sentence }) => act === 'gives' && sure >= 0.8 && ROW.test(sentence),
  );
  if (rows.length > 1) return ['disclosed-in-part', ground.said];
  // "Enrolled: 33, 29 and 45. How many of them graduated is not recorded."
  const fact = answer.find(
    ({ act, sure, sentence }) =>
      (act === 'gives' || sure < 0.5) && !OF_LAW.test(sentence) && plainlyAnswers(sentence, question),
  );
  const isBefore = position(answer, fact) < position(answer, ground.said);
  if (
    fact !== undefined &&
    (isBefore || !HOLDS_NONE.test(said)) &&
    seeksSeveral(question) &&
    !EXPLAINED.test(said)
  )
    return ['disclosed-in-part', ground.said];
  // "This was not recorded before 2023. In 2024 there were 267 such cases."
  const counted = answer.some(
    ({ act, sure, sentence }) => act === 'gives' && sure >= 0.8 && plainlyAnswers(sentence, question),
  );
  if (counted && LIMITED.test(said) && COUNTS.test(question)) return ['disclosed-in-part', ground.said];
  // "Nine were faulty in 2023. For how long is not recorded."
  if (first?.act === 'gives' && first.sure >= 0.8 && question !== '' && COUNTS.test(question))
    if (TOLD.test(first.sentence)) return ['disclosed-in-part', ground.said];
  // "(i) None is held. (ii) 23"
  if (answer.some(({ act, sure, sentence }) => act === 'gives' && sure >= 0.8 && LABELLED.test(sentence)))
    return ['disclosed-in-part', ground.said];
  if (TITLED.test(said) && answer.some(({ act, sentence }) => act === 'gives' && TITLED.test(sentence)))
    return ['disclosed-in-part', ground.said];
  // "Please see the attached sheet. The port isn't available.": a thing that the question names
  const isOfPart = LACKS.test(said) && !HOLDS_NONE.test(said) && sharedStems(said, question) > 0;
  if (isTold && isOfPart && position(answer, first) < position(answer, ground.said))
    return ['disclosed-in-part', ground.said];
  // "We cannot give it for the ground floor alone. Of 46 units 19 are let, and 21 are not."
  const figures = answer.filter(
    ({ act, sure, sentence }) => act === 'gives' && sure >= 0.6 && TOLD.test(sentence),
  ).length;
  if (figures > 1 && !isCited && !HOLDS_NONE.test(said)) return ['disclosed-in-part', ground.said];
  const tables = answer.filter(({ act, sure }) => act === 'gives' && sure >= 0.8).length;
  const isAnswered =
    (first?.act === 'gives' && tables > 1) ||
    // "It came to £1,318. Credits go back only where nobody was found."
    (first?.act === 'gives' && isTold && !HOLDS_NONE.test(ground.said?.sentence ?? '')) ||
    ((first?.act === 'gives' || first?.act === 'part') && HANDED.test(first.sentence));
  if (isAnswered)
    return isCited || HOLDS_NONE.test(ground.said?.sentence ?? '')
      ? ['disclosed-in-part', ground.said]
      : ['disclosed', first];
  if (
    gives !== undefined &&
    position(answer, gives) < position(answer, ground.said) &&
    HANDED.test(gives.sentence)
  )
    return ['disclosed-in-part', ground.said];
  const helps =
    EXPLAINED.test(ground.said?.sentence ?? '') ||
    all.some(
      (each) =>
        ['helpful', 'gives', 'elsewhere'].includes(each.act) &&
        each.sure >= 0.5 &&
        // "It is not held. The energy is bought by the operator.": that is why.
        !(position(all, each) > position(all, ground.said) && isMereReason(each.sentence)),
    );
  return [helps ? 'not-held-explained' : 'not-held', ground.said];
}

/** Why nothing is held tells nothing of what was asked for. */
function isMereReason(sentence: string): boolean {
  return sentence.length < SHORT && !TELLS_MORE.test(sentence);
}

/** A longer sentence tells something. */
const SHORT = 170;
/** Figures, and where or from whom more can be had. */
const TELLS_MORE =
  /\d|https?:|www\.|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|most|majority|attached|enclosed|publish\w*|available|accessible|contact\w*|web ?site|online|helpful|interest\w*|assist\w*|may wish|found|told|informed|understand|estimate\w*|instead|however|note)\b/i;
