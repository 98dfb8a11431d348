import { type Block, block } from '../document/block.ts';
import { readHtmlLetter } from '../document/html-letter.ts';
import { readTextLetter } from '../document/text-letter.ts';

const ELEMENT =
  'a|abbr|b|blockquote|br|caption|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const TAG = new RegExp(String.raw`<\/?(?:${ELEMENT})\b[^<>]*>`, 'i');
const PARTED = /<(?:p|br|div|li|tr|h[1-6])\b/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|pound|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come from broken conversions and vanish on the page.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old spreadsheets end a line inside a cell with them.
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** "Dear Sir or Madam, please …" and "… Kind regards, P. Hart" on the line of the request itself. */
const GREETING = /^((?:Dear|Hi|Hello)\b[^,:.\n]{0,50}[,:])\s+(?=\S)/i;
const CLOSING =
  /(?<=[.?!,:;)])\s+((?:yours? (?:sincerely|faithfully|truly)|(?:with )?(?:kind(?:est)?|best|warm|many) (?:regards|wishes)|regards|many thanks|thanks|thank you)\s*[,.!]?)(?:\s+([A-Z][^\n]{1,60}))?\s*$/i;

/** The words of a cell without what a conversion has left: control characters, and Excel's own mark of a line end. */
export function cleaned(cell: string): string {
  return cell
    .replace(/_x000D_/g, '\n')
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .trim();
}

/** The words of a cell on one line. */
export function lineOf(cell: string): string {
  return blocksOf(cell)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs, lists and tables of a cell that was cleaned; what is HTML is read as such. */
export function blocksOf(cell: string): readonly Block[] {
  if (!TAG.test(cell) && !ENTITY.test(cell)) return textBlocks(cell);
  const html = cell
    // "<5" and "<name supplied>" are no elements, and would be lost as such.
    .replace(new RegExp(String.raw`<(?!\/?(?:${ELEMENT})\b)`, 'gi'), '&lt;')
    .replace(/\n/g, PARTED.test(cell) ? '\n' : '<br>');
  return readHtmlLetter(`<main>${html}</main>`).filter(({ text }) => text !== '');
}

function textBlocks(cell: string): readonly Block[] {
  const courteous = cell
    .replace(GREETING, '$1\n')
    .replace(CLOSING, (_, closing: string, name?: string) => `\n${closing}\n${name ?? ''}`);
  return readTextLetter(courteous);
}

/** "Department: Highways", for the editor to see; longer values below the name of their column. */
export function noted(name: string, cell: string): readonly Block[] {
  const blocks = blocksOf(cell);
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'paragraph') return [block(`${name}: ${only.text}`)];
  return [block(`${name}:`), ...blocks];
}
