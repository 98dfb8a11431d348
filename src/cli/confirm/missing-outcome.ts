import { textAsk } from '../new/question.ts';
import { UNREFUSED } from '../new/reliance.ts';
import { plain } from '../new/words.ts';
import type { Confirmed } from './confirmed.ts';
import { askExemptions, askOutcome, type Setting } from './correction.ts';
import { type DraftQuestion, labelOf, questionWords } from './draft-value.ts';
import type { Verdict } from './verdict.ts';

/** An outcome that nobody could give. */
const LEFT_OPEN: Verdict = { right: [], changes: [], isLeft: true };

/**
 * Asks what came of each question that has no outcome. Where nothing was inferred, somebody may have stopped before
 * giving the words of a question, or what was relied on: these are asked for as well.
 */
export async function askMissingOutcomes(
  setting: Setting,
  said: Confirmed,
  isInferred: boolean,
): Promise<void> {
  const { fields, asker } = setting;
  const { questions = [] } = fields;
  const all: readonly DraftQuestion[] = questions.length === 0 && !isInferred ? [{}] : questions;
  for (const [question, { text, outcome, exemptions }] of all.entries()) {
    const isChanged = said.verdicts.some(({ changes }) =>
      changes.some(({ path }) => path[1] === question && path[2] === 'outcome'),
    );
    const mayRely = (came: string): boolean =>
      (exemptions ?? []).length === 0 && !UNREFUSED.some((each) => each === came);
    if (isChanged || (outcome !== undefined && (isInferred || !mayRely(outcome)))) continue;
    if (text === undefined && outcome === undefined && !isInferred) {
      const words = plain(await asker.words(textAsk(labelOf(questions[question], question))));
      if (words !== '') said.added.push({ path: ['questions', question, 'text'], value: words });
    } else asker.tell(questionWords(fields, question));
    if (outcome === undefined) {
      const lost = isInferred ? 'the letter did not say enough. What came of it?' : 'what came of it?';
      const change = await askOutcome(question, lost, setting, { mayStayOpen: true });
      if (change === undefined) said.verdicts.push(LEFT_OPEN);
      else said.added.push(change);
      if (change === undefined || !mayRely(String(change.value))) continue;
    }
    said.added.push(await askExemptions(question, 'none', setting));
  }
}
