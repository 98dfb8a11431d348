import { readPartialDate } from '../../../domain/partial-date.ts';
import type { Block } from '../document/block.ts';
import { type Found, quote } from './found.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(\d{1,2})\s*\^?(?:st|nd|rd|th)?`;
const FORMS: readonly (readonly [RegExp, (groups: readonly string[]) => readonly (string | undefined)[]])[] =
  [
    [new RegExp(String.raw`\b${DAY}\s*(?:of\s+)?${MONTH}\.?,?\s+(\d{4})\b`, 'i'), ([d, m, y]) => [y, m, d]],
    [new RegExp(String.raw`\b${MONTH}\.?\s+${DAY},?\s+(\d{4})\b`, 'i'), ([m, d, y]) => [y, m, d]],
    [/\b(\d{4})-(\d{2})-(\d{2})\b/, ([y, m, d]) => [y, m, d]],
    [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/, ([d, m, y]) => [y, m, d]],
    [/(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})\b/, ([d, m, y]) => [y, m, d]],
    [new RegExp(String.raw`\b${MONTH}\.?,?\s+(\d{4})\b`, 'i'), ([m, y]) => [y, m]],
    [/\b(\d{4})-(\d{2})\b(?!-)/, ([y, m]) => [y, m]],
  ];
type Role = 'received' | 'responded' | 'published';
const LABELLED: readonly (readonly [Role, RegExp])[] = [
  [
    'received',
    /^(?:date )?(?:of )?(?:the )?(?:foi |eir |information )?(?:request )?(?:was )?(?:received|requested|of request)(?: date| on)?\s*[:\t–-]|^date (?:of )?(?:request|received)\b|^received\b/i,
  ],
  [
    'responded',
    /^(?:date )?(?:of )?(?:our |the )?(?:foi |eir )?(?:responded|response|reply|decision|answered|completed|closed|issued|sent)(?: date| sent| issued| on)?\s*[:\t–-]|^date (?:of )?(?:this |our |the )?(?:response|responded|reply|decision|letter)\b|^(?:response|reply|decision)(?: date\b|\s*\(?(?=\d{1,2}(?:[-/.]\d{1,2}[-/.]\d{4}|(?:st|nd|rd|th)? [a-z]{3,9} \d{4})))|^(?:\w+ ?\/ ?)?(?:date|sent|dated)\s*[:\t–-]|^responded\b/i,
  ],
  [
    'published',
    /^(?:date )?(?:of )?(?:published|publication)(?: date| on)?\s*(?:[:\t–-]|$|(?=(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]+ \d{4}$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$))|^publication date\b|^date published\b/i,
  ],
];
const RECEIVED =
  /\b(?:received|reached us|arrived|receipt(?! for\b))\b[^.;]{0,60}?\b(?:on|by us on|dated|of|in)?\s*(?:the\s*)?$/i;
/** "Request received 4 March 2024. Response sent 2 April 2024." */
const SENT = /\b(?:response|reply|answer|decision) (?:was )?(?:sent|issued|given)(?: on)?\s*(?:the\s*)?$/i;
const SAME_DAY = /^[^.;]{8,30}\b(?:received|reached us|arrived)\b (?:\w+ )?(?:on )?(?:the|that) same day\b/i;
const NOT_RECEIVED = /\b(?:clarification|complaint|review|fee|payment|licen[cs]e)\b[^.;]{0,60}$/i;
const REQUEST = /\b(?:request(?:ed|s)?|e-?mail|letter|enquiry|correspondence|foi|application)\b/i;

/** The dates of a letter by their roles, as far as it says them. Publication is never taken for the answer. */
export function findDates(blocks: readonly Block[]): {
  readonly dates: Readonly<Partial<Record<Role, Found>>>;
  /** When the request is dated, which is not when it was received. */
  readonly asked?: Found;
} {
  const dates: Partial<Record<Role, Found>> = {};
  let asked: Found | undefined;
  /** "Date received" over its day. */
  let under = -1;
  for (const [index, { text }] of blocks.slice(0, 60).entries()) {
    const lines = text.split(/\n|\s+\|\s+|\s+(?=Date\s*:)/);
    for (const line of lines) {
      const [role] = LABELLED.find(([, label]) => label.test(line)) ?? [];
      const below = role && line.length < 40 ? dateIn(blocks[index + 1]?.text.slice(0, 40) ?? '') : undefined;
      const labelled = role && (dateIn(line) ?? below);
      if (labelled !== undefined && labelled === below) under = index + 1;
      if (role && labelled) dates[role] ??= { value: labelled.value, from: quote(line) };
    }
    const first = dateIn(text);
    if (first === undefined) continue;
    // "June 5, 2024 | Category": the head of a page says when it was published.
    if (/^\w+ \d{1,2}, \d{4}\s*\|/.test(text)) dates.published ??= { value: first.value, from: quote(text) };
    // A line that is nothing but a date stands over a letter; a month alone is that of a page.
    else if (
      index !== under &&
      text
        .replace(first.written, '')
        .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\W/gi, '') === '' &&
      index < 25
    )
      dates[first.value.length === 10 ? 'responded' : 'published'] ??= { value: first.value, from: text };
    for (const sentence of sentencesWithDates(text)) {
      const before = sentence.text.slice(0, sentence.at);
      // "Your request has been considered. We received it on 24 April 2024."
      const isOfRequest = REQUEST.test(sentence.text) || /^(?:we|i) received (?:it|this) on\b/i.test(before);
      if (RECEIVED.test(before) && isOfRequest && !NOT_RECEIVED.test(before))
        dates.received ??= { value: sentence.value, from: quote(sentence.text, sentence.at) };
      else if (SENT.test(before))
        dates.responded ??= { value: sentence.value, from: quote(sentence.text, sentence.at) };
      // "Your request of 11 February 2025, which reached us the same day"
      else if (SAME_DAY.test(sentence.text.slice(sentence.at)) && REQUEST.test(before))
        dates.received ??= { value: sentence.value, from: quote(sentence.text, sentence.at) };
      else if (/\b(?:dated|of|on|sent)\s*$/i.test(before) && /\byour\b/i.test(before) && REQUEST.test(before))
        asked ??= { value: sentence.value, from: quote(sentence.text, sentence.at) };
    }
  }
  return asked === undefined ? { dates } : { dates, asked };
}

/** The first date in a text, as far as it is given. */
export function dateIn(
  text: string,
): { readonly value: string; readonly written: string; readonly at: number } | undefined {
  const found = FORMS.flatMap(([form, order]) => {
    const match = form.exec(text);
    const value = match && print(order(match.slice(1)));
    return match && value !== undefined && value !== null
      ? [{ value, written: match[0], at: match.index }]
      : [];
  });
  // The longest of those that begin first: "5 June 2025" and not the "June 2025" in it.
  return found.sort((a, b) => a.at - b.at || b.written.length - a.written.length)[0];
}

function print([year = '', month, day]: readonly (string | undefined)[]): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const number =
    month === undefined
      ? undefined
      : /^\d/.test(month)
        ? Number(month)
        : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const parts = [whole, number, day === undefined ? undefined : Number(day)]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return readPartialDate(parts.join('-'));
}

function* sentencesWithDates(text: string): Iterable<{ text: string; value: string; at: number }> {
  for (const sentence of text.split(/(?<=[.!?])\s+(?=[A-Z])/)) {
    let from = 0;
    for (let found = dateIn(sentence); found !== undefined; found = dateIn(sentence.slice(from))) {
      yield { text: sentence, value: found.value, at: from + found.at };
      from += found.at + found.written.length;
    }
  }
}
