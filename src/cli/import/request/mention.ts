import { numbersIn, ORDINALS, PLACES } from '../document/counted.ts';
import { ASKED, ASKED_ONE, ASKED_SEVERAL, JOIN } from '../document/label.ts';
import { isSubsection } from '../sentence/statute.ts';
import { LAST } from './asked.ts';

/** "b) was wrongly answered", "I have not reviewed c) and d)", "items (ii) and (iii)", "as to (b)", "In reply to 1)", "The information at b falls", "parts b and c", "in respect of part d.": letters and numbers in a sentence. */
const LETTERED_MENTION = new RegExp(
  String.raw`(?:\b(?:${ASKED}|in|at|to|for|under|on|of|regards|regarding|concerning)\s+|^)((?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\))(?:\s*(?:,|and|&|or|to)\s*(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\)))*)|\b(?:${ASKED_SEVERAL}) ([a-h](?:\s*(?:,|and|&|or|to|-)\s*[a-h]\b)+)|\b(?:(?:at|to|for|under)|(?:${ASKED})) ([a-h])(?=(?:,? (?:is|are|was|were|falls?|has|have|can|may|will|could|asks?|asked|seeks?|sought|concerns?|does|did|should|relates?)\b)|(?: of (?:your|the) (?:request|letter|e-?mail))|\.?$|\. )|\b(?:that|whether|while|although|but) ([a-h]\)(?:,? (?:and|or) [a-h]\))?)(?= (?:is|are|was|were|has|have|had|should|can|cannot|could)\b)|\b(?:(?:answer|review|reconsider)(?:ed|ing)?|disclos(?:ed?|ing)|refus(?:ed?|ing)|uph(?:eld|old)|withh(?:eld|old)) ([a-h]\)(?:,? (?:and|or) [a-h]\))?)`,
  'gi',
);

/** "part ii", "parts i and iii", "question i is"; "Part II of the Act" is none. */
const ROMAN_MENTION = new RegExp(
  String.raw`\b(?:${ASKED}) ([ivx]{1,4}(?:\s*(?:,|and|&|or|to)\s*[ivx]{1,4}\b)+|[ivx]{2,4}\b|[ivx](?=,? (?:is|are)\b| of (?:your|the) (?:request|letter|e-?mail)|\.?$|\. ))(?! of (?!(?:your|the) (?:request|letter|e-?mail)))`,
  'gi',
);

/** "The second part is not held." */
const PLACED_MENTION = new RegExp(String.raw`\b(?:the|your) (${PLACES.join('|')}) (?:${ASKED_ONE})\b`, 'gi');

/** "On the second, …", "As to the last, …" at the head of a paragraph */
const LED_PLACE = new RegExp(
  `^(?:on|as to|as for|as regards|regarding|turning to|with regard to) the (${PLACES.join('|')}|last|final)(?: of (?:these|those|them))?,`,
  'i',
);

/** "With regard to your third and fourth questions" */
const PLACES_MENTION = new RegExp(
  String.raw`\b(?:the|your) (${PLACES.join('|')})(?:, (${PLACES.join('|')}))? and (${PLACES.join('|')}) (?:${ASKED_SEVERAL})\b`,
  'gi',
);
/** "in answer to the first two parts" */
const FIRST_MENTION = new RegExp(
  String.raw`\b(?:the|your) first (${ORDINALS.slice(1, 8).join('|')}) (?:${ASKED_SEVERAL})\b`,
  'i',
);

/** "as per the last point in your request" */
const LAST_MENTION = new RegExp(
  String.raw`\b(?:the|your) (?:last|final) (?:${ASKED_ONE}|bullet(?: point)?)\b`,
  'i',
);

/** "Money (10 to 13)", "Day rates (2). They are …": the questions in brackets behind a title. */
export function questionsOfTitle(text: string): readonly string[] {
  const numbers = new RegExp(
    String.raw`^[^\d.]{3,60}\s\((?:(?:questions?|parts?|points?|items?|q)\s?)?(\d{1,2}[a-z]?(?:${JOIN}\d{1,2}[a-z]?)*)\)(?::?$|\.\s)`,
    'i',
  ).exec(text)?.[1];
  return numbers === undefined ? [] : numbersIn(numbers);
}

/** "to the end of Q3", "Q3 2024/25": a quarter of a year. */
const QUARTER =
  /\b(?:end of|start of|first|during) Q[1-4]\b|\bQ[1-4]\b(?= ?(?:of )?(?:(?:19|20)\d\d|\d\d\/\d\d|FY))|\b(?:20\d\d|\d\d\/\d\d)[,:]? Q[1-4]\b/gi;

/** "Section 17 requires us to (a) state that fact, (b) specify the exemption and (c) …", at once or in lines: no letters of questions. */
const NOTICE =
  /\(?a\)\s*stat(?:es?|ing) (?:that|the) fact\b.{0,200}?\(?c\)|^\W*[a-d]\)\s*(?=(?:states?|specif(?:y|ies))\b)/is;

