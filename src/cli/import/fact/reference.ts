import { matchReference } from '../../../domain/reference.ts';
import type { Block } from '../document/block.ts';
import { type Found, quote } from './found.ts';

const CODE = String.raw`[A-Z0-9][A-Z0-9._-]*(?:\s?\/\s?[A-Z0-9._-]+)*(?:\s\d[\d-]*(?:\/\d+)*)?`;
const LABEL = String.raw`(?:(?:freedom\s+of\s+information|environmental\s+information|foi|eir|our|case|request|your|rfi)\s+)*(?:(?:request|case|foi|eir)\s+)?(?:ref(?:erence)?|number|request\s+no|case\s+no|id)\b\.?`;
const LABELLED = new RegExp(
  String.raw`\b${LABEL}(?:\s*(?:no|number)\b\.?)?\s*[:.\t–-]*\s*(?:is\s+)?(${CODE})`,
  'gi',
);
const FAMILIES: readonly RegExp[] = [
  /\b\d{2}[./]FOI[./]\d{2}[./]\d{4,6}(?:\/[A-Z])?/i,
  /\b(?:FOI|EIS?R|RFI|FOIR|CAS|LBH|JCW|IM-FOI|FOISA)\s?[\s/_-]\s?[A-Z0-9]*\d[A-Z0-9]*(?:[-/][A-Z0-9]+)*\b/,
  /\bF(?:OI|I)?-?\d{4,}(?:\/\d+)*\b/,
  /\bFOI\d{4}\/\d+\b/,
];
/** "Response to request 101008842", "Subject: Your request 24/17": a number and nothing behind it. */
const HEADED =
  /^(?:subject\s*:\s*)?(?:re\s*:\s*)?(?:(?:our )?(?:response|reply|answer) to )?(?:your )?(?:(?:foi|eir|information|freedom of information) )?request (?:for information )?(\d{5,}|\d{2,4}\/\d{2,})$/i;
/** Of somebody else: the Commissioner, a tribunal, a planning file, a tender. */
const FOREIGN = /^(?:EA\/\d|FS\d|IC-|UKFTT|X\d|\d{2}\/\d{5}\/[A-Z]{3}|section|act\b|SI\s)/i;
/** "FOI 2023 figures.xlsx" gives a year and no number, where no "Our reference:" stands before it. */
const OF_YEAR = /^(?:FOI|EIS?R|RFI)[\s/_-]*(?:19|20)\d\d$/;
const NOT_OURS =
  /\b(?:planning|tender|tribunal|commissioner|previous|earlier|contract|invoice|crime|your)\s+(?:\w+\s+){0,2}$/i;

/** The reference as the letter prints it; the first that has the authority's own shape, else the first labelled one. */
export function findReference(
  blocks: readonly Block[],
  patterns: readonly string[],
): { readonly found?: Found; readonly others: readonly string[] } {
  const found: (Found & { own: boolean })[] = [];
  for (const { text } of blocks.slice(0, 200)) {
    for (const match of text.matchAll(LABELLED)) {
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (!NOT_OURS.test(before) && !/^your\b/i.test(match[0])) add(match[1] ?? '', text, match.index);
    }
    const headed = HEADED.exec(text)?.[1];
    if (headed !== undefined) add(headed, text, text.lastIndexOf(headed));
    for (const family of FAMILIES) {
      const match = family.exec(text);
      if (
        match &&
        !OF_YEAR.test(match[0]) &&
        !NOT_OURS.test(text.slice(Math.max(0, match.index - 30), match.index))
      )
        add(match[0], text, match.index);
    }
  }
  const chosen = found.find(({ own }) => own) ?? found[0];
  const others = [...new Set(found.map(({ value }) => value))].filter(
    (value) =>
      value !== chosen?.value && !chosen?.value.includes(value) && !value.includes(chosen?.value ?? '?'),
  );
  return chosen === undefined ? { others } : { found: { value: chosen.value, from: chosen.from }, others };

  function add(written: string, text: string, at: number): void {
    const value = written.trim().replace(/[.,;:–-]+$/, '');
    if (
      !/\d{2}/.test(value) ||
      value.length < 4 ||
      FOREIGN.test(value) ||
      /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value) ||
      /^(?:19|20)\d\d$/.test(value)
    )
      return;
    const own = patterns.some((pattern) => matchReference(value, pattern) !== undefined);
    found.push({ value, from: quote(text, at), own });
  }
}
