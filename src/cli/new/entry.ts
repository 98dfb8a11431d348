import { type UnfinishedFrontmatter, type WrittenSection, writeEntry } from '../../entries/write.ts';
import { toContent } from '../import/document/block.ts';
import { readTextLetter } from '../import/document/text-letter.ts';
import type { AnsweredQuestion, AnsweredResponse } from './answered.ts';
import { withNumbersApart } from './numbered-line.ts';

/** The text of the entry that the answers make. */
export function entryText(response: AnsweredResponse, draft: boolean): string {
  const { reference, title, regime, received, responded, published, topics, questions, attachments } =
    response;
  const fields: UnfinishedFrontmatter = {
    reference,
    title,
    regime,
    ...(received && { received }),
    ...(responded && { responded }),
    ...(published && { published }),
    topics: [...topics],
    ...(draft && { draft }),
    questions: questions.map(fieldsOf),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ file, title, questions: answered }) => ({
        file,
        title,
        ...(answered.length > 0 && { questions: [...answered] }),
      })),
    }),
  };
  return writeEntry(fields, questions.flatMap(sectionsOf));
}

function fieldsOf(
  { label, text, outcome, reliances }: AnsweredQuestion,
  index: number,
): UnfinishedFrontmatter['questions'][number] {
  const exemptions = reliances.map(({ exemption: { provision }, likelihood }) =>
    likelihood === undefined ? provision : { exemption: provision, likelihood },
  );
  return {
    // Its place in the list is its number anyway.
    ...(label === String(index + 1) ? {} : { label }),
    ...(text === '' ? {} : { text }),
    ...(outcome && { outcome }),
    ...(exemptions.length > 0 && { exemptions }),
  };
}

/** Words are plain text: nothing in them becomes markup but paragraphs, bullets, tables and addresses. */
function sectionsOf({ label, sections }: AnsweredQuestion): readonly WrittenSection[] {
  return sections.map(({ name, exemptions, words }) => ({
    name,
    questions: [label],
    exemptions: exemptions.map(({ provision }) => provision),
    content: toContent(readTextLetter(withNumbersApart(words))),
  }));
}
