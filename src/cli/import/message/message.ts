import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { does } from '../sentence/giving.ts';
import { ENCLOSURES } from '../sentence/phrase.ts';
import { answersInTurn } from './answered-in-turn.ts';

/** What a message of an authority does. Only a decision, a review among them, has outcomes. */
export type MessageKind = 'decision' | 'review' | 'acknowledgement' | 'extension' | 'clarification' | 'cover';

const ACKNOWLEDGES =
  /\b(?:acknowledg(?:e|es|ing|ement)|(?:please|will) process this request|receipt of your (?:e-?mail|request|letter)(?: will\b|[^.,]{0,40}(?=\.))|confirm receipt of your [^.]{0,40}, (?:which|and) (?:we|i) (?:will|shall)|(?:this|it (?=has been forwarded)|(?:this|the|your) (?:request|e-?mail|enquiry|letter|message|correspondence)) ?has been (?:sent|forwarded) (?:on )?to(?! you\b)|will (?:now )?be (?:considered|dealt with|answered|processed)|has (?:now |also )?been logged|will (?:now )?be (?:carried out|conducted|undertaken|completed) by|automated (?:message|reply|response)|automatic(?:ally)? (?:reply|generated|acknowledg)|(?:aim|hope|endeavour|try) to (?:respond|provide|send|reply)(?! information (?:where|when))|(?:we are|i am|is being) (?:currently |now |actively )*(?:considering|processing|looking into)|will receive a response|shall attempt to deal|has been passed to|initial response within|progress (?:of|on|with) your (?:case|request)|delivery status)\b/i;
/** Words that an answer of more than a few sentences may have as well. */
const MAY_ACKNOWLEDGE = /(?<!\b(?:40|forty)\s)\bworking days\b|\bbacklog\b/i;
const EXTENDS =
  /\bextend(?:ing|ed)? (?:the|our|this|that) (?:time|deadline|period)|\b(?:need|require) (?:more|further|additional) time\b|\bsection 10\s?\(3\)|\bfurther extension\b|\bexpect to (?:send|respond|be able|provide|let)\b|\b(?:we are|i am) still (?:waiting|working|gathering|collating|searching)\b|\b(?:will|shall) (?:write|reply|respond|be in touch)\b[^.]{0,40}\b(?:as soon as|once|when|shortly)\b|\bnot (?:yet )?(?:in a position|able) to (?:respond|provide you with a (?:full )?response)\b/i;
const CLARIFIES =
  /\b(?:need|require|seek|ask(?:ing)? for|request(?:ing)?)\b[^.?]{0,30}\b(?:clarification|(?:some |more |further |additional )+(?:detail|information|particulars))|\bplease (?:can you |could you )?(?:clarify|specify|be more specific)\b|\b(?:could|can|would) you (?:please )?(?:clarify|specify|tell us|let us know)\b|\b(?:need|ask|asking|like|grateful if) (?:for )?you (?:to|would|could) (?:please )?(?:clarify|specify|tell us|let us know|say|explain|confirm) (?:which|what|whether|when|how)\b|\bask(?:ing)? (?:you )?(?:to clarify|for (?:some )?clarification)\b|\bsection 1\s?\(3\)|\bdo you (?:want|mean|need|require|wish)\b[^?]*\?/i;
/** How a request could be made smaller. */
const NARROWS =
  /\byou (?:could|may wish to|might) (?:consider )?(?:reduc|narrow|limit|shorten|restrict|specify|refin)\w*\b|\bplease (?:consider|choose|define|name) an? (?:specific|single|particular)\b/i;
/** Section 8: what is no request yet, for want of a name or an address. */
const INVALID =
  /\b(?:not|cannot|n['’]t)\b[^.]{0,60}\bvalid (?:\w+ )?request\b|\binvalid request\b|\bsection 8\b[^.]{0,140}\b(?:full|real|your) name\b|(?:\bnot|n['’]t) (?:given|provided|supplied|told)(?: us)?(?: with)? your (?:full|real|own)? ?name\b|\bpseudonym\b|\bmakes? no decision\b/i;
