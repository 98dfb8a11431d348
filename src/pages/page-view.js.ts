import type { APIRoute } from 'astro';
import pageView from '../browser/page-view.ts?raw';
import { compiledScript } from '../layouts/compiled-script.ts';

// A file of its own: it is fetched only after consent.
export const GET: APIRoute = () => new Response(compiledScript(pageView));
