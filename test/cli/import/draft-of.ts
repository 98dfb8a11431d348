import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetter } from '../../../src/cli/import/document/read-letter.ts';
import { writeDraft } from '../../../src/cli/import/draft.ts';
import type { Letter } from '../../../src/cli/import/letter.ts';
import { understand } from '../../../src/cli/import/understanding.ts';
import { type FrontmatterReading, readFrontmatter } from '../../../src/entries/frontmatter.ts';
import { readBody } from '../../../src/entries/mdx.ts';
import { readYaml } from '../../../src/entries/yaml.ts';
import { temporaryFolder } from '../../fixtures/temporary-content.ts';

interface Question {
  readonly label?: string;
  readonly text?: string;
  readonly outcome?: string;
  readonly exemptions?: readonly unknown[];
}

/** A letter after the whole way into a draft and back, as the checks will read it. */
export interface ReadDraft {
  readonly letter: Letter;
  readonly text: string;
  readonly frontmatter: FrontmatterReading;
  /** The questions as they are written, gaps included. */
  readonly questions: readonly Question[];
  readonly body: ReturnType<typeof readBody>;
}

/** The draft that an import makes of a file. */
export async function draftOf(path: string): Promise<ReadDraft> {
  const letter = understand(await readLetter(path), {
    referencePatterns: ['01.FOI.{yy}.{nnnnnn}'],
    regimes: ['FOIA', 'EIR', 'FOISA', 'EISR'],
  });
  const text = writeDraft(letter, letter.reference ?? { value: 'UNKNOWN-1', from: 'test' });
  const frontmatter = readFrontmatter(text);
  const { value } = readYaml(text.split(/^---$/m)[1] ?? '');
  return {
    letter,
    text,
    frontmatter,
    questions: (value as { questions: readonly Question[] }).questions,
    body: readBody(frontmatter.body, letter.regime.value),
  };
}

/** The draft of a letter that a test writes itself. */
export function draftOfText(text: string | Uint8Array, extension = '.txt'): Promise<ReadDraft> {
  const path = join(temporaryFolder(), `letter${extension}`);
  writeFileSync(path, text);
  return draftOf(path);
}
