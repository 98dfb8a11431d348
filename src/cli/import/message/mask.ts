import { isOffice, NAME, NAME_MASK, patternOf, TITLE, WORD } from './name.ts';
import { signOff } from './sign-off.ts';

const OWN_MAILBOX =
  /(?:foi|freedom|info|enquir|request|disclos|contact|customer|data|complaint|review|access|press|service|public|team|admin|office|help|feedback|dpo|record|hq|police)/i;
/** Words that begin a sentence before a name: "Thank Farrow", "As Farrow said". */
const STARTS =
  /^(?:As|The|For|To|By|With|If|When|And|But|Dear|Annwyl|That|This|From|Please|Thank|Does|Did|Is|Was|Has|Contact|Write|Ask|Call|Telephone|Tell|Officer|Requester|Applicant)\s/;
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${TITLE}\s+)?(?:\p{Lu}[\p{Ll}\p{M}’'-]+|\p{Lu}\.?)\s+\[name\]`,
  'gu',
);
const PHONE = String.raw`(?:\+44\s?|\b0)\d(?:[\s-]?\d){8,9}\b`;
const THEIR_PHONE = new RegExp(
  String.raw`\b((?:call|ring|phone|telephone|tel|dial|direct (?:line|dial)|line|contact|mobile|ext|number is)\b[^.\d]{0,40}?)${PHONE}`,
  'gi',
);
/** "Contact me at FOI@harbour.example or on 01632 960000." */
const OR_ON = new RegExp(String.raw`(\bor (?:on|by (?:telephone|phone) on|call) )${PHONE}`, 'gi');
const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b`;
/** "I live at 3 Mill Row, Ashwick, AW1 2BB": as far as the postcode, or else the clause. */
const HOME = new RegExp(
  String.raw`\b((?:[Ii] (?:live|reside) (?:at|in)|(?:[Mm]y|[Oo]ur) (?:home |postal )?address(?: is|:)|(?:[Ww]e|I am|I['’]m) (?:at|living at))\s+)(?:[^.?!\n]{0,80}?${POSTCODE}|\d+[^.?!\n]{2,60}?(?=[.?!\n]|\s(?:and|but|so)\s|$))`,
  'g',
);
const NATIONAL_INSURANCE = /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g;
const OWN_VEHICLE =
  /\b((?:[Mm]y|[Oo]ur) (?:(?:vehicle|car|van|lorry|motorbike|bike)(?:['’]s)? ?)?(?:registration|reg|number ?plate|vehicle|car|van)(?: (?:number|mark|no\.?))?(?: is|:|,)?\s+)[A-Z]{1,3}\d{1,3}\s?[A-Z]{0,3}\b/g;
const PRESS = new RegExp(
  String.raw`(?<!\p{L})((?:I am|I['’]m|[Ii]n my capacity as|I work as)\s+(?:an? |the )?(?:[\p{Ll}-]+ ){0,3}(?:reporter|journalist|correspondent|editor|researcher|student|solicitor|writer|producer)\s+(?:for|at|with|from|of)\s+(?:the )?)${WORD}(?:\s+(?:(?:of|and|the|&)\s+)?${WORD})*`,
  'gu',
);
const BORN = /\b((?:DOB|[Dd]ate of [Bb]irth|[Bb]orn(?: on)?):?\s*)\d{1,2}[/. -](?:\d{1,2}|\w+)[/. -]\d{2,4}/g;
/** "- J Quill" behind the words of a request. */
const DASHED = new RegExp(
  String.raw`(\s[-–—]\s*)(?:(?:${TITLE}\s+)?(?:\p{Lu}\.?\s){1,3}${WORD}|(?:${WORD}\s+)?\[name\])(?=\W*$)`,
  'u',
);

/** The same words with people taken out. `asked`: what a member of the public wrote, where every mailbox is private. */
export function withoutPeople(text: string, people: readonly string[], asked: boolean): string {
  let masked = text.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, (mailbox) =>
    !asked && OWN_MAILBOX.test(mailbox.split('@', 1)[0] ?? '') ? mailbox : '[e-mail address]',
  );
  if (asked) masked = withoutSignOff(masked);
  for (const name of people) masked = masked.replace(patternOf(name), NAME_MASK);
  masked = masked
    .replace(BEFORE, (whole) => (STARTS.test(whole) || isOffice(whole) ? whole : NAME_MASK))
    .replace(THEIR_PHONE, '$1[telephone number]')
    .replace(OR_ON, '$1[telephone number]')
    .replace(NATIONAL_INSURANCE, '[National Insurance number]')
    .replace(OWN_VEHICLE, '$1[registration number]');
  if (!asked) return masked;
  return masked
    .replace(new RegExp(PHONE, 'g'), '[telephone number]')
    .replace(HOME, '$1[address]')
    .replace(BORN, '$1[date of birth]')
    .replace(PRESS, '$1[organisation]')
    .replace(DASHED, `$1${NAME_MASK}`)
    .replace(
      new RegExp(String.raw`(?<!\p{L})((?:[Mm]y name is|I am|I,)\s+)(?:${TITLE}\s+)?${WORD}\s+${NAME}`, 'gu'),
      `$1${NAME_MASK}`,
    );
}

/** A request without the name below it; its quotation mark stays. */
function withoutSignOff(text: string): string {
  const signed = signOff(text);
  return signed === undefined ? text : `${signed.rest}${/["”]$/.exec(text)?.[0] ?? ''}`;
}
