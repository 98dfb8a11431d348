import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/formats/content-security-policy.ts';

test('a page admits its one style sheet and scripts of the site, and nothing else', () => {
  expect(contentSecurityPolicy('sha256-abc=', { searches: false })).toBe(
    "default-src 'none'; style-src 'sha256-abc='; script-src 'self'; img-src 'self'; font-src 'none'; " +
      "base-uri 'none'; form-action 'self'",
  );
});

test('only a page that searches may run WebAssembly and fetch', () => {
  const policy = contentSecurityPolicy('sha256-abc=', { searches: true });
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';");
  expect(policy).not.toContain("'unsafe-inline'");
});
