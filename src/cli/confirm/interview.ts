import { referenceForm } from '../../checks/rules/reference-form.ts';
import type { CheckResult } from '../../checks/run.ts';
import type { Regime } from '../../domain/regime.ts';
import { counted } from '../../strings/counted.ts';
import { askedDateIn } from '../import/asked-date-note.ts';
import { faultIn } from '../new/trial.ts';
import type { Confirmed } from './confirmed.ts';
import { askTopics, type Setting as ValueSetting } from './correction.ts';
import { draftValues } from './draft-value.ts';
import { missingDateSteps } from './missing-date.ts';
import { missingFieldSteps } from './missing-field.ts';
import { askMissingOutcomes } from './missing-outcome.ts';
import { type DraftName, nameStep } from './name.ts';
import { mayBeDeleted, UNPLACED, unplacedWords } from './unplaced.ts';
import { valueStep } from './value.ts';
import { inTurn } from './verdict.ts';

interface Setting extends ValueSetting {
  readonly names: readonly DraftName[];
  /** The draft as it stands in its file. */
  readonly text: string;
  /** The path of the draft, as an editor knows it. */
  readonly file: string;
  /** Shows what the check finds in the entry as it was confirmed. */
  readonly review: () => CheckResult;
}

/** Asks of each inferred value and each name whether it is right, then for what the import could not know. */
export async function confirmValues(setting: Setting, said: Confirmed): Promise<void> {
  const { asker, log, fields, names, text, file } = setting;
  // What stops the build in the end is said before anybody has gone through the whole letter.
  const { reference = '' } = fields;
  const misfit = faultIn({ reference: String(reference) }, log, [referenceForm]);
  if (misfit !== undefined)
    asker.tell(`${misfit.message} Until that is mended, it stays a draft. ${misfit.remedy}`);
  const values = draftValues(fields);
  const steps = values.map((value, index) => valueStep(value, values[index - 1], setting));
  const ofResponse = values.filter(({ question }) => question === undefined).length;
  await inTurn(
    [
      ...steps.slice(0, ofResponse),
      ...missingFieldSteps(setting),
      // Who stopped before the title may not have come to the dates. Else one that is not there is not known.
      ...(values.length > 0 || !fields.title ? missingDateSteps(setting, askedDateIn(text)) : []),
      ...steps.slice(ofResponse),
      ...names.map((name) => nameStep(name, asker)),
    ],
    said.verdicts,
  );
  const law = said.verdicts.flatMap(({ changes }) => changes).findLast(({ path }) => path[0] === 'regime');
  const known = law === undefined ? fields : { ...fields, regime: law.value as Regime };
  await askMissingOutcomes({ ...setting, fields: known }, said, values.length > 0);
  if ((fields.topics ?? []).length === 0 && (log.topics.data ?? []).length > 0)
    said.added.push(await askTopics(setting));
  const unplaced = unplacedWords(text);
  said.isCleared = unplaced !== undefined && (await mayBeDeleted(unplaced, asker));
  const hasUnplaced = UNPLACED.test(text) && !said.isCleared;
  if (hasUnplaced)
    asker.tell(
      `${unplaced === undefined ? 'Some words have no place yet: look' : 'Look'} at <Unplaced> at the end of ${file}, move the words or delete them, and save the file. Until then it stays a draft.`,
    );
  said.isDone =
    log.topics.data !== undefined &&
    !hasUnplaced &&
    said.verdicts.every(({ isLeft }) => !isLeft) &&
    (await mayBePublished(setting));
}

/** Asked below what the check finds; what would stop the build is put right first. */
async function mayBePublished({ asker, review }: Setting): Promise<boolean> {
  const { errors, warnings } = review();
  if (errors > 0) return false;
  const found =
    warnings === 0 ? '' : `What the check finds stands above: ${counted(warnings, 'warning', 'warnings')}. `;
  const answer = await asker.one({
    option: 'draft',
    words: `Everything is confirmed. ${found}Is it free of the person who asked, and of what was redacted?`,
    choices: [
      { value: 'draft', label: 'I shall read it once more: leave it a draft' },
      { value: 'publish', label: 'Yes: the next build may publish it' },
    ],
  });
  return answer === 'publish';
}
