import { XMLSerializer } from '@xmldom/xmldom';
import type Zip from 'jszip';
import { type Numbering, numberingsIn, placeOf } from './word-list.ts';
import { all, attribute, only, xmlOf } from './word-xml.ts';

/**
 * Writes the numbers that Word shows in front of its numbered paragraphs into the text. The file says only to which
 * list and level a paragraph belongs; what a reader sees is counted from that (ECMA-376, part 1, 17.9).
 */
export async function writeNumbers(zip: Zip): Promise<void> {
  const [document, lists, styles] = await Promise.all(
    ['document', 'numbering', 'styles'].map((part) => xmlOf(zip, part)),
  );
  if (document === undefined || lists === undefined) return;
  const numberings = numberingsIn(lists);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  for (const paragraph of all(document.documentElement, 'p')) {
    if (isCopy(paragraph) || isDeleted(paragraph)) continue;
    const place = placeOf(paragraph, styles, numberings);
    const numbering = place && numberings.get(place.list);
    const level = numbering?.levels.get(place?.level ?? 0);
    if (place === undefined || numbering === undefined || level === undefined) continue;
    const counts = counters.get(numbering.kind) ?? [];
    counters.set(numbering.kind, counts);
    if (!begun.has(place.list)) for (const at of numbering.anew.keys()) delete counts[at];
    begun.add(place.list);
    const start = numbering.anew.get(place.level) ?? level.start;
    counts[place.level] = (counts[place.level] ?? start - 1) + 1;
    counts.length = place.level + 1;
    if (['bullet', 'none'].includes(level.format) || !/\S/.test(paragraph.textContent ?? '')) continue;
    write(paragraph, shown(level.text, numbering, counts));
  }
  zip.file('word/document.xml', new XMLSerializer().serializeToString(document));
}

function shown(text: string, { levels }: Numbering, counts: readonly number[]): string {
  const number = text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return written(counts[at] ?? level?.start ?? 1, level?.format ?? 'decimal');
  });
  // "1" alone would read as the first word of what follows.
  return /^\w+$/.test(number) && number.length < 4 ? `${number}.` : number;
}

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(count);
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** a to z, and then aa, bb: as Word goes on. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  const step = steps.find(([size]) => size <= count);
  return step === undefined ? '' : step[1] + roman(count - step[0]);
}

/** The number as words of the paragraph, which is no item of a list any more. */
function write(paragraph: Element, number: string): void {
  const { namespaceURI: space, ownerDocument: document, prefix } = paragraph;
  const named = (name: string): Element =>
    document.createElementNS(space, prefix === null ? name : `${prefix}:${name}`);
  const properties = only(paragraph, 'pPr');
  const own = only(properties, 'numPr');
  if (own) properties?.removeChild(own);
  const style = only(properties, 'pStyle');
  // A style may number, too; that of a heading has to stay.
  if (style && !/heading|title/i.test(attribute(style, 'val') ?? '')) properties?.removeChild(style);
  const [run, text] = [named('r'), named('t')];
  text.appendChild(document.createTextNode(`${number} `));
  text.setAttribute('xml:space', 'preserve');
  run.appendChild(text);
  paragraph.insertBefore(run, properties?.nextSibling ?? (properties ? null : paragraph.firstChild));
}

/** A text box stands in the file twice, and the copy for newer programs is not read. */
function isCopy(paragraph: Element): boolean {
  for (let node = paragraph.parentNode; node !== null; node = node.parentNode)
    if ((node as Element).localName === 'Choice') return true;
  return false;
}

function isDeleted(paragraph: Element): boolean {
  return only(only(only(paragraph, 'pPr'), 'rPr'), 'del') !== undefined;
}
