import type { Block } from '../document/block.ts';
import { isPartHeading, leadsToRequest } from '../document/heading.ts';

export const ANSWERED_BELOW =
  /^(?:please (?:see|find) )?below (?:is|are) (?:our|the|my) (?:\w+ )?(?:response|reply|answers?)\b[^.:]{0,60}[.:]\s*$|(?:response|answers?|repl(?:y|ies)|(?<!freedom of |environmental )information)\b.{0,80}\b(?:set out|below|as follows|follows|provided|in turn|bold|red|blue|italics)\b.{0,40}[:.]\s*$|\byour (?:request|questions?|points?|letter|e-?mail)\b.{0,40}\b(?:dealt with|answered|addressed|considered|taken|responded to)\b.{0,20}\b(?:below|in turn|as follows)\b.{0,20}[:.]\s*$/i;

const BELOW = /^(?:please )?(?:see|find|note)?.{0,140}\b(?:below|following|as follows)\b.{0,80}:$/i;

/** The words of lines that only lead on. */
const COURTEOUS =
  /^(?:please|find|note|below|follow(?:s|ing)?|above|here|hereby|attached|your|yours|this|that|these|those|with|from|which|what|have|has|been|were|will|would|can|able|now|also|each|same|both|under|into|order|turn|requests?|requested|requesting|asked|questions?|enquir(?:y|ies)|quer(?:y|ies)|points?|items?|parts?|responses?|respon(?:d|ds|ded|se)|answer(?:s|ed)?|repl(?:y|ies)|information|data|details?|decision|freedom|environmental|regulations|council|trust|force|police|authority|university|department|board|office|service|commission|constabulary|agency|provid\w+|suppl\w+|set|stated|listed|given|shown|contained|seen|receiv\w+|dated|email|letter|text|relation|regard(?:s|ing)?|respect|concerning|thank|bold|blue|italics|colou?r|tables?|annex|appendix|january|february|march|april|june|july|august|september|october|november|december|confirm|write|writing|pleased|happy|our|they|their|them)$/i;

/** Whether a block is a line that only leads to what stands under it. */
export function isLead({ text, kind }: Block): boolean {
  if (kind === 'table') return false;
  if (isPartHeading(text) || leadsToRequest(text)) return true;
  if (/\d{2}|\b(?:exempt|withheld|refus|section|act\b)/i.test(text) || text.length > 200) return false;
  // "The number of reports was as follows:" says what stands below it; names say nothing.
  const words = text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? [];
  if (words.filter((word) => !COURTEOUS.test(word)).length > 2) return false;
  return text.endsWith(':')
    ? ANSWERED_BELOW.test(text) || BELOW.test(text)
    : text.length < 90 && ANSWERED_BELOW.test(text);
}
