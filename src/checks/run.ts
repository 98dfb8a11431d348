import { isWithin } from '../domain/provision-tree.ts';
import { referenceAddress } from '../domain/reference.ts';
import type { UnreadFile } from '../entries/read.ts';
import { acceptance } from './acceptance.ts';
import type { Finding, Severity } from './finding.ts';
import { type Log, published } from './log.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Subject } from './subject.ts';

/** Everything that the checks found, in the order of the files; what only a release minds comes last. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Warnings that an entry accepts with a reason: counted, not shown. */
  readonly accepted: readonly Finding[];
  readonly entryCount: number;
  readonly draftCount: number;
  /** The address form of the reference of every entry that is no draft: what a finished build must have a page for. */
  readonly addresses: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** Rules whose warnings a release build refuses: nobody publishes a sample or a placeholder by accident. */
const REFUSED_AT_RELEASE = ['sample', 'placeholder'];

/** Runs every check on the whole log: all findings at once, never only the first. */
export function runChecks(log: Log): CheckResult {
  const found: Finding[] = [
    ...from('file-readable', log.unread),
    ...from('settings-valid', [
      ...log.authority.problems,
      ...log.topics.problems,
      ...log.accessibility.problems,
    ]),
    ...from('frontmatter-valid', log.pageFieldProblems),
    ...from('mdx-safe', log.pageProblems),
    ...log.entries.flatMap(({ file, frontmatter, body }) => [
      ...from(
        'frontmatter-valid',
        frontmatter.problems.map((problem) => ({ file, ...problem })),
      ),
      ...from(
        'mdx-safe',
        body.problems.map((problem) => ({ file, ...problem })),
      ),
    ]),
    ...ofRules(
      log,
      RULES.filter(({ legal }) => !legal),
      log.subjects,
    ),
  ];
  const wrong = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = log.subjects.filter(({ file }) => !wrong.has(file));
  found.push(
    ...ofRules(
      log,
      RULES.filter(({ legal }) => legal),
      sound,
    ),
  );
  const subjects = new Map(log.subjects.map((subject) => [subject.file, subject]));
  const { accepted = [], left = [] } = Object.groupBy(found, (finding) =>
    isAccepted(finding, subjects.get(finding.file)) ? 'accepted' : 'left',
  );
  const findings = left
    .map((finding) => (log.drafts.has(finding.file) ? ofDraft(finding) : finding))
    .sort(
      (a, b) =>
        Number(isForRelease(a)) - Number(isForRelease(b)) ||
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column,
    );
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    accepted,
    entryCount: log.entries.length,
    draftCount: log.drafts.size,
    addresses: published(log).map(({ data }) => referenceAddress(data.reference)),
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** It stands there until the first release, and would hide what was written today. */
function isForRelease({ rule, severity }: Finding): boolean {
  return severity === 'warning' && REFUSED_AT_RELEASE.includes(rule);
}

/** A draft is checked like any other entry, and never stops a build. */
function ofDraft(finding: Finding): Finding {
  return { ...finding, severity: 'warning', draft: true };
}

function from(rule: string, problems: readonly UnreadFile[]): Finding[] {
  return problems.map(({ file, line, column, message, remedy, fixes }) => ({
    rule,
    severity: 'error',
    file,
    line,
    column,
    message,
    remedy,
    ...(fixes === undefined ? {} : { fixes }),
  }));
}

function* ofRules(log: Log, rules: readonly Rule[], subjects: readonly Subject[]): Iterable<Finding> {
  for (const rule of rules) {
    const severity = log.release && REFUSED_AT_RELEASE.includes(rule.id) ? 'error' : rule.severity;
    for (const problem of rule.checkLog?.(log) ?? []) yield { rule: rule.id, severity, ...problem };
    if (rule.check === undefined) continue;
    for (const subject of subjects) {
      for (const problem of rule.check(subject, log))
        yield {
          rule: rule.id,
          severity,
          file: subject.file,
          ...problem,
          ...(rule.acceptable ? { accept: acceptance(rule.id, problem, subject) } : {}),
        };
    }
  }
}

function isAccepted(finding: Finding, subject: Subject | undefined): boolean {
  if (finding.severity === 'error') return false;
  const accepted = subject?.data.accepted ?? [];
  return accepted.some(
    ({ warning, question, exemption }) =>
      warning === finding.rule &&
      (question === undefined || String(question) === finding.question) &&
      (exemption === undefined ||
        (finding.exemption !== undefined && isWithin(finding.exemption, exemption.replaceAll(/\s+/g, '')))),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
