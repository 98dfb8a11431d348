import { NAME, NAME_MASK, namesIn, TITLE } from './name.ts';

/** The words before a name at the end of a letter, in the languages that are written to authorities. */
export const FORMULA =
  '(?:(?:(?:with|all|my|very|many|kind(?:est)?|best|warm(?:est)?|good) )*(?:regards|wishes|thanks|thank you)|cheers|ta|yours(?: sincerely| faithfully| truly)?|(?:all the |very )?best|sincerely|faithfully|take care|signed(?: electronically)?|(?:yr eiddoch )?yn gywir|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|hwyl|(?:is mise )?le meas(?: mòr)?|leis gach dea-ghuí|go raibh (?:míle )?maith agat)';
const THANKED = '(?: (?:in advance|again|so much|very much|for)(?: [^.?!,]{0,40})?)?';
/** Words of a sentence, which is no title, firm or address behind a name. */
const SAYS = String.raw`\b(?:you|your|I|we|it|is|are|was|were|has|have|had|asked|will|would|can|could|please|how|what|which|this|that)\b`;
/** "Thanks in advance for your time, Declan", "Regards Jane Quill (Ms) | Reporter | The Lantern". */
const SIGNED = new RegExp(
  String.raw`^(.*?)((?<!\p{L})(?i:${FORMULA})(${THANKED}))(\s*[,.!–-]*)\s+(?:(?:${TITLE}\s+)?(?<name>${NAME}|\[name\])(?:\s*[-(|,.;–"”'’](?!.*${SAYS}).{0,160}|\s+x+)?|(?<lower>\p{Ll}{2,})(?:\s+x+)?)\W*$`,
  'su',
);
const NO_NAME =
  /^(?:again|all|everyone|team|guys|both|you|advance|muchly|folks|there|for|and|in|to|so|very|wishes|regards|the|this|that|it|faithfully|sincerely|truly)$/i;
/** After these words alone a name needs a comma: "the best Green Lane has". */
const NEEDS_COMMA = /^(?:best|ta|signed|thanks? you|yours)$/i;

/** The name below or behind the closing words of a text, and the text without it; nothing where it does not close. */
export function signOff(text: string): { readonly name: string; readonly rest: string } | undefined {
  const match = SIGNED.exec(text);
  const [, before = '', formula = '', thanked = '', mark = ''] = match ?? [];
  const name = match?.groups?.['name'] ?? match?.groups?.['lower'];
  if (name === undefined || text.slice(before.length).includes('?')) return undefined;
  if (NEEDS_COMMA.test(formula) && !/[,.!–-]/.test(mark)) return undefined;
  if (match?.groups?.['lower'] !== undefined)
    return NO_NAME.test(name) || (mark === '' && (thanked !== '' || !/(?:^|[.?!]\s*)$/.test(before)))
      ? undefined
      : { name: '', rest: `${before}${formula}` };
  return name !== NAME_MASK && namesIn(name).length === 0
    ? undefined
    : { name, rest: `${before}${formula}${/[,.!]/.exec(mark)?.[0] ?? ''}` };
}

/** "Yn gywir / Yours sincerely": in both languages of the letter. */
const CLOSING = new RegExp(String.raw`^\[?(?:${FORMULA})(?:\s*\/\s*(?:${FORMULA}))?\]?\s*[,.!]?$`, 'i');

/** "Kind regards", or "Kind regards, Asta" and nothing else. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text) || CLOSING.test(signOff(text)?.rest ?? '');
}
