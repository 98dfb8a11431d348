import type Zip from 'jszip';
import type { Block } from './block.ts';
import { readHtmlLetter } from './html-letter.ts';
import { writeNumbers } from './word-number.ts';

/** A Word file, with what stands above and below its pages. */
export interface WordLetter {
  readonly blocks: readonly Block[];
  /** Each line of the headers and footers once, however many pages and sections bear it. */
  readonly margins: readonly Block[];
}

const MARGIN = /^word\/((?:header|footer)\d*)\.xml$/;

/** Reads a Word file. One that is none throws. */
export async function readWordLetter(bytes: Buffer): Promise<WordLetter> {
  // Loaded only here: reading Word files takes half of the time that the command needs to start.
  const [{ default: mammoth }, { default: Archive }] = await Promise.all([
    import('mammoth'),
    import('jszip'),
  ]);
  const read = async (buffer: Buffer): Promise<readonly Block[]> =>
    readHtmlLetter(withNotes((await mammoth.convertToHtml({ buffer })).value));
  const zip = await Archive.loadAsync(bytes);
  await writeNumbers(zip);
  const blocks = await read(await zip.generateAsync({ type: 'nodebuffer' }));
  const margins: Block[] = [];
  for (const name of Object.keys(zip.files)) {
    const part = MARGIN.exec(name)?.[1];
    if (part !== undefined)
      margins.push(...(await read(await asDocument(await Archive.loadAsync(bytes), part))));
  }
  const lines = margins.filter(({ text }) => text.trim() !== '');
  return {
    blocks,
    margins: lines.filter(({ text }, at) => lines.findIndex((other) => other.text === text) === at),
  };
}

/** Mammoth counts notes as items of a list, which would look like answers: "Note [1]: …" names its mark instead. */
function withNotes(html: string): string {
  return html.replace(/<ol>((?:<li id="(?:foot|end)note-[\s\S]*?<\/li>)+)<\/ol>\s*$/, (_, items: string) =>
    [...items.matchAll(/<li id="(?:foot|end)note-[^"]*">([\s\S]*?)<\/li>/g)]
      .map(([, note = ''], at) =>
        note
          .replace(/^\s*<p>\s*/, `<p>Note [${at + 1}]: `)
          .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/, ''),
      )
      .join(''),
  );
}

/** The same file with a header for its text: Mammoth reads no other part. Pictures stay out. */
async function asDocument(zip: Zip, part: string): Promise<Buffer> {
  const xml = (await zip.file(`word/${part}.xml`)?.async('string')) ?? '';
  const relations = zip.file(`word/_rels/${part}.xml.rels`);
  zip.file(
    'word/document.xml',
    xml
      .replace(/<(w:(?:drawing|pict|object))\b[\s\S]*?<\/\1>/g, '')
      .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
      .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>'),
  );
  if (relations) zip.file('word/_rels/document.xml.rels', await relations.async('string'));
  else zip.remove('word/_rels/document.xml.rels');
  return zip.generateAsync({ type: 'nodebuffer' });
}
