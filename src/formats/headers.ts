/**
 * The headers of every answer, as a `_headers` file (https://docs.netlify.com/manage/routing/headers/, which
 * Cloudflare Pages reads too). `policy` is the widest of the pages: each page narrows it in its `<meta>` element, and
 * here it covers released files as well. A header alone can keep the site out of other sites’ frames.
 */
export function headers(policy: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Strict-Transport-Security: max-age=31536000',
    '',
    // For all else such hosts have browsers ask again each time, so that a withdrawn page is gone at once.
    '/_astro/*',
    '  Cache-Control: max-age=31536000, immutable',
    '',
  ].join('\n');
}
