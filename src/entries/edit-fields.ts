import { type Document, parseDocument } from 'yaml';

const FIELDS = /^(---[ \t]*\n)([\s\S]*?\n)(?=---[ \t]*$)/m;

/**
 * The text of an entry with its fields changed by `edit`; notes, order, and all words below the fields stay as they
 * are. Undefined where the fields cannot be read.
 */
export function editFields(text: string, edit: (fields: Document) => void): string | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const [whole = '', fence = '', yaml = ''] = FIELDS.exec(plain) ?? [];
  const fields = parseDocument(yaml);
  if (whole === '' || !plain.startsWith(whole) || fields.errors.length > 0) return undefined;
  edit(fields);
  // Long lines are not folded: an editor searches for the words of the letter.
  const changed =
    fence + fields.toString({ lineWidth: 0, flowCollectionPadding: false }) + plain.slice(whole.length);
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}
