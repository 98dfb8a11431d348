import { referenceAddress } from '../../domain/reference.ts';
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

/** Says in the draft that files are missing, and how they are added; nothing where the letter names none. */
export function missingFileNote({ answers }: Pick<Letter, 'answers'>, reference: string): readonly Block[] {
  const said = missingFiles(answers);
  if (said.length === 0) return [];
  const more = said.length - SHOWN;
  return [
    block('A file was attached, and is missing here', 'heading'),
    ...said.slice(0, SHOWN).map((sentence) => block(`“${quote(sentence)}”`, 'bullet')),
    ...(more > 0 ? [block(`and ${more} more sentences that speak of one`, 'bullet')] : []),
    block(
      `If the file may be published: save it as .csv or .txt in the folder content/attachments/${referenceAddress(reference)}/, and list it among the fields above under “attachments”, with its name and a title (“Released files” in docs/editing.md shows how). If it is short, put what it holds into the answer instead. Then delete these lines.`,
    ),
  ];
}
