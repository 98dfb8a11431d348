import { type UnfinishedFrontmatter, type WrittenSection, writeEntry } from '../../entries/write.ts';
import { toContent } from '../import/document/block.ts';
import { readTextLetter } from '../import/document/text-letter.ts';
import type { AnsweredQuestion, AnswersSoFar, HalfTyped } from './answered.ts';
import { withNumbersApart } from './numbered-line.ts';
import { merged, plain } from './words.ts';

/** The text of the entry that the answers make, as far as there are any. */
export function entryText(soFar: AnswersSoFar, draft: boolean, halfTyped?: HalfTyped): string {
  const { reference, title, regime, received, responded, published, topics } = soFar;
  const { questions = [], attachments = [] } = soFar;
  const fields: Partial<UnfinishedFrontmatter> = {
    ...(reference && { reference }),
    ...(title && { title }),
    ...(regime && { regime }),
    ...(received && { received }),
    ...(responded && { responded }),
    ...(published && { published }),
    ...(topics && { topics: [...topics] }),
    ...(draft && { draft }),
    ...(questions.length > 0 && { questions: questions.map(fieldsOf) }),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ file, title, questions: answered }) => ({
        file,
        title,
        ...(answered.length > 0 && { questions: [...answered] }),
      })),
    }),
  };
  return writeEntry(fields, [...questions.flatMap(sectionsOf), ...(halfTyped ? [unplaced(halfTyped)] : [])]);
}

function fieldsOf(
  { label, text, outcome, reliances }: AnsweredQuestion,
  index: number,
): UnfinishedFrontmatter['questions'][number] {
  const exemptions = reliances.map(({ exemption: { provision }, likelihood }) =>
    likelihood === undefined ? provision : { exemption: provision, likelihood },
  );
  // Its place in the list is its number anyway; but an item has to say something.
  const isBare = text === '' && outcome === undefined;
  return {
    ...(label === String(index + 1) && !isBare ? {} : { label }),
    ...(text === '' ? {} : { text }),
    ...(outcome && { outcome }),
    ...(exemptions.length > 0 && { exemptions }),
  };
}

function sectionsOf({ label, sections }: AnsweredQuestion): readonly WrittenSection[] {
  return merged(sections).map(({ name, exemptions, words }) => ({
    name,
    questions: [label],
    exemptions: exemptions.map(({ provision }) => provision),
    content: contentOf(words),
  }));
}

/** In its own place, half of an answer would be taken for all of it. */
function unplaced({ asked, words }: HalfTyped): WrittenSection {
  return {
    name: 'Unplaced',
    questions: [],
    exemptions: [],
    content: [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: `Not finished yet. ${asked}` }] },
      ...contentOf(plain(words)),
    ],
  };
}

/** Words are plain text: nothing in them becomes markup but paragraphs, bullets, tables and addresses. */
function contentOf(words: string): WrittenSection['content'] {
  return toContent(readTextLetter(withNumbersApart(words)));
}
