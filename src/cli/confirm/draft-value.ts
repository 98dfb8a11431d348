import { fullReliance } from '../../entries/to-response.ts';
import type { UnfinishedFrontmatter } from '../../entries/write.ts';

/** A value that was inferred, as it stands in the draft, with the words that it was inferred from. */
export interface DraftValue {
  /** Its place in the list under `inferred`. */
  readonly index: number;
  readonly field: string;
  /** The index of its question, where it belongs to one. */
  readonly question?: number;
  /** What the draft says, in words for a terminal. */
  readonly now: string;
  readonly from: string;
}

/** The fields of a draft as they stand there: nothing is known of them but that they are YAML. */
export type DraftFields = Partial<UnfinishedFrontmatter>;
type DraftQuestion = UnfinishedFrontmatter['questions'][number];

/** What was inferred, the response first and then question by question. */
export function draftValues(fields: DraftFields): readonly DraftValue[] {
  const { inferred = [], questions = [] } = fields;
  return inferred
    .map(({ field, question: label, from }, index): DraftValue => {
      const question = questions.findIndex((each, at) => String(each.label ?? at + 1) === String(label));
      const now = wordsOf(field, question === -1 ? undefined : questions[question], fields);
      return { index, field, ...(question === -1 ? {} : { question }), now, from };
    })
    .sort((a, b) => (a.question ?? -1) - (b.question ?? -1));
}

function wordsOf(field: string, question: DraftQuestion | undefined, fields: DraftFields): string {
  if (question !== undefined && field === 'outcome') return question.outcome ?? 'none';
  if (question !== undefined && field === 'exemptions')
    return (question.exemptions ?? []).map((each) => fullReliance(each).exemption).join(', ') || 'none';
  if (field === 'questions') return `${fields.questions?.length ?? 0}`;
  return String(fields[field as keyof DraftFields] ?? 'none');
}
