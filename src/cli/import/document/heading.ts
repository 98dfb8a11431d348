/** "Request 101002833837", "Response 28-07-2021": a number or a day may stand behind a heading. */
const TAIL = String.raw`(?:\s+(?:no\.?\s*)?(?=\S*\d{2})[\w/.-]{5,}(?:\s+\w{3,9}\s+\d{4})?)?\s*[:.]?-?$`;
const REQUEST = new RegExp(
  `^(?:the |your |details of (?:the |your )?|summary of (?:the |your )?)?(?:foi |eir |original |full )?(?:requests?|information requested|questions?|enquiry|you asked(?: for| us)?|request (?:details|summary|text|for information))${TAIL}`,
  'i',
);
const REPLY = new RegExp(
  String.raw`^(?:in |the |our |my |your )?(?:foi |full |final )?(?:responses?|replies|reply|decisions?|answers?|we (?:answered|said)|outcome|findings|(?:extent(?: and results?)?|results?) of (?:searches|search)(?: (?:made )?to locate (?:the )?information)?|searches to locate (?:the )?information|determination|information (?:provided|released|disclosed)|outcome (?:\/|and|&) documents|response (?:details|summary|to (?:your )?request))${TAIL}`,
  'i',
);
const ASKED =
  /(?:you (?:asked|have asked|requested|have requested|seek|sought|wrote|wanted|specifically asked)|you seek access|your request (?:was |is |reads? |stated |asked )?|what you (?:asked|requested|wanted)(?: for)? (?:was|is)|requested the following|asked (?:for )?the following|following (?:information|questions?|request)|requesting (?:the following|information)|request(?:ed)? (?:was|is)? ?(?:set out|as follows|copied|below|for)|received on .{4,30} as follows|the body of which is as follows)\b.{0,120}(?:[:;]\s*-?|\s[-–])$/i;
/** "Your recent request is replicated below, together with our response." */
const COPIED =
  /^(?:thank you[^.]{0,80}\.\s)?(?:for (?:ease of |your |convenience )?(?:reference|convenience)?,? ?)?(?:your|the) (?:\w+ ){0,3}(?:request|questions|enquiry|e-?mail)\b[^.:?]{0,60}\b(?:is|are|has been|have been) (?:replicated|reproduced|repeated|copied|restated|quoted|set out|shown)(?: in full)? (?:below|here|beneath)\b[^.:?]{0,60}\.$/i;
/** "I write about your request, received in May under the Act, as set out below:" */
const SET_OUT =
  /\byour (?:\w+ ){0,3}(?:request|questions?|enquiry|e-?mail|letter)\b[^:?]{0,200}\b(?:set out|shown|given|reproduced|copied|quoted|detailed|repeated|replicated)(?: in (?:full|bold|italics))? (?:below|here|beneath|underneath)(?: in (?:full|bold|italics|blue|red))?\s*:$/i;
const OUR_REPLY = /\b(?:our|my|the) (?:\w+ )?(?:responses?|reply|replies|answers?|decision|findings)\b/i;
/** "The following questions were taken into account:" weighs what is fair. */
const WEIGHED =
  /\b(?:taken into (?:account|consideration)|(?:been|were|was|are|is) (?:carefully )?considered|fairness|ourselves|fair to)\b/i;
/** "The information you have requested is available here:" leads to an answer. */
const TOLD_BELOW =
  /\b(?:information|data|documents?|figures?|records?) (?:that |which )?you (?:have )?(?:asked for|requested|seek|sought|wanted) (?:is|are|can|will|has|have)\b/i;
/** "Please find the Council's response to your request set out below:" */
const REPLY_BELOW =
  /\b(?:responses?|reply|replies|answers?) to (?:your|the) (?:[\w ]{0,30} )?(?:request|enquiry|e-?mail|letter) (?:(?:of|dated|received) [^:]{3,30} )?(?:is |are )?(?:set out |given |provided )?(?:below|as follows)\b/i;
const REFUSES = /\b(?:refus\w*|withh\w*|exempt\w*|cannot|unable)\b/i;
/** "We are replying to your request of 3 May. It said:", "I refer to your letter. You asked for" */
const LEADS =
  /\byou (?:asked|requested|wanted|wished|wrote)\b(?: us)?(?: for| to (?:know|see|have|be told)| about)?, (?:about|in relation to|regarding|concerning|with regard to|for) [^.?]{3,80}:$|\b(?:request|e-?mail|letter|enquiry|message|you)\b.{0,120}\b(?:said|read|reads|stated|asked|wrote|words)\s*:$|\byou (?:asked|requested|wanted|wrote)(?: us)?(?: for| to know| about)?\s*:?$|\byour request\b.{0,60}\b(?:is|was) (?:for|to know)\s*:?$|\byou (?:asked|requested|wanted|wrote)\b[^.:?]{0,60}\b(?:to (?:know|see|have)|let you (?:have|know|see)|to (?:send|supply|give|provide|tell)(?: you)?)\s*:?$|\b(?:it|which|this) asked (?:us )?(?:for|to (?:know|see|have))\s*:$/i;
