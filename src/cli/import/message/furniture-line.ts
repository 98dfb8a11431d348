import type { Block } from '../document/block.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Furniture } from './left.ts';
import { NAME, TITLE } from './name.ts';
import { PERSON_LABEL } from './person.ts';

// Lines that stand around a letter, and say nothing of it.

const SITE =
  /^(?:quickly exit|related (?:pages|links|content|information)$|publication scheme$|make a request$|guidance for submitting a request$|about foi$|contact$|please quote the foi reference$|(?:the scottish government is|we are) committed to publishing all (?:the )?(?:information )?(?:that is )?released\b.*|(?:(?:(?:sent )?(?:by|via) )?e-?mail(?: only)?(?: to)?\s*:?\s*)?(?:request-\d+\S*|\[foi #\d+ e-?mail\])$|scottish ministers, special advisers and the permanent secretary are covered by\b.*|help us protect your right to hold public authorities\b.*|donate (?:now|and support our work)\b.{0,20}|leave this site|skip to|we use (?:some )?(?:essential )?cookies|you can manage your (?:preferences|cookie)|your cookie preferences|sorry, there was a technical problem|this site is a beta|your feedback helps|share this|print this page|back to (?:the )?(?:top|(?:disclosure )?log|results|list)\b.{0,20}$|(?:accept|reject) (?:all|additional)|was this page (?:helpful|useful)|is this page useful|help us improve|(?:menu|search|home|accept|reject|contact us|accessibility statement|terms and conditions|privacy (?:notice|policy)|cymraeg|english|download|view as html)$|page \d+(?: of \d+)?$|official(?:[ :–-]+sensitive)?$|not protectively marked$|(?:\S+\.(?:uk|com|org|scot)\s+)?@\w{4,}(?:\s+\w+)?$|.{0,90}\bpage \d+ of \d+\b.{0,70}$|© |crown copyright|references$|visible links$|hidden links:?$|\d{1,2}\.\s*(?:mailto:|https?:).*$|this is an html version of an attachment|we don['’]t know whether the most recent response to this request\b.*|0x01 graphic|rate this page|is there anything wrong with this page\b.{0,40}|we work to defend the right to foi\b.*|.{2,80} left an annotation\b.{0,60}|follow us\b.{0,60}|website by\b.{0,40}$|last updated\s*:.{0,40}$|in an emergency,? (?:dial|call|phone) 999\.?(?:\s*\|.*)?$|allanfa gyflym|rydym yn defnyddio|gallwch reoli|mae(?:’|')?(?:n| eich)|diolch am roi cynnig|font size:$|speech:$|attachment \d+$|link to this|p please don't print|all content is available under|\d+ attachments?$|attachments?\s*:.*\.\w{3,4}\b.*$|show quoted sections|tell us (?:about this|what you think)\b.{0,30}|(?:give|send us) (?:website )?feedback$|annotations?$|image\d{3}\.(?:png|jpe?g|gif)\b.{0,20}$|\S+\.(?:pdf|docx?|xlsx?)$|\d+(?:\.\d+)?[km]b?(?: download)?(?: view as html)?$)|\bcookies? (?:policy|notice|settings|page)\b/i;
export const GREETING =
  /^(?:dear\b|annwyl\b|a ch(?:ara|airde)\b|hi\b|hello\b|good (?:morning|afternoon|evening|day)\b).{0,60}$|^(?:morning|afternoon|evening)\b[^\d:;]{0,40}[,!]$/i;
/** What the lines at the head of a letter say of it. */
export const FACT =
  /\b(?:ref(?:erence)?|date|request|subject|received|responded|published|foi|eir|freedom of information|environmental information|category)\b|\b(?:19|20)\d\d\b/i;
export const COMPLAINT =
  /\b(?:unhappy|dissatisf\w+|not (?:satisfied|happy|content)|properly dealt|reconsider|representations|(?:to be|be) reviewed|have (?:our|the|this|that) (?:decision|response|reply|answer) reviewed|re-?examin\w+|complain\w*|appeal|right (?:of|to) (?:review|appeal|complain\w*|ask|request)|ask (?:us )?for an? (?:internal )?review|request an? (?:internal )?review|wycliffe|ico\.org\.uk|courses of action|contact the (?:ico|information commissioner)|apply (?:directly )?to the (?:ico|information commissioner|scottish information)|0303 123 1113|01625 545|itspublicknowledge)\b/i;
export const REVIEW =
  /\breview|complain|commissioner|appeal|courses of action|ico\b|reconsider|representations|please (?:contact|write)|\b(?:contact|write to|e-?mail)\b.{0,120}\bwithin \d/i;
export const COMPLAINT_HEADING =
  /^(?:your )?(?:complaints?(?: rights| procedure)?|right (?:of|to) (?:review|complain\w*|appeal)|rights? of appeal|(?:your )?rights? to (?:ask for|request|seek) an? (?:internal )?review\b.{0,80}|internal reviews?|how to complain|your rights?(?: (?:of|to) .{3,30})?|in complaint|review procedure)\s*:?$/i;
export const REUSE =
  /re-?use of (?:public sector )?information|open government licen|re-?use (?:the|this) information|reproduc\w+ .{0,60}(?:copyright|permission)|subject to copyright|copyright.{0,80}(?:re-?use|licen)/i;
/** "Replies under Freedom of Information may be released into the public domain via our website." */
export const PUBLISHED =
  /^(?:please (?:be advised|note) (?:that )?)?(?:[\w ]{0,40}\b(?:repl(?:y|ies)|responses?)\b(?: \w+){0,12}|(?:a copy of )?(?:your request|this (?:letter|response|reply))\b[^.]{0,60}?) (?:may|will|could)(?: also| now| be| in due course)* (?:released|published|placed|uploaded|added|made available|disclosed)\b[^.]{0,80}\b(?:public domain|web ?site|disclosure log|publication scheme|online|log)\b/i;
const HANDED_OVER = /\b(?:attached|enclosed|in the (?:table|file|spreadsheet))\b/i;
const HANDS_OVER =
  /^(?:please (?:find|see)|(?:i|we) (?:attach|enclose)|attached|enclosed)\b(?!.{0,40}\b(?:licen[cs]e|leaflet|terms|conditions|guidance|guide)\b)/i;
export const DISCLAIMER =
  /(?:this|the) (?:e-?mail|message|communication|transmission).{0,120}(?:confidential|intended|privileged)|intended (?:solely|only) for the|is for (?:those|the \w+) .{0,30}\baddressed to\b|received (?:this|it).{0,30}in error|scanned for viruses|not (?:necessarily )?(?:represent|reflect) the views|consider the environment before|^(?:general|virus|confidentiality|legal|e-?mail) (?:disclaimer|notice)\s*[:–-]|this document (?:has been|is) (?:sent|confidential)|^(?:note: )?please (?:do not edit|leave) the subject line/i;

/** "The results are attached. You may use them under the Open Government Licence.": the first sentence is an answer. */
export function tellsBeside(text: string): boolean {
  const sentences = sentencesOf(text);
  const own = sentences.filter((each) => !REUSE.test(each) && !PUBLISHED.test(each));
  // "Please find the attached file, under the Open Government Licence."
  return HANDED_OVER.test(own.join(' ')) || sentences.some((each) => HANDS_OVER.test(each));
}

/** "[1]Record v3.docx" over its size. */
function isFile({ text }: Block, next: Block | undefined): boolean {
  return (
    /\.[a-z]{3,4}$/i.test(text) && /^\d+(?:\.\d+)?\s?[km]b?(?:\s+download\b.{0,30})?$/i.test(next?.text ?? '')
  );
}

/** The name of the authority above "Date: …" and "To: …". */
export function isShort({ text }: Block): boolean {
  return text.length < 60 && !/[.?!:]$/.test(text);
}

/** "Requester: …", "Please ask for: …": somebody's name and nothing else. */
const PERSON = new RegExp(
  String.raw`^(?:${PERSON_LABEL}|name|full name|contact(?: name| officer)?|officer|direct (?:dial|line).*|e-?mail(?: address)?|address)\s*:`,
  'i',
);
/** "Ms Asta Quill" at the top of a letter that greets nobody. */
const ADDRESSEE = new RegExp(`^${TITLE}\\s+${NAME}$`, 'u');
/** "To: Asta Quill" in a letter */
const TO = new RegExp(`^[Tt]o\\s*:\\s*(?:${TITLE}\\s+)?${NAME}$`, 'u');

/** "Chair: … Chief Executive: …" at the foot of a page */
const BOARD =
  /^(?:chair(?:man|woman|person)?|chief (?:executive|constable)(?: officer)?|managing director|principal|vice-chancellor)\s*:.{0,140}$/i;

/** "Please quote the FOI reference" over the address of an office: the last words of a page of the Scottish Government. */
export function endsPage(text: string): boolean {
  return /^please quote the foi reference$/i.test(text);
}

/** Whether a line, the `at`th of a letter, is somebody's name and nothing else. */
function isPersonLine(text: string, at: number): boolean {
  return (
    BOARD.test(text) ||
    (PERSON.test(text) && text.length < 90) ||
    (at < 12 && (ADDRESSEE.test(text) || TO.test(text)))
  );
}

/** "If you have any queries about this response, please contact us.", "We apologise for the delay." */
const COURTEOUS =
  /^(?:this concludes [^.]{0,80}\. )?(?:if you (?:have|require|need|wish|would like)|should you (?:have|require|need|wish)|please)(?![^.]*\b(?:review|complain\w*|appeal|narrow|refin\w+|clarif\w+)\b)[^.]{0,90}\b(?:quer(?:y|ies)|questions?|enquir(?:y|ies)|concerns?|anything (?:further|else)|further (?:information|assistance|help))\b[^.]{0,90}\b(?:contact (?:us|me|our|\[|the (?:foi|information|[^.]{0,40}\b(?:team|office|unit|undersigned)\b)|[A-Z][\w &-]{0,60} (?:at|on|via|by e-?mail) \S+@)|hesitate|get in touch|let (?:us|me) know|write to (?:us|me)|reply to this)(?:[^.]|\.(?=\S)){0,120}\.?$|^(?:please )?(?:do not|don['’]t) hesitate to contact\b[^.]{0,90}\.?$|^(?:we|i)(?: would like to| wish to| must| do| am| are)?(?: sincerely| very| also)? (?:apologi[sz]e|sorry|regret)\b[^.]{0,60}\b(?:delay|late(?:ness)?|length of time|inconvenience)\b[^.]{0,100}\.?$/i;

/** What a line is that stands around a letter wherever it comes; undefined for one that may be part of it. */
export function kindOfLine(line: Block, next: Block | undefined, at: number): Furniture | undefined {
  const { text } = line;
  if (SITE.test(text.replace(/[-_=]{3,}/g, '').trim() || text)) return 'site';
  if (isFile(line, next)) return 'site';
  if (isPersonLine(text, at)) return 'letterhead';
  return text.length < 220 && COURTEOUS.test(text) ? 'courtesy' : undefined;
}

const GREETED = new RegExp(`^[Dd]ear ${TITLE}$`, 'u');
const NAMED_BELOW = new RegExp(`^${NAME},?$`, 'u');

/** "Dear Mr" over "Quill,". */
export function isGreetedOver(greeting: string, { text }: Block): boolean {
  return GREETED.test(greeting) && NAMED_BELOW.test(text);
}

/** "The links are given below:" over the addresses of pages. */
export function isLinkBelow({ text }: Block, above: Block | undefined): boolean {
  return (
    /^(?:https?:\/\/|www\.)[^\s/]+\/\S+$/i.test(text) &&
    /:$|^(?:https?:\/\/|www\.)\S+$/i.test(above?.text ?? '')
  );
}

/** "iii. The name of each of the pilots" above the greeting: what was asked for, and no address. */
export function isItem(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s(?:\S+\s){4}/.test(text);
}
