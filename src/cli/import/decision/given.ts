import type { Act } from '../sentence/act.ts';
import { HANDED, HANDS, isGiven } from '../sentence/giving.ts';
import type { Ground } from '../sentence/ground.ts';
import { position, type Said } from '../sentence/said.ts';
import { brieflyAnswers, mayAnswer, plainlyAnswers, seeksSeveral, sharedStems } from '../sentence/sought.ts';

/** What follows a refusal explains it, unless it is handed over all the same. */
const AFTER_ALL =
  /^(?:however|but|nevertheless|outside|the (?:remaining|rest|other)|we (?:can|are able)|i (?:can|am able)|please find|attached|enclosed|in the interests?|to be helpful|by way of)\b/i;
/** Where something is published. */
const POINTS =
  /https?:|www\.|\b(?:publish(?:ed|es)?|available|accessible|found)\b[^.]{0,60}\b(?:web ?site|online|gov\.uk|page|register|library)\b/i;
/** What such a refusal counts shows the burden, and answers nothing. */
const OF_BURDEN: readonly Act[] = ['cost', 'vexatious', 'repeated'];
/** A question for a number; one that is not known may be one. */
export const COUNTS = /^$|\bhow (?:many|much|often)\b|\b(?:number|total|amount|count|figures?|statistics)\b/i;

/** "2020-21: £92,410": a row of a table that has lost its lines. */
const YEAR = /^(?:20|19)\d\d(?:\s?[/–-]\s?(?:(?:19|20)?\d\d))?\s*[:–-]?\s+[£<]?\d[\d,. ]*%?$/;
/** Refusals beside which such rows answer: of one that is vexatious they may count the requests. */
const BESIDE_ROWS: readonly Act[] = ['withhold', 'cost', 'nothold'];

/** What an answer gives beside a refusal, or beside that nothing is held. */
export function givenBeside(answer: readonly Said[], ground: Ground, question: string): Said | undefined {
  const rows = answer.filter(({ sentence }) => YEAR.test(sentence));
  if (rows.length > 1 && BESIDE_ROWS.includes(ground.act)) return rows[0];
  // Reasons begin with the refusal, the law or the harm; what is told after that explains it.
  const stop = Math.min(
    position(answer, ground.said),
    ...['withhold', 'law', 'harm']
      .map((act) => answer.findIndex((each) => each.act === act && each.sure >= 0.6))
      .filter((at) => at >= 0 && ground.act === 'withhold'),
  );
  return answer.find(
    (each, at) =>
      givesBeside(each, at < stop, ground, question) ||
      (givesAlone(each, at < stop, ground, question) &&
        !(isOfWhole(answer, ground, question) && !isSurelyGiven(each.sentence, question))),
  );
}

/** Whether a sentence gives something of the one thing that was asked for, beside what refuses it. */
function givesAlone(each: Said, before: boolean, { act }: Ground, question: string): boolean {
  const { sentence, sure } = each;
  if (!isGiven(each, before, COUNTS.test(question)) || !mayAnswer(sentence, question)) return false;
  // A figure in what is said of the matter in general is no answer.
  const isLoose = sure < 0.5 && question !== '' && sentence.length >= 60;
  if (isLoose && !HANDED.test(sentence) && !plainlyAnswers(sentence, question)) return false;
  if (act === 'ncnd' && !HANDS.test(sentence) && !seeksSeveral(question)) return false;
  // "The times are published each month at www…" points to what is elsewhere.
  if (act === 'elsewhere' && POINTS.test(sentence)) return false;
  if (!before && !sentence.includes('\t') && !AFTER_ALL.test(sentence)) return false;
  if (OF_BURDEN.includes(act) && !HANDS.test(sentence)) return false;
  return act === 'withhold' || sure > (act === 'elsewhere' ? 0.65 : 0.8);
}

function isSurelyGiven(sentence: string, question: string): boolean {
  return HANDED.test(sentence) || plainlyAnswers(sentence, question) || brieflyAnswers(sentence, question);
}

