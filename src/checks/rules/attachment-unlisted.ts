import { referenceAddress } from '../../domain/reference.ts';
import type { Rule } from '../rule.ts';

export const attachmentUnlisted: Rule = {
  id: 'attachment-unlisted',
  severity: 'warning',
  why: 'A file that no entry lists is not published. In a public repository it is nevertheless public.',
  bad: 'attachments:',
  good: `attachments:
  - file: cars.csv
    title: Cars by year`,
  *checkLog({ attachments, subjects, unsure }) {
    const listed = new Map(
      subjects.map(({ data }) => [
        referenceAddress(data.reference),
        (data.attachments ?? []).map(({ file }) => file),
      ]),
    );
    for (const [folder, files] of attachments) {
      const missing = listed.get(folder)?.some((name) => !files.some(({ file }) => file === name));
      // A list that is itself reported may well mean this file.
      if (missing || unsure.has(folder.toLowerCase())) continue;
      for (const { file, shown } of files) {
        if (listed.get(folder)?.includes(file)) continue;
        yield {
          file: shown,
          line: 1,
          column: 1,
          message: 'No entry lists this file, so it will not be published.',
          remedy: `List it under “attachments” of the entry ${folder}, or delete it. The folder’s name is the reference, with - for characters that an address cannot have.`,
        };
      }
    }
  },
};
