import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Block, block, withoutStart, wordBlock } from './block.ts';
import { readHtmlLetter, titleOfPage } from './html-letter.ts';
import { readTextLetter } from './text-letter.ts';

/** A letter as it was found in a file. */
export interface LetterFile {
  readonly blocks: readonly Block[];
  /** The heading of a saved page. */
  readonly title?: string;
}

/** The kinds of file that a letter is read from. */
export const LETTER_KINDS = ['.txt', '.html', '.htm', '.docx'];

/** Reads a letter. A file that is not what its name says throws. */
export async function readLetter(path: string): Promise<LetterFile> {
  const kind = extname(path).toLowerCase();
  const bytes = readFileSync(path);
  if (kind === '.txt') return { blocks: exploded(readTextLetter(decoded(bytes))) };
  if (kind === '.docx') {
    // Loaded only here: reading Word files takes half of the time that the command needs to start.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return { blocks: exploded(readHtmlLetter(value)) };
  }
  const html = decoded(bytes);
  const title = titleOfPage(html);
  return { blocks: exploded(readHtmlLetter(html)), ...(title === undefined ? {} : { title }) };
}

/** UTF-8, UTF-16 with its mark, or else Windows-1252, as older programs save letters. */
function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A table of questions and answers is a letter in two columns. */
function exploded(blocks: readonly Block[]): readonly Block[] {
  return pairs(blocks.filter(({ text }) => text.trim() !== '').flatMap(fromTable));
}

const ASKS = /^(?:q|question|request|you asked)\s*(?::\s*[-–]?|[-–.](?=\s)|$)\s*/i;
const TELLS = /^(?:a|answer|response|reply|our (?:answer|response|reply)|we (?:said|answered))\s*(?::\s*[-–]?|[-–.](?=\s)|$)\s*/i;

/** "Q: … A: … Q: … A: …": questions and answers that bear no number get the one that they have by their place. */
function pairs(blocks: readonly Block[]): readonly Block[] {
  const kinds = blocks.map(({ text, kind }) =>
    kind === 'table' ? undefined : ASKS.test(text) ? 'Question' : TELLS.test(text) ? 'Answer' : undefined,
  );
  const marks = kinds.filter((kind) => kind !== undefined);
  const isPairs = marks.length > 3 && marks.every((kind, at) => kind === (at % 2 === 0 ? 'Question' : 'Answer'));
  if (!isPairs) return blocks;
  let number = 0;
  return blocks.map((each, at) => {
    const kind = kinds[at];
    if (kind === undefined) return each;
    if (kind === 'Question') number += 1;
    const rest = withoutStart(each, (kind === 'Question' ? ASKS : TELLS).exec(each.text)?.[0].length ?? 0);
    return wordBlock([{ type: 'text', value: `${kind} ${number}: ` }, ...rest.words], 'paragraph');
  });
}

function fromTable(each: Block): readonly Block[] {
  if (each.table === undefined) return [each];
  const rows = each.text.split('\n').map((row) => row.split('\t'));
  const [head = [], ...body] = rows;
  const asks = head.findIndex((cell) => /^(?:\w+ )?(?:questions?|requests?|you asked.*)$/i.test(cell.trim()));
  const tells = head.findIndex((cell) =>
    /\b(?:answers?|responses?|repl(?:y|ies)|we (?:said|answered))\b/i.test(cell),
  );
  const figures = head.slice(1);
  const isGrid =
    tells < 0 &&
    figures.length > 0 &&
    body.length > 1 &&
    body.every(([first = '']) => /^(?:q|question)?\s?\d{1,2}\s?[.):-]\s*\D/i.test(first.trim()) || first.trim().endsWith('?'));
  // Questions with a column for each year: a row answers its question.
  if (isGrid)
    return body.flatMap(([first = '', ...cells], index) => {
      const number = /^\D{0,9}(\d{1,2})/.exec(first)?.[1] ?? String(index + 1);
      const answer =
        new Set(cells).size === 1 && cells.length > 1
          ? cells[0]
          : cells.map((cell, at) => (figures[at] ? `${figures[at]}: ${cell}` : cell)).join('; ');
      const words = first.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
      return [block(`Question ${number}: ${words}`), block(`Answer ${number}: ${answer ?? ''}`)];
    });
  const bare = head.length === 2 && rows.every(([first = '']) => first.trim().endsWith('?'));
  if (!bare && (asks < 0 || tells < 0 || asks === tells)) return [each];
  return (bare ? rows : body).flatMap((row, index) => {
    const [question = '', answer = ''] = bare ? row : [row[asks], row[tells]];
    const number = /^\D{0,9}(\d{1,2})\W*$/.exec(row[0] ?? '')?.[1] ?? String(index + 1);
    const words = question.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
    return [
      block(`Question ${number}: ${words}`),
      ...(answer.trim() ? [block(`Answer ${number}: ${answer.trim()}`)] : []),
    ];
  });
}
