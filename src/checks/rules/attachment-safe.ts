import { matchReference, referenceAddress, SAMPLE_PATTERN } from '../../domain/reference.ts';
import { UNREAD } from '../../entries/frontmatter.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import { MEDIA_TYPES } from '../../entries/to-response.ts';
import type { Rule } from '../rule.ts';

export const attachmentSafe: Rule = {
  id: 'attachment-safe',
  severity: 'error',
  why: 'Office files and PDFs can hide whole worksheets of personal data. Until a file of that kind can be searched for them, only plain ones are released.',
  bad: `attachments:
  - file: cars.xlsx
    title: Cars by year`,
  good: `attachments:
  - file: cars.csv
    title: Cars by year`,
  *check({ data, labels, labelsUnsure, locate }, { attachments, authority }) {
    const patterns = [...(authority.data?.referencePatterns ?? []), SAMPLE_PATTERN];
    if (data.reference === UNREAD) return;
    const folder = referenceAddress(data.reference);
    const files = attachments.get(folder) ?? [];
    const seen = new Set<string>();
    for (const [index, { file, questions = [] }] of (data.attachments ?? []).entries()) {
      const at = () => locate('attachments', index, 'file');
      const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
      const found = files.find((each) => each.file === file);
      if (!Object.hasOwn(MEDIA_TYPES, ending)) {
        yield {
          ...at(),
          message: `“${file}” is of a kind (.${ending}) that may hold hidden data, and this log cannot look inside it yet.`,
          remedy: `Save it as ${Object.keys(MEDIA_TYPES)
            .map((kind) => `.${kind}`)
            .join(' or ')} and attach that.`,
        };
      } else if (found === undefined) {
        // A slip in the reference is reported as that.
        if (!attachments.has(folder) && !patterns.some((pattern) => matchReference(data.reference, pattern)))
          continue;
        yield {
          ...at(),
          message: `There is no file “${file}” in content/attachments/${folder}/.`,
          remedy: `${didYouMean(
            file,
            files.map((each) => each.file),
          )}Put it there; the name must match to the letter.`,
        };
      } else if (!found.plain) {
        yield {
          ...at(),
          message: `“${file}” is a link or a folder, not a file.`,
          remedy: 'Copy the file itself there.',
        };
      }
      if (seen.has(file))
        yield { ...at(), message: `“${file}” is listed twice.`, remedy: 'Keep one of the two.' };
      seen.add(file);
      if (labelsUnsure) continue;
      for (const [place, label] of questions.map(String).entries()) {
        if (labels.includes(label)) continue;
        yield {
          ...locate('attachments', index, 'questions', place),
          message: `“${file}” is said to answer question ${label}, and there is no such question.`,
          remedy: `The questions are: ${labels.join(', ')}.`,
        };
      }
    }
  },
};
