import type { Response } from '../../src/domain/response.ts';
import { question } from './question.ts';

/** A response with one question, for tests. */
export function response(reference: string, facts: Partial<Response> = {}): Response {
  return {
    reference,
    title: 'A response',
    regime: 'FOIA',
    year: 2024,
    questions: [question('1', 'disclosed')],
    attachments: [],
    topics: [],
    sample: false,
    restated: false,
    ...facts,
  };
}
