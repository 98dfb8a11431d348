import type { Cleared } from './furniture.ts';

const NAME = String.raw`[A-Z][a-zA-Z’'-]+(?:\s+(?:[A-Z]\.?|[A-Z][a-zA-Z’'-]+)){0,3}`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Cllr|Councillor|Rev)\.?`;
const GREETED = new RegExp(String.raw`^(?:[Dd]ear|DEAR|[Hh]i|[Hh]ello)\s+((?:${TITLE}\s+)?${NAME})`);
const FROM = /^(?:from|to|sent by|name|requester|applicant|requested by|contact)\s*:\s*([^<([\n@]+)/i;
const NOBODY =
  /^(?:sir|madam|sirs|applicant|requester|requestor|team|all|foi|freedom|information|disclosure|colleague|correspondent|enquirer|customer|council|police|manager|officer|there)\b/i;
/** Words of a signature that name an office and not a person. */
const OFFICE =
  /\b(?:team|unit|manager|officer|department|council|police|service|information|governance|constabulary|freedom|disclosure|access|head|director|trust|assistant|adviser|advisor|decision|maker|foi|authority|board|university|records|data|protection|legal|services|solicitor|corporate|compliance|office|college|hospital|government|on behalf|for and)\b/i;
const OWN_MAILBOX =
  /(?:foi|freedom|info|enquir|request|disclos|contact|customer|data|complaint|review|access|press|service|public|team|admin|office|help|feedback|dpo|record|hq|police)/i;
export const NAME_MASK = '[name]';

/** A name as it was written, without its title, and the last word of it; nothing where it names an office. */
export function namesIn(written: string): readonly string[] {
  const name = written
    .replace(new RegExp(String.raw`^${TITLE}\s+`), '')
    .replace(/["',.]+$|^["']/g, '')
    .trim();
  if (name.length < 3 || NOBODY.test(name) || OFFICE.test(name) || !/^[A-Z]/.test(name)) return [];
  const last = name.split(/\s+/).at(-1) ?? '';
  return last.length > 3 ? [name, last] : [name];
}

/** The people whom the left-out parts of a letter name: who asked, and who signed. */
export function peopleIn(left: Cleared['left']): readonly string[] {
  const names = new Set<string>();
  const add = (written: string): void => {
    for (const name of namesIn(written)) names.add(name);
  };
  for (const { kind, block } of left) {
    const greeted = GREETED.exec(block.text)?.[1];
    if (kind === 'greeting' && greeted !== undefined) add(greeted);
    const from = FROM.exec(block.text)?.[1];
    if (from !== undefined) add(from);
    if (kind === 'signature' && new RegExp(`^${NAME}$`).test(block.text)) add(block.text);
  }
  return [...names].sort((a, b) => b.length - a.length);
}

/** The same words with people taken out. `asked`: what a member of the public wrote, where every mailbox is private. */
export function withoutPeople(text: string, people: readonly string[], asked: boolean): string {
  let masked = text.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (mailbox) =>
    !asked && OWN_MAILBOX.test(mailbox.split('@', 1)[0] ?? '') ? mailbox : '[e-mail address]',
  );
  for (const name of people) {
    const written = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, String.raw`\s+`);
    masked = masked.replace(
      new RegExp(String.raw`(?:\b${TITLE}\s+)?(?<![\w-])${written}(?![\w-])`, 'g'),
      NAME_MASK,
    );
  }
  if (!asked) return masked;
  return masked
    .replace(
      new RegExp(
        String.raw`\b([Tt]hanks|[Tt]hank you|[Rr]egards|[Ss]incerely|[Ff]aithfully|[Cc]heers)([,.!]?)\s+(?:${NAME}|(?:[A-Z][a-z]+\s+)?\[name\])(?=\W*$)`,
      ),
      '$1$2',
    )
    .replace(/\b[A-Z][a-z’'-]+\s+\[name\]/g, NAME_MASK)
    .replace(/(?:\+44\s?|\b0)\d(?:[\s-]?\d){8,9}\b/g, '[telephone number]')
    .replace(
      new RegExp(
        String.raw`\b((?:[Mm]y name is|I am|I,)\s+)(?:${TITLE}\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-zA-Z’'-]+)+`,
        'g',
      ),
      `$1${NAME_MASK}`,
    );
}
