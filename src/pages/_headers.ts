import type { APIRoute } from 'astro';
import { contentSecurityPolicy } from '../formats/content-security-policy.ts';
import { headers } from '../formats/headers.ts';
import { headScriptHash } from '../layouts/head-script.ts';
import { siteLog } from '../site-log.ts';
import { stylesheetHash } from '../styles/stylesheet.ts';

// A file of this name is no page of Astro’s own accord: the integration gives it its address.
export const GET: APIRoute = async () => {
  const { authority } = await siteLog();
  const policy = contentSecurityPolicy({
    style: stylesheetHash,
    script: headScriptHash,
    searches: true,
    analytics: authority.analytics?.address,
  });
  return new Response(headers(policy));
};
