import { referenceAddress, referenceKey } from '../../domain/reference.ts';
import { claimedReference } from '../../entries/frontmatter.ts';
import type { Git } from './git.ts';

/** What git would commit now. Paths are those below the content folder; addresses are in small letters. */
export interface Staging {
  /** Every file of the index that is an entry, or lies where entries should. */
  readonly all: ReadonlySet<string>;
  /** Settings and pages: few, and read whatever was staged. */
  readonly settings: readonly string[];
  /** Added or changed. */
  readonly changed: ReadonlySet<string>;
  /** Other files that are needed to judge these. */
  readonly related: ReadonlySet<string>;
  /** Other entries whose released files were staged or deleted. */
  readonly owners: ReadonlySet<string>;
  /** The addresses of entries that were changed, moved or deleted: a link to them may be broken now. */
  readonly touched: ReadonlySet<string>;
  /** Every entry may be right or wrong by them: `authority.yaml`, `topics.yaml`. */
  readonly bearsOnAll: boolean;
  entriesAt(address: string): readonly string[];
}

const SETTINGS = /^(?:authority|topics|accessibility)\.yaml$|^pages\//;
/** Paths on one command line: Windows ends it at 32,767 characters. */
const FEW = 200;
const ATTACHMENT = /^attachments\/([^/]+)\//;

/** Asks git what is staged, and by the references alone which other files that bears on. */
export function stagingOf(git: Git): Staging {
  const list = (args: readonly string[]): readonly string[] => git.ask(args).split('\0').filter(Boolean);
  const files = list(['ls-files', '-z', '--cached']);
  const parts = list(['diff', '--cached', '--name-status', '--no-renames', '--relative', '-z']);
  const stages = parts.flatMap((status, index) =>
    index % 2 === 0 ? [{ status, path: parts[index + 1] ?? '' }] : [],
  );
  const changed = new Set(stages.filter(({ status }) => status !== 'D').map(({ path }) => path));
  const was = stages.filter(({ status, path }) => status !== 'A' && path.startsWith('responses/'));
  const references = referencesIn(git, ['--cached'], [], ['responses']);
  // A command line has an end, and a bulk import has not.
  const old = was.length > FEW ? ['responses'] : was.map(({ path }) => path);
  const before = was.length === 0 ? references : referencesIn(git, [], ['HEAD'], old);
  const byAddress = Map.groupBy(references.keys(), (path) => addressOf(references.get(path)));
  const byKey = Map.groupBy(references.keys(), (path) => referenceKey(references.get(path) ?? ''));
  const touched = new Set(was.map(({ path }) => addressOf(before.get(path))).filter(Boolean));
  const entriesAt = (address: string): readonly string[] =>
    address === '' ? [] : (byAddress.get(address) ?? []);

  const owned = new Set(stages.flatMap(({ path }) => ATTACHMENT.exec(path)?.[1]?.toLowerCase() ?? []));
  const owners = new Set([...owned].flatMap(entriesAt));
  const alike = [...changed].flatMap((path) => {
    const reference = references.get(path);
    if (reference === undefined) return [];
    return [...(byKey.get(referenceKey(reference)) ?? []), ...entriesAt(addressOf(reference))];
  });
  const entries = new Set([...alike, ...owners, ...linkingTo(git, touched)]);
  const addresses = new Set([...changed, ...entries].map((path) => addressOf(references.get(path))));
  const attachments = files.filter((path) => {
    const address = ATTACHMENT.exec(path)?.[1]?.toLowerCase();
    return address !== undefined && (addresses.has(address) || owned.has(address));
  });
  return {
    all: new Set(files),
    settings: files.filter((path) => SETTINGS.test(path)),
    changed,
    related: new Set([...entries, ...attachments]),
    owners,
    touched,
    bearsOnAll: changed.has('authority.yaml') || changed.has('topics.yaml'),
    entriesAt,
  };
}

/** The address of the response that a link of the log leads to; empty for every other link. */
export function linkedAddress(target: string): string {
  return /^\/([^/?#]+)/.exec(target)?.[1]?.toLowerCase() ?? '';
}

function addressOf(reference: string | undefined): string {
  return referenceAddress(reference ?? '').toLowerCase();
}

/** The reference of each entry, in the index or in a commit, without reading the entries. */
function referencesIn(
  git: Git,
  options: readonly string[],
  commit: readonly string[],
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const found = git.ask(['grep', '-z', ...options, '-E', '^reference:', ...commit, '--', ...paths]);
  const references = new Map<string, string>();
  for (const line of found.split('\n')) {
    const [name = '', text = ''] = line.split('\0');
    const path = name.replace(/^HEAD:/, '');
    const reference = claimedReference(text);
    if (reference !== undefined && !references.has(path)) references.set(path, reference);
  }
  return references;
}

/** The entries with a link to one of these addresses. */
function linkingTo(git: Git, addresses: ReadonlySet<string>): readonly string[] {
  if (addresses.size === 0) return [];
  // Not on the command line, for the same reason.
  const patterns = [...addresses].map((address) => `/${address}`).join('\n');
  return git
    .ask(['grep', '-z', '-l', '-i', '-F', '--cached', '-f', '-', '--', 'responses'], patterns)
    .split('\0')
    .filter(Boolean);
}
