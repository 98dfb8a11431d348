import { sentencesOf } from '../sentence/split.ts';
import type { Answers } from './answer.ts';

const SENT = '(?:attached|enclosed|appended|accompanying)';
const FILE = String.raw`(?:spreadsheets?|workbooks?|(?:excel|csv|pdf|word|zip)\b.{0,20}|files?|documents?|data ?sets?|tables?|reports?|lists?|sheets?|zip folders?|schedules?|letters?|e-?mails?|minutes|cop(?:y|ies)|logs?|extracts?|maps?|plans?|polic(?:y|ies)|contracts?|response|data|information|figures)`;
/** How a reply says that something came with it. */
const SAYS = new RegExp(
  [
    String.raw`^\W*(?:please )?(?:see |find |refer to )?(?:the )?${SENT}\b`,
    String.raw`\b(?:see|find|refer to|in|at|per) (?:the |our |this )?(?:${SENT}|attachments?)\b`,
    String.raw`\b(?:(?:is|are|has been|have been|was|were)|i|we|(?:it|they)['’](?:s|re)|and) (?:have )?(?:now |also |therefore |(?:pleased|happy) to )?(?:attach(?:ed)?|enclosed?|append(?:ed)?)\b`,
    String.raw`\baccompan(?:y|ies|ying) (?:this|our) (?:letter|e-?mail|response|reply)\b|\b(?:on|from|of) the ${SENT}\b`,
    String.raw`\b(?:the|this|an?|our|${FILE}) ${SENT} ${FILE}\b`,
    String.raw`\b${FILE} (?:${SENT})\W*$`,
  ].join('|'),
  'i',
);
/** "The conditions attached to the grant", what is said of the right to complain, and what did not come. */
const OTHER =
  /\b(?:attached|appended) to (?!(?:this|our|the) (?:e-?mail|letter|response|reply|message)\b)|\b(?:right (?:to|of)|how to|details of (?:the|your|our)) (?:complain\w*|appeal\w*|review)|\bappeals? process\b|\b(?:copyright|re-?use|leaflet)\b|\battach\w* (?:\w+ )?(?:weight|importance)\b|(?:\bnot|n['’]t) (?:been )?(?:attach|enclos)|\bno (?:attach|enclos)/i;
const ANNEX = /\b(annex|appendix|schedule|table)\b\s*([A-Z\d]{0,2})\b/i;

/** The sentences by which a reply says that a file came with it: an import has the letter alone. */
export function missingFiles({ pieces, structure }: Answers): readonly string[] {
  const blocks = [...pieces.map(({ block }) => block), ...structure];
  // An annex that stands below the letter did not get lost.
  const isHere = (sentence: string): boolean => {
    const [, kind, name = ''] = ANNEX.exec(sentence) ?? [];
    if (kind === undefined) return false;
    const head = new RegExp(String.raw`^${kind}\s*${name}\b`, 'i');
    return blocks.some(
      ({ text, kind: form }) =>
        (/table/i.test(kind) && form === 'table') || (text.length < 120 && head.test(text)),
    );
  };
  const said = blocks
    .filter(({ kind }) => kind !== 'table')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((each) => SAYS.test(each) && !OTHER.test(each) && !isHere(each));
  return [...new Set(said.map((each) => each.trim()))];
}
