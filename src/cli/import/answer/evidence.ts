import { type Block, isTitle } from '../document/block.ts';
import { PLACES } from '../document/counted.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import { type Act, DECIDING } from '../sentence/act.ts';
import { TURNS } from '../sentence/phrase.ts';
import { saidIn } from '../sentence/said.ts';
import { fitness } from '../sentence/sought.ts';
import { EXPLAINS, INTEREST, isOfOthers, leadsWithQuestion, OTHER } from './answer-section.ts';
import type { Topics } from './topic.ts';

/** What a sentence of the reply shows of the question that it is about. */
export interface Evidence {
  /** The questions that it names before all else: "In relation to your first two questions, …". */
  readonly named: readonly number[];
  /** How much speaks for each question; 1 is a word that no other has. */
  readonly weights: readonly number[];
  /** Whether it says first what it is about: "As for the moorings, …", "Turning to the ferry." */
  readonly isLed: boolean;
  /** Whether it gives, refuses or says that nothing is held. */
  readonly decides: boolean;
  /** Whether it decides of all that no other sentence is about: "The remainder of your request is exempt." */
  readonly isOfRest: boolean;
}

/** What it adds that a sentence tells the kind of thing that a question seeks, and what it takes that it does not. */
const KIND = 0.3;
const TELLS_NOTHING: readonly Act[] = ['harm', 'law', 'idle', 'earlier', 'held'];
/** Words before what a sentence is about. */
const ON = `${TURNS}|in (?:response|reply|answer|terms) (?:to|of)|on the (?:question|subject|matter) of`;
const ORDER = `(?:(?:and|but|so|also|now|then|next|again|finally|lastly|last|however|unfortunately|regrettably),? )*`;
// "As regards the moorings we find …" has no comma.
const LED = new RegExp(String.raw`^${ORDER}((?:${ON})\s[^,.;:]{3,80}?)(?:[,.;:]|\s(?=(?:I|we)\s))`, 'i');
/** "First of all you want to see the tenders.", "Next you ask about upkeep." */
const WANTED =
  /^(?:(?:first(?:ly)?(?: of all)?|second(?:ly)?|third(?:ly)?|next|then|also|finally|lastly|and),? )*you (?:(?:also|then|next|first|would|finally|have) )*(?:ask(?:ed)?|want(?:ed)?|like|wish(?:ed)?|request(?:ed)?|sought)\b ?([^.;:]{3,120})/i;
/** "Accordingly the rates are withheld" closes what stands above it. */
const CLOSES =
  /^(?:accordingly|therefore|consequently|hence|thus|so|for (?:this|these|that) reasons?|as a result)\b/i;
/** "For 5, £61,733 was spent." */
const NUMBERED = new RegExp(
  String.raw`^${ORDER}(?:for|on|at|under|to|${ON}) \(?(\d{1,2}[a-z]?|[a-h])\)?(?:,| [–—-]) ?(?=\S)`,
  'i',
);
/** "As you will see, your final question does not arise.", "This answers your third question as well." */
const ONE_ASKED = new RegExp(
  String.raw`^[^.]{0,80}\byour (?:${PLACES.join('|')}|last|final) (?:question|point|query|request)\b`,
  'i',
);
/** "The plan (ii) is enclosed": a label in brackets, and not that of a section. */
const BRACKETED =
  /(?<!\b(?:sections?|regulations?|regs?\.?|ss?\.?|articles?|paragraphs?|schedules?)\s?\d{0,3})(?<=\s)\((\d{1,2}[a-z]?|[a-h]|[ivx]{1,4})\)(?=[\s.,;:]|$)/gi;
/** "Thank you for your request about moorings.": what was asked, once more. */
const COURTEOUS =
  /^(?:thank you for|(?:i|we) (?:write|am writing|are writing|refer)|further to|with reference to)\b[^.]{0,80}\b(?:request|e-?mail|letter|enquiry|contacting)\b/i;
