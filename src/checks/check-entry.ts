import { referenceAddress } from '../domain/reference.ts';
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
    byAddress: subject === undefined ? log.byAddress : withAddress(log.byAddress, subject),
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

/** So that the entry may link to itself. */
function withAddress(byAddress: Log['byAddress'], subject: Subject): Log['byAddress'] {
  const address = referenceAddress(subject.data.reference).toLowerCase();
  return new Map([...byAddress, [address, [...(byAddress.get(address) ?? []), subject]]]);
}
