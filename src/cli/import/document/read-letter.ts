import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { splitBehind } from './behind-question.ts';
import { type Block, withoutStart } from './block.ts';
import { dashedNumbers } from './dashed-number.ts';
import { decoded } from './encoding.ts';
import { withFieldValues } from './field-line.ts';
import { isPartHeading } from './heading.ts';
import { readHtmlLetter, titleOfPage } from './html-letter.ts';
import { splitAnswers } from './inline-list.ts';
import { withFirstItem, withFirstNumber, withMarks } from './lost-number.ts';
import { markedTurns } from './marked-turn.ts';
import { numberedPairs } from './pair.ts';
import { partedTurns } from './parted-turn.ts';
import { fromTable } from './question-table.ts';
import { recounted, splitGlued } from './run-together.ts';
import { readTextLetter } from './text-letter.ts';
import { numberedTurns } from './turn.ts';
import { readWordLetter } from './word-letter.ts';

/** A letter as it was found in a file. */
export interface LetterFile {
  readonly blocks: readonly Block[];
  /** The headers and footers of a Word file, which are no part of the letter and may bear its reference. */
  readonly margins?: readonly Block[];
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
    const { blocks, margins } = await readWordLetter(bytes);
    return { blocks: exploded(blocks), margins };
  }
  const html = decoded(bytes);
  const title = titleOfPage(html);
  return { blocks: exploded(readHtmlLetter(html)), ...(title === undefined ? {} : { title }) };
}

/** The blocks of a letter, whatever shape its questions and answers have in the file. */
function exploded(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter(({ text }) => text.trim() !== '').map(withoutHeadNumber);
  const written = dashedNumbers(withFieldValues(filled))
    .flatMap(fromTable)
    .flatMap(splitGlued)
    .flatMap(splitAnswers);
  return withFirstNumber(
    withFirstItem(
      numberedPairs(markedTurns(numberedTurns(partedTurns(withMarks(recounted(splitBehind(written))))))),
    ),
  );
}

/** "2. Response" under "1. Request": the numbers of the parts of a page, and of no question. */
function withoutHeadNumber(each: Block): Block {
  const number = each.kind === 'heading' ? /^\d{1,2}\.\s+/.exec(each.text)?.[0] : undefined;
  return number !== undefined && isPartHeading(each.text.slice(number.length))
    ? withoutStart(each, number.length)
    : each;
}