/** "The study runs until 2026. It is exempt under section 22A.": the one thing that was asked for is refused. */
function isOfWhole(answer: readonly Said[], { act, said }: Ground, question: string): boolean {
  if (question === '' || act !== 'withhold' || seeksSeveral(question)) return false;
  const refusal = said ?? answer.find(({ sentence }) => /\b(?:section|regulation|s\.) ?\d/i.test(sentence));
  // "It is however exempt.": all of it
  return refusal !== undefined && (IT.test(refusal.sentence) || !OF_PART.test(refusal.sentence));
}

const IT = /^(?:it|this|they|these|both|all of (?:it|this|them|these)) (?:is|are|has|have|was|were)\b/i;
/** What a refusal leaves out beside what is told. */
const OF_PART =
  /\b(?:two|three|those of|unsuccessful|losing|names?|(?:further|more|any|other|personal|contact) details?|remain\w*|rest|others?|further|additional|specific|exact|precise|part|some|individuals?|identit\w+|breakdown|figures?|address\w*|small\w*|redact\w*|remov\w*|also|however|but)\b/i;

/** Whether a sentence answers one of several things that a question asks for, wherever it stands beside a refusal. */
function givesBeside(each: Said, before: boolean, { act, said }: Ground, question: string): boolean {
  const { sentence, sure } = each;
  if (sentence === said?.sentence || !plainlyAnswers(sentence, question)) return false;
  // "Our register on the website gives the names and the values." points to what is elsewhere.
  if ((act === 'elsewhere' || act === 'later') && POINTS.test(sentence)) return false;
  // "43(2) applies to the prices of the two losers. The winning price was £487,000."
  const isOfSome =
    act === 'withhold' && each.act === 'gives' && sure >= 0.8 && OF_SOME.test(said?.sentence ?? '');
  if (!seeksSeveral(question) && !isOfSome) return false;
  // "Yes. The names are exempt."
  if (
    /^(?:yes|no|(?:she|he|it|they|we) (?:did|does|do|has|have|had|is|are|was|were))\b.{0,50}$/i.test(sentence)
  )
    return before && act !== 'elsewhere' && act !== 'later' && !HELD.test(question);
  if (each.act === 'helpful') return act === 'withhold' && CAN_TELL.test(sentence);
  if (OF_LAW.test(sentence) || (each.act !== 'gives' && sure >= 0.9)) return false;
  // What is told after a refusal may be its reason: it answers where its subject is what was asked for.
  return (
    (act === 'withhold' && (before || isOfSome || isSubject(sentence, question, said?.sentence ?? ''))) ||
    (before && ((act === 'cost' && COUNTS.test(question)) || act === 'elsewhere' || act === 'later'))
  );
}

/** What tells of the request, of the law or of the work, and answers nothing. */
export const OF_LAW =
  /\b(?:sections?|regulations?|exempt\w*|except\w*|withh\w*|refus\w*|disclos\w*|releas\w*|requests?|public interest|prejudic\w*|act|scope|minutes to|hours|would (?:have|need) to be|each (?:would|one|of)|might|may be|unable|cannot|consulted|objected|considered)\b|n['’]t\b/i;
/** "Do you hold the report? If so, please send it." */
const HELD = /\bdo(?:es)? (?:you|the \w+(?: \w+){0,3}|[A-Z]\w+(?: [A-Z]\w+)*) (?:hold|have|keep)\b/i;

/** Whether a sentence begins with what was asked for, and not with what was refused. */
function isSubject(sentence: string, question: string, refusal: string): boolean {
  const subject =
    /^.{3,80}?(?=\b(?:is|are|was|were|has|have|had|came|come|amount(?:s|ed)?|totalled|runs?|operates?)\b|:|\s[–—-]\s)/i.exec(
      sentence,
    )?.[0] ?? '';
  return (
    !/\b(?:such as|like|attacks?|rivals?|competitors?|criminals?|people)\b/i.test(subject) &&
    sharedStems(subject, question) > sharedStems(subject, refusal)
  );
}

const OF_SOME =
  /\b(?:unsuccessful|losing|other|remaining|two|three|four|individual|smaller|junior|some|certain)\b/i;
const CAN_TELL = /\bcan (?:however |also )?(?:tell|say|confirm|disclose|advise)\b/i;
