import { published, readLog } from '../../checks/log.ts';
import { runChecks } from '../../checks/run.ts';
import type { Authority } from '../../domain/authority.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Question, Response } from '../../domain/response.ts';
import { toResponse } from '../../entries/to-response.ts';
import * as urls from '../../urls.ts';
import type { EntryText, References } from './entry-text.ts';

/** One question of a response on the site. */
export interface PublishedAnswer {
  readonly path: string;
  readonly response: Response;
  readonly question: Question;
  /** Its place among the questions of the response. */
  readonly index: number;
  /** What `--pick` takes: `01.FOI.24.000001#q2`. */
  readonly pick: string;
  readonly address: string;
}

/** Of which folder, and by what it is judged what is published. */
export interface Place {
  readonly folder: string;
  readonly authority: Authority;
  readonly today: CalendarDate;
  /** Whether invented samples count. */
  readonly samples: boolean;
  readonly references: References;
}

/** A link to another entry is judged by the check of the whole log. An answer does not get wrong by it. */
const LOOKS_ELSEWHERE = 'link-resolves';

/** Every question of these entries that the next build would publish; an entry with an error has none. */
export function publishedAnswers(
  entries: readonly EntryText[],
  { folder, authority, today, samples, references }: Place,
): readonly PublishedAnswer[] {
  const meant = new Set(entries.map(({ path }) => path));
  const only = new Set([
    ...meant,
    ...entries.flatMap(({ reference }) => references.of(reference).map(({ path }) => path)),
  ]);
  const log = readLog(folder, { today, release: false, only: [...only] });
  const wrong = new Set(
    runChecks(log)
      .findings.filter(({ severity, rule }) => severity === 'error' && rule !== LOOKS_ELSEWHERE)
      .map(({ file }) => file),
  );
  return published(log)
    .filter(({ file, data }) => !wrong.has(file) && (samples || data.sample !== true))
    .filter(({ entry: { path } }) => meant.has(path))
    .flatMap(({ data, entry: { path } }) => {
      // The sizes of files play no part here.
      const response = toResponse(data, authority, () => 0);
      const { reference } = response;
      return response.questions.map((question, index) => ({
        path,
        response,
        question,
        index,
        pick: `${reference}#${urls.anchor(question.label)}`,
        address: urls.canonical(authority.site, urls.question(reference, question.label)),
      }));
    });
}
