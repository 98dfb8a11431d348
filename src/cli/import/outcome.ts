import type { Outcome } from '../../domain/outcome.ts';
import { sentencesOf } from './decisive.ts';
import { type Found, quote } from './found.ts';

const HELD =
  '(?:recorded |relevant |such |this |that |the |any |specific |further )*(?:information|data|records?|figures?|documents?)?';
const NOT_HELD = new RegExp(
  [
    String.raw`\b(?:do|does|did) not (?:currently |routinely |centrally |actually |itself |presently )*(?:hold|record|collate|collect|keep|retain|capture|have (?:an? |any |the |this |that |such )?(?:figure|record|data|information|policy|document|minutes|copies|copy))`,
    String.raw`\bno (?:such )?(?:recorded |relevant )?(?:information|data|records?|documents?)(?: (?:is|are|was|were))?(?: currently)? (?:held|recorded|to disclose|exists?)`,
    String.raw`\b(?:is|are|was|were) not (?:currently |centrally )?(?:held|recorded|retained|collated|collected)\b(?! in a (?:format|way|form|manner))`,
    String.raw`\b(?:we|i) (?:have|hold) no (?:recorded )?(?:information|data|records?|figures?)`,
    String.raw`\b(?:information|data) not held\b|^not held\b|^not recorded\b|^no information held|\bholds? no ${HELD}|\bunable to provide a (?:timeframe|figure|date)|\bnot (?:in possession of|hold ${HELD} (?:about|on|relating))`,
  ].join('|'),
  'i',
);
const NCND =
  /\bneither confirms?,? (?:n?or )den(?:y|ies)|\bneither confirm\w* (?:n?or) den\w*|\bnot (?:required|obliged) to (?:confirm or deny|(?:neither )?confirm (?:n?or deny|whether))|\bduty (?:to confirm or deny|in section 1\(1\)\(a\)|under section 1\(1\)\(a\)|.{0,60}confirm or deny.{0,30}) (?:does|do) not (?:apply|arise)|\b(?:refus|declin)\w+ to confirm or deny|\bunable to confirm (?:whether|if|or deny)/i;
