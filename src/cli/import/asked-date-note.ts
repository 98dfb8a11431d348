import type { Found } from './fact/found.ts';

/** What a draft says of a date in the letter that may be that of receipt or not. */
export const ASKED_DATE_HEADING = 'A date whose meaning is not clear';
const NOTE = new RegExp(
  `^#+ ${ASKED_DATE_HEADING}\\n\\n(.+)\\n\\nIf the request arrived on that day, write “received: ([\\d-]+)”`,
  'm',
);

/** What to do with it, for who goes through the draft in an editor. */
export function askedDateNote({ value }: Found): string {
  return `If the request arrived on that day, write “received: ${value}” among the fields above. Then delete these lines.`;
}

/** That date, out of the text of a draft. */
export function askedDateIn(draft: string): Found | undefined {
  const [, from, value] = NOTE.exec(draft.replaceAll('\r', '')) ?? [];
  return from === undefined || value === undefined
    ? undefined
    : { value, from: from.replaceAll(/\\(?=[^\w\s])/g, '') };
}
