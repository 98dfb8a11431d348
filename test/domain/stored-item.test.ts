import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/domain/authority.ts';
import { needsConsent, STORED_ITEMS, storedItems } from '../../src/domain/stored-item.ts';

const authority = ({ analytics = false, scope = 'all' }: { analytics?: boolean; scope?: string }) =>
  ({
    quickExit: { scope, presses: 1, address: 'https://a.example/', label: 'Leave' },
    ...(analytics && { analytics: { address: 'https://statistics.example/' } }),
  }) as Authority;

const names = (of: Authority) => storedItems(of).map(({ name }) => name);

describe('what the site of an authority can store', () => {
  test('is the whole register where it counts page views and has a quick exit', () => {
    expect(storedItems(authority({ analytics: true }))).toEqual(STORED_ITEMS);
  });

  test('has no answer to a question that is not asked', () => {
    expect(names(authority({}))).toEqual(['theme', 'escape']);
  });

  test('has no setting for a key that does nothing', () => {
    expect(names(authority({ scope: 'off' }))).toEqual(['theme']);
  });
});

test('readers are asked only where page views are counted', () => {
  expect(needsConsent(authority({ analytics: true }))).toBe(true);
  expect(needsConsent(authority({}))).toBe(false);
});

describe('the scripts of the site', () => {
  const scripts = readdirSync('src/browser').map((file) => readFileSync(`src/browser/${file}`, 'utf8'));
  const all = scripts.join('\n');

  test('name no cookie that is not in the register', () => {
    const written = [...all.matchAll(/document\.cookie = `([^=]+)=/g)].map(([, name]) => name);
    expect(written).toEqual(['cookie-choice']);
    expect(STORED_ITEMS.filter(({ storage }) => storage === 'cookie').map(({ name }) => name)).toEqual(
      written,
    );
  });

  test('name just those preferences that are in the register', () => {
    const lists = [...all.matchAll(/of \[('theme'[^\]]*)\]/g)].map(([, list = '']) =>
      list.replaceAll("'", '').split(', '),
    );
    const local = STORED_ITEMS.filter(({ storage }) => storage === 'local').map(({ name }) => name);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(list).toEqual(local);
  });

  test('use no other way to store', () => {
    expect(all).not.toMatch(/sessionStorage|indexedDB|caches\.|serviceWorker|cookieStore/);
    const storing = scripts.filter((script) => script.includes('setItem('));
    expect(storing).toHaveLength(1);
  });
});
