import { OUTCOME_SYNONYMS, OUTCOMES, type Outcome } from '../../../domain/outcome.ts';
import { outcomeOf } from '../decision/outcome.ts';

/**
 * What a cell says of the outcome: one; that there is none on the merits; that nothing was given, or something
 * withheld, which is an outcome together with what the other columns say; or nothing by itself ("held: yes").
 */
export type Said = Outcome | 'no-answer' | 'nothing-given' | 'something-withheld' | 'silent';

const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  ['neither-confirmed-nor-denied', /\bncnd\b|neither confirm|confirm (?:n?or|\/) ?deny|no confirm/],
  [
    'disclosed-in-part',
    /\bpart(?:ial(?:ly)?|ly|s)?\b|\bsome\b|\bhalf\b|\bnot (?:all|fully|in full|entirely|completely)\b|\bredact|\bsuppress|\bmixed\b|\bsplit\b|with exceptions/,
  ],
  ['vexatious', /\bvex(?:atious)?\b/],
  ['repeated', /\brepeat(?:ed)?\b/],
  [
    'cost-limit',
    /\bcost(?:s|ly)?\b|\bfees? (?:limit|threshold)|\bappropriate limit|\bexceed|\b18 hours|\btime limit/,
  ],
  [
    'future-publication',
    /\bfuture publication|\b(?:to|will) be published\b|\bintended for publication|publish(?:ed)? later/,
  ],
  [
    'already-accessible',
    /\balready\b|\baccessible\b|\bpublicly available|\bavailable (?:online|elsewhere|by other means|on)|\bin the public domain|\bother means|\b(?:signposted|directed|referred) (?:on )?to .*\b(?:web ?site|web ?page|online|publi\w+|link)/,
  ],
  [
    'not-held',
    /\bnot (?:held|recorded|hold)|\b(?:none|nil|nothing|no (?:recorded )?(?:info(?:rmation)?|data|records?)) (?:is |was )?(?:held|recorded|exist)|\b(?:doesn.?t|does not|do not|don.?t) hold|\bno (?:information|info|data|records?)$|\bnot in possession/,
  ],
  [
    'withheld',
    /\brefus|\bwithh|\bexempt|\bexception|\bdenied|\breject|\bdeclin|\bunsuccessful|\bnot (?:disclos|releas|provid|grant|supplied|given)|\bnothing (?:disclos|releas|provid)|\bnon.?disclos|\b(?:no|nil|zero) disclos|manifestly unreasonable/,
  ],
  [
    'disclosed',
    /\bgranted|\bdisclos|\breleas|\bprovid|\bsupplied|\bsuppl(?:y|ied)|\bfull(?:y)?\b|\ball (?:info\w*|data)|\bsent\b|\bsuccessful|\banswered|\ballowed|\baccepted|\bsatisfied|\bgiven\b/,
  ],
];
/** What can be said of the rest of a request beside what was given. */
const WITHOUT: readonly Outcome[] = ['neither-confirmed-nor-denied', 'cost-limit', 'not-held', 'withheld'];
/** Ends of a request that are no answer on the merits. */
const NO_ANSWER =
  /\bwithdrawn|\bwithdrew|\blapsed|\bclarif|\bon hold|\binvalid|\bnot valid|\bcancel|\babandon|\bin progress|\bopen\b|\bongoing|\boverdue|\bnot (?:yet )?due\b|\bawait|\bpending|\backnowledg|\bnot (?:a )?(?:foi|valid|progressed|pursued)|\bbusiness as usual|\bbau\b|\bduplicate|\b(?:as|an?) (?:dp )?d?sar\b|^d?sar$|subject access|\badvice (?:given|only|provided)\b/;
/** Somebody else was to answer; beside "not held" that is the answer. */
const MOVED =
  /\btransferr|\b(?:re-?rout|forward|pass)ed to\b|\bredirected\b|\b(?:signposted|directed|referred) (?:on )?to\b/;
