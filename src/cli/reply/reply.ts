import { readLog } from '../../checks/log.ts';
import { PLACEHOLDER } from '../../checks/rules/placeholder.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { referenceKey } from '../../domain/reference.ts';
import type { Regime } from '../../domain/regime.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import { MisuseError } from '../command.ts';
import { canBePointedTo, paragraph, remarks, whyNot } from './paragraph.ts';
import { type PublishedAnswer, publishedAnswers } from './published-answer.ts';
import type { Reply } from './reply-report.ts';
import { search } from './search.ts';

/** How many answers are shown. */
const SHOWN = 3;

/**
 * Finds published answers to a question, and the paragraph that points to the best of them or to the one picked.
 * Undefined where nothing is found.
 * @throws MisuseError where what is picked is not published, or the settings cannot be read.
 */
export function findReply(
  folder: string,
  words: string,
  { today, pick, samples, regime }: { today: CalendarDate; pick?: string; samples: boolean; regime?: Regime },
): Reply | undefined {
  const log = readLog(folder, { today, release: false });
  const { data: authority, file } = log.authority;
  if (authority === undefined)
    throw new MisuseError(
      `${file} has an error, so the address of the log is not known.`,
      'Run: npm run check',
    );
  const answers = publishedAnswers(log, authority, { samples });
  const found = search(answers, words).slice(0, SHOWN);
  const picked = pick === undefined ? found[0] : pickedOf(answers, pick);
  if (picked === undefined) return undefined;
  const shown = found.includes(picked) ? found : [picked, ...found];
  if (!canBePointedTo(picked)) return { found: shown, picked, whyNot: whyNot(picked), remarks: [] };
  const law = regime ?? picked.response.regime;
  const isPlaceholder = PLACEHOLDER.test(authority.site);
  return {
    found: shown,
    picked,
    paragraph: paragraph(picked, law),
    remarks: remarks(picked, { regime: law, today, isPlaceholder }),
  };
}

/** The answer that `01.FOI.24.000001#q2` means, in any spelling; without #q2 where there is one question. */
function pickedOf(answers: readonly PublishedAnswer[], pick: string): PublishedAnswer {
  const [reference = '', anchor] = pick.split('#');
  const ofResponse = answers.filter(
    ({ response }) => referenceKey(response.reference) === referenceKey(reference),
  );
  const [only, ...others] =
    anchor === undefined
      ? ofResponse
      : ofResponse.filter((each) => each.pick.split('#').at(-1) === anchor.toLowerCase());
  if (only !== undefined && others.length === 0) return only;
  const near = didYouMean(
    pick,
    answers.map((each) => each.pick),
  );
  throw new MisuseError(
    ofResponse.length === 0 ? `Nothing is published as “${reference}”.` : `“${pick}” names no one question.`,
    ofResponse.length === 0
      ? `${near}A draft, and a sample without --samples, is not published.`
      : `Choose one of: ${ofResponse.map((each) => each.pick).join(', ')}.`,
  );
}
