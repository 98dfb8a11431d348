import type { BodySection } from '../../entries/body.ts';
import { isExplained } from '../explained-acronym.ts';
import { wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Everyday ones, those of information law itself, which every page explains, and names of firms that have no longer one. */
const KNOWN = new Set(
  `AM BBC BST CCTV CSV DNA EIR EIRS EISR EISRS EU FAQ FOI FOIA FOISA FoI GB GMT GP GPS HR ICO ID IT MP NHS PC PDF PM
  SMS TV UK UN URL US USA VAT GDPR DPA AA ASAP ATM AIDS BA BSC BSL CD CEO COVID DIY DJ DVD DVLA ETC EV FYI GCSE GCSES
  HGV HIV HM HMP HMRC HQ ICT ISBN ITV IVF KC LED LGBT LGBTQ MA MBA MOT MRI NATO NI NSPCC OK PA PE PIN PIP PO PPE QC QR RAC RE ROI
  RAF RIP RSPCA SIM SUV TBA TBC UFO USB VIP WC WIFI YMCA
  EN ISO
  KB MB TB KG KM ML MPH KW KWH MW MWH
  JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE TUES WED THU THUR THURS FRI SAT SUN
  ASDA AXA BAE BMW BP BT DHL DPD EDF EE EY HP HSBC IBM IKEA JCB KFC KPMG LG LLP MG PLC PWC RBS SAP SSE TNT TSB UPS VW`.split(
    /\s+/,
  ),
);
/** In capitals, or with the “of” or “for” between them: ULEZ, MoD, DfE. GOV.UK is a name with a dot. */
const ACRONYM =
  /(?<![\w’'.-])(?:[A-Z]{2,6}|[A-Z]{7,8}|[A-Z][of][A-Z]{1,4})(?=s?\b)(?![’'/-]?\d)(?!\.[A-Za-z])/g;
/** Three words in capitals or more are a heading or a shout. */
const SHOUT = /\b[A-Z]{2,}(?:[\s-]+[A-Z]{2,}){2,}\b/g;
/** Words that letters write in capitals to stress them. */
const STRESSED =
  /^(?:ALL|AND|ANY|ARE|BEFORE|BOTH|DATE|DO|DOES|EACH|EXEMPT|HELD|IF|IS|MUST|NB|NEVER|NIL|NO|NONE|NOT|NOTE|ONLY|OR|PART|RETURN|SOME|THE|TO|TOTAL|YES)$/;
const ROMAN = /^[IVXL]+$/;
/** So long a word in capitals is a word, unless nobody could say it: HMICFRS. */
const SAYABLE = /^(?!.*[BCDFGHJ-NP-TVWXZ]{4})[A-Z]{7,}$/;
const SHOWN = 5;

export const acronym: Rule = {
  id: 'acronym',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Plain English: a log is read by people who do not work for the authority. An acronym that is nowhere written out loses them, and they will not find the page by the words that they know.',
  bad: `---
<Answer question="1">

The VRES keeps 12.

</Answer>`,
  good: `---
<Answer question="1">

The Vehicle Recovery and Examination Service (VRES) keeps 12.

</Answer>`,
  *check(subject, { authority }) {
    const { entry, data } = subject;
    const letter = wordsOf(entry.body.sections);
    // Most letters have none that is unknown, and looking closer takes time.
    if (!acronymsIn(letter).some(isUnknown)) return;
    const asked = data.questions.map(({ text = '' }) => text).join('\n');
    const own = authority.data === undefined ? '' : `${authority.data.name} ${authority.data.shortName}`;
    const all = `${data.title}\n${asked}\n${letter}`;
    const unexplained = acronymsIn(proseOf(entry.body.sections)).filter(
      (each) =>
        isUnknown(each) && !isWord(each, all) && !own.split(/\W+/).includes(each) && !isExplained(each, all),
    );
    if (unexplained.length === 0) return;
    const named = unexplained.slice(0, SHOWN).map((each) => `“${each}”`);
    const list = unexplained.length > SHOWN ? [...named, '…'] : named;
    yield {
      ...firstUse(subject, unexplained[0] ?? ''),
      message: `The text uses ${list.join(', ')} and nowhere says what ${unexplained.length === 1 ? 'that means' : 'those mean'}.`,
      remedy:
        'Write out in the title or the question what a reader needs. The letter’s own words stay as they are: if that is not enough, accept this warning with the reason.',
    };
  },
};

function acronymsIn(words: string): readonly string[] {
  return [...new Set(words.replaceAll(SHOUT, ' ').match(ACRONYM) ?? [])];
}

function isUnknown(each: string): boolean {
  return !KNOWN.has(each) && !ROMAN.test(each) && !STRESSED.test(each) && !SAYABLE.test(each);
}

/**
 * The reference of a case, which its readers look up as it stands: “[2016] UKUT 535 (AAC)”, “[1998] 1 AC 1”,
 * “UKFTT 2011_0283 (GRC)”.
 */
const CASE =
  /[[(](?:1[89]|20)\d\d(?:-\d\d)?[\])]\s+(?:\d+\s+)?(?:[A-Z][A-Za-z]*\.?\s+){1,3}[\d_]+(?:\s*\([A-Z][A-Za-z]*\))?|\b(?:UKSC|UKHL|UKPC|EWCA|EWHC|UKUT|UKFTT|CSIH|CSOH|HCJAC|NICA|NIQB|NIKB)\s+(?:[A-Z][a-z]+\s+)?\d[\d_]*(?:\s*\([A-Z][A-Za-z]*\))?/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>)\]]+|\bwww\.[^\s<>)\]]+/g;

/**
 * The words in sentences. Cells of a table hold codes and names, and a line in capitals alone is a heading or a shout
 * (“NIL RETURN”): none of them is explained anywhere, and none needs it.
 */
function proseOf(sections: readonly BodySection[]): string {
  return sections
    .flatMap((section) =>
      section.html
        .replaceAll(/<table\b.*?<\/table>/gs, ' ')
        .split(/<\/?(?:p|li|h\d|blockquote|br)\b[^>]*>/)
        .map((html) => wordsOf([{ ...section, html }])),
    )
    .filter((line) => /[a-z\d]/.test(line))
    .join('\n')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(CASE, ' ');
}

/** HELD where the letter says “held” as well. */
function isWord(each: string, text: string): boolean {
  return each.length > 2 && new RegExp(`\\b${each.toLowerCase()}\\b`).test(text);
}

/** Where it first stands in the words of the file; where markup divides it, at the title. */
function firstUse({ entry, locate }: Subject, each: string) {
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  const use = new RegExp(`(?<![\\w’'.-])${each}(?=s?\\b)(?![’'/-]?\\d)(?!\\.[A-Za-z])`);
  const lines = entry.frontmatter.body.split('\n').map((line) =>
    line
      .replaceAll(/<[^>]*>/g, blank)
      .replaceAll(/\]\([^)]*\)/g, blank)
      .replaceAll(ADDRESS, blank)
      .replaceAll(CASE, blank),
  );
  const index = lines.findIndex((line) => use.test(line));
  if (index === -1) return locate('title');
  return { line: index + 1, column: (lines[index] ?? '').search(use) + 1 };
}
