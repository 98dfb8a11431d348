/** The Markdown elements that a body may hold, with the attributes that are kept. The list is closed. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  strong: [],
  em: [],
  del: [],
  a: ['href', 'title'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  h3: [],
  h4: [],
  br: [],
  hr: [],
  code: [],
  pre: [],
  sup: [],
  sub: [],
};

/** What to write instead of an element that is not on the list. */
export const INSTEAD: Readonly<Record<string, { message: string; remedy: string }>> = {
  h1: {
    message: 'A heading with one # stands here.',
    remedy: 'Write ### instead: the page makes the headings above it.',
  },
  h2: {
    message: 'A heading of the second level stands here (##, or a line of hyphens under the words).',
    remedy: 'Write ### before the words, or an empty line above the hyphens.',
  },
  h5: { message: 'This heading is too deep.', remedy: 'Write ### or ####.' },
  h6: { message: 'This heading is too deep.', remedy: 'Write ### or ####.' },
  img: {
    message: 'A picture stands here.',
    remedy:
      'Describe in words or in a table what it shows: people who cannot see it need that, and search finds it.',
  },
  input: {
    message: 'A tick box stands here.',
    remedy: 'Write \\[ ] to show the brackets, or leave them out.',
  },
  footnote: {
    message: 'A footnote stands here.',
    remedy: 'Put its words in brackets where its number stands.',
  },
};

const VOID = new Set(['br', 'hr']);

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** An element as HTML. Values are escaped here; `inner` is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return VOID.has(name) ? `<${name}${written.join('')}>` : `<${name}${written.join('')}>${inner}</${name}>`;
}
