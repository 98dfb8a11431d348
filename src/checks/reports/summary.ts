import type { CheckResult } from '../run.ts';

/** One sentence on the whole check. */
export function summary({ errors, warnings, accepted, entryCount, draftCount }: CheckResult): string {
  const found = [count(errors, 'error'), count(warnings, 'warning')].join(' and ');
  const also = accepted.length === 0 ? '' : ` (${count(accepted.length, 'warning')} accepted with a reason)`;
  const drafts = draftCount === 0 ? '' : `, ${count(draftCount, 'draft')} among them`;
  return `${count(entryCount, 'entry', 'entries')} checked${drafts}: ${found}${also}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}