const FINALLY = /^(?:and |but |then |so )*(?:finally|lastly|last of all)\b/i;
/** What a sentence is about stands before its verb. */
const SUBJECT =
  /^there (?:is|are|was|were)\s[^,.;]{3,60}|^.*?(?=\s(?:is|are|was|were|has|have|had|will|can|cannot|do|does|did|may|shows?)\b)/i;
const HANDED = /\b(?:is|are|have|has|please find|been|herewith) (?:attached|enclosed)\b/i;
/** "No repair is planned.", "Yes, every May." */
const FLATLY = /^(?:yes|no)(?:,|\s\w+(?:\s\w+){0,3}\s(?:is|are|was|were|has|have|had|will)\b)/i;
/** What is handed over, or held. */
const OBJECT =
  /\b(?:attach|enclose|disclose|release|provide|supply|hold|have|find|found|located?|received)(?:s|es|d|ed|ing)?(?: here| herewith| below| with this letter)?,? (.{3,80})/i;

/** "The plan and the advice are both exempt."; "payments to all owners" are one thing. */
const TOGETHER =
  /\b(?:both|each (?:of (?:these|them|which|the (?:two|three|four))|is|are|was|has)|neither|(?:all|none) of (?:the )?(?:these|them|this|which|two|three|four)|(?:are|were|is) all)\b/i;

/** `isFirst`: it begins a paragraph. */
export function evidenceOf(
  sentence: string,
  from: Block,
  isFirst: boolean,
  questions: readonly Asked[],
  { scores, own }: Topics,
): Evidence {
  const led = (LED.exec(sentence) ?? (isFirst ? WANTED.exec(sentence) : null))?.[1];
  const number = NUMBERED.exec(sentence)?.[1]?.toLowerCase();
  const named = [
    number === undefined ? [] : indicesOf([number], questions),
    led === undefined ? [] : indicesOf(questionsMentioned(led), questions),
    isFirst && ONE_ASKED.test(sentence) ? indicesOf(questionsMentioned(sentence), questions) : [],
    leadsWithQuestion(sentence) || OTHER.test(sentence)
      ? indicesOf(questionsMentioned(sentence), questions)
      : [],
  ].find((each) => each.length > 0);
  const said = saidIn(sentence);
  // "The advice is recent." in the middle of a paragraph may be anything, and so may a title.
  const least = isTitle(from) ? 0.6 : isFirst ? 0.4 : 0.5;
  const decides =
    said.some(({ act, sure }) => DECIDING.includes(act) && sure > least) ||
    HANDED.test(sentence) ||
    (isFirst && FLATLY.test(sentence)) ||
    /\byour\b.{0,60}\b(?:does not (?:therefore )?arise|falls away|is not applicable)\b/i.test(sentence);
  const [first] = said;
  const isTold = from.kind !== 'table' && first !== undefined;
  const isMute = isTold && TELLS_NOTHING.includes(first.act) && first.sure > 0.6;
  const isReason = isMute && (first.act === 'harm' || first.act === 'law');
  const nothing = questions.map(() => 0);
  if (
    COURTEOUS.test(sentence) ||
    (!isFirst && CLOSES.test(sentence)) ||
    EXPLAINS.test(sentence) ||
    (led === undefined && isReason) ||
    INTEREST.test(led ?? '')
  )
    return { named: named ?? [], weights: nothing, isLed: false, decides, isOfRest: false };
  if (decides && named === undefined && isOfOthers(sentence))
    return { named: [], weights: nothing, isLed: false, decides, isOfRest: true };
  const about = (text: string | undefined): readonly number[] =>
    text === undefined ? nothing : scores(text).map((score) => score / own);
  const head = from.kind === 'table' ? (sentence.split('\n')[0] ?? '') : sentence;
  const subject = about(SUBJECT.exec(head)?.[0]);
  const object = about(OBJECT.exec(head)?.[1]);
  const all = about(head);
  const lead = about(led ?? (isTitle(from) ? head : undefined));
  const bracketed = [...sentence.matchAll(BRACKETED)].flatMap(([, label = '']) =>
    indicesOf([label.toLowerCase()], questions),
  );
  const rest = isFirst ? 0.6 : 0.2;
  // "Finally, none." is of the last, unless it speaks of something else.
  const isClosing = isFirst && FINALLY.test(sentence) && all.every((weight) => weight === 0);
  // A sum is told to whom asks for one, and a refusal tells nothing of the kind.
  const isGiving = isTold && first.act === 'gives' && first.sure > 0.6;
  const fits = questions.map(({ text = '' }) => (isGiving && text !== '' ? fitness(sentence, text) : 0));
  const weights = questions.map((_, at) => {
    const words =
      Math.max(subject[at] ?? 0, object[at] ?? 0) * (isMute ? 0.5 : 1) +
      (all[at] ?? 0) * rest +
      (lead[at] ?? 0) * 1.5;
    const isOwn = bracketed.length === 1 && bracketed[0] === at;
    const isLast = isClosing && at === questions.length - 1;
    const kind = fits[at] ?? 0;
    const isOnly = kind === 1 && fits.filter((each) => each === 1).length === 1;
    return (
      Math.max(Math.min(words, 3) + (words > 0 || isOnly ? kind * KIND : 0), 0) +
      (isOwn ? 2 : 0) +
      (isLast ? 0.8 : 0)
    );
  });
  const several = questions.flatMap((_, at) => ((subject[at] ?? 0) >= 0.5 ? [at] : []));
  // A table has a column for each, or it is about all of them.
  const isJoint = decides && several.length > 1 && (from.kind === 'table' || TOGETHER.test(sentence));
  const both =
    isFirst || decides ? [SUBJECT, OBJECT].map((part) => joined(part.exec(head)?.at(-1), about)) : [];
  const clauses = decides ? inClauses(head, about) : [];
  const joint = [...both, isJoint ? several : [], clauses].find((each) => each.length > 1) ?? [];
  return {
    named: named ?? joint,
    weights,
    isLed: led !== undefined || number !== undefined,
    decides,
    isOfRest: false,
  };
}

