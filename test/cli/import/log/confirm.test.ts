import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../../terminal.ts';

const LOG = 'FOI Ref,Received,Request,Response\nFOI-24-001,2024-04-03,How many boats?,There are 12.\n';

/** Somebody who imports a log and is asked whether its mapping is right. */
function importing(text = LOG): { readonly terminal: Terminal; readonly drafts: string } {
  const content = temporaryContent();
  const log = join(content, '../disclosure log of last year.csv');
  writeFileSync(log, text);
  return { terminal: new Terminal(['import', log], content), drafts: join(content, 'responses/2024') };
}

test.each([
  ['says no', 'n'],
  ['presses Ctrl+C', KEY.interrupt],
  ['presses Ctrl+D', KEY.end],
])('one who %s ends it, nothing is written, and the way to another mapping is named', async (_, key) => {
  const { terminal, drafts } = importing();
  await terminal.answer('Is that right? Then 1 row will be imported.', key);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text).toContain(
    'Nothing was imported.\n  → To change the mapping, save it: --save-mapping mapping.yaml',
  );
  expect(existsSync(drafts)).toBe(false);
});

test('what is asked about fits into the width of the terminal', async () => {
  const { terminal } = importing();
  await terminal.sees('Is that right?');
  expect(terminal.tooWide).toEqual([]);
});

test('one who says yes has the drafts', async () => {
  const { terminal, drafts } = importing();
  await terminal.answer('Is that right?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  expect(existsSync(join(drafts, 'FOI-24-001.mdx'))).toBe(true);
});

const WITH_ASIDES =
  'FOI Ref,Received,Request,Response,Team,Risk\nFOI-24-001,2024-04-03,How many boats?,There are 12.,Quay and tugs,Low\n';

test('one who marks a column without a place has drafts without it, and the others stay', async () => {
  const { terminal, drafts } = importing(WITH_ASIDES);
  await terminal.answer('These columns have no place in an entry.', KEY.space + KEY.enter);
  await terminal.answer('Is that right?', KEY.enter);
  expect(await terminal.ended).toBe(0);
  const draft = readFileSync(join(drafts, 'FOI-24-001.mdx'), 'utf8');
  expect(draft).not.toContain('Quay and tugs');
  expect(draft).toContain('Low');
  expect(terminal.tooWide).toEqual([]);
});

test('one who marks none keeps them all, and one who presses Escape there imports nothing', async () => {
  const all = importing(WITH_ASIDES);
  await all.terminal.answer('These columns have no place in an entry.', KEY.enter);
  await all.terminal.answer('Is that right?', KEY.enter);
  expect(await all.terminal.ended).toBe(0);
  const draft = readFileSync(join(all.drafts, 'FOI-24-001.mdx'), 'utf8');
  expect(draft).toContain('Quay and tugs');
  const none = importing(WITH_ASIDES);
  await none.terminal.answer('These columns have no place in an entry.', KEY.escape);
  expect(await none.terminal.ended).toBe(130);
  expect(existsSync(none.drafts)).toBe(false);
});
