import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../../fixtures/temporary-content.ts';
import { KEY, Terminal } from '../../terminal.ts';

const LOG = 'FOI Ref,Received,Request,Response\nFOI-24-001,2024-04-03,How many boats?,There are 12.\n';

/** Somebody who imports a log and is asked whether its mapping is right. */
function importing(): { readonly terminal: Terminal; readonly drafts: string } {
  const content = temporaryContent();
  const log = join(content, '../disclosure log of last year.csv');
  writeFileSync(log, LOG);
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
