import { OUTCOME_SYNONYMS, OUTCOMES, type Outcome } from '../../../domain/outcome.ts';
import { outcomeOf } from '../outcome.ts';

const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  ['neither-confirmed-nor-denied', /\bncnd\b|neither confirm|confirm (?:n?or|\/) ?deny|no confirm/],
  ['disclosed-in-part', /\bpart(?:ial(?:ly)?|ly|s)?\b|\bsome\b|\bredact|\bmixed\b|\bsplit\b|with exceptions/],
  ['vexatious', /\bvexatious\b|manifestly unreasonable/],
  ['repeated', /\brepeat(?:ed)?\b/],
  ['cost-limit', /\bcosts?\b|\bfees? limit|\bappropriate limit|\bexceed|\b18 hours|\btime limit/],
  [
    'future-publication',
    /\bfuture publication|\b(?:to|will) be published|\bintended for publication|publish(?:ed)? later/,
  ],
  [
    'already-accessible',
    /\balready\b|\baccessible\b|\bpublicly available|\bavailable (?:online|elsewhere|by other means|on)|\bin the public domain|\bother means|\bsignposted|\breferred to (?:website|publication)/,
  ],
  [
    'not-held',
    /\bnot (?:held|recorded|hold)|\b(?:none|nil|nothing|no (?:recorded )?(?:info(?:rmation)?|data|records?)) (?:is |was )?(?:held|recorded|exist)|\b(?:doesn.?t|does not|do not|don.?t) hold|\bno (?:information|info|data|records?)$|\bnot in possession/,
  ],
  [
    'withheld',
    /\brefus|\bwithh|\bexempt|\bexception|\bdenied|\breject|\bdeclin|\bunsuccessful|\bnot (?:disclos|releas|provid|grant|supplied|given)|\bnothing (?:disclos|releas|provid)|\bnon.?disclos|\bno disclos/,
  ],
  [
    'disclosed',
    /\bgranted|\bdisclos|\breleas|\bprovid|\bsupplied|\bsuppl(?:y|ied)|\bfull(?:y)?\b|\ball (?:info\w*|data)|\bsent\b|\bsuccessful|\banswered|\ballowed|\baccepted|\bsatisfied|\bgiven\b/,
  ],
];
/** Ends of a request that are no answer on the merits. */
const NO_ANSWER =
  /\bwithdrawn|\bwithdrew|\blapsed|\btransferr|\bclarif|\bon hold|\binvalid|\bnot valid|\bcancel|\babandon|\bin progress|\bopen\b|\bongoing|\boverdue|\bawait|\bpending|\backnowledg|\bnot (?:a )?(?:foi|valid|progressed|pursued)|\bbusiness as usual|\bbau\b|\bduplicate/;

/** Columns in which "yes" says that the information was given. */
const GIVING = /disclos|releas|provid|suppl|grant|answered/i;

/** What a cell says of the outcome: one, that there is none on the merits, or nothing that can be read. */
export function readOutcomeCell(cell: string, column = ''): Outcome | 'no-answer' | undefined {
  const words = cell.trim().toLowerCase().replace(/\s+/g, ' ');
  // "Released: no" may be a refusal, or that there was nothing to release.
  if (/^y(?:es)?$/.test(words)) return GIVING.test(column) ? 'disclosed' : undefined;
  const id = words.replace(/[\s_]+/g, '-');
  const exact = OUTCOMES.find((outcome) => outcome === id) ?? OUTCOME_SYNONYMS[id];
  if (exact !== undefined) return exact;
  // A sentence is read as a letter is.
  if (words.length > 80) return outcomeOf([], [cell])?.value;
  if (NO_ANSWER.test(words)) return 'no-answer';
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
