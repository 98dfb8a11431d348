import { expect, test } from 'vitest';
import { headers } from '../../src/formats/headers.ts';

test('the headers for a host keep the site out of frames, and let it load what its pages may load', () => {
  expect(headers("default-src 'none'")).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
      Cross-Origin-Opener-Policy: same-origin
      Strict-Transport-Security: max-age=31536000

    /_astro/*
      Cache-Control: max-age=31536000, immutable
    "
  `);
});
