import { transformSync } from 'esbuild';

/** A script of `browser/` as browsers take it, for where Astro makes no file of it: inline, or at an address of its own. */
export function compiledScript(source: string): string {
  return transformSync(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2020' }).code.trim();
}
