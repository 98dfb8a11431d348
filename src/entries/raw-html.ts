import { INSTEAD } from './element.ts';

const TABLE =
  'Write the table in Markdown: | Year | Cars |, under it | --- | --- |, then a line for each row.';
const NOTHING = 'Delete it: an entry holds text, lists, tables and links only.';
const PARAGRAPH = 'Delete the tags: an empty line starts a new paragraph.';
const LIST = 'Write each item on a line of its own after “- ”.';
const HEADING = 'Write ### before the words.';

/** What to write instead of an HTML element that people know from elsewhere. */
const REMEDIES: Readonly<Record<string, string>> = {
  a: 'Write [words](address).',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  u: 'Delete the tags, or write **words** for emphasis.',
  p: PARAGRAPH,
  div: PARAGRAPH,
  span: 'Delete the tags.',
  font: 'Delete the tags.',
  center: 'Delete the tags.',
  ul: LIST,
  ol: LIST,
  li: LIST,
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  table: TABLE,
  thead: TABLE,
  tbody: TABLE,
  tr: TABLE,
  th: TABLE,
  td: TABLE,
  img: INSTEAD.img?.remedy ?? NOTHING,
  script: NOTHING,
  style: NOTHING,
  iframe: NOTHING,
  object: NOTHING,
  embed: NOTHING,
  form: NOTHING,
  svg: NOTHING,
  math: NOTHING,
  video: NOTHING,
  audio: NOTHING,
  link: NOTHING,
  meta: NOTHING,
};
/** Elements whose inside is not prose: it is part of the same mistake. */
const OPAQUE = ['script', 'style', 'iframe', 'object', 'svg', 'math'];

/** The remedy for an HTML element; undefined for a name that is none. */
export function htmlRemedy(name: string): string | undefined {
  const lowerCase = name.toLowerCase();
  return Object.hasOwn(REMEDIES, lowerCase) ? REMEDIES[lowerCase] : undefined;
}

/** Whether everything up to the closing tag belongs to the element. */
export function isOpaque(name: string): boolean {
  return OPAQUE.includes(name.toLowerCase());
}