/** "No exemption applied" refuses nothing. */
const NO_EXEMPTION = /\bno(?:ne)?(?: of it)? exempt\w*(?: (?:was |were )?(?:applied|used|engaged))?/g;
const DENIED = /\b(?:not|cannot|unable|never|no|nil|zero|without)\b|n['’]t\b/;
/** A whole response of a few words that begins so answers nothing. */
const UNANSWERED =
  /^(?:the )?(?:request|case|application|applicant|requester)?\s*(?:was |has |is )?(?:been )?(?:withdrawn|withdrew|transferred|lapsed|invalid|cancelled|abandoned|on hold|duplicate|redirected|dealt with as|treated as|awaiting|clarification|extension|extended|acknowledge|(?:no|did not) (?:repl|respon))/i;
/** That there was a response, or where it is, and nothing of what it says. */
const IDLE =
  /^(?:(?:closed?|completed?|done|finished|responded|replied|sent)(?: (?:on )?[\d/.-]+)?|n\/?a|tbc|e-?mail(?:ed)?|post(?:ed)?|link|attached|(?:response|reply|letter|e-?mail)s? (?:sent|issued|provided|given|attached|emailed|posted)|see (?:the )?(?:attach|link|response|letter|e-?mail|pdf|below|above)[^.]{0,40}|please (?:contact|see)\b.{0,60})\.?$/i;
const LINK = /^(?:https?:\/\/\S+|\S+\.(?:pdf|docx?|xlsx?|csv))$/i;
/** "S12", "Refused - section 31(1)(a)": a provision alone. */
const PROVISION =
  /^(?:refused\W+|exempt\W+(?:under )?)?(?:s|ss|sec|sect|sections?|regs?|regulations?)\.?\s?\d[\d\s().,&;a-d/-]{0,40}(?:and\s[\d\s().a-d]+)?(?: appl\w+| exemption)?$/i;

/** Columns in which "yes" says that the information was given, held or withheld. */
const GIVING = /disclos|releas|provid|suppl|grant|answered|given/i;
const HOLDING = /\bheld\b|\bholds?\b/i;
const WITHHOLDING = /withh|refus|exempt|redact/i;
const YES = /^y(?:es)?$/;
const NONE = /^(?:no?|none|nil|nothing)$/;

/** What a cell says of the outcome; undefined where it cannot be read. `column` is the name of its column. */
export function readOutcomeCell(cell: string, column = ''): Said | undefined {
  const words = cell.trim().toLowerCase().replace(/\s+/g, ' ');
  if (HOLDING.test(column) && !GIVING.test(column)) return readHeld(words);
  if (YES.test(words) || NONE.test(words)) return readMark(YES.test(words), column);
  // "Full" of what was withheld.
  if (WITHHOLDING.test(column) && !GIVING.test(column) && /^(?:all|(?:in )?full(?:y)?)$/.test(words))
    return 'withheld';
  if (isIdle(cell)) return undefined;
  const id = words.replace(/[\s_]+/g, '-');
  const exact = OUTCOMES.find((outcome) => outcome === id) ?? OUTCOME_SYNONYMS[id];
  if (exact !== undefined) return exact;
  // A sentence is read as a letter is.
  if (words.length > 80) return outcomeOf([], [cell])?.value;
  if (NO_ANSWER.test(words)) return 'no-answer';
  if (MOVED.test(words)) {
    const beside = inWords(words);
    return beside === 'not-held' || beside === 'already-accessible' ? beside : 'no-answer';
  }
  // "Vexatious or repeated" is the name of section 14, and says not which.
  if (/\bvex/.test(words) && /\brepeat/.test(words)) return undefined;
  const said = inWords(words);
  // "Provided / not held": the one of some of it, the other of the rest.
  const parts = words.split(/\s*[/;,&]\s*|\s[-–—]\s|\s(?:and|but)\s/).map(inWords);
  const isSplit =
    said !== undefined &&
    WITHOUT.includes(said) &&
    parts.includes('disclosed') &&
    !/\bno(?:thing)? /.test(words);
  return isSplit ? 'disclosed-in-part' : said;
}

function inWords(written: string): Outcome | undefined {
  const words = written.replace(NO_EXEMPTION, '');
  const said = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  // "Unable to provide": what is denied was not given.
  return said === 'disclosed' && DENIED.test(words) ? undefined : said;
}

/** Whether a response is no more than a note that the request was not answered. */
export function isUnanswered(response: string): boolean {
  return response.length < 80 && !response.includes('\n') && UNANSWERED.test(response);
}

/** Whether a cell only says that there was a response, or where it is. */
export function isIdle(cell: string): boolean {
  return IDLE.test(cell.trim()) || isLink(cell);
}

/** Whether a cell is nothing but the address or the name of a file. */
export function isLink(cell: string): boolean {
  return LINK.test(cell.trim());
}

/** Whether a response is nothing but the provision under which it was refused. */
export function isProvision(response: string): boolean {
  return PROVISION.test(response.trim());
}

function readHeld(words: string): Said | undefined {
  if (YES.test(words) || words === 'held') return 'silent';
  return words === 'n' || words === 'no' || /^not? held$|not held$/.test(words) ? 'not-held' : undefined;
}

/** "Yes" and "no" to the question that the name of a column asks. */
function readMark(yes: boolean, column: string): Said | undefined {
  if (GIVING.test(column)) {
    if (yes) return 'disclosed';
    // Not "in full" may be in part.
    return /\bfull/i.test(column) && !/\bnone\b/i.test(column) ? undefined : 'nothing-given';
  }
  if (!WITHHOLDING.test(column)) return undefined;
  return yes ? 'something-withheld' : 'silent';
}
