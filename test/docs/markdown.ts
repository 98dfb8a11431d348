import { readFileSync } from 'node:fs';

/** One of the repository's own documents, by its path from the root. */
export function readDocument(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The fenced blocks of one language, in order. */
export function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].flatMap(([, , name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** The document without its fenced blocks. */
export function prose(markdown: string): string {
  return markdown.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** What a heading is linked by: small letters, hyphens for spaces, no other signs. */
export function headingAnchors(markdown: string): readonly string[] {
  return [...prose(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The first cells, without code marks, of the table that follows a heading. */
export function explainedUnder(markdown: string, heading: string): readonly string[] {
  const section = prose(markdown)
    .split(/^#+ /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const rows = [...(section ?? '').matchAll(/^\| `<?([^`>]+)>?` \|/gm)];
  return rows.map(([, name = '']) => name);
}
