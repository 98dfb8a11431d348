interface Admitted {
  /** The one inline style sheet, as `sha256-…`. */
  readonly style: string;
  /** The one inline script, as `sha256-…`. */
  readonly script: string;
  /** Search needs WebAssembly: only the search page may run it. */
  readonly searches: boolean;
  /** Where page views are counted, if they are. */
  readonly analytics?: string | undefined;
}

/** The exact policy of a page, for a `<meta>` element: what the page needs, and nothing else. */
export function contentSecurityPolicy({ style, script, searches, analytics }: Admitted): string {
  // Every page may fetch from the site itself, though search alone does: Lighthouse asks for robots.txt from within
  // the page that it looks at, and calls the file invalid where the policy forbids that.
  const connections = ["'self'", ...(analytics === undefined ? [] : [new URL(analytics).origin])];
  return [
    "default-src 'none'",
    `style-src '${style}'`,
    `script-src 'self' '${script}'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    `connect-src ${connections.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
