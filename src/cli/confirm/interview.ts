import type { Log } from '../../checks/log.ts';
import { OUTCOMES } from '../../domain/outcome.ts';
import { strings } from '../../strings/index.ts';
import type { Asker } from '../new/asker.ts';
import { faultIn } from '../new/trial.ts';
import { type DraftFields, type DraftValue, draftValues } from './draft-value.ts';

/** What a person has said of a draft. */
export interface Confirmed {
  /** The places under `inferred` of the values that are right now. */
  readonly right: readonly number[];
  /** How many are not confirmed. */
  readonly left: number;
  readonly changes: readonly { readonly path: readonly (string | number)[]; readonly value: string }[];
  /** Chosen where the draft had none. */
  readonly topics: readonly string[];
  /** It is no draft any more. */
  readonly isDone: boolean;
}

interface Setting {
  readonly asker: Asker;
  readonly log: Log;
  /** Words of the letter are still without a place. */
  readonly hasUnplaced: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  reference: 'The reference',
  title: 'The title',
  regime: 'The law that it was answered under',
  received: 'The day the request arrived',
  responded: 'The day it was answered',
  published: 'The day it was first published',
  questions: 'The number of questions',
  outcome: 'what came of it',
  exemptions: 'what was relied on',
};
/** Values that can be put right in a line; the others are longer, or the file is named after them. */
const IN_A_LINE = ['title', 'received', 'responded', 'published'];

/** Asks of each inferred value whether it is right, then for what the import could not know. */
export async function confirmValues(fields: DraftFields, setting: Setting): Promise<Confirmed> {
  const { asker, log, hasUnplaced } = setting;
  const right: number[] = [];
  const changes: { path: (string | number)[]; value: string }[] = [];
  const values = draftValues(fields);
  let asked = -1;
  for (const value of values) {
    const { question, field, index } = value;
    if (question !== undefined && question !== asked) {
      asked = question;
      asker.tell(
        `Question ${labelOf(fields, question)}: ${fields.questions?.[question]?.text ?? 'its words are lost'}`,
      );
    }
    const verdict = await asker.one({
      option: field,
      words: `${nameOf(value, fields)}: ${value.now}\nThe letter: “${value.from}”`,
      choices: [
        { value: 'right', label: 'Right' },
        ...(isChangeable(field) ? [{ value: 'change', label: 'Not right: give the right one' }] : []),
        { value: 'leave', label: 'Leave it: I shall correct it in the file' },
      ],
    });
    if (verdict === 'change')
      changes.push({ path: pathOf(value), value: await newValue(value, fields, setting) });
    if (verdict !== 'leave') right.push(index);
  }
  for (const [question, { outcome, text }] of (fields.questions ?? []).entries()) {
    if (outcome !== undefined) continue;
    asker.tell(`Question ${labelOf(fields, question)}: ${text ?? 'its words are lost'}`);
    const value = await askOutcome(
      `Question ${labelOf(fields, question)}: the letter did not say enough. What came of it?`,
      asker,
    );
    changes.push({ path: ['questions', question, 'outcome'], value });
  }
  const topics = (fields.topics ?? []).length > 0 ? [] : await askTopics(setting);
  const left = values.length - right.length;
  return { right, left, changes, topics, isDone: await isDone(left, hasUnplaced, asker, log) };
}

async function isDone(left: number, hasUnplaced: boolean, asker: Asker, { topics }: Log): Promise<boolean> {
  if (topics.data === undefined) return false;
  if (hasUnplaced)
    asker.tell(
      'Some words of the letter have no place yet: look at <Unplaced> at the end of the file, move them or delete them. Until then it stays a draft.',
    );
  if (left > 0 || hasUnplaced) return false;
  const answer = await asker.one({
    option: 'draft',
    words: 'Everything is confirmed. Is it free of the person who asked, and of what was redacted?',
    choices: [
      { value: 'draft', label: 'I shall read it once more: leave it a draft' },
      { value: 'publish', label: 'Yes: the next build may publish it' },
    ],
  });
  return answer === 'publish';
}

async function newValue(
  { field, now, question }: DraftValue,
  fields: DraftFields,
  { asker, log }: Setting,
): Promise<string> {
  if (field === 'outcome')
    return askOutcome(`Question ${labelOf(fields, question ?? 0)}: what came of it?`, asker);
  const words = await asker.line({
    option: field,
    words: `${NAMES[field]}, as it should be`,
    example: field === 'title' ? 'Patrol cars in use' : '2025-03-28, 2025-03 or 2025',
    judge: (line) => faultIn({ [field]: line }, log),
  });
  return words.trim() || now;
}

async function askOutcome(words: string, asker: Asker): Promise<string> {
  const choices = OUTCOMES.map((outcome) => ({
    value: outcome,
    label: strings.outcome[outcome],
    hint: outcome,
  }));
  return (await asker.one({ option: 'outcome', words, choices })) ?? OUTCOMES[0];
}

function askTopics({ asker, log }: Setting): Promise<readonly string[]> {
  const choices = (log.topics.data ?? []).map(({ id, title, description }) => ({
    value: id,
    label: title,
    hint: description,
  }));
  return choices.length === 0
    ? Promise.resolve([])
    : asker.several({ option: 'topic', words: 'Which topics does it belong to?', choices });
}

function isChangeable(field: string): boolean {
  return IN_A_LINE.includes(field) || field === 'outcome';
}

function nameOf({ field, question }: DraftValue, fields: DraftFields): string {
  const name = NAMES[field] ?? field;
  return question === undefined ? name : `Question ${labelOf(fields, question)}, ${name}`;
}

function labelOf({ questions = [] }: DraftFields, index: number): string {
  return String(questions[index]?.label ?? index + 1);
}

function pathOf({ field, question }: DraftValue): (string | number)[] {
  return question === undefined ? [field] : ['questions', question, field];
}
