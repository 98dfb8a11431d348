import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../../src/checks/log.ts';
import { type CheckResult, runChecks } from '../../src/checks/run.ts';
import { readDueList } from '../../src/cli/due/due-list.ts';
import { mappingTable } from '../../src/cli/import/log/mapping-table.ts';
import { propose } from '../../src/cli/import/log/proposal.ts';
import { readSheet } from '../../src/cli/import/log/sheet.ts';
import { type CalendarDate, readCalendarDate } from '../../src/domain/calendar-date.ts';
import { folderSetting } from '../../src/entries/folder-setting.ts';
import { blocks, readDocument } from './markdown.ts';

const REAL = 'content/responses/2025/FOI-2025-123.mdx';
const editing = readDocument('docs/editing.md');
const [settings = '', topics = '', accessibility = ''] = blocks(readDocument('docs/adopting.md'), 'yaml');
const [example = '', ...others] = blocks(editing, 'mdx');
const inHand = others.find((block) => block.includes('draft: true')) ?? '';
const [released = ''] = blocks(editing, 'csv');
const [short = ''] = blocks(readDocument('README.md'), 'mdx');

let root = '';
let result: CheckResult;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What is found in one file, as rule and message. */
function foundIn(path: string): readonly string[] {
  return result.findings
    .filter(({ file }) => file.endsWith(path))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'foi-docs-'));
  write('content/authority.yaml', settings);
  write('content/topics.yaml', topics);
  write('content/accessibility.yaml', accessibility);
  write('content/responses/2025/SAMPLE-2025-101.mdx', example);
  write('content/attachments/SAMPLE-2025-101/cameras-by-site-2025.csv', released);
  // The shape of a reference is the authority's own: here it is that of docs/adopting.md.
  write(REAL, short.replace(/^reference: .+$/m, 'reference: FOI/2025/123'));
  const today = readCalendarDate('2026-01-01') as CalendarDate;
  result = runChecks(readLog(join(root, 'content'), { today, release: false }));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the complete example passes, but for being a sample', () => {
  expect(foundIn('SAMPLE-2025-101.mdx')).toEqual(['sample: The log has a sample entry.']);
});

test('the complete example accepts one warning', () => {
  expect(result.accepted.map(({ rule, question }) => [rule, question])).toEqual([['limb-missing', '5']]);
});

test('the released file of the complete example is found and listed', () => {
  expect(foundIn('cameras-by-site-2025.csv')).toEqual([]);
  expect(released).toContain('Site,Working');
});

test('the request in hand of the guide has a deadline, and is no error', () => {
  const folder = join(root, 'content/responses/2026');
  write('content/responses/2026/in-hand.mdx', inHand);
  const day = readCalendarDate('2026-11-28') as CalendarDate;
  expect(readDueList(join(root, 'content'), day).requests).toMatchObject([
    { deadline: '2026-12-15', overdue: false },
  ]);
  const { findings } = runChecks(readLog(join(root, 'content'), { today: day, release: false }));
  rmSync(folder, { recursive: true });
  const found = findings.filter(({ file }) => file.endsWith('in-hand.mdx'));
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning reference-form',
    'warning draft',
    'warning frontmatter-valid',
    'warning frontmatter-valid',
  ]);
});

test('the folder setting of the guide can be read', () => {
  const setting = blocks(readDocument('docs/adopting.md'), 'yaml').at(-1) ?? '';
  write('foi.yaml', setting);
  expect(folderSetting(join(root, 'foi.yaml'))).toBe('../our-content');
});

test('the short example of the README passes', () => {
  expect(result.entryCount).toBe(2);
  expect(foundIn(REAL)).toEqual([]);
});

test('the log that docs/editing.md imports has the mapping that is shown', () => {
  const [log = '', shown = ''] = blocks(editing.slice(editing.indexOf('## Importing a log')), 'text');
  const { columns } = readSheet(log);
  expect(shown.split('\n\n')[1]).toBe(`${mappingTable(propose(columns, []))}\n`);
});

test('the settings in docs/adopting.md are complete and hold no placeholder', () => {
  for (const file of ['authority.yaml', 'topics.yaml', 'accessibility.yaml'])
    expect(foundIn(file), file).toEqual([]);
});
