/** A value that was read out of a letter, with the words that it was read from. */
export interface Found<Value = string> {
  readonly value: Value;
  readonly from: string;
}

/** Words for an `inferred` item: whole if short, else the piece round the place that matters. */
export function quote(text: string, at = 0, length = 160): string {
  if (text.length <= length) return text;
  const start = at < length / 2 ? 0 : at - Math.floor(length / 2);
  const piece = text.slice(start, start + length).trim();
  return `${start > 0 ? '… ' : ''}${piece}${start + length < text.length ? ' …' : ''}`;
}
