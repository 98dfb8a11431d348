import type { Block } from '../document/block.ts';
import { isRequestHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { isContact } from './mail-line.ts';
import { FULL_NAME, NAME, namesIn, TITLE } from './name.ts';

/** A line of an address: a postcode, a telephone number, a mailbox or a website. */
export const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b(?:tel(?:ephone)?|fax|phone|e-?mail|web(?:site)?|dx|switchboard)\b\s*(?::|\.(?=\s*\S))|^\s*\S+@\S+\s*$|^\s*(?:https?:\/\/)?www\.\S+\s*$|^(?:\+44|0)[\d ()]{9,}(?:,? ?(?:ext(?:ension)?|x)\.? ?\d{1,5})?$/i;

/** "12 Low Street, Bexmouth". */
export const STREET =
  /^(?:flat \w+,? )?\d+[a-z]?,?\s+(?:[A-Z][\w’'-]+\s+){1,4}(?:street|st|road|rd|lane|avenue|ave|close|drive|way|crescent|terrace|gardens?|place|court|grove|hill|square|mews|row|walk)\b/i;

const OFFICE_LINE =
  /\b(?:officer|manager|director|head of|team|unit|adviser|advisor|solicitor|assistant|co-?ordinator|clerk|secretary|registrar|bursar|lead|analyst|administrator)\b/i;
const OFFICE_NAME =
  /^(?:[A-Z][\w’'&-]*,? (?:(?:and|of|for|the|&) )*){1,8}(?:Team|Unit|Office|Council|Government|Service|Trust|University|Police|Constabulary|Officer)$|^(?:Ministry|Department|Office|University) (?:of|for) [A-Z]|^[A-Z]{2,6} Team$/;
/** "E. Farrow", "Asta Quill, Swan Officer". */
const SIGNED = new RegExp(String.raw`^(${FULL_NAME})(?:\s*[/|,–-]\s*\S.*)?$`, 'u');
/** "Head of Information: E. Farrow", "Sgt 4417 Asta Quill": an answer as well, where somebody asks who it is. */
const HOLDS_OFFICE = new RegExp(
  String.raw`^(?:(?:Head|Director|Chief|Manager|Lead|Officer|Deputy|Assistant|Senior)(?!\p{L})[^:]{0,50}:\s*|(?=${TITLE}))(${FULL_NAME})$`,
  'u',
);
const ASKS_WHO = /\bwho\b[^.]*\?|\bnames? of\b|\bname the\b/i;

/** Whether a line is a name and nothing else. */
export function isName(text: string): boolean {
  return /^(?:[A-Z][a-z’']+|[A-Z]\.?)(?:[\s-](?:[A-Z][a-z’']+(?:[A-Z][a-z]+)?|[A-Z]\.?)){1,3}$/.test(
    text.trim(),
  );
}

/** Where a signature without a closing formula begins: the last lines, where one names an office, an address or initials. */
export function signatureAt(kept: readonly Block[]): number {
  let end = kept.length;
  const asksWho = kept.some(({ text }) => ASKS_WHO.test(text));
  const holdsOffice = (text: string): boolean => !asksWho && isNamed(HOLDS_OFFICE, text);
  const isSigned = (text: string): boolean => isNamed(SIGNED, text) || holdsOffice(text);
  const isLine = ({ text, kind }: Block): boolean =>
    kind === 'paragraph' &&
    text.length < 80 &&
    !/[.?!:;]$/.test(text) &&
    (isSigned(text) || readLabel(text) === undefined);
  while (end > 0 && kept.length - end < 6 && isLine(kept[end - 1] as Block)) end -= 1;
  const lines = kept.slice(end);
  const start = lines.findIndex(
    ({ text }) => isSigned(text) || /^(?:on behalf of|pp|p\.p\.|for)\s+[A-Z]/.test(text),
  );
  const proven =
    start !== -1 &&
    lines
      .slice(start)
      .some(
        ({ text }) =>
          holdsOffice(text) ||
          OFFICE_LINE.test(text) ||
          ADDRESS.test(text) ||
          /^on behalf of|^(?:[A-Z]\.\s?)+[A-Z]|[/|]/.test(text),
      );
  // "Who is responsible?" over "Asta Quill, Swan Officer"
  const above = kept[end + start - 1]?.text ?? '';
  const answers = /\?\W*$/.test(above) && ASKS_WHO.test(above);
  return proven && !answers ? end + start : kept.length;
}

/** Where the name of an office signs a message of a correspondence off, with its address below. */
export function signedOffAt(kept: readonly Block[]): number {
  const isLine = ({ text, kind }: Block): boolean =>
    kind === 'paragraph' && text.length < 80 && /^[A-Z\d(]/.test(text) && !/[.?!:;]$/.test(text);
  const start = kept.findLastIndex((each) => !isLine(each)) + 1;
  const office = kept.slice(start).findIndex(({ text }) => OFFICE_NAME.test(text));
  return office === -1 || kept.length - start - office > 7 ? kept.length : start + office;
}

function isNamed(pattern: RegExp, text: string): boolean {
  return namesIn(pattern.exec(text)?.[1] ?? '').length > 0;
}

/** "Jane Quill FOI Case Officer Case Management Team General Counsel Transport for London": all of it on one line. */
const BEARER = new RegExp(
  `^(?:${TITLE}\\s+)?${NAME}(?:\\s+(?:[A-Z][\\w&'’-]*|of|for|and|the|to|in)[,.]?)*$`,
  'u',
);
/** A line below the closing words: somebody's name, office or address. */
export function isBelowClosing({ text, kind }: Block): boolean {
  return (
    (text.length < 90 || isContact(text) || BEARER.test(text)) &&
    kind !== 'heading' &&
    !isRequestHeading(text) &&
    !/[?:]$/.test(text) &&
    !/^(?:annex|appendix|note (?:\[?\d|[A-Z]\b)|request(?! .{3,40}\bofficer$)|response|question|decision)\b/i.test(
      text,
    ) &&
    // "P. Marsh" begins like an item of a list.
    (isContact(text) || !/^\W?(?:Q|A)?\d/.test(text) || STREET.test(text) || ADDRESS.test(text))
  );
}
