import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readPartialDate, yearOf } from '../../domain/partial-date.ts';
import { referenceAddress, referenceKey, referenceYear } from '../../domain/reference.ts';
import { REGIMES } from '../../domain/regime.ts';
import { contentFolder, requireContent, shownPath } from '../../entries/content-folder.ts';
import { listEntries, readEntry } from '../../entries/read.ts';
import { readAuthority } from '../../entries/settings.ts';
import type { Command } from '../command.ts';
import { writeDraft } from '../import/draft.ts';
import type { Found } from '../import/found.ts';
import { importReport } from '../import/import-report.ts';
import { understand } from '../import/letter.ts';
import { lookalikesIn } from '../import/lookalike.ts';
import { LETTER_KINDS, readLetter } from '../import/read-letter.ts';

export const importLetter: Command = {
  name: 'import',
  summary: 'make a draft entry out of a response letter (.txt, .html, .docx)',
  operand: 'file',
  options: {
    reference: { meaning: 'the reference, where the letter does not print it', value: 'reference' },
    stdout: { meaning: 'print the draft instead of writing it' },
  },
  examples: [
    'import letter.docx',
    'import letter.txt --reference 01.FOI.24.000001',
    'import page.html --stdout',
  ],
  async run({ options: { reference: given, stdout }, operands }) {
    const path = operands.join(' ');
    const folder = contentFolder();
    requireContent(folder);
    const kind = extname(path).toLowerCase();
    if (!existsSync(path) || !statSync(path).isFile())
      return misuse(`There is no file “${path}”.`, 'Give the path of a letter.');
    if (!LETTER_KINDS.includes(kind))
      return misuse(
        `A letter cannot be read from a file of the kind “${kind}”.`,
        `Save it as one of: ${LETTER_KINDS.join(', ')}. The text of a PDF can be copied into a .txt file.`,
      );
    const { referencePatterns = [], regimes = REGIMES } = readAuthority(folder).data ?? {};
    let letter: ReturnType<typeof understand>;
    try {
      letter = understand(await readLetter(path), { referencePatterns, regimes });
    } catch (error) {
      return misuse(
        `“${path}” cannot be read as ${kind}: ${(error as Error).message}`,
        'Open it, save it again in the same or another of these kinds, and import that.',
      );
    }
    const reference = typeof given === 'string' ? { value: given, from: '--reference' } : letter.reference;
    if (reference === undefined || referenceAddress(reference.value) === '')
      return misuse('The letter prints no reference.', 'Give it: --reference 01.FOI.24.000001');
    const text = writeDraft(letter, reference);
    if (stdout) {
      process.stdout.write(text);
      return 0;
    }
    const target = join(
      folder,
      'responses',
      yearFolder(letter, reference, referencePatterns),
      `${referenceAddress(reference.value)}.mdx`,
    );
    const there = entryThere(folder, reference.value, target);
    if (there !== undefined)
      return misuse(
        `${there} has the reference ${reference.value} already.`,
        'Nothing was written. Delete or rename it to import the letter again.',
      );
    mkdirSync(dirname(target), { recursive: true });
    // A file that has come to be there since is not overwritten either.
    writeFileSync(target, text, { flag: 'wx' });
    const files = { from: basename(path), to: shownPath(target) };
    console.log(importReport(letter, reference, files, await lookalikesIn(text)));
    return 0;
  },
};

function misuse(message: string, remedy: string): number {
  console.error(`${message}\n  → ${remedy}`);
  return 2;
}

function yearFolder(
  { dates: { responded, published, received } }: ReturnType<typeof understand>,
  reference: Found,
  patterns: readonly string[],
): string {
  const date = readPartialDate((responded ?? published ?? received)?.value ?? '');
  return String((date && yearOf(date)) ?? referenceYear(reference.value, patterns) ?? 'undated');
}

function entryThere(folder: string, reference: string, target: string): string | undefined {
  if (existsSync(target)) return shownPath(target);
  for (const path of listEntries(join(folder, 'responses')).entries) {
    const entry = readEntry(path);
    const claimed = 'frontmatter' in entry ? entry.frontmatter.claimed : undefined;
    if (claimed !== undefined && referenceKey(claimed) === referenceKey(reference)) return shownPath(path);
  }
  return undefined;
}
