import type { LogField } from '../../../entries/mapping-schema.ts';
import { isPersonal } from './person-column.ts';

// What columns of real logs are called. A name can mean several things: "Response" is a text, a date or an outcome,
// and "Decision date" is no outcome. The values decide between them.
const NAMES: readonly (readonly [LogField, RegExp])[] = [
  ['published', /\bpubli(?:shed|cation)|\bupload|\bposted\b|\badded to (?:the )?(?:site|log|website)/],
  [
    'received',
    /\brec(?:ei|ie)ved?\b|\brec(?:v?d)?\b|\brcvd\b|\breceipt|\bdate (?:of |the )?(?:foi |eir )?(?:request|enquiry)|\brequest(?:ed)? (?:date|on)|\bdate requested|\bdate in\b|\b(?:date )?logged\b|\bopened\b|\bsubmitted\b|\bcreated\b|\bstart date|\bopen date|\bmonth of request/,
  ],
  [
    'responded',
    /\brespond|\brespon[sc]e|\brepl(?:y|ied)|\banswered|\bcomplet|\bclos(?:ed|ure|ing)|\bissued?\b|\bsent\b|\bdate out\b|\bdecision|\bdisclos|\breleased?\b|\bfinali[sz]ed|\bend date|\bresolved/,
  ],
  [
    'reference',
    /\bref\b|\breferences?\b|\brefs\b|\bnumber\b|\bno\b|\bnum\b|\bid\b|\bidentifier|\burn\b|\bcase$|^(?:foi|eir|rfi|request|log)$|\bfoi ?(?:a )?(?:no|ref|id)/,
  ],
  [
    'exemptions',
    /\bexempt|\bexception|^s ?\d{2}\b|\bsections?\b(?! (?:of|title|name))|\bprovisions?\b|\brefus(?:al|ed) (?:reason|ground|under)|\breasons? (?:for |if |why )?(?:refus|withh|none\b|not\b)|\bwithheld under|\bregulations? (?:applied|used|cited|relied)/,
  ],
  [
    'outcome',
    /\boutcome|\bdecision|\bresult|\bdisposition|\bstatus|\bdisclos|\bgranted|\breleased?\b|\bresponse (?:type|category|status)|\bconclusion|\bresolution|\bclosure|\bfinding|\binfo(?:rmation)? (?:provided|released|disclosed|supplied|given|held)|\bheld$|\bwithheld\b(?! (?:under|from))|\bfull (?:or )?part|\baction taken/,
  ],
  [
    'regime',
    /\bregime|\blegislation|\blaw\b|\bact\b|\btype|\bfoi ?(?:or|and)? ?eir|\baccess route|\bstatute/,
  ],
  [
    'topics',
    /\btopics?\b|\bcategor|\bthemes?\b|\bkeywords?|\btags?\b|\bsubject (?:area|category)|\bclassification/,
  ],
  [
    'title',
    /\btitle|\bsubject|\bheading|\b(?:case|request|foi) label\b|\bsummary|\bshort description|\bname of (?:the )?request|\brequest name|\bregarding|^re$/,
  ],
  [
    'response',
    /\brespon[sc]e|\breply|\banswers?\b|\binformation (?:provided|released|disclosed|supplied)|\bdisclosure\b|\bdocument text|\bour (?:response|reply)|\bwe (?:said|answered)|\bdecision/,
  ],
  [
    'request',
    /\brequest|\bquestions?\b|\benquiry|\bquery|\binquiry|\binformation (?:requested|sought|required|asked)|\bdescription|\bdetails?\b|\bnature\b|\bsummary|\byou asked|\bcontent\b|\basked\b|\bmessage\b/,
  ],
];
/** What the site counts itself, or what is about the handling and not about the response. */
const COUNTED =
  /\bdue\b|\bdeadline|\btarget|\bdays\b|\b(?:in|on) time\b|\bwithin\b|\boverdue|\btime ?scales?|\bsla\b|\btime taken|\bextension|\bextended\b|\btimeliness/;
/** What came after the response: a review, or a complaint to the commissioner. */
const LATER = /\breview\b|\bappeal|\bcomplaint|\bico\b|\bcommissioner|\btribunal/;
/** How something was sent, or which part of the authority dealt with it. */
const HANDLING =
  /\b(?:method|channel|medium|format)\b|\b(?:team|unit|department|dept|directorate|division|branch|service(?: area)?)$/;

/** The name of a column in small letters, with words parted: `DateReceived`, `DATE_RECEIVED` and `Date received:` are one. */
export function plainName(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** What a column may be by its name, likeliest first; `leave-out` alone where it is never carried. */
export function fieldsByName(name: string): readonly LogField[] {
  const plain = plainName(name);
  if (plain === '') return [];
  if (isPersonal(plain)) return ['leave-out'];
  return NAMES.flatMap(([field, pattern]) => (pattern.test(plain) ? [field] : []));
}

/** Whether a column by its name is about the handling of a request, or about what came after its response. */
export function isAside(name: string): boolean {
  const plain = plainName(name);
  return LATER.test(plain) || HANDLING.test(plain);
}

/** Whether a column by its name says how long an answer took, which the site works out from the dates. */
export function isCounted(name: string): boolean {
  return COUNTED.test(plainName(name));
}
