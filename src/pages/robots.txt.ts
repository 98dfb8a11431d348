import type { APIRoute } from 'astro';
import { robots } from '../formats/sitemap.ts';
import { siteLog } from '../site-log.ts';

export const GET: APIRoute = async () => {
  const { authority } = await siteLog();
  return new Response(robots(authority.site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
