import { createHash } from 'node:crypto';
import cookieQuestion from '../browser/cookie-question.ts?raw';
import preferences from '../browser/preferences.ts?raw';
import quickExit from '../browser/quick-exit.ts?raw';
import { compiledScript } from './compiled-script.ts';

/**
 * What has to run before a page is painted, for one `<script>` element of every page. Each part looks for itself, in
 * the attributes of `<html>`, whether the page wants it: so all pages have one script, and the policy one hash.
 */
export const headScript: string = [preferences, quickExit, cookieQuestion].map(compiledScript).join('');

/** The hash by which the content security policy admits it. */
export const headScriptHash = `sha256-${createHash('sha256').update(headScript).digest('base64')}`;
