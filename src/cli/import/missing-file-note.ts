import { missingFiles } from './answer/missing-file.ts';
import { type Block, block } from './document/block.ts';
import { quote } from './fact/found.ts';
import type { Letter } from './letter.ts';

/** A letter with many files names each of them. */
const SHOWN = 5;

/** For the report: what the response came with. */
export const MISSING_FILE = {
  message: 'The response says that a file was attached, and an import has no files.',
  remedy:
    'If the file may be published, save it as .csv or .txt and list it under “attachments”: the draft says how. Or put what it holds into the answer.',
} as const;

/** Says in the draft that files are missing, and that they belong in `folder`; nothing where the letter names none. */
export function missingFileNote(
  { answers, files = [] }: Pick<Letter, 'answers' | 'files'>,
  folder: string,
): readonly Block[] {
  const said = missingFiles(answers);
  if (said.length === 0 && files.length === 0) return [];
  const more = said.length - SHOWN;
  return [
    block('A file was attached, and is missing here', 'heading'),
    ...said.slice(0, SHOWN).map((sentence) => block(`“${quote(sentence)}”`, 'bullet')),
    ...(more > 0 ? [block(`and ${more} more sentences that speak of one`, 'bullet')] : []),
    ...files.map((name) => block(name, 'bullet')),
    block(
      `If the file may be published: save it as .csv or .txt in the folder ${folder}, and list it among the fields above under “attachments”, with its name and a title (“Released files” in docs/editing.md shows how). If it is short, put what it holds into the answer instead. Then delete these lines.`,
    ),
  ];
}

/** "Response not held.pdf", alone or with its size; the pictures of a signature are none. */
const FILE =
  /^(?:\[\d+\])?\s?([^?!\n]{1,140}\.(?:pdf|docx?|xlsx?|xls[bm]|csv|od[st]|rtf|txt|pptx?|zip|msg|jpe?g))(?:\s+\d+(?:\.\d+)?\s?[KM]B?\b.{0,40})?$/i;

/** The names of the files that came with a message, of the lines that were left out of it. */
export function filesNamed(lines: readonly Block[]): readonly string[] {
  return [...new Set(lines.flatMap(({ text }) => FILE.exec(text)?.[1] ?? []))];
}
