import type { Block } from '../document/block.ts';
import { ACTS, actsOf, DECIDING } from '../sentence/act.ts';
import { sentencesOf } from '../sentence/split.ts';
import { COMPLAINT, COMPLAINT_HEADING, REVIEW } from './furniture-line.ts';

/** Someone's rights, and not a question or an answer about complaints. */
export function isAboutRights(text: string): boolean {
  // "Complaints: ask this unit for an internal review."
  if (/^(?:complaints?|(?:internal )?reviews?)\s*:.*\b(?:internal review|commissioner|ICO)\b/i.test(text))
    return true;
  return (
    !text.trim().endsWith('?') &&
    // "How many complaints are open. Of these, please give the number that you have reviewed."
    !/^\W*(?:\d{1,2}[.)]\s*)?(?:how (?:many|much)|the (?:total )?number of)\b/i.test(text) &&
    !upholds(text) &&
    !refusesIn(text) &&
    // "We have received 16 complaints about the firm that you name.", "Question 4. 5 complaints."
    !COUNTED.test(text) &&
    // "I wondered if you could tell me …", "I would like to know how …": a requester. "You can appeal the fine.": no word
    // of this request.
    !/\bi (?:(?:wondered|was wondering|am wondering)\b|(?:would|['’]d) (?:also )?like to (?:know|see|have|receive)\b)|\b(?:can|could|would) you (?:please )?(?:also )?(?:tell|send|give|provide|supply) (?:me|us)\b/i.test(
      text,
    ) &&
    OF_REQUEST.test(text) &&
    // "Can you also provide the number of complaints …" asks.
    !/^(?:(?:can|could|would) you\b|please (?:provide|supply|state|list|confirm) (?:the|an?|any|all|how)\b)/i.test(
      text,
    ) &&
    // "Complaints before 2022 are on paper, and to read them would cost more than the limit."
    !/\b(?:cost limit|appropriate limit|not obliged to comply|(?:is|are) (?:therefore )?(?:exempt|excepted))\b/i.test(
      text,
    ) &&
    !/\b(?:has|have) (?:now )?(?:carried out|conducted|completed) (?:this|the|an?|my|our) (?:internal )?review\b/i.test(
      text,
    ) &&
    !(
      text.length > 120 &&
      /\b(?:can confirm|do(?:es)? not (?:hold|have)|neither confirms?|notice under section 17|i have (?:reviewed|decided|completed))\b/i.test(
        text,
      )
    ) &&
    /\b(?:you|your)\b|information commissioner|wycliffe/i.test(text) &&
    /\b(?:if you|should you|details of your|you (?:may|can|have|are entitled|should|must|remain|also)|wycliffe|in the event|provides? you with the right)\b/i.test(
      text,
    )
  );
}

/** "We have a policy on complaints. We neither confirm nor deny that any was made.": more than how to complain. */
function refusesIn(text: string): boolean {
  return sentencesOf(text).some((each) => {
    const { ncnd, withhold, nothold, cost } = actsOf(each);
    return !REVIEW.test(each) && Math.max(ncnd, withhold, nothold, cost) >= 0.9;
  });
}

/** What is told of complaints that were made. */
const COUNTED =
  /\b(?:\d[\d,]{0,8}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:such |formal |written |further )?complaints?\b|\boutside (?:of )?the act\b|^(?:question|q|response|answer) ?\d+\b/i;

/** What rights of review are about. */
const OF_REQUEST =
  /\b(?:reviews?|commissioner(?:['’]s)?|ico|requests?|respon\w+|decisions?|handl\w+|outcome|reply|answers?|information|tribunal|service|complain\w*)\b|ico\.org|wycliffe/i;

/** How long the answer is that stands in one paragraph above the rights; 0 where none does. */
export function toldBeforeRights(text: string): number {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(
    (each) => COMPLAINT.test(each) && REVIEW.test(each) && isAboutRights(each),
  );
  // What is not plainly a courtesy stays: "There were 41." is soon said.
  const decides = sentences.slice(0, Math.max(first, 0)).some((each) => {
    const acts = actsOf(each);
    const surest = ACTS.reduce((one, other) => (acts[other] > acts[one] ? other : one));
    return DECIDING.includes(surest);
  });
  return decides ? text.slice(0, text.indexOf(sentences[first] ?? '')).trimEnd().length : 0;
}

/** "I uphold your complaint on item 1.": what came of a review, and no word on how to ask for one. */
export function upholds(text: string): boolean {
  return /\b(?:i|we)(?: do not| did not| cannot| have| therefore| partly| partially)* uph[eo]ld\b|(?<!\b(?:if|where) )\byour complaint (?:is|was|has been)(?: \w+)? upheld\b/i.test(
    text,
  );
}

/** "You can have our decision reviewed, if" over bullets: each belongs to the sentence above that has not ended. */
export function isListed({ kind }: Block, above: Block | undefined): boolean {
  return kind === 'bullet' && above !== undefined && !/[.!?]\W*$/.test(above.text);
}

/** "Please find attached a list of complaints." */
const HANDS_OVER = /\b(?:please find|(?:i|we) (?:attach|enclose)|(?:is|are) (?:attached|enclosed))\b/i;

/** Whether a paragraph tells the rights of a requester, in other words than those that hand something over. */
export function tellsOfRights(text: string): boolean {
  const isRight = (words: string): boolean =>
    COMPLAINT.test(words) && REVIEW.test(words) && isAboutRights(words);
  if (!isRight(text)) return false;
  const sentences = sentencesOf(text);
  const given = sentences.findIndex((each) => HANDS_OVER.test(each) && !/\brights?\b|\breview/i.test(each));
  if (given === -1) return true;
  const rest = [...sentences.slice(0, given), '', ...sentences.slice(given + 1)];
  return rest.some(
    (each, at) => COMPLAINT.test(each) && isAboutRights(each) && REVIEW.test(`${each} ${rest[at + 1] ?? ''}`),
  );
}

/** Whether a line heads the rights of review; "Complaints" may as well be what was asked about. */
export function isRightsHeading(all: readonly Block[], at: number): boolean {
  const text = all[at]?.text ?? '';
  if (!COMPLAINT_HEADING.test(text)) return false;
  return (
    !/^complaints?\W*$/i.test(text) || all.slice(at + 1, at + 4).some((each) => OF_RIGHTS.test(each.text))
  );
}

const OF_RIGHTS =
  /^(?=.*\b(?:you|your)\b).*\b(?:review|complain\w*|appeal|unhappy|dissatisf\w+|not (?:satisfied|happy|content))\b|commissioner|\bICO\b/is;
