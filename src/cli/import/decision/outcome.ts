import type { Outcome } from '../../../domain/outcome.ts';
import { type Found, quote } from '../fact/found.ts';
import type { Act } from '../sentence/act.ts';
import { HANDED, HANDS, isCut, isGiven, WHOLLY } from '../sentence/giving.ts';
import { groundOf, HOLDS_NONE, REFUSALS, SURE, surest } from '../sentence/ground.ts';
import { type Said, saidIn } from '../sentence/said.ts';
import { withoutOtherActs } from '../sentence/statute.ts';

const NEGATIVE = [...Object.keys(REFUSALS), 'part', 'otherbody'] as readonly Act[];
/** What follows a refusal explains it, unless it is handed over all the same. */
const AFTER_ALL =
  /^(?:however|but|nevertheless|outside|the (?:remaining|rest|other)|we (?:can|are able)|i (?:can|am able)|please find|attached|enclosed|in the interests?|to be helpful|by way of)\b/i;
/** "Whilst no recorded information is held, I have been told that …": both in one sentence. */
const EXPLAINED =
  /\b(?:whilst|while|although|though)\b[^.]{0,120}(?:\bnot?|n['’]t)\b[^.]{0,60}\b(?:information|data|records?|hold|held)\b.{12}|\b(?:to be helpful|by way of (?:explanation|assistance|background)|outside (?:of )?the act)\b/i;
/** Where something is published. */
const POINTS =
  /https?:|www\.|\b(?:published|available|accessible|found)\b[^.]{0,60}\b(?:web ?site|online|gov\.uk|page|register|library)\b/i;
/** "The names of officials are also exempt": beside a refusal of the whole, no part of it. */
const ALSO = /\b(?:also|in addition|additionally|furthermore)\b/i;
/** What figures leave out. */
const CAVEAT = /\b(?:not (?:included|counted|shown|comparable)|exclud\w*|do(?:es)? not include)\b/i;
/** What was told before leads to this. */
const CONCLUDES =
  /^(?:as a result|as such|therefore|consequently|for (?:this|that|these) reasons?|hence|accordingly|because of this|in (?:light|view) of this)\b/i;
/** "For 3 years", "every five years", "a two-year lease": no figure of what was asked for. */
const OF_TIME = String.raw`\s*(?:[-–]?\s?(?:years?|months?|weeks?|days?|hours?)\b|[/])`;
/** A figure that is no year, a number word, or something handed over. */
const TOLD = new RegExp(
  String.raw`(?<![\d/-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?![\d,.])(?!${OF_TIME})|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b(?!${OF_TIME})|${HANDED.source}`,
  'i',
);
/** What such a refusal counts shows the burden, and answers nothing. */
const OF_BURDEN: readonly Act[] = ['cost', 'vexatious', 'repeated'];
/** A question for a number; one that is not known may be one. */
const COUNTS = /^$|\bhow (?:many|much|often)\b|\b(?:number|total|amount|count|figures?|statistics)\b/i;
const TAKES_OUT =
  /\b(?:information|request\w*|documents?|data|redact\w*|remov\w*|withh\w*|exempt\w*|disclos\w*|releas\w*|provid\w*|parts?|attached|enclosed)\b/i;
const LEAVES =
  /\b(?:some|parts? of|partial\w*|partly|portions?|redact\w*|remov\w*|except\w*|apart|withh\w*|exempt\w*|only|remain\w*|rest|omit\w*|blank\w*|gr[ae]yed|out|anonymis\w*|suppress\w*|not|without|certain|fewer|less|edited|masked|exclud\w*|majority|most|unable|cannot|limited|save|but|however)\b|<\s?\d|n['’]t\b/i;
/**
 * What came of a question, by the words of its answer and of the reasons tied to it. `cited`: what the provisions that
 * it relies on do, each once; `question`: its words, where they are known.
 */
export function outcomeOf(
  answers: readonly string[],
  reasons: readonly string[],
  cited: readonly Act[] = [],
  question = '',
): Found<Outcome> | undefined {
  const answer = answers.flatMap((text) => saidIn(withoutOtherActs(text)));
  const reason = reasons.flatMap((text) => saidIn(withoutOtherActs(text)));
  const all = [...answer, ...reason];
  if (all.length === 0) return undefined;
  const found = (value: Outcome, said?: Said): Found<Outcome> => ({
    value,
    from: quote(said?.sentence ?? answers[0] ?? reasons[0] ?? '', 0),
  });
  const ground = groundOf(all, answers.concat(reasons), cited);
  // "Some records are of great value." among the reasons takes nothing out.
  const part = surest(
    [
      // "Part Grant" over a column takes nothing out either.
      ...answer.filter(({ sentence }) => LEAVES.test(sentence)),
      ...reason.filter(({ sentence }) => TAKES_OUT.test(sentence)),
    ],
    'part',
  );
  // "Table. Junior cadets are not included.": what the figures leave out is no refusal where nothing is relied on.
  // A title stands above what is told.
  const head = answer.find(
    // "Next you want to know how many complaints there were." repeats the question.
    ({ act, sure, sentence }) => act !== 'ask' && (act !== 'gives' || sure > 0.5 || sentence.length > 25),
  );
  const isTold = head?.act === 'gives' && head.sure >= 0.8 && cited.length === 0;
  if (ground === undefined || (isTold && ground.act === 'withhold' && ground.weight < 0.75)) {
    if (part !== undefined && !(isTold && (CAVEAT.test(part.sentence) || part.sure < 0.8)))
      return found('disclosed-in-part', part);
    const handed = reason.find(
      ({ act, sentence, sure }) => act === 'gives' && sure >= SURE && HANDED.test(sentence),
    );
    if (answer.length === 0) return handed === undefined ? undefined : found('disclosed', handed);
    return givenBy(answer, found);
  }
  // "Unfortunately this must stay as it is." may mean anything where nothing is relied on.
  if (ground.act === 'withhold' && cited.length === 0 && ground.weight < 0.8 && isDoubtful(ground.said))
    return undefined;
  const value = REFUSALS[ground.act] as Outcome;
  // Reasons begin with the refusal, the law or the harm; what is told after that explains it.
  const stop = Math.min(
    position(answer, ground.said),
    ...['withhold', 'law', 'harm']
      .map((act) => answer.findIndex((each) => each.act === act && each.sure >= 0.6))
      .filter((at) => at >= 0 && ground.act === 'withhold'),
  );
  const gives = answer.find(
    (each, at) =>
      isGiven(each, at < stop, COUNTS.test(question)) &&
      // "The times are published each month at www…" points to what is elsewhere.
      !(ground.act === 'elsewhere' && POINTS.test(each.sentence)) &&
      (at < stop || each.sentence.includes('\t') || AFTER_ALL.test(each.sentence)) &&
      (ground.act === 'withhold' || each.sure > (ground.act === 'elsewhere' ? 0.65 : 0.8)) &&
      (!OF_BURDEN.includes(ground.act) || HANDS.test(each.sentence)),
  );
  switch (ground.act) {
    case 'nothold': {
      // What is told first is the answer, and what is said of it after that limits it at most.
      const first = answer.find(
        ({ act, sure }) => (NEGATIVE.includes(act) && sure >= 0.5) || (act === 'gives' && sure > 0.6),
      );
      const said = ground.said?.sentence ?? '';
      // "… one payment for everything. As a result, we have no figure for bridges.": what was told led up to it.
      if (CONCLUDES.test(said) && !answer.some(({ act, sentence }) => act === 'gives' && TOLD.test(sentence)))
        return found('not-held-explained', ground.said);
      // "Nine were faulty in 2023. For how long is not recorded."
      if (first?.act === 'gives' && first.sure >= 0.8 && question !== '' && COUNTS.test(question))
        if (TOLD.test(first.sentence)) return found('disclosed-in-part', ground.said);
      // "We cannot give it for the ground floor alone. Of 46 units 19 are let, and 21 are not."
      const figures = answer.filter(
        ({ act, sure, sentence }) => act === 'gives' && sure >= 0.6 && TOLD.test(sentence),
      ).length;
      if (figures > 1 && cited.length === 0 && !HOLDS_NONE.test(said))
        return found('disclosed-in-part', ground.said);
      const tables = answer.filter(({ act, sure }) => act === 'gives' && sure >= 0.8).length;
      const isAnswered =
        (first?.act === 'gives' && tables > 1) ||
        // "It came to £1,318. Credits go back only where nobody was found."
        (first?.act === 'gives' && isTold && !HOLDS_NONE.test(ground.said?.sentence ?? '')) ||
        ((first?.act === 'gives' || first?.act === 'part') && HANDED.test(first.sentence));
      if (isAnswered)
        return cited.length > 0 || HOLDS_NONE.test(ground.said?.sentence ?? '')
          ? found('disclosed-in-part', ground.said)
          : found('disclosed', first);
      if (gives !== undefined && position(answer, gives) < stop && HANDED.test(gives.sentence))
        return found('disclosed-in-part', ground.said);
      const helps =
        EXPLAINED.test(ground.said?.sentence ?? '') ||
        all.some(({ act, sure }) => ['helpful', 'gives', 'elsewhere'].includes(act) && sure >= 0.5);
      return found(helps ? 'not-held-explained' : value, ground.said);
    }
    case 'elsewhere':
    case 'later':
      // What is published besides what was given takes nothing from it, unless it is refused for that.
      if (gives !== undefined)
        return found(cited.includes(ground.act) ? 'disclosed-in-part' : 'disclosed', gives);
      // "We cannot provide some of it": a part is published, and another is refused.
      if (part !== undefined && cited.includes('withhold')) return found('disclosed-in-part', part);
      return found(value, ground.said);
    case 'withhold': {
      // Where the refusal comes first, what is also refused takes nothing from what was given.
      const whole = all.find(({ act, sure }) => act === 'withhold' && sure >= 0.8);
      const isFirst = position(all, whole) < position(all, part);
      const cut = part !== undefined && isFirst && ALSO.test(part.sentence) ? undefined : part;
      if (gives === undefined && WHOLLY.test(ground.said?.sentence ?? '')) return found(value, ground.said);
      return found(
        (gives ?? cut) === undefined && !all.some(isCut) ? value : 'disclosed-in-part',
        ground.said,
      );
    }
    default:
      return found(gives === undefined ? value : 'disclosed-in-part', ground.said);
  }
}

/** An answer that refuses nothing gives something, unless it regrets or asks. */
function givenBy(
  answer: readonly Said[],
  found: (value: Outcome, said?: Said) => Found<Outcome>,
): Found<Outcome> | undefined {
  const gives = answer.find(({ act, sure }) => act === 'gives' && sure >= SURE);
  if (gives !== undefined) return found('disclosed', gives);
  const other = answer.find(({ act, sure }) => act === 'otherbody' && sure >= SURE);
  if (other !== undefined) return found('not-held-explained', other);
  const tells = answer.filter(
    ({ act, sentence, sure }) =>
      (sure < 0.6 || !['idle', 'held', 'law', 'ask'].includes(act)) && !DOUBTFUL.test(sentence),
  );
  const doubtful = answer.some(
    ({ act, sure, sentence }) => (NEGATIVE.includes(act) && sure >= 0.5) || DOUBTFUL.test(sentence),
  );
  return tells[0] === undefined || doubtful ? undefined : found('disclosed', tells[0]);
}

/** Words that may refuse in a way that is not known: no outcome is better than a wrong one. */
const DOUBTFUL =
  /\b(?:regret|unfortunately|sorry|confidential|prejudic\w+|public interest|clarif\w+|please (?:confirm|specify|tell us)|not able|cannot|no longer (?:require|want|need)\w*|withdr[ae]w\w*|let us know|not clear)\b|n['’]t clear\b/i;

function isDoubtful(said: Said | undefined): boolean {
  return said !== undefined && DOUBTFUL.test(said.sentence);
}

function position(list: readonly Said[], said: Said | undefined): number {
  const at = said === undefined ? -1 : list.indexOf(said);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
