import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { isFarNumber } from './page-number.ts';

export const BULLET = /^\s*(?:[•·●▪◦‣*]|[-–—](?=\s)|o(?=\s{2,}))\s*(?=\S)/;
export const ROW = /\t|[|│].*[|│]/;
export const QUOTED = /^\s*>[>\s]*/;
export const ABOVE_MAIL = /^(?:from|to|cc|sent|date|subject):\s/i;
const GREETING = /^\s*(?:dear|annwyl|hi|hello)\s.{0,60}$/i;
/** "[2]": the number of a link, which a mail program puts before its address. */
const LINK_NUMBER = /^\[\d+\]$/;

/** "Yours faithfully," begins a line, however full the one before. */
const CLOSES =
  /^(?:yours? (?:sincerely|faithfully|truly)|(?:kind(?:est)? |best |warm )?regards|many thanks|best wishes)\b.{0,4}$/i;

/** The edge of a table */
const DRAWN = /^\s*[┌├└═─]{3,}/;

/** The width at which a line was wrapped; undefined where nothing shows it, and `null` where a mail is not wrapped. */
export type WrapWidth = number | undefined | null;

/** Wider than that no program wraps what it prints. */
const WIDEST = 160;

/** The width of each line. Every mail of a correspondence, which its greeting begins, has its own. */
export function wrapWidths(lines: readonly string[]): readonly WrapWidth[] {
  const whole = wrapWidth(lines);
  const starts = [
    0,
    ...lines.flatMap((line, at) => (at > 0 && GREETING.test(line) ? [at] : [])),
    lines.length,
  ];
  // A greeting on the first line begins a mail as well.
  if (starts.length < (GREETING.test(lines[0] ?? '') ? 3 : 4)) return lines.map(() => whole);
  return starts.slice(1).flatMap((end, index) => {
    const mail = lines.slice(starts[index], end);
    const own = wrapWidth(mail);
    const fits = mail.every((line) => line.trimEnd().length <= (whole ?? 0) + 5 || ROW.test(line));
    const isLong = mail.filter((line) => line.length > 100 && !ROW.test(line)).length > 1;
    const width = own ?? (fits ? whole : isLong ? null : undefined);
    return mail.map(() => width);
  });
}

