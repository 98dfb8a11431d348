import { getCollection, getEntry, render } from 'astro:content';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessibilityStatement } from './domain/accessibility-statement.ts';
import type { Authority } from './domain/authority.ts';
import { newestFirst } from './domain/disclosure-log.ts';
import { referenceAddress } from './domain/reference.ts';
import type { Response } from './domain/response.ts';
import type { Body } from './entries/body.ts';
import { contentFolder } from './entries/content-folder.ts';
import { lastRead, readSoundEntry } from './entries/read.ts';
import { readAccessibility, readAuthority, readTopics } from './entries/settings.ts';
import { toResponse } from './entries/to-response.ts';
import type { Topic } from './entries/topics-schema.ts';
import { type Facets, facetsOf } from './formats/facet.ts';

/** Everything that a page can show. */
export interface SiteLog {
  readonly authority: Authority;
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly responses: readonly Response[];
  readonly facets: Facets;
}

let cached: SiteLog | undefined;
const paths = new Map<string, string>();

/** The log, read once a build; while editing it is read again for every page. */
export async function siteLog(): Promise<SiteLog> {
  if (cached !== undefined && import.meta.env.PROD) return cached;
  const folder = contentFolder();
  const authority = readAuthority(folder).data;
  const topics = readTopics(folder).data;
  if (authority === undefined || topics === undefined) {
    throw new Error('authority.yaml or topics.yaml has an error: run “npm run check” to see it.');
  }
  const entries = await getCollection('responses');
  const responses = newestFirst(
    entries.map(({ id, data, filePath = '' }) => {
      paths.set(id, filePath);
      return toResponse(data, authority, (file) => statSync(attachmentPath(id, file)).size);
    }),
  );
  cached = { authority, topics, responses, facets: facetsOf(responses, authority, topics) };
  return cached;
}

/** The body of an entry, compiled when its page is drawn. */
export function bodyOf(reference: string): Body {
  const path = paths.get(reference);
  if (path === undefined) throw new Error(`The log has no entry ${reference}.`);
  // In a build, the body of the version whose fields the lists show; while editing, that of the file.
  const entry = (import.meta.env.PROD ? lastRead(path) : undefined) ?? readSoundEntry(path);
  if (entry === undefined) throw new Error(`${path} has an error: run “npm run check” to see it.`);
  return entry.body;
}

/** A released file that an entry lists. */
export function attachmentBytes(reference: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(attachmentPath(reference, file)));
}

function attachmentPath(reference: string, file: string): string {
  return join(contentFolder(), 'attachments', referenceAddress(reference), file);
}

/** What the accessibility statement says. */
export function accessibilityStatement(): AccessibilityStatement {
  const { data, file } = readAccessibility(contentFolder());
  if (data === undefined) throw new Error(`${file} has an error: run “npm run check” to see it.`);
  return data;
}

/** A page in the authority's own words, from `content/pages`. */
export async function prosePage(id: string) {
  const page = await getEntry('pages', id);
  if (page === undefined) throw new Error(`There is no page content/pages/${id}.mdx.`);
  const { Content } = await render(page);
  return { title: page.data.title, description: page.data.description, Content };
}
