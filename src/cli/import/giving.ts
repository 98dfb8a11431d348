import { sentencesOf } from './decisive.ts';
import { COST, ELSEWHERE, LATER, NEITHER, NOT_GIVEN, NOT_HELD, WITHHELD } from './wording.ts';

const GIVES =
  /\b(?:please (?:find|see)|attached|enclosed|as follows|shown below|set out (?:below|in)|listed below|(?:is|are) (?:provided|disclosed|released|supplied)|(?:can|(?<!you )have) (?:provide|disclose|release)d?|can confirm (?!that\b[^.]{0,90}\bhold)|there (?:were|was|are|is) (?!no\b)|the (?:remaining|rest|other) (?:information|data))/i;
/** Something is handed over, and not only told of. */
const HANDS_OVER =
  /\b(?:please (?:find|see)|(?:is|are|find|have) (?:\w+ )?(?:attached|enclosed|below(?=\W*$|[.:,;]))|attached (?:is|are|you)|(?:i|we) (?:attach|enclose|provided|disclosed|released|supplied|sent|can give you|give you)|as follows|(?:shown|set out|listed) below|(?:is|are) (?:being )?(?:provided|disclosed|released|supplied)|(?:can|(?<!you )have|am able to|are able to) (?:provide|disclose|release)d?|there (?:were|was|are|is) [\d£][\d,.]*|the (?:remaining|rest of the|other) (?:information|data) (?:is|are))\b/i;
const SOME =
  /(?<!\bholds? )\bsome (?:of (?:the|that|this|your) )?(?:requested )?(?:information|data)|\bpart(?:ial|ially|ly)? (?:disclos|releas|withh|refus|exempt)|\bin part\b|\bpart of (?:the|this|that|your) (?:requested )?(?:information|data)|\bparts of\b|\bthe (?:remaining|rest of the) (?:information|data)|\bthe (?:other|remaining) (?:one|two|three|four|five|six|\d+)\b|\b(?:names?|details|identit(?:y|ies)) of the (?:others?|remaining)\b|\bredact(?:ed|ions?)\b|\bwith (?:the |some |all )?[\w ]{1,40} (?:removed|taken out|blanked out|blacked out|left out|omitted|deleted)\b/i;
const WHOLE =
  /\b(?:in full|fully disclos|disclose (?:all|the (?:located|requested) information|the information)|(?:all|full) (?:of )?(?:the )?(?:requested )?information (?:is|has been) (?:disclosed|provided))/i;

/** Sentences that neither give nor refuse. */
const IDLE =
  /\b(?:can|could|would be able to) (?:\w+ )?(?:give|provide|send|offer|supply)\b[^.]{0,100}\b(?:if you (?:would|wish|want|prefer)|instead)\b|^(?:thank you|(?:tfl |our |your )?ref\b|your request (?:has been|was|is being) (?:considered|handled|dealt)|i can confirm that [^.]{0,80}\bholds? (?:the|this|some|all)[^.,]{0,60}\.?$|following receipt of|searches (?:were|have been)|we have now had|please accept|n\/a$)|\bplease (?:find|see) .{0,60}\b(?:response|reply|answers?) (?:is |are )?(?:set out |provided )?below\b|\bholds? (?:the|this) information (?:you (?:have )?)?requested,? (?:however|but)|\bin accordance with the (?:requirements|freedom|act)\b|\bplease (?:see|refer to) (?:the )?(?:section|reasons?|exemptions?|explanation|paragraphs?|heading)\b|^(?:(?:i|we) hope|if you|should you|you (?:may|can|have the right)|please (?:quote|contact|note that)|for (?:further|more) information)\b|\bright (?:of|to) (?:appeal|review|complain)/i;

/** Whether a text says in any way that something is not given. */
export function isNegative(text: string): boolean {
  return [NOT_HELD, WITHHELD, NOT_GIVEN, ELSEWHERE, LATER, NEITHER, COST].some((family) => family.test(text));
}

/** Whether a text refuses something, with or without saying under what. */
export function refuses(text: string): boolean {
  return WITHHELD.test(text) || NOT_GIVEN.test(text);
}

