import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { type Log, readLog } from '../../checks/log.ts';
import { narrow } from '../../checks/narrow.ts';
import { type CheckResult, runChecks } from '../../checks/run.ts';
import { contentFolder, requireContent, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { type Entry, readEntry } from '../../entries/read.ts';
import { gitOf } from './git.ts';
import { linkedAddress, type Staging, stagingOf } from './staging.ts';

/**
 * Checks the entries that git would commit now, as they are staged and not as they are in the folder. Of the others
 * only those are read that these bear on: whose reference is alike, to which they link, or which link to them.
 * @throws MisuseError where there is no git or no repository.
 */
export function checkStaged(release: boolean): CheckResult {
  const folder = contentFolder();
  requireContent(folder);
  const git = gitOf(folder);
  const staging = stagingOf(git);
  const copy = mkdtempSync(join(tmpdir(), 'foi-staged-'));
  try {
    const staged = resolve(copy, git.prefix);
    mkdirSync(join(staged, 'responses'), { recursive: true });
    const copyOut = (paths: Iterable<string>): void => {
      git.ask(['checkout-index', '-f', '-z', '--stdin', `--prefix=${copy}/`], [...paths].join('\0'));
    };
    const { changed, all, settings } = staging;
    const first = staging.bearsOnAll ? all : new Set([...changed, ...staging.related]);
    copyOut([...settings, ...first]);
    if (!staging.bearsOnAll) copyOut(linkedFrom(staged, staging));
    const log = readLog(staged, { today: today(), release });
    return asInFolder(kept(log, staged, staging), shownPath(staged), shownPath(folder));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The files of the responses that staged entries link to. */
function linkedFrom(staged: string, { changed, entriesAt }: Staging): readonly string[] {
  const entries = [...changed].filter((path) => /^responses\/.*\.mdx$/.test(path));
  return entries
    .map((path) => readEntry(join(staged, path)))
    .filter((entry): entry is Entry => 'body' in entry)
    .flatMap(({ body }) => body.links.flatMap(({ target }) => entriesAt(linkedAddress(target))));
}

/** What was found in staged files, and the links of other entries that the staged ones break. */
function kept(log: Log, staged: string, { changed, bearsOnAll, touched, owners }: Staging): CheckResult {
  const result = runChecks(log);
  if (bearsOnAll) return result;
  const isStaged = (file: string): boolean => changed.has(file.slice(shownPath(staged).length + 1));
  const isOwner = (file: string): boolean => owners.has(file.slice(shownPath(staged).length + 1));
  const entries = new Map(log.entries.map((entry) => [entry.file, entry]));
  const breaks = ({ rule, file, line, column }: Finding): boolean =>
    rule === 'link-resolves' &&
    (entries.get(file)?.body.links ?? []).some(
      (link) => link.line === line && link.column === column && touched.has(linkedAddress(link.target)),
    );
  const within = narrow(result, log, isStaged);
  const beside = result.findings.filter(
    (finding) =>
      !isStaged(finding.file) &&
      (breaks(finding) || (finding.rule === 'attachment-safe' && isOwner(finding.file))),
  );
  const errors = beside.filter(({ severity }) => severity === 'error').length;
  return {
    ...within,
    findings: [...within.findings, ...beside],
    errors: within.errors + errors,
    warnings: within.warnings + beside.length - errors,
  };
}

/** The findings with the paths of the folder that the copy was made of. */
function asInFolder(result: CheckResult, copy: string, folder: string): CheckResult {
  const moved = (finding: Finding): Finding => ({
    ...finding,
    file: finding.file.replace(copy, folder),
    message: finding.message.replaceAll(copy, folder),
    remedy: finding.remedy.replaceAll(copy, folder),
  });
  return { ...result, findings: result.findings.map(moved), accepted: result.accepted.map(moved) };
}