/** "the first part of your second question", "the second half of question 2": that is 2(b). */
const PART_OF = new RegExp(
  String.raw`\b(?:the )?(${PLACES.join('|')}|last|final) (?:part|half|limb|element|aspect|bit|section) of (?:your |the )?(?:(${PLACES.join('|')}) (?:question|request|point|item|query)|(?:question|request|point|item|query|q) ?(\d{1,2}))\b`,
  'gi',
);

/** A text with such parts by their letters. */
function lettered(text: string): string {
  return text.replace(PART_OF, (_, part: string, place: string | undefined, number: string | undefined) => {
    const over = number ?? String(PLACES.indexOf((place ?? '').toLowerCase()) + 1);
    const letter = 'abcdefghij'[PLACES.indexOf(part.toLowerCase())] ?? '';
    return `question ${over}${letter}`;
  });
}

/** The questions that a sentence speaks of: "question 2", "requests 1 and 3", "points 4 to 6". */
export function questionsMentioned(written: string): readonly string[] {
  // "(1) A public authority which, in relation to any request …": a subsection of the law.
  if (isSubsection(written)) return [];
  const text = lettered(written.replace(NOTICE, ''));
  // "Questions 1(a) to (c)": the letters behind the first are those of question 1 as well.
  const number = String.raw`(?:\d{1,2}\.\d{1,2}(?![\d.])|\d{1,2}(?:\([a-z]\)(?:${JOIN}(?<=\()[a-h]\))*|[a-z]?\b)|(?:${ORDINALS.join('|')})\b)(?!\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|hours|working|days|per cent|%))`;
  const mention = new RegExp(
    String.raw`\b(?:(?!parts?\b|items?\b)(?:${ASKED})|(?:parts?|items?)(?!\s?\(?\d+\)? of (?:the|schedule|this|that|an?) (?!request|letter|e-?mail))|q(?:[’']?s)?)\s?(?:(?:no|numbers?)\b\.?\s*)?\(?(${number}(?:${JOIN}${number})*)`,
    'gi',
  );
  return [
    ...new Set([
      ...[...withoutLeftOut(text).replace(QUARTER, '').matchAll(mention)].flatMap(([, numbers = '']) =>
        numbersIn(numbers),
      ),
      ...[...text.matchAll(PLACED_MENTION)].map(([, place = '']) =>
        String(PLACES.indexOf(place.toLowerCase()) + 1),
      ),
      ...ORDINALS.slice(0, ORDINALS.indexOf(FIRST_MENTION.exec(text)?.[1]?.toLowerCase() ?? '') + 1).map(
        (_, at) => String(at + 1),
      ),
      ...placeOf(LED_PLACE.exec(text)?.[1]),
      ...(LAST_MENTION.test(text) ? [LAST] : []),
      ...[...text.matchAll(PLACES_MENTION)].flatMap(([, ...places]) =>
        places.filter(Boolean).map((place) => String(PLACES.indexOf(place.toLowerCase()) + 1)),
      ),
      ...[...text.replace(mention, ' ').matchAll(LETTERED_MENTION)].flatMap(([, ...found]) =>
        numbersIn(found.find((each) => each !== undefined) ?? ''),
      ),
      ...[...text.matchAll(ROMAN_MENTION)].flatMap(([, numbers = '']) => numbersIn(numbers)),
    ]),
  ];
}

/** "Minutes are attached apart from item 4. Item 4 considers …": an item of what is given is no question. */
function withoutLeftOut(text: string): string {
  const left =
    /\b(?:apart from|except(?: for)?|save(?: for)?|other than|excluding|exception of) items? (\d{1,2})\b/i.exec(
      text,
    )?.[1];
  return left === undefined ? text : text.replace(new RegExp(`\\bitems? ${left}\\b`, 'gi'), '');
}

function placeOf(word: string | undefined): readonly string[] {
  if (word === undefined) return [];
  return /^(?:last|final)$/i.test(word) ? [LAST] : [String(PLACES.indexOf(word.toLowerCase()) + 1)];
}

/** "The figures in question 1 go a long way to meet the public interest": what was given is no reason to refuse it. */
const GIVEN_AT =
  /\b(?:figures?|numbers?|totals?|values?|data|information|answers?|responses?|table|given|provided|disclosed)\b[^.]{0,30}\b(?:in|at|to|under|for|by) (?:the )?(?:answers? (?:to|at) |responses? to )?(?:questions?|parts?|points?) \d{1,2}(?:(?:, | and | to )\d{1,2})*/gi;

/** A text without the questions that it only says were answered. */
export function withoutGiven(text: string): string {
  return text.replace(GIVEN_AT, '');
}
