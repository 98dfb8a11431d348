import { numbersIn, ORDINALS, PLACES } from './counted.ts';

/** A number that a letter puts before a question or an answer. */
export interface Label {
  /** What it calls the thing: `Q1` and `Request 1` ask, `A1` and `Response 1` answer, `1.` says neither. */
  readonly role: 'question' | 'answer' | 'either';
  /** As printed, in small letters and without brackets: `1`, `2a`, `1.1`, `b`, `iv`. */
  readonly numbers: readonly string[];
  /** The way it is written, so that `(a)` below `1.` can be told from another question. */
  readonly style: string;
  /** How many characters it takes. */
  readonly length: number;
}

/** What a letter calls one part of a request, and several. */
const PART = 'points?|items?|parts?|heads?|limbs?|elements?|quer(?:y|ies)';
export const ASKED = `questions?|requests?|${PART}`;
export const ASKED_ONE = 'question|request|point|item|part|head|limb|element|query';
export const ASKED_SEVERAL = 'questions|requests|points|items|parts|heads|limbs|elements|queries';
const ONE = String.raw`[a-h]\d{1,2}(?![a-z\d])|\d{1,2}(?:\.\d{1,2})?\s?\(?[a-z]?\)?(?![a-z])|(?!i\s+[a-z])[a-z](?![a-z])|[ivx]{2,4}(?![a-z])|${ORDINALS.join('|')}`;
export const JOIN = String.raw`\)?\s*(?:,\s*(?:and|&)|,|&|\band\b|\/|\bto\b|[-–])\s*(?:(?:q|question|request)s?\s*)?\(?`;
const NUMBERS = String.raw`(?:(?:no|numbers?)\b\.?\s*)?\(?((?:${ONE})(?:${JOIN}(?:${ONE}))*)\)?(?:\s*\(\d{1,2}\))?`;
const END = String.raw`(?:\s*[.,:)\]•]+|\s+[-–—/](?=\s)|[-–—](?=\s)|(?=\s|$))\s*[-–—:]?\s*`;
const WORD = String.raw`questions?|requests?|qn|ques|qu?|answers?(?:\s+(?:to\s+)?(?:question|request)s?)?|responses?(?:\s+(?:to\s+)?(?:question|request)s?)?|an?s?|r|reply|replies|${PART}`;
const LED = String.raw`(?:(?:(?:in|with)\s+)?(?:answer|response|reply|relation|regards?|respect|reference)\s+(?:to|of)\s+|(?:regarding|concerning|as\s+(?:for|to|regards)|for)\s+)?(?:(?:both|all|your|the)\s+)*`;
const WORDED = new RegExp(String.raw`^(${LED})(${WORD})(?:\.?\s+|\.?(?=[\d(]))${NUMBERS}${END}`, 'i');
const BARE: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['1)', /^(\d{1,2}(?:\)?\s*(?:,|&|and|to)\s*\d{1,2})+)\s*\)(?:\s+(?=\S)|$)/],
  ['1.', /^(\d{1,2}(?:\.?\s*(?:,|&|and|to|[-–])\s*\d{1,2})+)\s*[.:](?:\s+(?=\S)|$)/],
  [
    '1.1',
    /^\(?(\d{1,2}\.\d{1,2})[.)]?\s+(?=\D)(?!(?:years?|hours?|days?|months?|weeks?|miles?|per|million|[mk]?[gmt]|tonnes?|[fw]te|%)\b)/i,
  ],
  ['1.', /^(\d{1,2})\s*\.(?:\s*[-–]?\s+(?=\S)|\s*$|(?=[^\d\s]))/],
  ['(1)', /^\((\d{1,2})\.?\)\s*/],
  ['#1', /^#\s?(\d{1,2})(?:\s*[.):]|\s+[-–—]|(?=\s))\s+(?=\S)/],
  ['[1]', /^\[(\d{1,2})\]\s*(?!\s*(?:https?:|www\.|mailto:|\[))/],
  ['1)', /^(\d{1,2})\s*\)\s*/],
  ['#1', /^#\s?(\d{1,2})(?:\s*[.:)–-])?\s+(?=\S)/],
  ['1•', /^(\d{1,2})\s*•\s*/],
  ['1 -', /^(\d{1,2})\s*[-–—:]\s+(?=[A-Z])/],
  // "1, How many boats are there?", and no "12, Quay Street"
  ['1,', /^(\d{1,2}),\s+(?=[A-Z][a-z]+ [a-z])/],
  // "1a, 1d and 2c: We have taken these together."; "10m, 20m and 30m", "4g and 5g" and "10p and 20p" are measured.
  ['1a', /^(\d{1,2}[a-f](?:\s*(?:,|&|and)\s*\d{1,2}[a-f])+)\s*[:.)–-]\s*(?=\S)/],
  ['1a', /^(\d{1,2}\s?\(?[a-z]\)?)(?:[.):]?\s+(?=[A-Z])|[.):]\s*(?=\S)|\s*[.):]$)/],
  // "b) and d)", "(a), (b) and (c)": one answer to several.
  ['(a)', /^\(([a-z]\)(?:\s*(?:,|&|and)\s*\([a-z]\))+)(?:\s*[:.–-])?\s+(?=\S)/],
  ['a)', /^([a-z]\)(?:\s*(?:,|&|and)\s*[a-z]\))+)(?:\s*[:.–-])?\s+(?=\S)/],
  ['(a)', /^\(([a-z])\)\s*/],
  ['(i)', /^\(([ivx]{2,4})\)\s*/i],
  // "b) and d) This is exempt.": one answer to both.
  ['a)', /^\(?([a-h]\)(?:\s*(?:,|&|and)\s*\(?[a-h]\))+)(?:\s*[:.–-])?(?:\s+(?=\S)|$)/],
  ['a)', /^([a-z])\)\s*/],
  ['a.', /^([a-z])\.\)?(?:\s+(?=\S)|(?=[A-Z][a-z]+\s)|$)/],
  ['I.', /^([IVX]{2,4})\.\s+(?=\S)/],
  ['A.', /^([A-Z])\.\s+(?=[A-Z\d£]|[a-z]+\s[a-z])/],
  ['i.', /^([ivx]{2,4})(?:\.\)|[.)])(?:\s+(?=\S)|$)/],
  // "A) and B)": one answer to both.
  ['A)', /^\(?([A-Z]\)(?:\s*(?:,|&|and)\s*\(?[A-Z]\))+)(?:\s*[:.–-])?(?:\s+(?=\S)|$)/],
  ['A)', /^\(?([A-Z])\)\s*/],
  // "B - We are withholding the plan.": behind "A - chief officers" and "E - mail" no sentence begins, and "Y - Yes" and
  // "X - Ray" have letters to which no request counts.
  ['A -', /^([A-HJ-M])\s+[-–—]\s+(?=[A-Z\d£]|(?:we|it|this|there|the|no)\s)/],
  // "B/ When does it end?": behind "N/ A", "24/ 7" and "1/ 2/ 2023" no word begins.
  ['A/', /^([A-Z]|\d{1,2})\/\s+(?=[A-Z][A-Za-z])/],
];
/** "1. a) & b) …": the letters of a number. */
const LETTERED = /^(\d{1,2})[.)]?\s*(\(?[a-z]\)(?:\s*(?:,|&|and)\s*\(?[a-z]\))*)\s*/;
const PLACE = new RegExp(
  String.raw`^(${PLACES.join('|')})(?:ly)?\b(?:(?:\s+(?:${ASKED_ONE}))?\s*[,:.–-]\s*|\s+(?:${ASKED_ONE})$)`,
  'i',
);