/** The width at which a mail was wrapped; undefined where every paragraph is one line. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length);
  const full = lengths
    // An address beside the references says nothing of the width.
    .filter(
      (length, at) =>
        length > 55 && (lengths[at + 1] ?? 0) > 0 && !/\S\s{4,}\S|^\s{20,}/.test(lines[at] ?? ''),
    )
    .sort((a, b) => a - b);
  // A stray long line, as above a mail, does not set the width.
  const usual = full[Math.floor(full.length * 0.75)];
  const wide = lengths.filter((length) => length > (usual ?? 0) + 5).length;
  // Without a line between its paragraphs a text is wrapped where lines break off in the middle of a sentence.
  const broken = lines.filter(
    (line, at) => line.length > 55 && /[a-z,]$/.test(line.trimEnd()) && /^[a-z]/.test(lines[at + 1] ?? ''),
  ).length;
  const parted = broken > 3 || lengths.some((length, at) => length === 0 && at < lengths.length - 1);
  // Two long lines may be two paragraphs.
  if (full.length < 3 || usual === undefined || usual > WIDEST || !parted || wide * 8 >= lengths.length)
    return undefined;
  // Wider than mail programs wrap, lines must be seen to break off: "… on 1 April" over "2024."
  const off = lines.filter((line, at) => {
    const next = (lines[at + 1] ?? '').trim();
    const isOpen = line.length > 70 && /[\w,)]$/.test(line.trimEnd()) && /^[a-z\d]/i.test(next);
    return isOpen && readLabel(next) === undefined && !ROW.test(next);
  }).length;
  // Where every paragraph is one line, lines are of any length: those of a text that is wrapped end near the same place.
  const near = full.filter((length) => length > usual - 16).length;
  if (usual > 110 && near * 2 < full.length) return undefined;
  return usual <= 85 || Math.max(broken, off) * 3 >= full.length ? usual : undefined;
}

/** A line goes on in the next where the first word of that would not have fitted behind it. */
export function continues(line: string, next: string | undefined, width: WrapWidth, after = ''): boolean {
  if (next === undefined || next.trim() === '' || line.trim() === '') return false;
  if (isFarNumber(line) || isFarNumber(next)) return false;
  // An answer below a line that is quoted begins a paragraph.
  if (QUOTED.test(line) !== QUOTED.test(next) || next.replace(QUOTED, '') === '') return false;
  if (QUOTED.test(line) && readLabel(next.replace(QUOTED, '')) !== undefined) return false;
  // The lines above a mail are one each, unless they are set in.
  if (ABOVE_MAIL.test(line) && /^\S/.test(next)) return false;
  // "Request" below a full line is a heading.
  if (/[.:]$/.test(line.trimEnd()) && isPartHeading(next.trim())) return false;
  // A mail of a correspondence may be wrapped where the others are not; "iii. The number of …" is no word.
  const breaksOff =
    line.trimEnd().length > 45 &&
    /[a-z,)]$/.test(line.trimEnd()) &&
    /^[a-z]{2,}[\s,.?]/.test(next.replace(QUOTED, '').trimStart()) &&
    !/^\s*[ivx]{2,4}[.)]\s/.test(next);
  if (breaksOff && width !== null && !BULLET.test(next) && !ROW.test(line.trim()) && !ROW.test(next.trim()))
    return true;
  if (/https?:\S+$/.test(line.trimEnd()) && /^\[\d+\][.,;)]?$/.test(next.trim())) return true;
  if (LINK_NUMBER.test(next.trim())) return !/[.!?]$/.test(line.trimEnd());
  // "Report.pdf" over its size is the name of a file.
  if (/\.[a-z]{3,4}$/i.test(line.trimEnd()) && /^\d+(?:\.\d+)?\s?[KM]B?$/i.test(next.trim())) return false;
  if (CLOSES.test(next.trim()) || DRAWN.test(next)) return false;
  // "[2]" and "2." over the address of the link
  const last = line.trim().split(/\s/).at(-1) ?? '';
  const isNumber = LINK_NUMBER.test(last) || /^\d{1,2}\.$/.test(line.trim());
  if (isNumber && /^(?:https?:|www\.|mailto:)/.test(next.trim())) return true;
  // "https://… for further details."
  const isLink = /^(?:https?:|www\.)\S+$/.test(line.trim());
  if (isLink && /^[a-z][^:]*$/.test(next.trim()) && readLabel(next.trim()) === undefined) return true;
  // "2 how many of these came from the" over "   Skerry coast?": set in below its number.
  const isHanging =
    /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?\s+\S.*[a-z,]$/i.test(line) && /^ {2,8}[^\s•·*–-]/.test(next);
  if (isHanging && line.length > 50 && readLabel(next.trim()) === undefined && !ROW.test(next.trim()))
    return true;
  if (width === undefined || width === null) return false;
  // A label with its colon begins a line of its own, as above a mail.
  if (/^[A-Z][\w ]{1,24}:(?:\s|$)/.test(next)) return false;
  // "Please see" over "[2]https://…": a link with its number is a word of the sentence.
  if (/^\[\d+\]\s?(?:https?:|\[|\w)/.test(next) && !/[.:]$/.test(line.trimEnd())) return true;
  // "Year 21/22 – 37" over "Year 22/23 – 25": rows, of which the first begins a line as well.
  if (/\d/.test(next) && shapeOf(next) === shapeOf(after)) return false;
  // "… abandoned cars 2022" over "– 2023, which we received": a dash in the middle of a sentence.
  const isDashed =
    /^\s*[-–—]\s+(?:\d|[a-z])/.test(next) &&
    // "– 2023, which are of these kinds:" leads to the bullets below it, and is none of them.
    (!BULLET.test(after) || next.trimEnd().endsWith(':')) &&
    !BULLET.test(line) &&
    /[\w,)]$/.test(line.trimEnd()) &&
    line.length > width - 16;
  if (BULLET.test(next) && isDashed) return true;
  if (BULLET.test(next) || readLabel(next.trim()) !== undefined || ROW.test(next.trim())) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  // Behind the end of a sentence the next may begin a paragraph.
  const slack = /[.?!:]$/.test(line.trimEnd()) && /^\s*[A-Z]/.test(next) ? -3 : 6;
  return line.trimEnd().length > 40 && line.trimEnd().length + 1 + word.length > width - slack;
}

/** A line with every figure alike. */
function shapeOf(line: string): string {
  return line.trim().replace(/\d[\d,.]*/g, '0');
}
