import { type Log, published } from '../../checks/log.ts';
import { wordsOf } from '../../checks/refusal.ts';
import { runChecks } from '../../checks/run.ts';
import type { Authority } from '../../domain/authority.ts';
import type { Question, Response } from '../../domain/response.ts';
import { toResponse } from '../../entries/to-response.ts';
import * as urls from '../../urls.ts';

/** One question of a response on the site, with its answer. */
export interface PublishedAnswer {
  readonly response: Response;
  readonly question: Question;
  /** What `--pick` takes: `01.FOI.24.000001#q2`. */
  readonly pick: string;
  readonly address: string;
  /** The words of the answer, without markup; empty where there is none. */
  readonly words: string;
}

/** Every question that the next build would publish; an entry with an error is not among them. */
export function publishedAnswers(
  log: Log,
  authority: Authority,
  { samples }: { samples: boolean },
): readonly PublishedAnswer[] {
  const { findings } = runChecks(log);
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return published(log)
    .filter(({ file, data }) => !wrong.has(file) && (samples || data.sample !== true))
    .flatMap(({ data, questions: read }) => {
      // The sizes of files play no part here.
      const response = toResponse(data, authority, () => 0);
      const { reference } = response;
      return response.questions.map((question, index) => ({
        response,
        question,
        pick: `${reference}#${urls.anchor(question.label)}`,
        address: urls.canonical(authority.site, urls.question(reference, question.label)),
        words: wordsOf((read[index]?.sections ?? []).filter(({ kind }) => kind === 'answer')),
      }));
    });
}
