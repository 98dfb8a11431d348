import { wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Everyday ones, and those of information law itself, which every page explains. */
const KNOWN = new Set(
  'AM BBC BST CCTV CSV DNA EIR EIRS EISR EISRS EU FAQ FOI FOIA FOISA GB GMT GP GPS HR ICO ID IT MP NHS PC PDF PM SMS TV UK UN URL US USA VAT'.split(
    ' ',
  ),
);
const ACRONYM = /(?<![\w’'.-])[A-Z]{2,6}(?=s?\b)(?![’'-]?\d)/g;
/** Three words in capitals or more are a heading or a shout. */
const SHOUT = /\b[A-Z]{2,}(?:[\s-]+[A-Z]{2,}){2,}\b/g;
/** Words that letters write in capitals to stress them. */
const STRESSED =
  /^(?:ALL|AND|ANY|ARE|BEFORE|BOTH|DATE|DO|DOES|EACH|IF|IS|MUST|NB|NEVER|NO|NONE|NOT|NOTE|ONLY|OR|PART|SOME|THE|TO|TOTAL|YES)$/;
const ROMAN = /^[IVXL]+$/;
const SMALL = 'and|of|the|for|in|on|to|from|with|by|a|at|is|it|or|as';
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
    const asked = data.questions.map(({ text = '' }) => text).join('\n');
    const own = authority.data === undefined ? '' : `${authority.data.name} ${authority.data.shortName}`;
    const all = `${data.title}\n${asked}\n${letter}`;
    const unexplained = [...new Set(letter.replaceAll(SHOUT, ' ').match(ACRONYM) ?? [])].filter(
      (each) =>
        !KNOWN.has(each) &&
        !ROMAN.test(each) &&
        !STRESSED.test(each) &&
        !own.split(/\W+/).includes(each) &&
        !isExplained(each, all),
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

/** “CAD (Computer aided dispatch)”, “CAD stands for …”, or a run of words that begin with its letters. */
function isExplained(each: string, text: string): boolean {
  if (
    new RegExp(
      `\\b${each}s?\\s*(?:\\((?=[A-Za-z ]{8})|,?\\s*(?:which\\s+)?(?:stands?\\s+for|means?)\\b)`,
    ).test(text)
  )
    return true;
  const words = [...each]
    .map((letter) => `(?!(?:${SMALL})\\b)${letter}[a-z’']+`)
    .join(`[\\s-]+(?:(?:${SMALL})\\s+)*`);
  return new RegExp(`\\b${words}`, 'i').test(text);
}

/** Where it first stands in the file; where markup divides it, at the title. */
function firstUse({ entry, locate }: Subject, each: string) {
  const lines = entry.frontmatter.body.split('\n');
  const index = lines.findIndex((line) => new RegExp(`\\b${each}s?\\b`).test(line));
  if (index === -1) return locate('title');
  return { line: index + 1, column: (lines[index] ?? '').search(new RegExp(`\\b${each}`)) + 1 };
}