/** "We enclose the report, less two paragraphs which are exempt": a sentence can give and refuse. */
function clausesOf(text: string): readonly string[] {
  return sentencesOf(text).flatMap((line) =>
    line.split(
      /[,;] (?=(?:but|less|except|apart from|save|although|however|though|with|and the (?:rest|remainder|other))\b)|\s(?=(?:but|except|apart from|although|less) )/i,
    ),
  );
}

/** Whether a text hands something over, other than reasons. */
export function handsOver(text: string): boolean {
  return clausesOf(text).some(
    (line) =>
      HANDS_OVER.test(line) &&
      !/\bthere (?:were|was|are|is)\b/i.test(line) &&
      !IDLE.test(line) &&
      !/\b(?:links?|websites?|web ?pages?|explanations?|reasons?|rationale)\b/i.test(line) &&
      !refuses(line) &&
      !COST.test(line),
  );
}

/** Whether a text refuses, and not only says that nothing is held. */
export function speaksOfRefusal(text: string): boolean {
  return (
    refuses(text) ||
    NEITHER.test(text) ||
    (COST.test(text) && /exceed|refus|exempt|section 12|limit/i.test(text))
  );
}

/** Whether a text speaks of a part of what was asked for. */
export function speaksOfPart(text: string): boolean {
  return SOME.test(text);
}

/** Whether a text gives all that was asked for. */
export function speaksOfWhole(text: string): boolean {
  return WHOLE.test(text) && !refuses(text);
}

/** Words that may refuse in a way that is not known: no outcome is better than a wrong one. */
export function isDoubtful(answers: readonly string[]): boolean {
  return answers
    .flatMap(sentencesOf)
    .some(
      (line) =>
        !IDLE.test(line) &&
        (/\b(?:regret|unfortunately|i am sorry|we are sorry|confidential|prejudic\w+|public interest|clarif\w+|please (?:confirm|specify|tell us)|you (?:would|will|may|might|should) (?:need|have|want|wish) to (?:contact|ask|approach|write)|not by (?:the|us|this)|(?:is|are) (?:a matter|the responsibility|responsibility) (?:for|of)|(?:contact|ask|write to|refer(?:red)? to|redirect\w*)\b[^.]{0,60}\b(?:directly|instead|for this))\b/i.test(
          line,
        ) ||
          /^(?:(?:it|this|that|these|they)\b[^.;,]{0,30}\b(?:cannot|not (?:able|something|appropriate|a valid)|outside|excluded)|(?:the |this |that |your |such |any )(?:\w+ ){0,3}?(?:information|data|request|documents?|records?|material)\b[^.;,]{0,60}\b(?:not|cannot|outside|excluded))\b/i.test(
            line,
          )),
    );
}

/** An answer that begins with neither a refusal nor "not held" gives something, and so does a table. */
export function givesSomething(answers: readonly string[], strict = false): boolean {
  const lines = answers
    .flatMap((text) => (text.includes('\t') ? ['\t'] : strict ? clausesOf(text) : sentencesOf(text)))
    .filter((line) => !IDLE.test(line));
  const negative = (line: string): boolean =>
    isNegative(line) ||
    /\bestimate\w*\b.{0,80}\b(?:hours?|minutes|days)\b|\bwould (?:take|exceed)\b/i.test(line) ||
    /\b(?:section|regulation)s? \d|\b(?:links?|websites?|web ?pages?|explanations?|reasons?|rationale)\b/i.test(
      line,
    );
  const [first] = lines;
  if (lines.includes('\t')) return true;
  // Beside a refusal, only what plainly is handed over counts: reasons tell things too.
  if (strict)
    return lines.some(
      (line) =>
        !negative(line) &&
        (HANDS_OVER.test(line) ||
          (line.length < 80 &&
            /^\W*[\d£]|^(?:yes|none|nil|zero)\b|^no[,;:–-]|^(?:\w+ \d{1,4}, ).*\d/i.test(line))),
    );
  if (first === undefined || negative(first))
    return lines
      .slice(1)
      .some((line) => !negative(line) && GIVES.test(line) && !/advis|informed/i.test(line));
  return (
    GIVES.test(first) || /\d|^(?:yes|none|nil|zero)\b/i.test(first) || !negative(lines.slice(0, 2).join(' '))
  );
}
