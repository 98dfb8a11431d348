/** "Request 101002833837", "Response 28-07-2021": a number or a day may stand behind a heading. */
const TAIL = String.raw`(?:\s+(?:no\.?\s*)?(?=\S*\d{2})[\w/.-]{5,}(?:\s+\w{3,9}\s+\d{4})?)?\s*[:.]?-?$`;
const REQUEST = new RegExp(
  `^(?:the |your |details of (?:the |your )?|summary of (?:the |your )?)?(?:foi |eir |original |full )?(?:requests?|information requested|questions?|enquiry|you asked(?: for| us)?|request (?:details|summary|text|for information))${TAIL}`,
  'i',
);
const REPLY = new RegExp(
  String.raw`^(?:in |the |our |my |your )?(?:foi |full |final )?(?:responses?|replies|reply|decisions?|answers?|we (?:answered|said)|outcome|findings|result of (?:searches|search)|determination|information (?:provided|released|disclosed)|outcome (?:\/|and|&) documents|response (?:details|summary|to (?:your )?request))${TAIL}`,
  'i',
);
const ASKED =
  /(?:you (?:asked|have asked|requested|have requested|seek|sought|wrote|wanted|specifically asked)|you seek access|your request (?:was |is |reads? |stated |asked )?|requested the following|asked (?:for )?the following|following (?:information|questions?|request)|request(?:ed)? (?:was|is)? ?(?:set out|as follows|copied|below|for)|received on .{4,30} as follows|the body of which is as follows)\b.{0,120}[:;]\s*-?$/i;
/** A heading that names both leads to neither. */
const BOTH = /^requests? (?:and|&) (?:answers?|responses?)\s*:?$/i;

/** Whether a line stands over a request. */
export function isRequestHeading(text: string): boolean {
  return !BOTH.test(text) && REQUEST.test(text);
}

/** Whether a line stands over a reply. */
export function isReplyHeading(text: string): boolean {
  return REPLY.test(text);
}

/** Whether a sentence leads to the words of the request: "You asked:", "seek access to the following information:". */
export function leadsToRequest(text: string): boolean {
  return ASKED.test(text);
}

/** Whether a line is a heading of either part, or of both. */
export function isPartHeading(text: string): boolean {
  return isRequestHeading(text) || isReplyHeading(text) || BOTH.test(text);
}
