import type { Left } from './furniture.ts';

export const TITLES =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Cllr|Councillor|Rev(?:erend)?|PC|PCSO|DC|DS|DI|DCI|Sgt|Sergeant|Insp(?:ector)?|Constable|Supt|Superintendent)';
const TITLE = String.raw`${TITLES}\.?`;
const INITIALS = String.raw`(?:[A-Z](?:\.\s?|\s)|[A-Z]{2}\.\s?){1,3}[A-Z][a-zA-Z’'-]+`;
const NAME = String.raw`(?:${INITIALS}|[A-Z][a-zA-Z’'-]+(?:\s+(?:[A-Z][a-zA-Z’'-]+|[A-Z]\.?(?![a-z]))){0,3})(?![a-z])`;
const WHOLE = new RegExp(`^${NAME}$`);
const GREETED = new RegExp(
  String.raw`^(?:.{0,40}\/\s*)?(?:[Dd]ear|DEAR|[Aa]nnwyl|[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening|day)),?\s+((?:${TITLE}\s+)?${NAME})`,
);
const LABELLED =
  /^(?:from|to|sent by|name|full name|request(?:e|o)r(?:['’]s name)?|applicant|enquirer|requested by|contact(?: name| officer)?|please ask for|for the attention of|fao|attn|prepared by|handled by|case ?(?:officer|worker)|officer|responder)\s*:\s*([^<([\n@|]+)/i;
const WRITES = new RegExp(
  `^(${NAME}) (?:made this freedom of information request|left an annotation)|waiting for (${NAME}) to read|if you are (${NAME}) please sign in`,
  'i',
);
const DAY_AND_NAME = /^\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\s*[,–-]\s*(.+)$/;
const LAST_FIRST = /^([A-Z][a-z’'-]+),\s+([A-Z][a-z’'-]+),\s/;
const SPOKEN = new RegExp(
  String.raw`\b(?:spoke(?:n)? (?:to|with)|conversation with|discuss(?:ed|ion) with|(?:call|meeting|e-?mail) (?:with|from)|on behalf of|my colleague|advised by|assisted by)\s+((?:${TITLE}\s+)?(?:${INITIALS}|[A-Z][a-z’'-]+\s+[A-Z][a-z’'-]+|(?<=${TITLE}\s+)[A-Z][a-z’'-]+))`,
  'g',
);
const NOBODY =
  /^(?:sirs?|madam|applicant|requester|requestor|team|all|foi|freedom|information|disclosure|colleague|correspondent|enquirer|customer|council|police|manager|officer|there|yours?|kind|regards|many|thank|link|dear)\b/i;
/** Words of a signature that name an office and not a person. */
const OFFICE =
  /\b(?:team|unit|manager|officer|department|council|police|service|services|information|governance|constabulary|freedom|disclosure|access|head|director|trust|assistant|adviser|advisor|decision|maker|foi|authority|board|university|records|data|protection|legal|solicitor|corporate|compliance|office|college|hospital|government|on behalf|for and|street|road|house|hall|square|lane|park|centre|square|avenue|building|city|county|borough|district|highways|spaces|transport|london|secretary|clerk|counsel|act|request|response|chief|executive|deputy|property|finance|licensing|attachments?|network|group|regulations|contracts?|leisure|people|relations|feedback|experience|affairs|business|communications?|operations?|strategy|digital|technology|security|planning|housing|education|health|care|children|adults?|environment(?:al)?|standards|quality|performance|policy|support|engagement|resources|democratic|electoral|registration|waste|streets?|fleet|estates?)\b/i;
/** Surnames that are words as well: beside another capital they are part of a name of something else, "Green Bridge". */
const WORDS =
  /^(?:greene?|woods?|parks?|bridges?|church|king|queen|hills?|fields?|brooks?|marsh|lake|rivers?|moore?|stone|west|north|south|east|york|lancaster|lincoln|law|day|may|march|price|page|young|long|short|white|black|brown|gr[ae]y|bishop|duke|banks?|castle|mills?|cross|gates?|hope|power|waters|winter|summers|rose|bush|reed|parish|temple|wells|ford|bell|major|mason|fisher|hunter|ward|walls?|english|french|scott|ireland|england|holland|wales|heath|forest|dale|vale|glen|shore|bay|port)$/i;
const OWN_MAILBOX =
  /(?:foi|freedom|info|enquir|request|disclos|contact|customer|data|complaint|review|access|press|service|public|team|admin|office|help|feedback|dpo|record|hq|police)/i;
export const NAME_MASK = '[name]';

/** A name as it was written, without its title, and the last word of it; nothing where it names an office. */
export function namesIn(written: string): readonly string[] {
  const name = written
    .replace(/^(?:for|pp|on behalf of)\s+/i, '')
    .replace(new RegExp(String.raw`^${TITLE}\s+(?:\d+\s+)?`), '')
    .replace(/["',.;:]+$|^["']/g, '')
    .trim();
  if (name.length < 2 || !WHOLE.test(name) || NOBODY.test(name) || OFFICE.test(name)) return [];
  return [name, name.split(/[\s.]+/).at(-1) ?? ''];
}

/** The people whom the left-out parts of a letter name, and those with whom it says somebody spoke. */
export function peopleIn(left: readonly Left[], kept: readonly string[]): readonly string[] {
  const names = new Set<string>();
  const add = (written: string): void => {
    for (const name of namesIn(written)) names.add(name);
  };
  for (const { kind, block } of left) {
    const { text } = block;
    const greeted = GREETED.exec(text)?.[1];
    if ((kind === 'greeting' || kind === 'correspondence') && greeted !== undefined) add(greeted);
    const labelled = LABELLED.exec(text)?.[1];
    if (labelled !== undefined) for (const part of labelled.split(/[,;]/)) add(part.trim());
    for (const name of WRITES.exec(text)?.slice(1) ?? []) if (name !== undefined) add(name);
    const [, last, first] = LAST_FIRST.exec(text) ?? [];
    if (last !== undefined) add(`${first} ${last}`);
    const dated = DAY_AND_NAME.exec(text)?.[1];
    if (kind === 'correspondence' && dated !== undefined) add(dated);
    if (kind === 'signature' || kind === 'correspondence')
      for (const part of text.split(/\s*(?:[|/()]|,\s|\s[–-]\s)\s*/)) {
        // A title above a thread is no name; a signature below a letter is.
        if (kind === 'signature' || /\s/.test(part)) add(part);
      }
    if (kind === 'letterhead') for (const part of [...lettered(text), ...titled(text)]) add(part);
  }
  for (const text of kept) for (const [, name = ''] of text.matchAll(SPOKEN)) add(name);
  return [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/** "Alex Reed MBA, Chief Executive" over a letter. */
function lettered(text: string): readonly string[] {
  const named = /^([A-Z][a-z’'-]+ (?:[A-Z]\.? )?[A-Z][a-z’'-]+)\s+(?:[A-Z]{2,}\b|\()/.exec(text)?.[1];
  return named === undefined ? [] : [named];
}

/** "Dr Asta Quill" as a line of its own, or behind a comma. */
function titled(text: string): readonly string[] {
  return text
    .split(/[,|\t]/)
    .filter((part) => new RegExp(`^\\s*${TITLE}\\s+${NAME}\\s*$`).test(part))
    .map((part) => part.trim());
}

/** The same words with people taken out. `asked`: what a member of the public wrote, where every mailbox is private. */
export function withoutPeople(text: string, people: readonly string[], asked: boolean): string {
  let masked = text.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, (mailbox) =>
    !asked && OWN_MAILBOX.test(mailbox.split('@', 1)[0] ?? '') ? mailbox : '[e-mail address]',
  );
  for (const name of people) masked = masked.replace(patternOf(name), NAME_MASK);
  masked = masked
    .replace(
      new RegExp(String.raw`\b(?:${TITLE}\s+)?(?:[A-Z][a-z’'-]+|[A-Z]\.?)\s+\[name\]`, 'g'),
      (whole) => (STARTS.test(whole) ? whole : NAME_MASK),
    )
    .replace(
      /\b((?:call|ring|phone|telephone|tel|dial|contact|mobile|number is)\b[^.\d]{0,40}?)(?:\+44\s?|\b0)\d(?:[\s-]?\d){8,9}\b/gi,
      '$1[telephone number]',
    );
  if (!asked) return masked;
  return masked
    .replace(
      new RegExp(
        String.raw`\b([Tt]hanks|[Tt]hank you|[Rr]egards|[Ss]incerely|[Ff]aithfully|[Cc]heers)([,.!]?)\s+(?:(?:${TITLE}\s+)?${NAME}|(?:[A-Z][a-z]+\s+)?\[name\])(?=\W*$)`,
      ),
      '$1$2',
    )
    .replace(/(?:\+44\s?|\b0)\d(?:[\s-]?\d){8,9}\b/g, '[telephone number]')
    .replace(
      new RegExp(
        String.raw`\b((?:[Mm]y name is|I am|I,)\s+)(?:${TITLE}\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-zA-Z’'-]+)+`,
        'g',
      ),
      `$1${NAME_MASK}`,
    );
}

/** Words that begin a sentence before a name: "Thank Farrow", "As Farrow said". */
const STARTS =
  /^(?:As|The|For|To|By|With|If|When|And|But|Dear|That|This|From|Please|Thank|Does|Did|Is|Was|Has)\s/;

/** A name as it may be written: with its title, in capitals, its words parted by a space, dot, dash or underscore. */
function patternOf(name: string): RegExp {
  const words = name.split(/[\s.]+/).map((word) => word.replaceAll(/[*+?^${}()|[\]\\]/g, '\\$&'));
  const forms = [
    words.join(String.raw`[\s._-]+`),
    words.map((word) => word.toUpperCase()).join(String.raw`[\s._-]+`),
  ];
  const title = String.raw`(?:\b${TITLE}\s+)`;
  // A short surname is a word as well: only its title shows that it is meant.
  const short = words.length === 1 && name.length < 4;
  const form = String.raw`(?<![\p{L}\d])(?:${forms.join('|')})(?![\p{L}\d])`;
  if (words.length === 1 && WORDS.test(name))
    return new RegExp(String.raw`${title}${form}|(?<!\p{Lu}[\p{L}’'-]*\s)${form}(?!\s\p{Lu})`, 'gu');
  return new RegExp(`${title}${short ? '' : '?'}${form}`, 'gu');
}
