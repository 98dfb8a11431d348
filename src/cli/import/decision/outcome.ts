import type { Outcome } from '../../../domain/outcome.ts';
import { type Found, quote } from '../fact/found.ts';
import type { Act } from '../sentence/act.ts';
import { HANDED, isCut, WHOLLY } from '../sentence/giving.ts';
import { groundOf, NEGATIVE, REFUSALS, SURE, surest } from '../sentence/ground.ts';
import { position, type Said, saidIn } from '../sentence/said.ts';
import { withoutOtherActs } from '../sentence/statute.ts';
import { OF_PART } from './burden.ts';
import { COUNTS, givenBeside } from './given.ts';
import { notHeld } from './not-held.ts';

/** "The names of officials are also exempt": beside a refusal of the whole, no part of it. */
const ALSO = /\b(?:also|in addition|additionally|furthermore)\b/i;
/** What figures leave out. */
const CAVEAT = /\b(?:not (?:included|counted|shown|comparable)|exclud\w*|do(?:es)? not include)\b/i;
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
  // "17. We do not record where a complainant lives.": a figure, and no label, where a number is asked for.
  const isCounting = question !== '' && COUNTS.test(question);
  const told = answers.map((text) =>
    isCounting ? text.replace(/^(\d\d[\d,]*)\.\s+(?=[A-Z])/, '$1\n') : text,
  );
  const answer = told.flatMap((text) => saidIn(withoutOtherActs(text)));
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
  const gives = givenBeside(answer, ground, question);
  switch (ground.act) {
    case 'nothold': {
      const [outcome, said] = notHeld(answer, all, {
        ground,
        gives,
        isTold,
        isCited: cited.length > 0,
        question,
      });
      return found(outcome, said);
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
    default: {
      // "The rates would take 41 hours, so we cannot comply with this part. The names are exempt.": the rest is given.
      const isOfPart =
        cited.includes('withhold') && all.some(({ sentence }) => OF_PART.test(sentence)) && cited.length > 1;
      return found(gives === undefined && !isOfPart ? value : 'disclosed-in-part', ground.said);
    }
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
  /\b(?:regret|unfortunately|sorry|confidential|prejudic\w+|public interest|clarif\w+|please (?:confirm|specify|tell us)|not able|cannot|(?:will|shall) (?:write|reply|respond) to you|no longer (?:require|want|need)\w*|withdr[ae]w\w*|let us know|not clear)\b|n['’]t clear\b/i;

function isDoubtful(said: Said | undefined): boolean {
  return said !== undefined && DOUBTFUL.test(said.sentence);
}