/** "Q1: 26 days. Q2: 31 days. …": the four quarters of a year. */
export const QUARTERS = /^(?:Q[1-4]\b[^?Q]{1,40}){4}$/;

const DASHED = /^(\d{1,2}[a-z]?)\s+[-–—]\s+(?!q)/i;
/** "A5 / 27" as a whole */
const SLASHED = /^(\d{1,2}[a-z]?)\s+\/\s+/;

/** "(a) determining whether it holds the information": what the law counts as cost, and no request. */
const LIMB_OF_LAW =
  /^\W*\(?(?:[a-d]|[ivx]{1,3}|[1-4])[).]+\s*(?:determin(?:e|ing) (?:whether|if) (?:it|we|the (?:authority|council|trust|force|information))|(?:locat(?:e|ing)|retriev(?:e|ing)|extract(?:ing)?) (?:it\b|the (?:requested )?information|(?:a |any )?documents?))/i;

/** The label at the start of a text, if there is one. */
export function readLabel(text: string): Label | undefined {
  if (QUARTERS.test(text) || LIMB_OF_LAW.test(text)) return undefined;
  // “2. What was the outcome?”: the mark stands before the number of what is quoted.
  if (/^["“‘']\s?(?:Q|\d|\()/.test(text)) {
    const label = readLabel(text.slice(1));
    return label === undefined || label.length === 0 ? undefined : { ...label, length: label.length + 1 };
  }
  // "Q1 response: none"
  const answered = /^(?:q|question)\.?\s?(\d{1,2}[a-z]?)\s+(?:response|answer|reply)\s*[:.–-]\s*/i.exec(text);
  if (answered !== null)
    return {
      role: 'answer',
      numbers: [(answered[1] ?? '').toLowerCase()],
      style: 'A',
      length: answered[0].length,
    };
  const worded = WORDED.exec(text);
  if (worded !== null) {
    const [, led = '', word = ''] = worded;
    let [whole, , , numbers = ''] = worded;
    // "Q1 - 12" is the answer 12; "Questions 1 - 12" are twelve questions, and "Q1 - Q3" are three.
    const dashed = (/\s\/\s[\d.,]+$/.test(text) ? SLASHED : DASHED).exec(numbers);
    if (dashed !== null && !/s$/i.test(word)) {
      whole = whole.slice(0, whole.indexOf(numbers) + dashed[0].length);
      numbers = dashed[1] ?? '';
    }
    const next = text[whole.length] ?? '';
    // Behind a mere space the question has to begin: "Part 2 of the Act" and "A 3 bedroom house" are no labels.
    const ends =
      dashed !== null ||
      /[^\s\w)]\s*$/.test(whole) ||
      /^$|[A-Z"“‘'£<]/.test(next) ||
      (led !== '' && /^of (?:your|the) (?:request|e-?mail|letter)/.test(text.slice(whole.length)));
    const fits = word.length > 1 || led !== '' || /^(?:q\.?\s?|[ar]\.?)\d/i.test(text);
    if (ends && fits) {
      const answers =
        /^(?:an?s?$|answer|r$|repl|resp)/i.test(word) || /^(?:in )?(?:answer|response|reply) to\b/i.test(led);
      const role = answers ? 'answer' : 'question';
      const neutral = new RegExp(`^(?:${PART})$`, 'i').test(word);
      return {
        role: neutral ? 'either' : role,
        numbers: numbersIn(numbers),
        style: role === 'question' ? 'Q' : 'A',
        // "In respect of question 3, the force …" is a sentence, and stays whole.
        length: led !== '' && whole.length < text.length ? 0 : whole.length,
      };
    }
  }
  // "B1. 212" below "A1. 1,420": answers to questions in groups.
  const grouped = /^[B-Z](\d{1,2})[.:)]\s+(?=\S)/.exec(text);
  if (grouped !== null)
    return { role: 'answer', numbers: [grouped[1] ?? ''], style: 'A', length: grouped[0].length };
  const lettered = LETTERED.exec(text);
  if (lettered !== null) {
    const [whole, number = '', letters = ''] = lettered;
    const numbers = [...letters.matchAll(/[a-z](?=\))/g)].map(([letter]) => `${number}${letter}`);
    return { role: 'either', numbers, style: '1a', length: whole.length };
  }
  for (const [style, pattern] of BARE) {
    const found = pattern.exec(text);
    if (found) return { role: 'either', numbers: numbersIn(found[1] ?? ''), style, length: found[0].length };
  }
  const place = PLACE.exec(text);
  if (place === null) return undefined;
  const number = PLACES.indexOf((place[1] ?? '').toLowerCase()) + 1;
  return { role: 'either', numbers: [String(number)], style: 'first', length: place[0].length };
}
