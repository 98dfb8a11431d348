import type { BodySection } from '../../entries/body.ts';
import { wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Everyday ones, those of information law itself, which every page explains, and names of firms that have no longer one. */
const KNOWN = new Set(
  `AM BBC BST CCTV CSV DNA EIR EIRS EISR EISRS EU FAQ FOI FOIA FOISA FoI GB GMT GP GPS HR ICO ID IT MP NHS PC PDF PM
  SMS TV UK UN URL US USA VAT GDPR DPA AA ASAP ATM AIDS BA BSC BSL CD CEO COVID DIY DJ DVD DVLA ETC EV FYI GCSE GCSES
  HGV HIV HMP HMRC HQ ICT ISBN ITV IVF KC LED LGBT LGBTQ MA MBA MOT MRI NATO NI NSPCC OK PA PE PIN PIP PO PPE QC QR RAC RE ROI
  RAF RIP RSPCA SIM SUV TBA TBC UFO USB VIP WC WIFI YMCA
  KB MB TB KG KM MPH KW KWH
  JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE TUES WED THU THUR THURS FRI SAT SUN
  ASDA AXA BAE BMW BP BT DHL DPD EDF EE EY HP HSBC IBM IKEA JCB KFC KPMG LG LLP MG PLC PWC RBS SAP SSE TNT TSB UPS VW`.split(
    /\s+/,
  ),
);
/** In capitals, or with the “of” or “for” between them: ULEZ, MoD, DfE. */
const ACRONYM = /(?<![\w’'.-])(?:[A-Z]{2,6}|[A-Z]{7,8}|[A-Z][of][A-Z]{1,4})(?=s?\b)(?![’'/-]?\d)/g;
/** Three words in capitals or more are a heading or a shout. */
const SHOUT = /\b[A-Z]{2,}(?:[\s-]+[A-Z]{2,}){2,}\b/g;
/** Words that letters write in capitals to stress them. */
const STRESSED =
  /^(?:ALL|AND|ANY|ARE|BEFORE|BOTH|DATE|DO|DOES|EACH|EXEMPT|HELD|IF|IS|MUST|NB|NEVER|NIL|NO|NONE|NOT|NOTE|ONLY|OR|PART|RETURN|SOME|THE|TO|TOTAL|YES)$/;
const ROMAN = /^[IVXL]+$/;
/** So long a word in capitals is a word, unless nobody could say it: HMICFRS. */
const SAYABLE = /^(?!.*[BCDFGHJ-NP-TVWXZ]{4})[A-Z]{7,}$/;
const SMALL = 'and|of|the|for|in|on|to|from|with|by|a|at|is|it|or|as';
/** Words that are in no name: “some cases” is not what SC stands for. */
const NO_NAME =
  'this|that|these|those|some|such|any|each|no|not|we|our|you|your|they|their|he|she|his|her|its|who|which|what|when|where|were|was|are|be|been|has|have|had|do|does|did|would|will|can|could|may|might|must|should|so|if|but|than|then|there|here|only|also|please';
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
    .replaceAll(ADDRESS, ' ');
}

/** HELD where the letter says “held” as well. */
function isWord(each: string, text: string): boolean {
  return each.length > 2 && new RegExp(`\\b${each.toLowerCase()}\\b`).test(text);
}

/**
 * “CAD (Computer aided dispatch)”, “CAD stands for …”, a run of words that begin with its letters, or words with most
 * of its letters before “(CAD)”.
 */
function isExplained(each: string, text: string): boolean {
  if (
    new RegExp(
      `\\b${each}s?\\s*(?:\\((?=[A-Za-z ]{8})|,?\\s*(?:which\\s+)?(?:stands?\\s+for|means?)\\b)`,
    ).test(text)
  )
    return true;
  const letters = [...each].filter((letter) => /[A-Z]/.test(letter));
  const words = letters
    .map((letter) => `(?!(?:${SMALL}|${NO_NAME}|${each}s?)\\b)${letter}[a-z’']+`)
    .join(`[\\s-]+(?:(?:${SMALL})\\s+)*`);
  if (new RegExp(`\\b${words}`, 'i').test(text)) return true;
  const introduced = new RegExp(
    `((?:[A-Za-z’'-]+,?\\s+){2,10})\\([^()\\w]*(?:[a-z]+\\s+){0,3}[^()\\w]*${each}s?[^()\\w]*\\)`,
    'g',
  );
  return [...text.matchAll(introduced)].some(([, before = '']) => sharesLetters(letters, before));
}

/** Whether half of the letters, and two at least, begin words in the same order: ULEZ and “London emission zone”. */
function sharesLetters(letters: readonly string[], before: string): boolean {
  const initials = before.split(/[\s,-]+/).map((word) => word.charAt(0).toUpperCase());
  let from = 0;
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter, from);
    if (at === -1) continue;
    from = at + 1;
    shared++;
  }
  return shared >= Math.max(2, letters.length / 2);
}

/** Where it first stands in the words of the file; where markup divides it, at the title. */
function firstUse({ entry, locate }: Subject, each: string) {
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  const use = new RegExp(`(?<![\\w’'.-])${each}(?=s?\\b)(?![’'/-]?\\d)`);
  const lines = entry.frontmatter.body.split('\n').map((line) =>
    line
      .replaceAll(/<[^>]*>/g, blank)
      .replaceAll(/\]\([^)]*\)/g, blank)
      .replaceAll(ADDRESS, blank),
  );
  const index = lines.findIndex((line) => use.test(line));
  if (index === -1) return locate('title');
  return { line: index + 1, column: (lines[index] ?? '').search(use) + 1 };
}