/** What an authority asks about, and no requester does. */
const OF_REQUEST =
  /\b(?:your (?:request|questions?)|the request|you (?:require|need|want|mean|are asking|would like)|would you like|the (?:questions?|points?) (?:you )?asked|nature of|(?:is|are) meant|(?:we|i) (?:need|require) (?:some|more|further)|clarify it)\b|\bclarify[.?]?$/im;
const STOPS =
  /\b(?:once|when|until|on receipt of|as soon as|if) (?:we|i|you|your)\b[^.]{0,60}\b(?:clarif\w+|answers?|repl(?:y|ies)|detail|information|hear|respond|receiv\w+)\b|\bclock\b|\bwithout (?:this|that|the|your) (?:\w+ )?(?:information|detail|clarification|answer)|\bdo not hear from you\b|\bbefore (?:we|i) can (?:go on|proceed|continue|begin|start|search|answer|deal|process|respond)\b|\b(?:twenty|20)[ -]working[ -]days?\b/i;
const COVERS =
  /\b(?:please find|i (?:attach|enclose)|we (?:attach|enclose)|(?:is|are)?\s*attached|see)\b.{0,60}\b(?:formal|full|final|our|the|a|council['’]s|trust['’]s)\s+(?:formal |full |final |written )?(?:response|reply|letter|decision)\b(?! (?:is|are)? ?(?:set out|below))|\b(?:formal|full|final)?\s*(?:response|reply|decision)(?: letter)? (?:is )?(?:attached|enclosed)\b/i;
/** "Please find attached my response to your e-mail of 8 July." */
const COVERS_REPLY =
  /^(?:please )?(?:find|see) (?:the )?(?:attached|enclosed)\b[^.;]{0,40}\b(?:response|reply|correspondence|letter)\b(?: (?:in|of|of a|a|the|response|reply)){0,4} to (?:your|the) [^.;]{0,60}\.?$/i;
