import { type FrontmatterReading, UNREAD } from '../../entries/frontmatter.ts';
import type { Frontmatter } from '../../entries/schema.ts';

/** An entry as the list names it. */
export interface DueEntry {
  readonly file: string;
  readonly reference: string;
  readonly title: string;
}

/** What an entry is called; by its file where its reference cannot be read. */
export function named(
  file: string,
  { claimed }: FrontmatterReading,
  { reference, title }: Frontmatter,
): DueEntry {
  return { file, title, reference: reference === UNREAD ? (claimed ?? file) : reference };
}
