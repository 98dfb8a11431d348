import type { APIRoute } from 'astro';
import { referenceAddress } from '../../domain/reference.ts';
import { attachmentBytes, siteLog } from '../../site-log.ts';

export async function getStaticPaths() {
  const { responses } = await siteLog();
  return responses.flatMap(({ reference, attachments }) =>
    attachments.map(({ file }) => ({
      params: { reference: referenceAddress(reference), file },
      props: { reference },
    })),
  );
}

/** A released file, byte for byte. */
export const GET: APIRoute = ({ params: { file = '' }, props: { reference } }) =>
  new Response(new Uint8Array(attachmentBytes(reference, file)));