const REVIEWS =
  /\breviewed\b.{0,60}\b(?:handling|decision|response|reply)\b|\breview (?:of )?(?:the |our |your )?(?:[\w’']+ ){0,3}(?:response|decision|reply|answer)\b|\b(?:internal|formal|our) review\b.{0,80}\b(?:of|into|outcome|result|complet|carried|conduct|request|decision|response)|\b(?:outcome|result|completed|carried out|conducted)\b.{0,40}\breview\b|\breview (?:panel|meeting)\b/i;
const REVIEWED =
  /\b(?:uph(?:e|o)ld(?:ing)?|overturn\w*|revers\w*|revis\w*|amend\w*|(?:original|initial) (?:response|decision|reply)|(?:in)?correctly applied|wrongly applied|reviewed|completed|carried out|conducted|was held)\b/i;
const COURTESY =
  /^(?:thank you|thanks|i (?:write|am writing|refer|respond)|we (?:write|refer)|further to|with (?:regard|reference) to|if you (?:have|require|wish|are)|should you|please (?:quote|do not hesitate|accept|note that the reference)|please find attached (?:an? )?acknowledgement|in the meantime|kind regards|regards|your (?:ref|request reference)|(?:our )?ref|reference|freedom of information|foi|subject|there may be a fee|some requests may|in some circumstances|if this is likely|we may (?:be in touch|contact)|we hope|the legislation allows|this is being dealt|our reference)\b/i;
const TELLS =
  /\b(?:(?:do|does|did) not (?:currently )?(?:hold|have|record)|not held|(?:do|does) not have (?:it|them|this|that|these|any|the)|unable to provide (?:this|the|that|any|these)|no information (?:is )?held|exempt (?:from|under|by)|(?:is|are|was|were|being|been) (?:therefore )?(?:exempt|withheld|refus\w+)|refusal notice|neither confirm|section 1[24] (?:of|applies)|appropriate limit|as follows|set out below|my answers? (?:is|are)|shown in (?:this|the) table|(?:can|(?:am|are|is) able to) (?:provide|supply|release|disclose|send|give) you with|\bholds? no\b|(?:disclos|releas|provid|answer)(?:e|ed|ing)? (?:the|this|your|some|all)|(?:information|data|report|documents?|figures?|minutes|records?) (?:you (?:have )?requested )?(?:is|are) (?:attached|enclosed|below|provided))\b/i;
/** "I can confirm that we hold this.": no answer while the time for one is extended. */
const HOLDS =
  /\b(?:can|to) confirm (?:that )?(?:(?!\brequest\b|\breceived\b|\bwhether\b)[^.]){0,60}\b(?:hold|holds|held)\b/i;
/** "I have attached our formal response, and the information you asked for." */
const BRINGS =
  /\b(?:attach|enclos)\w*\b[^.]{0,60}\band (?:all |some of )?(?:the|this) (?:information|data|documents?)\b/i;
const WAITING =
  /\b(?:may|might|could|will|would|shall|subject to|whether|if|not being exempt|in case)\b[^.;]{0,80}\b(?:exempt|appl(?:y|ies)|provid|respon|releas|disclos|refus|contact|advise)/i;

function isCover(sentence: string): boolean {
  return COVERS.test(sentence) || COVERS_REPLY.test(sentence);
}

/** A sentence that plainly gives or refuses, by the examples. */
function decidesIn(sentence: string): boolean {
  return (
    !/\b(?:extend\w*|extension|time ?scales?|deadlines?|statutory|not yet|whether|as it stands)\b/i.test(
      sentence,
    ) &&
    // "The Act lets us refuse requests which would take more than 18 hours.", "Where the limit is exceeded we can refuse."
    !/\b(?:lets|allows|permits|entitles) (?:us|an? (?:public )?authority|(?:public )?authorities)\b|^where\b/i.test(
      sentence,
    ) &&
    (does([sentence], ['part', 'withhold', 'ncnd', 'nothold', 'cost'], 0.85) !== undefined ||
      // "The tides of 2023 are attached.", and no "Our complaints procedure is attached."
      (/\b(?:is|are) (?:attached|enclosed)\W*$/i.test(sentence) &&
        !ENCLOSURES.test(sentence) &&
        !/^(?:no|nothing|none)\b/i.test(sentence)))
  );
}

function toldIn(sentences: readonly string[]): boolean {
  return decidesAny(sentences) || sentences.some((each) => HOLDS.test(each) && !ACKNOWLEDGES.test(each));
}

/** "We do not have a substantive response at this time.": the answer is late, and is no refusal. */
const NO_REPLY =
  /(?:\b(?:not|unable|cannot)\b|n['’]t\b)(?: (?:yet|currently|been able|in a position|able|to|have|provide|send|give|issue|complete|you|with|a|an|our|the|your|full|final|substantive|formal|complete|any)){1,8} (?:response|reply)\b(?! (?:to|on|of|from) (?!you\b|your (?:request|e-?mail|letter)\b))/i;

/** What plainly says that a request has come and will be answered: what may be in the answer is no answer. */
const RECEIVES =
  /\backnowledg(?:e|es|ing) (?:the |safe )?receipt\b|\brequest will (?:now )?be (?:considered|dealt with|processed|answered)\b|\b(?:you|and) (?:will|should|can expect to) receive a (?:full |substantive )?(?:response|reply)\b/i;

/** "The Act does not always require public authorities to disclose the information." */
const IN_GENERAL = /\b(?:public authorit(?:y|ies)|authorities|some requests|may|might|will|would|if)\b/i;

/** Whether a message gives or refuses something, and says more than that it is held. */
function decidesAny(sentences: readonly string[]): boolean {
  const isExtending = sentences.some((each) => EXTENDS.test(each));
  // "Your request will now be considered. You will be told if another authority holds it."
  const isReceived = sentences.some((each) => RECEIVES.test(each));
  return sentences.some(
    (each) =>
      !/^you (?:wrote|asked|requested|said|can|may|could|should|need)\b/i.test(each) &&
      !WAITING.test(each) &&
      !ACKNOWLEDGES.test(each) &&
      !MAY_ACKNOWLEDGE.test(each) &&
      !EXTENDS.test(each) &&
      !(isExtending && NO_REPLY.test(each)) &&
      !(isReceived && IN_GENERAL.test(each)) &&
      (TELLS.test(each) ||
        BRINGS.test(each) ||
        (!isReceived && !COURTESY.test(each) && !isCover(each) && decidesIn(each))),
  );
}

/** A line that says when a request came, or which it is. */
const ABOUT_LETTER =
  /^(?:(?:our|your|the|foi|eir|information|requests?|received|responded|ref(?:erence)?|due|dated?|answers?|response|tel(?:ephone)?|page|case|number|no|of|on|by|for)\b[\s.:]*)+[£<]?\d/i;

/** "North 22" over "South 19": a table that has lost its lines. */
function hasFigures(blocks: readonly Block[]): boolean {
  const rows = blocks.filter(
    ({ text }) =>
      text.length < 60 &&
      /^[A-Z].*\s[£<]?(?!(?:19|20)\d\d$)\d[\d,.]*%?$/.test(text) &&
      !ABOUT_LETTER.test(text),
  );
  return rows.length > 2;
}

/** Whether a message plainly tells, gives or refuses something. */
export function isAnswer(blocks: readonly Block[]): boolean {
  // "1. How many were there?" over "41", more than once.
  const pairs = blocks.filter(({ text, kind }, at) => {
    const next = blocks[at + 1];
    return (
      kind !== 'table' &&
      text.endsWith('?') &&
      next !== undefined &&
      !next.text.includes('?') &&
      readLabel(next.text) === undefined
    );
  });
  return (
    blocks.some(({ kind, text }) => kind === 'table' || readLabel(text)?.role === 'answer') ||
    hasFigures(blocks) ||
    toldIn(sentencesIn(blocks)) ||
    pairs.length > 2 ||
    answersInTurn(blocks)
  );
}

function sentencesIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(({ text }) => text.split(/\n|(?<=[.!?])\s+(?=[A-Z])/))
    .filter((each) => each.trim() !== '');
}

/** What a message of an authority does, by its words; `null` for one that has none. */
export function kindOfMessage(blocks: readonly Block[]): MessageKind | null {
  if (blocks.length === 0) return null;
  const text = blocks.map((each) => each.text).join('\n');
  const sentences = sentencesIn(blocks);
  const answered = isAnswer(blocks);
  // "Your request for a review has been logged, and will be carried out by a member of the team."
  const isLogged =
    /\b(?:this|it|(?:your|the) (?:request|e-?mail|letter|complaint|correspondence|enquiry))\b[^.]{0,80}\bhas (?:now |also )?been (?:logged|registered)\b/i.test(
      text,
    ) &&
    /\bwill be (?:carried out|conducted|dealt)\b|\b(?:must|will|should|aim to) (?:respond|reply)\b|\bis due (?:on|by)\b/i.test(
      text,
    ) &&
    !answered;
  if (isLogged) return 'acknowledgement';
  if (REVIEWS.test(text) && REVIEWED.test(text) && answered) return 'review';
  if (INVALID.test(text) && !answered) return 'clarification';
  // "Do you want retired vehicles as well? We will start once we hear from you."
  if (CLARIFIES.test(text) && STOPS.test(text) && !answered) return 'clarification';
  // "Would you like the roads or the paths? Could you please clarify this."
  const isAsking = CLARIFIES.test(text) && OF_REQUEST.test(text);
  if (isAsking && !answered && sentences.some((each) => each.trim().endsWith('?'))) return 'clarification';
  // "You could reduce the years, or name a keyword.", after a refusal on cost: advice, and nothing before it
  const [first = ''] = sentences.filter((each) => !COURTESY.test(each) && each.length > 15);
  if (NARROWS.test(first) && !blocks.some(({ kind }) => kind === 'table')) return 'clarification';
  if (EXTENDS.test(text) && !decidesAny(sentences)) return 'extension';
  const isShort = sentences.length < 12;
  if ((ACKNOWLEDGES.test(text) || (isShort && MAY_ACKNOWLEDGE.test(text))) && !answered)
    return 'acknowledgement';
  const words = sentences.filter((each) => !COURTESY.test(each) && !isCover(each) && each.length > 25);
  if (
    sentences.some(isCover) &&
    !BRINGS.test(text) &&
    words.length === 0 &&
    !hasFigures(blocks) &&
    !blocks.some(({ text }) => readLabel(text))
  )
    return 'cover';
  return REVIEWS.test(text) && REVIEWED.test(text) ? 'review' : 'decision';
}
