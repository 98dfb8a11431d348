import { fullReliance } from '../../entries/to-response.ts';
import type { UnfinishedFrontmatter } from '../../entries/write.ts';

/** A value that was inferred, as it stands in the draft, with the words that it was inferred from. */
export interface DraftValue {
  /** Its places in the list under `inferred`: exemptions have one for each provision. */
  readonly indexes: readonly number[];
  readonly field: string;
  /** The index of its question, where it belongs to one. */
  readonly question?: number;
  /** What the draft says, in words for a terminal. */
  readonly now: string;
  readonly from: readonly string[];
}

/** The fields of a draft as they stand there: nothing is known of them but that they are YAML. */
export type DraftFields = Partial<UnfinishedFrontmatter>;
export type DraftQuestion = UnfinishedFrontmatter['questions'][number];

/** What was inferred, the response first and then question by question. */
export function draftValues(fields: DraftFields): readonly DraftValue[] {
  const { inferred = [], questions = [] } = fields;
  const items = inferred.map((item, index) => ({ ...item, index }));
  const groups = Map.groupBy(items, ({ field, question }) => `${field} ${question}`);
  return [...groups.values()]
    .map((group): DraftValue => {
      const [{ field, question: label } = { field: '', question: undefined }] = group;
      const question = questions.findIndex((each, at) => labelOf(each, at) === String(label));
      const now = wordsOf(field, question === -1 ? undefined : questions[question], fields);
      return {
        indexes: group.map(({ index }) => index),
        field,
        ...(question === -1 ? {} : { question }),
        now,
        from: group.map(({ from }) => from),
      };
    })
    .sort((a, b) => (a.question ?? -1) - (b.question ?? -1));
}

/** The number of a question, as the response has it. */
export function labelOf(question: DraftQuestion | undefined, index: number): string {
  return String(question?.label ?? index + 1);
}

/** A question as it is recognised: its number and its words. */
export function questionWords({ questions = [] }: DraftFields, index: number): string {
  return `Question ${labelOf(questions[index], index)}: ${questions[index]?.text ?? 'its words are lost'}`;
}

function wordsOf(field: string, question: DraftQuestion | undefined, fields: DraftFields): string {
  if (question !== undefined && field === 'outcome') return question.outcome ?? 'none';
  if (question !== undefined && field === 'exemptions')
    return (question.exemptions ?? []).map((each) => fullReliance(each).exemption).join(', ') || 'none';
  if (field === 'questions') return `${fields.questions?.length ?? 0}`;
  const value = fields[field as keyof DraftFields];
  return (Array.isArray(value) ? value.join(', ') : String(value ?? '')) || 'none';
}
