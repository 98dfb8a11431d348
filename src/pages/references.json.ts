import type { APIRoute } from 'astro';
import { referenceAddress } from '../domain/reference.ts';
import { siteLog } from '../site-log.ts';

/** The address of every response, by which the search page knows a typed reference. */
export const GET: APIRoute = async () => {
  const { responses } = await siteLog();
  return Response.json(responses.map(({ reference }) => referenceAddress(reference)));
};
