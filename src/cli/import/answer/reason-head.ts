import type { Block } from '../document/block.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';

/** "Section 31(1)(a) - Law enforcement", "Regulation 13 applies to …": a provision at the head of what is said of it. */
const HEAD =
  /^\W*(?:(?:exemption|exception)\s*\d?\s*[:–-]\s*)?(?:FOIA,?\s*)?(?:sections?|regulations?|s\.|reg\.)\s*\d/i;
/** "Harm - Section 31(1)(a)", "Harm in confirming or denying - Sections 24(2) and 31(3)" */
const HEAD_OF =
  /^(?:harm|prejudice|public interest|factors|considerations|arguments|reasons?|explanation|evidence)\b[^.:–—-]{0,60}[:–—-]\s*(?:sections?|regulations?)\s*\d/i;

/** "Law enforcement – section 31(1)(a)", and no answer "Exempt – section 31(1)(a)" */
const HEAD_TITLED =
  /^(?!(?:exempt|withheld|refused|redacted|not|no|partly|see|information|this|it|we|the)\b)[A-Z][A-Za-z’',/& -]{3,60}?\s*[-–—:(]\s*(?:sections?|regulations?|s\.?|reg\.?)\s?\d[\w() ]{0,20}\W*$/i;

/** "… by virtue of the following exemptions:", "… and rely on the following exemption." over their titles. */
const ANNOUNCES =
  /\bexempt\w*\b.*:$|\bfollowing (?:\w+ )?(?:exemptions?|exceptions?|sections?|regulations?)\W*$/i;

/** Whether a block leads to the titles of the provisions that are relied on. */
export function announcesProvisions(text: string): boolean {
  return ANNOUNCES.test(text);
}

/** Whether a block announces provisions, or is one of those that were; "Section 30" without its name begins the reasons. */
export function listsProvisions(text: string, next: string | undefined, listed: boolean): boolean {
  if (announcesProvisions(text)) return true;
  return listed && isHead(text) && text.length < 140 && !/^\w+\s\d+\w?$/.test(next ?? '');
}

/** Whether a block stands over, or begins with, a provision. */
export function isHead(text: string): boolean {
  return HEAD.test(text) || HEAD_OF.test(text) || HEAD_TITLED.test(text);
}

/** The sections and regulations that a text names, without their limbs. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:sections?|regulations?|s\.|reg\.)\s*(\d+[A-Z]?)/gi)].map(
    ([, number = '']) => number,
  );
}

/** Whether a block stands over another provision than the reasons above it are about. */
export function isOtherHead(text: string, above: readonly string[]): boolean {
  const [own] = namedIn(text);
  return isHead(text) && own !== undefined && !above.flatMap(namedIn).includes(own);
}

/** Whether a block below the last answer begins what is said of the whole: the law, a provision, the harm, a table of exemptions. */
export function beginsReasons({ text, kind }: Block): boolean {
  if (kind === 'table') return /^[^\n]*\bexemptions?\b/i.test(text);
  const [first = ''] = sentencesOf(text);
  return (
    isHead(text) ||
    /^why (?:s\.|sections?|regulations?|the exemption|we (?:have )?(?:withh|refus|redact))/i.test(text) ||
    /^where (?:we have|(?:any )?(?:information|data|figures|details)\b[^,]{0,30}) (?:been )?(?:withheld|redacted|refused|removed)\b/i.test(
      first,
    ) ||
    recitesLaw(first) ||
    (text.length < 80 &&
      /^(?:(?:evidence of |overall )?harm\b[^.]*|explanations? of .{0,40}|exemptions? explanations?)\s*:?$/i.test(
        text,
      ))
  );
}