const COST =
  /\bcosts? (?:would )?exceeds?\b|\bappropriate (?:costs? )?(?:limit|level)\b|\b(?:exceeds?|over|beyond) (?:the )?(?:cost|time|fees?) (?:limit|threshold)|\bcost (?:limit|threshold|exemption)\b|\b(?:18|24|eighteen|twenty-four) hours?\b|£(?:450|600)\b|\bsection 12(?:\(\d\))?\b(?!\()/i;
const VEXATIOUS = /\bvexatious\b|\bsection 14\s?\(1\)/i;
const REPEATED = /\brepeated request\b|\bsection 14\s?\(2\)/i;
const ELSEWHERE =
  /\b(?:information )?otherwise accessible\b|\b(?:is|are) (?:available|published) (?:on|elsewhere|online|at)\b|\b(?:section|s\.?)\s?21\b|\b(?:reasonably )?accessible (?:to (?:you|the applicant) )?(?:by|via|through) other means|\b(?:is|are) already (?:reasonably |publicly )?(?:accessible|available|published|in the public domain)/i;
const LATER = /\b(?:section|s\.?)\s?22A?\b|\bintended for future publication|\bfuture publication\b/i;
const REFUSED =
  /\bmanifestly unreasonable\b|\bexempting\b|\b(?:is|are|was|were|be|being|been) (?:therefore |also |considered |deemed |fully |partially )*(?:exempt|excepted|withheld|refused|redacted)\b|\b(?:exempt(?:ed|ion)?s?|exceptions?) (?:from|under|appl\w+|at|in|(?:has|have) been)\b|\bwithh(?:old|eld|olding)\b|\bnot obliged to (?:supply|provide|disclose)|\bnot possible to (?:provide|disclose|supply)|\brefus(?:al|ed|e|ing)\b|\b(?:unable|not able|cannot) to? ?(?:disclose|provide|release)|\bredact(?:ed|ions?)\b|\bdeclin(?:e|ed|ing) to/i;
const EXPLAINED =
  /\b(?:whilst|while|although|though|even though)\b[^.]{0,120}\b(?:not? (?:recorded )?(?:information|data|records?)|not hold|not held|holds? no)\b|\b(?:outside|out of) (?:of )?(?:the )?(?:scope of )?(?:foi|the act|the freedom|the legislation)|\b(?:to be helpful|in the (?:interests?|spirit) of (?:being helpful|openness|transparency)|by way of (?:explanation|assistance|background)|as a (?:gesture of )?(?:goodwill|courtesy)|for your information|may (?:be helpful|assist|help))\b/i;
const GIVES =
  /\b(?:please (?:find|see)|attached|enclosed|as follows|shown below|set out (?:below|in)|listed below|(?:is|are) (?:provided|disclosed|released|supplied)|(?:can|(?<!you )have) (?:provide|disclose|release)d?|can confirm (?!that\b[^.]{0,90}\bhold)|there (?:were|was|are|is) (?!no\b)|the (?:remaining|rest|other) (?:information|data))/i;
/** Something is handed over, and not only told of. */
const HANDS_OVER =
  /\b(?:please (?:find|see)|(?:is|are|find|have) (?:\w+ )?(?:attached|enclosed|below)|attached (?:is|are|you)|(?:i|we) (?:attach|enclose|provided|disclosed|released|supplied|sent)|as follows|(?:shown|set out|listed) below|(?:is|are) (?:being )?(?:provided|disclosed|released|supplied)|(?:can|(?<!you )have|am able to|are able to) (?:provide|disclose|release)d?|there (?:were|was|are|is) [\d£][\d,.]*|the (?:remaining|rest of the|other) (?:information|data) (?:is|are))\b/i;
const SOME =
  /(?<!\bholds? )\bsome (?:of (?:the|that|this|your) )?(?:requested )?(?:information|data)|\bpart(?:ial|ially|ly)? (?:disclos|releas|withh|refus|exempt)|\bin part\b|\bpart of (?:the|this|that|your) (?:requested )?(?:information|data)|\bparts of\b|\bthe (?:remaining|rest of the) (?:information|data)|\bredact(?:ed|ions?)\b/i;
const WHOLE =
  /\b(?:in full|fully disclos|disclose (?:all|the (?:located|requested) information|the information)|(?:all|full) (?:of )?(?:the )?(?:requested )?information (?:is|has been) (?:disclosed|provided))/i;

/** Sentences that neither give nor refuse. */
const IDLE =
  /^(?:thank you|(?:tfl |our |your )?ref\b|your request (?:has been|was|is being) (?:considered|handled|dealt)|i can confirm that [^.]{0,80}\bholds? (?:the|this|some|all)[^.,]{0,60}\.?$|following receipt of|searches (?:were|have been)|we have now had|please accept|n\/a$)|\bplease (?:find|see) .{0,60}\b(?:response|reply|answers?) (?:is |are )?(?:set out |provided )?below\b|\bholds? (?:the|this) information (?:you (?:have )?)?requested,? (?:however|but)|\bin accordance with the (?:requirements|freedom|act)\b/i;

/** Whether a text hands something over, other than reasons. */
function handsOver(text: string): boolean {
  return sentencesOf(text).some(
    (line) =>
      HANDS_OVER.test(line) &&
      !/\bthere (?:were|was|are|is)\b/i.test(line) &&
      !IDLE.test(line) &&
      !/\b(?:links?|websites?|web ?pages?|explanations?|reasons?|rationale)\b/i.test(line) &&
      !REFUSED.test(line) &&
      !COST.test(line),
  );
}

export function speaksOfRefusal(text: string): boolean {
  return (
    REFUSED.test(text) ||
    NCND.test(text) ||
    (COST.test(text) && /exceed|refus|exempt|section 12|limit/i.test(text))
  );
}

export function speaksOfPart(text: string): boolean {
  return SOME.test(text);
}

export function speaksOfWhole(text: string): boolean {
  return WHOLE.test(text) && !REFUSED.test(text);
}

/** What came of a question, by the words of its answer and of the reasons tied to it. */
export function outcomeOf(
  answers: readonly string[],
  reasons: readonly string[],
  cites = false,
): Found<Outcome> | undefined {
  const all = [...answers, ...reasons].join('\n');
  const found = (value: Outcome, pattern?: RegExp): Found<Outcome> => {
    const line = pattern && all.split('\n').find((each) => pattern.test(each));
    const words = line ?? answers[0] ?? reasons[0] ?? '';
    return { value, from: quote(words, (pattern && line && pattern.exec(line)?.index) || 0) };
  };
  if (all.trim() === '') return undefined;
  const gives = givesSomething(answers, REFUSED.test(all) || NOT_HELD.test(all) || cites);
  // Section 12(2): to say whether it is held would itself cost too much.
  if (NCND.test(all) && COST.test(all) && /\b12\s?\(2\)/.test(all)) return found('cost-limit', COST);
  if (NCND.test(all))
    return gives ? found('disclosed-in-part', NCND) : found('neither-confirmed-nor-denied', NCND);
  if (VEXATIOUS.test(all) && speaks(all, /refus|section 14|not obliged/i))
    return found('vexatious', VEXATIOUS);
  if (REPEATED.test(all)) return found('repeated', REPEATED);
  if (COST.test(all) && speaks(all, /exceed|estimat|section 12|\blimit\b|excessive/i))
    // What a refusal on cost tells of the number of files is no answer.
    return answers.some((text) => handsOver(text))
      ? found('disclosed-in-part', COST)
      : found('cost-limit', COST);
  if (ELSEWHERE.test(all) && /\b(?:section|s\.?)\s?2[15]\b|exempt|other means/i.test(all))
    return gives ? found('disclosed-in-part', ELSEWHERE) : found('already-accessible', ELSEWHERE);
  if (LATER.test(all)) return gives ? found('disclosed-in-part', LATER) : found('future-publication', LATER);
  const missing = NOT_HELD.test(all);
  const refused = REFUSED.test(all) || cites;
  if (
    refused &&
    (gives ||
      reasons.some((text) => SOME.test(text) || handsOver(text)) ||
      (answers.length > 0 && SOME.test(all)))
  )
    return found('disclosed-in-part', REFUSED);
  if (refused && !missing) return found('withheld', REFUSED);
  if (missing && gives) {
    return EXPLAINED.test(all) && !/table/.test(all)
      ? found('not-held-explained', NOT_HELD)
      : found('disclosed-in-part', NOT_HELD);
  }
  if (missing)
    return EXPLAINED.test(all)
      ? found('not-held-explained', NOT_HELD)
      : found(
          refused && !/12\s?\(4\)\s?\(a\)|\bexempt under section 17\b/i.test(all) ? 'withheld' : 'not-held',
          NOT_HELD,
        );
  return answers.length > 0 ? found('disclosed') : undefined;
}

/** An answer that begins with neither a refusal nor "not held" gives something, and so does a table. */
export function givesSomething(answers: readonly string[], strict = false): boolean {
  const lines = answers
    .flatMap((text) => (text.includes('\t') ? ['\t'] : text.split(/\n|(?<=[.!?])\s+(?=[A-Z])/)))
    .filter((line) => !IDLE.test(line));
  const negative = (line: string): boolean =>
    NOT_HELD.test(line) ||
    REFUSED.test(line) ||
    ELSEWHERE.test(line) ||
    LATER.test(line) ||
    NCND.test(line) ||
    COST.test(line) ||
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
          (line.length < 80 && /^\W*[\d£]|^(?:yes|none|nil|zero)\b|^no[,;:–-]/i.test(line))),
    );
  if (first === undefined || negative(first))
    return lines
      .slice(1)
      .some((line) => !negative(line) && GIVES.test(line) && !/advis|informed/i.test(line));
  return (
    GIVES.test(first) || /\d|^(?:yes|none|nil|zero)\b/i.test(first) || !negative(lines.slice(0, 2).join(' '))
  );
}

function speaks(text: string, pattern: RegExp): boolean {
  return pattern.test(text);
}
