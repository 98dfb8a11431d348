import { readLabel } from '../document/label.ts';
import type { Left } from './left.ts';
import { FULL_NAME, givenName, NAME, namesIn, SURNAME, TITLE, WORD } from './name.ts';
import { signOff } from './sign-off.ts';

const GREETED = new RegExp(
  String.raw`(?:^(?:.{0,40}\/\s*)?(?:[Dd]ear|DEAR|[Aa]nnwyl|[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening|day)),?|(?<=[\s.])Dear)\s+((?:${TITLE}\s+)?${NAME})(?=\s*(?:$|[,:;/.!–-]))`,
  'u',
);
/** In the run of words that a page without lines becomes, only a title shows where a greeting ends. */
const GREETED_WITHIN = new RegExp(String.raw`(?<!\p{L})(?:Dear|Annwyl)\s+(${TITLE}\s+${NAME})`, 'gu');
/** "Ref: FOI/24/1 Dear Asta Quill": the greeting at the end of a line that was longer on paper. */
const GREETED_LAST = new RegExp(String.raw`(?<!\p{L})(?:Dear|Annwyl)\s+((?:${TITLE}\s+)?${NAME})\s*,?$`, 'u');
/** What stands before a colon and the name of somebody who asked or who handled a request. */
export const PERSON_LABEL =
  "(?:request(?:e|o)r(?:['’]s name)?|applicant(?:['’]s name)?|enquirer|requested by|for the attention of|fao|attn|please ask for|sent by|(?:prepared|handled|reviewed|approved|signed(?: off)?|authorised|completed|answered|dealt with) by|case ?(?:officer|worker|handler|owner)|(?:decision|decision-) ?maker|responder|copied to|copy to|b?cc)";
