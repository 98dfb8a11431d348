import type { APIRoute } from 'astro';
import { sitemap, sitemapPaths } from '../formats/sitemap.ts';
import { siteLog } from '../site-log.ts';

export const GET: APIRoute = async () => {
  const { authority, responses, facets } = await siteLog();
  return new Response(sitemap(authority.site, sitemapPaths(responses, facets)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
