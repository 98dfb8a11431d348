import type { Finding } from '../finding.ts';

/** So many findings can be read one by one. */
const FEW = 20;

/** How often each rule found something, errors first, the most frequent first; nothing where that is seen at a glance. */
export function ruleCounts(findings: readonly Finding[]): readonly string[] {
  if (findings.length <= FEW) return [];
  const groups = Map.groupBy(findings, ({ severity, rule }) => `${severity.padEnd(7)}  ${rule}`);
  const counts = [...groups]
    .map(([name, { length }]) => ({ name, count: length.toLocaleString('en-GB'), length }))
    .sort(
      (a, b) =>
        Number(b.name.startsWith('error')) - Number(a.name.startsWith('error')) ||
        b.length - a.length ||
        a.name.localeCompare(b.name),
    );
  const width = Math.max(...counts.map(({ count }) => count.length));
  return [
    'How often each rule found something:',
    ...counts.map(({ name, count }) => `  ${count.padStart(width)}  ${name}`),
  ];
}
