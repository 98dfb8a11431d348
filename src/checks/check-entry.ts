import { referenceAddress, referenceKey } from '../domain/reference.ts';
import { isDraftReading } from '../entries/draft.ts';
import type { Entry } from '../entries/read.ts';
import type { Log } from './log.ts';
import { type CheckResult, runChecks } from './run.ts';
import { type Subject, toSubject } from './subject.ts';

/** What the checks find in one entry that joins a log, without another look at all the others. */
export function checkEntry(log: Log, entry: Entry): CheckResult {
  const { file, frontmatter } = entry;
  const subject = toSubject(entry);
  const isDraft = isDraftReading(frontmatter, log.today);
  const result = runChecks({
    ...log,
    entries: [entry],
    subjects: subject === undefined ? [] : [subject],
    drafts: new Set([...log.drafts, ...(isDraft ? [file] : [])]),
    byKey: joined(log.byKey, subject, referenceKey),
    byAddress: joined(log.byAddress, subject, (reference) => referenceAddress(reference).toLowerCase()),
  });
  const findings = result.findings.filter((finding) => finding.file === file);
  return {
    ...result,
    findings,
    accepted: result.accepted.filter((finding) => finding.file === file),
    draftCount: isDraft ? 1 : 0,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

function joined(
  known: ReadonlyMap<string, readonly Subject[]>,
  subject: Subject | undefined,
  keyOf: (reference: string) => string,
): ReadonlyMap<string, readonly Subject[]> {
  if (subject === undefined) return known;
  const key = keyOf(subject.data.reference);
  return new Map([...known, [key, [...(known.get(key) ?? []), subject]]]);
}
