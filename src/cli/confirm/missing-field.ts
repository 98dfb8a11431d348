import type { Regime } from '../../domain/regime.ts';
import { lawAsk } from '../new/law.ts';
import { titleAsk } from '../new/title.ts';
import type { Setting } from './correction.ts';
import type { DraftFields } from './draft-value.ts';
import type { Change, Step, Verdict } from './verdict.ts';

/** Whether a draft lacks what every entry has: somebody has stopped before giving it. */
export function isUnfinished({ title, regime, topics, questions = [] }: DraftFields): boolean {
  const isOpen = questions.length === 0 || questions.some(({ outcome }) => outcome === undefined);
  return !title || !regime || (topics ?? []).length === 0 || isOpen;
}

/** Asks for the title and the law where a draft has none. */
export function missingFieldSteps({ fields: { title, regime }, asker, log }: Setting): readonly Step[] {
  const regimes = log.authority.data?.regimes ?? [];
  const law = async (): Promise<Regime | undefined> =>
    regimes.length > 1 ? asker.one(lawAsk(regimes)) : regimes[0];
  return [
    ...(title ? [] : [async () => added('title', (await asker.line(titleAsk(log))).trim())]),
    ...(regime ? [] : [async () => added('regime', (await law()) ?? '')]),
  ];
}

function added(field: string, value: Change['value']): Verdict {
  return { right: [], changes: [{ path: [field], value }], isLeft: false, isAdded: true };
}