const LABELLED = new RegExp(
  String.raw`^(?:from|to|name|full name|contact(?: name| officer)?|officer|${PERSON_LABEL})\s*:\s*([^<([\n@|]+)`,
  'i',
);
const LABELLED_WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:(?i:${PERSON_LABEL})|(?i:page \d+(?: of \d+)?)\s+Officer)\s*:\s*((?:${TITLE}\s+)?${NAME})`,
  'gu',
);
const WRITES = new RegExp(
  `^(${NAME}) (?:made this Freedom of Information request|left an annotation)|[Ww]aiting for (${NAME}) to read|[Ii]f you are (${NAME}) please sign in`,
  'u',
);
const DAY_AND_NAME = /^\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\s*[,–-]\s*(.+)$/;
const LAST_FIRST = new RegExp(String.raw`^(${WORD}),\s+(${WORD}),\s`, 'u');
/** People of whom a letter says that they handled it, or that somebody spoke with them. */
const HANDLED = [
  '(?:spoke(?:n)? (?:to|with)|conversation with|discuss(?:ed|ion) with|(?:call|meeting|e-?mail|letter) (?:with|from)|[Oo]n behalf of|my colleague|advised by|assisted by)',
  // Without a title "directed to Lobster Bay Radio" is an answer.
  String.raw`(?:addressed|directed) to(?=\s+${TITLE}\s)`,
  '(?:passed|forwarded|referred|transferred|copied|escalated)(?: (?:it|this|your (?:request|letter|e-?mail)))? (?:on )?to',
  '(?:I|[Ww]e) (?:have|will) (?:also )?ask(?:ed)?',
  // "Reply prepared by Asta Quill, Climate and Property."
  '(?:[Rr]eply|[Rr]esponse|[Ll]etter|[Dd]ecision) (?:completed|prepared|signed|reviewed|approved|handled|written)(?: off)? by',
  '[Tt]his (?:response|decision|letter|reply|request|review) (?:was|has been|is) (?:made|completed|prepared|signed|reviewed|approved|handled|written|considered|dealt with)(?: off)? by',
  // "First Contact Call Handling" tells nobody to call.
  String.raw`(?:contact|telephone|phone|ring|call|ask for|write to|e-?mail|speak to|(?<!\p{Lu}\p{L}*\s)(?:Contact|Telephone|Phone|Ring|Call|Ask for|Write to|E-?mail|Speak to))`,
].map((words) => new RegExp(String.raw`(?<!\p{L})${words}\s+(${FULL_NAME})`, 'gu'));
const POST = '(?:Lead|Head|Manager|Officer|Director|Adviser|Advisor|Strategic|Service|Team|Unit)';
/** "… Asta Quill FOI Case Officer, Information Team": who signed, on a page that has lost its lines. */
const IN_OFFICE = new RegExp(
  String.raw`(?<!\p{L})(?<!\b[Tt]he\s)(?!(?:\p{L}+\s)?${POST}(?!\p{L}))(${WORD}\s+${WORD}),?\s+(?:(?:Senior|Principal|Lead|Deputy|Chief|Assistant)\s+)?(?:FOI|Freedom of Information|Data Protection|Information (?:Governance|Rights|Access|Management|Compliance|Disclosure)|Disclosure)\s+(?:\p{Lu}\p{L}+\s+){0,2}(?:Officer|Manager|Advis[eo]r|Lead|Co-?ordinator|Assistant|Specialist)(?!\p{L})`,
  'gu',
);
/** "Mrs Asta Quill [e-mail] Telephone: 101", where an address has lost its lines */
const REACHED = new RegExp(
  String.raw`(?<!\p{L})(${TITLE}\s+${NAME})\s+(?:\[e-?mail|(?:Tel|Telephone|Phone|Fax|Mobile|E-?mail|Direct [Dd]ial|Direct [Ll]ine)(?:\s*:|\s+[\d+(]))`,
  'gu',
);
const BY_WHOM = new RegExp(
  String.raw`(?<!\p{L})(?:which|whom|as)\s+(${FULL_NAME})\s+(?:has |have )?(?:passed|forwarded|sent|asked|told|advised)`,
  'gu',
);
const FROM_WHOM = new RegExp(
  String.raw`(?:[Rr]equest(?:ed)?|[Ss]ubmitted|[Rr]eceived|[Ee]nquiry) (?:by|from)(?:\s[^\n]{0,80}?)?[\s(](${TITLE}\s+${NAME})`,
  'gu',
);
/** What somebody writes in a request about themselves and theirs. */
const OWN = [
  "(?:[Mm]y name(?:['’]s| is)|I am|I['’]m|I,)",
  '(?:[Mm]y|[Oo]ur|OUR) (?:late |elderly )?(?:client|CLIENT|daughter|son|mother|father|mum|dad|wife|husband|partner|brother|sister|friend|neighbour|tenant|constituent|child)s?(?:,| is|:)?',
].map((words) => new RegExp(String.raw`(?<!\p{L})${words}\s+((?:${TITLE}\s+)?${NAME})`, 'gu'));
/** "Mr Bram Holt of Bright Street": a member of the public; an official has an office beside the name, or nothing. */
const CIVIL = new RegExp(
  String.raw`(?<!\p{L})((?:Mr|Mrs|Ms|Miss|Mx)\.?\s+${NAME}),?\s+(?:(?:living |resident )?(?:of|at)\s+(?:\d+\s+)?${WORD}(?:\s+${WORD})?\s+(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Gardens?|Terrace|Place|Row|Square|Parade|Crescent)(?!\p{L})|\((?:DOB|born)|who (?:lives|drives|resides))`,
  'gu',
);
/** "a complaint made against Sergeant Quill", "I was told by Asta Quill of the harbour office": whom a request names. */
const ACCUSED = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]omplaints?|[Aa]llegations?|[Gg]rievances?|[Ii]nvestigations?|[Pp]roceedings|[Aa]ction|[Mm]isconduct)\s(?:\p{Ll}+\s){0,3}?(?:against|about|into|concerning|by)\s+(${TITLE}\s+${NAME})`,
  'gu',
);
const TOLD_BY = new RegExp(
  String.raw`(?<!\p{L})(?:informed|told|advised|assured)\s+by\s+(${FULL_NAME})(?=,?\s+(?:of|from|in|at)\s+(?:the|your)\s)`,
  'gu',
);

const TITLED = new RegExp(`^\\s*${TITLE}\\s`, 'u');

/** The words of a letter that are read for names: what it keeps, and what the public wrote in it. */
export interface NamedIn {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

/** The people whom the left-out parts of a letter name, those who asked, and those of whom it says that they handled it. */
export function peopleIn(left: readonly Left[], { kept, asked }: NamedIn): readonly string[] {
  const names = new Set<string>();
  const given = new Set<string>();
  const add = (written: string): void => {
    const [name, last] = namesIn(written);
    if (name === undefined || last === undefined) return;
    names.add(name).add(last);
    const first = givenName(name);
    // "Dear Ms Price" says nothing of who Price Waterhouse is.
    if (first !== undefined || !TITLED.test(written)) given.add(first ?? name);
  };
  const texts = [...left.map(({ block }) => block.text), ...kept, ...asked];
  for (const { kind, block } of left) for (const each of namedBy(kind, block.text)) add(each);
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(GREETED_WITHIN)) add(name);
    const last = GREETED_LAST.exec(text)?.[1];
    if (last !== undefined) add(last);
    for (const [, name = ''] of text.matchAll(LABELLED_WITHIN)) add(name);
    for (const name of WRITES.exec(text)?.slice(1) ?? []) if (name !== undefined) add(name);
  }
  // Of who handled a request the surname alone is seldom said, and may be a place: "Tyne and Wear".
  for (const text of kept)
    for (const pattern of [...HANDLED, IN_OFFICE, REACHED, BY_WHOM, FROM_WHOM])
      for (const [, written = ''] of text.matchAll(pattern)) {
        const name = namesIn(written)[0] ?? '';
        names.add(name).add(givenName(name) ?? '');
      }
  for (const text of asked) {
    for (const pattern of [...OWN, CIVIL, ACCUSED, TOLD_BY])
      for (const [, name = ''] of text.matchAll(pattern)) add(name);
    const name = signOff(text)?.name;
    if (name !== undefined) add(name);
  }
  for (const first of given) {
    const whole = new RegExp(String.raw`(?<!\p{L})${first}\s+${SURNAME}`, 'gu');
    for (const text of texts) for (const [name] of text.matchAll(whole)) add(name);
  }
  for (const first of given) names.add(first);
  return [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/** The names that a part of the post gives by its place. */
function namedBy(kind: Left['kind'], text: string): readonly string[] {
  const named: string[] = [];
  const greeted = GREETED.exec(text)?.[1];
  if ((kind === 'greeting' || kind === 'correspondence') && greeted !== undefined) named.push(greeted);
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) named.push(...labelled.split(/[,;]/));
  const [, last, first] = LAST_FIRST.exec(text) ?? [];
  if (last !== undefined) named.push(`${first} ${last}`);
  const dated = DAY_AND_NAME.exec(text)?.[1];
  if (kind === 'correspondence' && dated !== undefined) named.push(dated);
  // "(d) Manager's Name" is an item of the request, and a sentence is no line of names.
  const isLine = text.length < 90 && readLabel(text) === undefined && !/[?;]$/.test(text);
  if (kind === 'signature' || (kind === 'correspondence' && isLine))
    for (const part of text.split(/\s*(?:[|/()]|[,:]\s|\s[–-]\s)\s*/)) {
      // A title above a thread is no name; a signature below a letter is.
      // "DVLA, Longview Road" is where an office stands.
      const isBody = /^[A-Z]{2,6}$/.test(part.trim());
      if ((kind === 'signature' && !isBody) || /\s/.test(part)) named.push(part);
    }
  if (kind === 'letterhead') named.push(...lettered(text), ...titled(text));
  return named;
}

/** "Alex Reed MBA, Chief Executive" over a letter. */
function lettered(text: string): readonly string[] {
  const named = new RegExp(
    String.raw`^(?!\p{Lu}{2,5}\s)(${WORD} (?:\p{Lu}\.? )?${WORD})\s+(?:[A-Z]{2,}\b|\()`,
    'u',
  ).exec(text)?.[1];
  return named === undefined ? [] : [named];
}

/** "Dr Asta Quill", and "Mrs Asta Quill Telephone: 01632 …" where an address has lost its lines */
const ADDRESSED = new RegExp(
  String.raw`^\s*(${TITLE}\s+(?:(?!(?:Tel|Telephone|E-?mail|Direct|Phone|Minicom|Fax)(?!\p{L}))${NAME}))\s*(?:$|\[|(?:Tel|Telephone|E-?mail|Direct|Phone|Minicom|Fax)(?!\p{L}))`,
  'u',
);

/** "Dr Asta Quill" as a line of its own, or behind a comma. */
function titled(text: string): readonly string[] {
  return text.split(/[,|\t]/).flatMap((part) => ADDRESSED.exec(part)?.[1] ?? []);
}

const SENT = new RegExp(
  String.raw`^(?:[\w ]{0,25}\s)?(?:[Rr]equest(?:ed)?|REQUEST|[Ee]nquiry|[Qq]uery|FOI|EIR|[Ee]-?mail|[Ll]etter)\s+(?:from|by)\s+((?:${TITLE}\s+)?${NAME})`,
  'u',
);

/** "Request from Mrs Quill re noise": whoever a title or a request names at its head. */
export function senderIn(text: string): readonly string[] {
  return namesIn(SENT.exec(text)?.[1] ?? '');
}
