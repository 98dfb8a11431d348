import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { headScript, headScriptHash } from '../../src/layouts/head-script.ts';

test('the script in the head of every page is plain JavaScript that cannot end its element early', () => {
  expect(() => new Function(headScript)).not.toThrow();
  expect(headScript).not.toMatch(/<\/script|<!--/i);
});

test('it is admitted by its own hash', () => {
  expect(headScriptHash).toBe(`sha256-${createHash('sha256').update(headScript).digest('base64')}`);
});

test('it leaves half of the 2 KB that a content page may have in scripts', () => {
  expect(gzipSync(headScript).length).toBeLessThanOrEqual(1024);
});

test('it stores nothing', () => {
  expect(headScript).not.toMatch(/setItem|cookie=|sessionStorage/);
});
