import { basename } from 'node:path';
import { type Problem, START } from './problem.ts';

/** What to do with a file among the entries that is none, by the end of its name: the first that fits. */
const KINDS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [
    /\.(?:md|mdx?\.txt|markdown)$/i,
    (name) =>
      `If it is an entry, let its name end in .mdx: ${name.replace(/\.(?:md|mdx?\.txt|markdown)$/i, '')}.mdx. If not, move it out of the content folder.`,
  ],
  [
    /\.(?:docx|html?|txt)$/i,
    (name) =>
      `A letter names people and must not lie here: move it out of the content folder. Then let it make a draft: npm run foi -- import ${/\s/.test(name) ? `"${name}"` : name}, with the path to where it is then.`,
  ],
  [
    /\.(?:doc|odt|rtf|pdf|eml|msg)$/i,
    () =>
      'A letter names people and must not lie here: move it out of the content folder. Save it there as .docx or its words as .txt, and let that make a draft: npm run foi -- import and the path to it.',
  ],
  [
    /\.(?:csv|xlsx?|ods)$/i,
    () =>
      'If it was released, move it to content/attachments and the folder of its reference, as .csv, and list it in its entry. If it is a log, move it out of the content folder, save it as .csv, and import it: npm run foi -- import and the path to it.',
  ],
];

/** A file in the folder of entries that is none. */
export function stray(path: string, isFile: boolean): Problem {
  const name = basename(path);
  const [, remedy] = KINDS.find(([form]) => form.test(name)) ?? [];
  return {
    ...START,
    message: isFile
      ? 'This file is not an entry, so it would be left out of the log.'
      : 'This is not a plain file.',
    remedy:
      (isFile ? remedy?.(name) : undefined) ??
      'An entry’s name ends in .mdx: rename it if it is one. If not, move it out of the content folder. Only what was released goes to content/attachments.',
  };
}
