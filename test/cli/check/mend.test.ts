import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeEach, expect, test, vi } from 'vitest';
import { mend } from '../../../src/cli/check/mend.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { replaceFile } from '../../../src/entries/replace-file.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { logOf, temporaryContent } from '../../fixtures/temporary-content.ts';

vi.mock('../../../src/entries/replace-file.ts', { spy: true });
beforeEach(() => void vi.mocked(replaceFile).mockReset());

/** Mends two entries; `onWrite` is called whenever something is printed. */
function mendTwo(onWrite: (content: string) => void = () => {}) {
  const content = temporaryContent({
    'responses/a.mdx': entryWith('regime: foia'),
    'responses/b.mdx': entryWith('reference: REVIEW-1\nregime: foia'),
  });
  let printed = '';
  const stream = new Writable({
    write(text, _, done) {
      printed += text;
      onWrite(content);
      done();
    },
  }) as NodeJS.WriteStream;
  const complete = mend(logOf(content), { isMeant: () => true, dryRun: false, stream });
  const text = (name: string): string => readFileSync(join(content, 'responses', name), 'utf8');
  return { complete, printed: printed.replaceAll(`${shownPath(content)}/`, ''), text };
}

test('a file that cannot be written stays, is named, and is not shown as mended', () => {
  vi.mocked(replaceFile).mockImplementationOnce(() => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  });
  const { complete, printed, text } = mendTwo();
  expect(complete).toBe(false);
  expect(printed).toContain(
    'responses/a.mdx stays as it is: it cannot be written: its permissions do not allow it.\n1 entry mended.',
  );
  expect(printed).not.toContain('--- responses/a.mdx');
  expect(text('a.mdx')).toContain('regime: foia');
  expect(text('b.mdx')).toContain('regime: FOIA');
});

test('a file that somebody saves at the same moment stays as they saved it', () => {
  const { complete, printed, text } = mendTwo((content) =>
    writeFileSync(join(content, 'responses/b.mdx'), 'mine'),
  );
  expect(complete).toBe(false);
  expect(printed).toContain(
    'responses/b.mdx stays as it is: it was changed at the same moment.\n1 entry mended.',
  );
  expect(text('b.mdx')).toBe('mine');
});
