import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/formats/content-security-policy.ts';

const HASHES = { style: 'sha256-abc=', script: 'sha256-def=' };

test('a page admits its one style sheet, its one script and the files of the site, and nothing else', () => {
  expect(contentSecurityPolicy({ ...HASHES, searches: false })).toBe(
    "default-src 'none'; style-src 'sha256-abc='; script-src 'self' 'sha256-def='; connect-src 'self'; " +
      "img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('only a page that searches may run WebAssembly', () => {
  const policy = contentSecurityPolicy({ ...HASHES, searches: true });
  expect(policy).toContain("script-src 'self' 'sha256-def=' 'wasm-unsafe-eval'; connect-src 'self';");
  expect(policy).not.toContain("'unsafe-inline'");
});

test('the server that counts page views may be reached where there is one, by its origin', () => {
  const analytics = 'https://statistics.example/view?site=1';
  expect(contentSecurityPolicy({ ...HASHES, searches: false, analytics })).toContain(
    "; connect-src 'self' https://statistics.example;",
  );
  expect(contentSecurityPolicy({ ...HASHES, searches: true, analytics })).toContain(
    "; connect-src 'self' https://statistics.example;",
  );
});