/** "We do not record the cost of a wreck, nor is there a count of divers.": a clause for each of several questions. */
function inClauses(text: string, about: (text: string) => readonly number[]): readonly number[] {
  const parts = text.split(/,?\s+(?:and )?nor\s+|,\s+and\s+(?:neither\s+)?(?=(?:we|there|no|it)\s)/);
  const found = parts.map((part) => {
    const weights = about(part);
    const most = Math.max(...weights);
    const near = weights.flatMap((weight, at) => (weight > most * 0.7 ? [at] : []));
    return most > 0.35 && near.length === 1 ? near : [];
  });
  return parts.length > 1 && found.every(({ length }) => length === 1) ? [...new Set(found.flat())] : [];
}

/** "The plan and the advice, suitably redacted": how things are given. */
const STATE =
  /,?\s+(?:(?:suitably|partly|partially|appropriately|both|each) )?(?:redacted|edited|anonymised|attached|enclosed|as requested|in full|with (?:redactions|names removed))\b[^,]*$/i;

/** "The plan and the advice": things joined together that different questions ask for. */
function joined(text: string | undefined, about: (text: string) => readonly number[]): readonly number[] {
  const parts = (text ?? '').replace(STATE, '').split(/,\s(?:and\s)?|\sand\s/);
  const found = parts.map((part) => {
    const weights = about(part);
    const most = Math.max(...weights);
    const near = weights.flatMap((weight, at) => (weight > most * 0.7 ? [at] : []));
    return most >= 0.5 && near.length === 1 ? near : [];
  });
  // Each of them has to be about a question, or the words may be of one thing.
  return found.every(({ length }) => length === 1) ? [...new Set(found.flat())] : [];
}
