import { PLACEHOLDER } from '../../checks/rules/placeholder.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Regime } from '../../domain/regime.ts';
import { readAuthority } from '../../entries/settings.ts';
import { didYouMean, suggestion } from '../../entries/suggestion.ts';
import { MisuseError } from '../command.ts';
import { type EntryText, entryTexts, References } from './entry-text.ts';
import type { Likeness } from './likeness.ts';
import { canBePointedTo, paragraph, remarks, whyNot } from './paragraph.ts';
import { type Place, type PublishedAnswer, publishedAnswers } from './published-answer.ts';
import { type Hit, search } from './search.ts';

/** How many answers are shown. */
const SHOWN = 3;

/** A published answer to another question, and how that differs from what was asked. */
export interface Near {
  readonly answer: PublishedAnswer;
  readonly likeness: Likeness;
}

/** What a reply can point to, and the paragraph for it where there is one. */
export interface Reply {
  /** The answers to the same question, and before them the one that was picked. */
  readonly found: readonly PublishedAnswer[];
  /** Where there is none: what comes nearest. */
  readonly near: readonly Near[];
  readonly picked?: PublishedAnswer;
  readonly paragraph?: string;
  /** Why there is no paragraph. */
  readonly whyNot?: string;
  /** What to look at before it is sent. */
  readonly remarks: readonly string[];
}

/**
 * Finds published answers to a question, and the paragraph that points to the best of them or to the one picked.
 * @throws MisuseError where what is picked is not published, or the settings cannot be read.
 */
export function findReply(
  folder: string,
  words: string,
  { today, pick, samples, regime }: { today: CalendarDate; pick?: string; samples: boolean; regime?: Regime },
): Reply {
  const { data: authority, file } = readAuthority(folder);
  if (authority === undefined)
    throw new MisuseError(
      `${file} has an error, so the address of the log is not known.`,
      'Run: npm run check',
    );
  const texts = entryTexts(folder);
  const place: Place = { folder, authority, today, samples, references: new References(texts) };
  const chosen = pick === undefined ? undefined : pickedOf(texts, pick, place);
  const hits = search(texts, words, place);
  const same = hits.filter(({ likeness }) => likeness.same);
  const found = firstPublished(same, place).map(({ answer }) => answer);
  const picked = chosen ?? found[0];
  if (picked === undefined) return { found: [], near: firstPublished(hits, place), remarks: [] };
  const shown = [picked, ...found.filter(({ pick: each }) => each !== picked.pick)];
  const reply = { found: shown, near: [], picked };
  if (!canBePointedTo(picked)) return { ...reply, whyNot: whyNot(picked), remarks: [] };
  const law = regime ?? picked.response.regime;
  const isPlaceholder = PLACEHOLDER.test(authority.site);
  return {
    ...reply,
    paragraph: paragraph(picked, law),
    remarks: remarks(picked, { regime: law, today, isPlaceholder }),
  };
}

/** The first of the hits that the site has. Nearly all are published, so that few have to be read in full. */
function firstPublished(hits: readonly Hit[], place: Place): readonly Near[] {
  const taken: Near[] = [];
  let left = hits;
  for (let size = 2 * SHOWN; left.length > 0 && taken.length < SHOWN; size *= 2) {
    const some = left.slice(0, size);
    left = left.slice(size);
    const answers = publishedAnswers([...new Set(some.map(({ entry }) => entry))], place);
    for (const { entry, index, likeness } of some) {
      const answer = answers.find((each) => each.path === entry.path && each.index === index);
      if (answer !== undefined && taken.length < SHOWN) taken.push({ answer, likeness });
    }
  }
  return taken;
}

/** The answer that `01.FOI.24.000001#q2` means, in any spelling; without #q2 where there is one question. */
function pickedOf(texts: readonly EntryText[], pick: string, place: Place): PublishedAnswer {
  const [reference = '', anchor] = pick.split('#');
  const ofResponse = publishedAnswers(place.references.of(reference), place);
  const [only, ...others] =
    anchor === undefined
      ? ofResponse
      : ofResponse.filter((each) => each.pick.split('#').at(-1) === anchor.toLowerCase());
  if (only !== undefined && others.length === 0) return only;
  if (ofResponse.length > 0)
    throw new MisuseError(
      `“${pick}” names no one question.`,
      `Choose one of: ${ofResponse.map((each) => each.pick).join(', ')}.`,
    );
  const claimed = texts.map((each) => each.reference).filter((each) => each !== '');
  const meant = suggestion(reference, claimed);
  const picks = publishedAnswers(meant === undefined ? [] : place.references.of(meant), place).map(
    (each) => each.pick,
  );
  throw new MisuseError(
    `Nothing is published as “${reference}”.`,
    `${didYouMean(pick, picks)}A draft, and a sample without --samples, is not published.`,
  );
}
