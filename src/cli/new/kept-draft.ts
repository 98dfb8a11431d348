import { cancel } from '@clack/prompts';
import type { Log } from '../../checks/log.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { STOPPED } from '../terminal.ts';
import type { AnswersSoFar, HalfTyped, Keepable } from './answered.ts';
import { entryText } from './entry.ts';
import { putEntry } from './entry-file.ts';
import { nextStepsOfKept } from './next-step.ts';

/** Whether there is anything to keep: a file is named after its reference, and a reference alone is typed again soon. */
export function isKeepable(soFar: AnswersSoFar): soFar is Keepable {
  const { reference, inHand: _, ...others } = soFar;
  return Boolean(reference) && Object.values(others).some(({ length }) => length > 0);
}

/** Says that somebody has stopped, and keeps what was said until then as a draft, or prints it. Returns the exit code. */
export function keepDraft(
  soFar: Keepable,
  halfTyped: HalfTyped | undefined,
  log: Log,
  { print }: { readonly print: boolean },
): number {
  const text = entryText(soFar, true, halfTyped);
  if (print) {
    cancel('Stopped. Nothing was written. This is what you said:');
    process.stdout.write(text);
    return STOPPED;
  }
  const path = putEntry(text, soFar, log);
  if (path === undefined) return 2;
  cancel('Stopped. What you said is kept as a draft, which is in no page of the site.');
  console.log(`It is in ${shownPath(path)}\n\n${nextStepsOfKept(soFar, halfTyped !== undefined)}`);
  return STOPPED;
}
