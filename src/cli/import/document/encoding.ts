/** UTF-8 that some program has read as Windows-1252: "â€œ" for a quotation mark, "Â£" for a pound. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/â€œ/g, '“'],
  [/â€(?:\u009d|\ufffd)/g, '”'],
  [/â€˜/g, '‘'],
  [/â€™/g, '’'],
  [/â€“/g, '–'],
  [/â€”/g, '—'],
  [/â€¦/g, '…'],
  [/â€¢/g, '•'],
  [/Â(?=[£§°½¼¾])/g, ''],
  [/Â\u00a0/g, '\u00a0'],
];

/** UTF-8, UTF-16 with its mark, or else Windows-1252, as older programs save letters. */
export function decoded(bytes: Uint8Array): string {
  return MISREAD.reduce((text, [misread, meant]) => text.replace(misread, meant), read(bytes));
}

function read(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
