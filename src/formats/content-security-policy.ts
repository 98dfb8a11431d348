/**
 * The exact policy of a page, for a `<meta>` element. The one inline style sheet is named by its hash; no script is
 * inline. Search needs WebAssembly, and has to fetch its index, so only the search page may do either.
 */
export function contentSecurityPolicy(styleHash: string, { searches }: { readonly searches: boolean }): string {
  return [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    searches ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    ...(searches ? ["connect-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
