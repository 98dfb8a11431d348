import { join } from 'node:path';
import { contentFolder } from '../../entries/content-folder.ts';
import { readFrontmatter } from '../../entries/frontmatter.ts';
import { listEntries, readText } from '../../entries/read.ts';
import { questionLabel } from '../../entries/to-response.ts';
import { anchor } from '../../urls.ts';

/**
 * What a shell offers for `--pick`: references, and the questions of a response once its # is typed. References are
 * picked out of the texts, because a shell cannot wait until thousands of entries are read in full.
 */
export function offeredPicks(typed: string, folder = contentFolder()): readonly string[] {
  const [start = '', ofQuestion] = typed.toLowerCase().split('#');
  const texts = listEntries(join(folder, 'responses'))
    .entries.map(readText)
    .flatMap((read) => ('text' in read && !/^draft: *true/m.test(read.text) ? [read.text] : []));
  return texts.flatMap((text) => {
    const reference = /^reference:\s*["']?([^"'#\s]+)/m.exec(text)?.[1];
    if (reference === undefined) return [];
    if (ofQuestion === undefined) return [reference];
    if (reference.toLowerCase() !== start) return [];
    const { questions = [] } = readFrontmatter(text).data ?? {};
    return questions.map((question, index) => `${reference}#${anchor(questionLabel(question, index))}`);
  });
}
