import type { Authority } from '../domain/authority.ts';
import { responseYear } from '../domain/disclosure-log.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { SAMPLE_PATTERN } from '../domain/reference.ts';
import type { Regime } from '../domain/regime.ts';
import { findExemption } from '../domain/registers/index.ts';
import type { Attachment, Question, Reliance, Response } from '../domain/response.ts';
import type { Frontmatter, FrontmatterQuestion } from './schema.ts';

/** What a reader of the file type calls it, and a host serves it as. Only types that can hide nothing. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' };

type FrontmatterReliance = NonNullable<FrontmatterQuestion['exemptions']>[number];

/** The label of a question: its own, or its place in the list. */
export function questionLabel(question: Pick<FrontmatterQuestion, 'label'>, index: number): string {
  return String(question.label ?? index + 1);
}

/** A reliance in its full form. */
export function fullReliance(reliance: FrontmatterReliance): Exclude<FrontmatterReliance, string> {
  return typeof reliance === 'string' ? { exemption: reliance } : reliance;
}

/**
 * The response that an entry without errors describes. `bytesOf` gives the size of an attached file.
 * Throws where the checks would have stopped the build.
 */
export function toResponse(
  data: Frontmatter,
  authority: Authority,
  bytesOf: (file: string) => number,
): Response {
  const dates = { ...date('received', data), ...date('responded', data), ...date('published', data) };
  const year = responseYear({ ...dates, reference: data.reference }, [
    ...authority.referencePatterns,
    SAMPLE_PATTERN,
  ]);
  const questions = data.questions.map((question, index) => toQuestion(question, index, data.regime));
  const [first, ...others] = questions;
  if (year === undefined || first === undefined)
    throw new Error(`${data.reference}: the response has no year or no question.`);
  return {
    reference: data.reference,
    title: data.title,
    regime: data.regime,
    ...dates,
    year,
    questions: [first, ...others],
    attachments: (data.attachments ?? []).map((attachment) => toAttachment(attachment, bytesOf)),
    topics: data.topics,
    sample: data.sample ?? false,
    restated: data.restated ?? false,
  };
}

function date<K extends 'received' | 'responded' | 'published'>(
  key: K,
  data: Frontmatter,
): { [key in K]?: PartialDate } {
  const value = data[key];
  return (value === undefined ? {} : { [key]: String(value) }) as { [key in K]?: PartialDate };
}

function toQuestion(question: FrontmatterQuestion, index: number, regime: Regime): Question {
  return {
    label: questionLabel(question, index),
    ...(question.text === undefined ? {} : { text: question.text.trim() }),
    outcome: question.outcome,
    reliances: (question.exemptions ?? []).map((reliance) => toReliance(reliance, regime)),
    ...(question.noAnswerBecause === undefined ? {} : { noAnswerBecause: question.noAnswerBecause.trim() }),
  };
}

function toReliance(written: FrontmatterReliance, regime: Regime): Reliance {
  const {
    exemption: provision,
    citedAs,
    likelihood,
    inTheAlternative = false,
    regime: own = regime,
  } = fullReliance(written);
  const exemption = findExemption(own, provision.replaceAll(/\s+/g, ''));
  if (exemption === undefined) throw new Error(`${own} has no provision ${provision}.`);
  return {
    exemption,
    duty: exemption.duty,
    ...(citedAs === undefined ? {} : { citedAs }),
    ...(likelihood === undefined ? {} : { likelihood }),
    inTheAlternative,
  };
}

function toAttachment(
  attachment: NonNullable<Frontmatter['attachments']>[number],
  bytesOf: (file: string) => number,
): Attachment {
  const { file, title, questions = [], rights = 'ogl' } = attachment;
  const mediaType = MEDIA_TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return { file, title, mediaType, bytes: bytesOf(file), questions: questions.map(String), rights };
}
