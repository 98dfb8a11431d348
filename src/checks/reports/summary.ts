import type { CheckResult } from '../run.ts';

/** One sentence on the whole check. */
export function summary({ errors, warnings, accepted, entryCount }: CheckResult): string {
  const found = [count(errors, 'error'), count(warnings, 'warning')].join(' and ');
  const also = accepted.length === 0 ? '' : ` (${count(accepted.length, 'warning')} accepted with a reason)`;
  return `${count(entryCount, 'entry', 'entries')} checked: ${found}${also}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}
