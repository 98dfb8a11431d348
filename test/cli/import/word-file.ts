import { crc32 } from 'node:zlib';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STYLES = `<?xml version="1.0"?><w:styles xmlns:w="${SPACE}"><w:style w:type="paragraph" w:styleId="Question"><w:name w:val="Question"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

/** A paragraph that bears a number without holding it, or a footnote. */
export interface Numbered {
  readonly text: string;
  /** The number of its list in `lists`; left out where the style says it. */
  readonly list?: number;
  readonly level?: number;
  readonly style?: string;
  readonly note?: string;
}

/** Each level of each list, as [number format, text]: `[['decimal', '%1.'], ['lowerLetter', '(%2)']]`. */
type Lists = readonly (readonly (readonly [format: string, text: string])[])[];

/**
 * A Word file of paragraphs, and of tables where an item is a list of rows; `header` stands above each page. The
 * style “Question” numbers its paragraphs by the first list. `anew`: lists that are begun once more, each with a number
 * of its own behind those of `lists`.
 */
export function wordFile(
  content: readonly (string | Numbered | readonly (readonly string[])[])[],
  header?: readonly string[],
  lists?: Lists,
  anew: readonly number[] = [],
): Uint8Array {
  const notes = content.flatMap((item) => ('note' in Object(item) ? [(item as Numbered).note ?? ''] : []));
  const body = content
    .map((item) =>
      'text' in Object(item) || typeof item === 'string'
        ? paragraph(item as Numbered, notes)
        : table(item as readonly string[][]),
    )
    .join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="${SPACE}"><w:body>${body}</w:body></w:document>`;
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': document,
    ...(lists && { 'word/numbering.xml': numbering(lists, anew), 'word/styles.xml': STYLES }),
    ...(notes.length > 0 && { 'word/footnotes.xml': footnotes(notes) }),
  };
  if (header === undefined) return zip(files);
  const above = `<?xml version="1.0"?><w:hdr xmlns:w="${SPACE}">${header.map((line) => paragraph(line)).join('')}</w:hdr>`;
  return zip({ ...files, 'word/header1.xml': above, 'word/header2.xml': above });
}

function paragraph(item: string | Numbered, notes: readonly string[] = []): string {
  const { text, list, level, style, note } = typeof item === 'string' ? ({ text: item } as Numbered) : item;
  const mark =
    note === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.indexOf(note) + 1}"/></w:r>`;
  const number =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${list}"/></w:numPr>`;
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${number}</w:pPr><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>${mark}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${cells.join('')}</w:tbl>`;
}

function footnotes(notes: readonly string[]): string {
  const each = notes.map((note, at) => `<w:footnote w:id="${at + 1}">${paragraph(note)}</w:footnote>`);
  return `<?xml version="1.0"?><w:footnotes xmlns:w="${SPACE}">${each.join('')}</w:footnotes>`;
}

function numbering(lists: Lists, anew: readonly number[]): string {
  const kinds = lists.map((levels, list) => {
    const each = levels.map(
      ([format, text], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${list + 1}">${each.join('')}</w:abstractNum>`;
  });
  const uses = lists.map(
    (_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list + 1}"/></w:num>`,
  );
  const again = anew.map(
    (list, at) =>
      `<w:num w:numId="${lists.length + at + 1}"><w:abstractNumId w:val="${list}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<?xml version="1.0"?><w:numbering xmlns:w="${SPACE}">${kinds.join('')}${[...uses, ...again].join('')}</w:numbering>`;
}

/** An archive without compression: a header before each file, and the list of them at the end. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, path]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
