import type { Encoding } from '../../../entries/encoding.ts';
import { counted } from '../../../strings/counted.ts';

export interface DecodedLog {
  readonly text: string;
  readonly encoding: Encoding;
  /** What was concluded and could be wrong; absent where the bytes leave no doubt. */
  readonly doubt?: string;
}

const TITLES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16 (little end first)',
  'utf-16be': 'UTF-16 (big end first)',
};
const HIGH = /[\u0080-\uffff]/;
/** Characters that prose is full of, beside letters with accents, which are rarer, and everything else, which is not met. */
const USUAL = '’‘“”–—…£•€\u00a0';
const ACCENTED = 'éèêëáàâäíïóôöúûüñçÉ½¼¾°²³®©™·×';
/** Of the bytes that are no UTF-8, one in so many may stand among those that are: a cell that was pasted in. */
const MIXED = 4;

/** How an encoding is called in a sentence. */
export function encodingTitle(encoding: Encoding): string {
  return TITLES[encoding];
}

/** The text of a log. Without `given`, the encoding is told by the mark or by the bytes themselves. */
export function decodeLog(bytes: Uint8Array, given?: Encoding): DecodedLog {
  const marked = markOf(bytes);
  const encoding = given ?? marked ?? unmarkedUtf16(bytes);
  if (encoding !== undefined) return readAs(encoding, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return mixed(bytes) ?? oneByte(bytes);
  }
}

/** What a wrong encoding cannot read would come into every draft, as a mark in the place of the letter. */
function readAs(encoding: Encoding, bytes: Uint8Array): DecodedLog {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.split('\uFFFD').length - 1;
  if (lost === 0) return { text, encoding };
  const doubt = `${counted(lost, 'character', 'characters')} cannot be read as ${TITLES[encoding]} and would be “\uFFFD” in the drafts. Try another encoding, or none.`;
  return { text, encoding, doubt };
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** English in UTF-16 has a zero beside nearly every letter. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length);
  if (Math.max(...zeros) * 3 < start.length) return undefined;
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be';
}

/** UTF-8 into which something in Windows-1252 was pasted: each part is read as what it is. */
function mixed(bytes: Uint8Array): DecodedLog | undefined {
  let whole = 0;
  let stray = 0;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(
      /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g,
      (found) => {
        if (found.length === 1) stray += 1;
        else whole += 1;
        return new TextDecoder(found.length === 1 ? 'windows-1252' : 'utf-8').decode(
          Buffer.from(found, 'latin1'),
        );
      },
    );
  if (whole < stray * MIXED) return undefined;
  const doubt = `The log is in UTF-8, but not all of it: ${counted(stray, 'character was', 'characters were')} read as Windows-1252.`;
  return { text, encoding: 'utf-8', doubt };
}

/** Windows-1252 and Mac Roman use the same bytes: the one that makes prose of them is taken. */
function oneByte(bytes: Uint8Array): DecodedLog {
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const mac = new TextDecoder('macintosh').decode(bytes);
  const [ofWindows, ofMac] = [likeness(windows), likeness(mac)];
  // Older programs for the Mac end their lines with CR alone.
  const fromMac = !windows.includes('\n') && windows.includes('\r');
  const isMac = ofMac > ofWindows || (ofMac === ofWindows && fromMac);
  const encoding: Encoding = isMac ? 'macintosh' : 'windows-1252';
  const text = isMac ? mac : windows;
  const count = [...text].filter((letter) => HIGH.test(letter)).length;
  if (windows === mac || Math.abs(ofMac - ofWindows) * 2 > count) return { text, encoding };
  const other = TITLES[isMac ? 'windows-1252' : 'macintosh'];
  const doubt = `The encoding is not certain: the log was read as ${TITLES[encoding]} and could be ${other}. If accents or quotes look wrong, give it: --encoding ${isMac ? 'windows-1252' : 'macintosh'}`;
  return { text, encoding, doubt };
}

function likeness(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (!HIGH.test(letter)) continue;
    if (USUAL.includes(letter)) sum += 2;
    else if (!ACCENTED.includes(letter)) sum -= 1;
    // An accent stands in a word, and small letters beside small ones.
    else if (/[a-zA-Z]/.test((text[at - 1] ?? '') + (text[at + 1] ?? ''))) sum += 0.5;
  }
  return sum;
}
