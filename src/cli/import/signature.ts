import type { Block } from './block.ts';
import { readLabel } from './label.ts';

/** A line of an address: a postcode, a telephone number, a mailbox or a website. */
export const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b(?:tel(?:ephone)?|fax|phone|e-?mail|web(?:site)?|dx|switchboard)\b\s*[:.]|^\s*\S+@\S+\s*$|^\s*(?:https?:\/\/)?www\.\S+\s*$|^(?:\+44|0)[\d ()]{9,}$/i;

const OFFICE_LINE =
  /\b(?:officer|manager|director|head of|team|unit|adviser|advisor|solicitor|assistant|co-?ordinator|clerk|secretary|registrar|bursar|lead|analyst|administrator)\b/i;
const SIGNED =
  /^(?:(?:(?:mr|mrs|ms|miss|dr|prof|cllr|councillor|pc|ds|dc|dci|insp(?:ector)?|sgt|sergeant)\.?\s+)?(?:[A-Z]\.?\s?){1,3}[A-Z][a-z’'-]+(?:-[A-Z][a-z]+)?|[A-Z][a-z’'-]+ [A-Z][a-z’'-]+(?:-[A-Z][a-z]+)?)(?:\s*[/|,–-]\s*\S.*)?$/;

/** Whether a line is a name and nothing else. */
export function isName(text: string): boolean {
  return /^(?:[A-Z][a-z’']+|[A-Z]\.?)(?:[\s-](?:[A-Z][a-z’']+(?:[A-Z][a-z]+)?|[A-Z]\.?)){1,3}$/.test(
    text.trim(),
  );
}

/** Where a signature without a closing formula begins: the last lines, where one names an office, an address or initials. */
export function signatureAt(kept: readonly Block[]): number {
  let end = kept.length;
  const isLine = ({ text, kind }: Block): boolean =>
    kind === 'paragraph' &&
    text.length < 80 &&
    !/[.?!:;]$/.test(text) &&
    (SIGNED.test(text) || readLabel(text) === undefined);
  while (end > 0 && kept.length - end < 6 && isLine(kept[end - 1] as Block)) end -= 1;
  const lines = kept.slice(end);
  const start = lines.findIndex(
    ({ text }) => SIGNED.test(text) || /^(?:on behalf of|pp|for)\s+[A-Z]/.test(text),
  );
  const proven =
    start !== -1 &&
    lines
      .slice(start)
      .some(
        ({ text }) =>
          OFFICE_LINE.test(text) ||
          ADDRESS.test(text) ||
          /^on behalf of|^(?:[A-Z]\.\s?)+[A-Z]|[/|]/.test(text),
      );
  return proven ? end + start : kept.length;
}