/** "Thank you for your request for the following information, which has the number 41." */
const FOLLOWED =
  /\b(?:request|e-?mail|letter|enquiry)\b[^.:?!]{0,80}\b(?:for|requesting) the following(?: (?:information|details|data))?(?:,? (?:which|under|received|dated)\b(?:[^.:?]|\.(?=\S)){0,120})?\.$|^you (?:asked|requested)(?: us)?(?: for)? the following(?: \w+)?\.$/i;
/** A heading that names both leads to neither. */
const BOTH =
  /^(?:(?:the|your|information|foi)\s+)*(?:requests?|questions?) (?:and|&|\/) (?:our |the )?(?:answers?|responses?|reply|replies)\b.{0,60}$/i;

/** Headings made of nothing but such words: "What was asked", "Request detail:", "The Council’s answer to your questions". */
const SMALL =
  "applicant(?:['’]s)?|requester(?:['’]s)?|the|your|you|we|our|us|my|of|for|to|in|on|a|an|and|have|has|was|were|been|is|what|full|final|formal|original|initial|text|wording|body|content|detail|details|summary|description|information|data|foi|eir|freedom|act|this|that|these|made|sent|said|wrote|given|provided|recorded|part|parts|council(?:['’]s)?|trust(?:['’]s)?|police|force(?:['’]s)?|authority(?:['’]s)?|university(?:['’]s)?|department(?:['’]s)?|board(?:['’]s)?|(?:college|school|academy|brigade|constabulary|agency|commission|commissioner|office|ministry|service|corporation|institute|museum|regulator)(?:['’]s)?|borough|city|county|district|parish|town";
const ASKING_WORD = 'requests?|requested|asked|asking|questions?|enquiry|enquiries|queries|sought';
const TELLING_WORD =
  'responses?|responded|reply|replies|replied|answers?|answered|decisions?|decided|outcome|findings?|determination|results?|disclosed|released|said|provided';
const OF_REQUEST = new RegExp(`^(?:(?:${SMALL}|${ASKING_WORD}|wrote)\\b\\W*)+$`, 'i');
const OF_REPLY = new RegExp(`^(?:(?:${SMALL}|${ASKING_WORD}|${TELLING_WORD})\\b\\W*)+$`, 'i');
const ASKS = new RegExp(`\\b(?:${ASKING_WORD}|you wrote)\\b`, 'i');
const TELLS = new RegExp(`\\b(?:${TELLING_WORD})\\b`, 'i');

function isHeadline(text: string): boolean {
  return text.length < 50 && !/[.?!;,]\s*$/.test(text) && text.split(/\s+/).length < 8;
}

/** "NPCC Response:" without the name of the authority. */
function withoutName(line: string): string {
  return line.replace(/\(s\)/g, 's').replace(/^[A-Z]{2,6}(?:['’]s)?\s+(?=[A-Za-z])/, '');
}

/** Whether a line stands over a request. */
export function isRequestHeading(line: string): boolean {
  const text = withoutName(line);
  if (BOTH.test(text) || /\b(?:to|from|by)\s*:?$/i.test(text)) return false;
  return (
    REQUEST.test(text) || (isHeadline(text) && OF_REQUEST.test(text) && ASKS.test(text) && !TELLS.test(text))
  );
}

/** Whether a line stands over a reply. */
export function isReplyHeading(line: string): boolean {
  const text = withoutName(line);
  if (BOTH.test(text)) return false;
  return (
    // "RESULT OF SEARCHES" begins with no name.
    REPLY.test(line) ||
    REPLY.test(text) ||
    (isHeadline(text) &&
      OF_REPLY.test(text) &&
      TELLS.test(text) &&
      !/\byou (?:\w+ )?(?:asked|requested)\b/i.test(text))
  );
}

/** Whether a sentence leads to the words of the request: "You asked:", "seek access to the following information:". */
export function leadsToRequest(text: string): boolean {
  return (
    ((ASKED.test(text) || COPIED.test(text) || (SET_OUT.test(text) && !OUR_REPLY.test(text))) &&
      !WEIGHED.test(text) &&
      !TOLD_BELOW.test(text) &&
      !REFUSES.test(text) &&
      !REPLY_BELOW.test(text)) ||
    (text.length < 200 && LEADS.test(text)) ||
    FOLLOWED.test(text)
  );
}

/** "SECTION 2 — STAFFING": a part of a request. The sections of the Acts that exempt have higher numbers. */
export function isSectionTitle(text: string): boolean {
  return /^(?:section|part|theme|topic|area)\s(?:\d|[A-H])\s?[-–—:.]\s?[^.?!;]{3,70}$/i.test(text);
}

/** Whether a line is a heading of either part, or of both. */
export function isPartHeading(text: string): boolean {
  return isRequestHeading(text) || isReplyHeading(text) || BOTH.test(text);
}
