/** How the name of a person is written. Everything here is read with the flag `u`. */
const TITLES =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Baroness|Cllr|Councillor|Rev(?:erend)?|PC|PCSO|DC|DS|DI|DCI|Sgt|Sergeant|Insp(?:ector)?|Constable|Supt|Superintendent|MRS?|MISS|DR)';
/** A title before a name: "Mr", "Mr & Mrs", "Detective Sergeant 4417". */
export const TITLE = String.raw`(?<!\p{L})(?:(?:Chief|Detective|Acting)\s+)?${TITLES}\b\.?(?:\s*(?:&|and)\s*${TITLES}\b\.?)?(?:\s+\d{2,6})?`;
/** "Farrow", "O'Brien-Adeyemi", "NicLeòid", "FARROW". */
export const WORD = String.raw`(?!(?:Our|Your|Ref|Reference|Re|By|The|Date|Dear|Freedom|Information|Request|FOI|On|In|And|Of|To|From|For|We|With|Tel|Email|Kind|Regards|Thank|Thanks|Page|Case)(?!\p{L}))\p{Lu}[\p{L}\p{M}’'-]*[\p{L}\p{M}]`;
const PARTICLE =
  '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|al|el|bin|bint|ibn|ap|ab|ferch)\\s+)*';
/** A surname with its particles. */
export const SURNAME = String.raw`${PARTICLE}${WORD}(?!\p{L})`;
const INITIALS = String.raw`(?:\p{Lu}(?:\.\s?|\s)|\p{Lu}{2}\.\s?){1,3}${PARTICLE}${WORD}`;
/** One to four words with capitals, initials and particles among them. */
export const NAME = String.raw`(?:${INITIALS}|${WORD}(?:\s+(?:${PARTICLE}${WORD}|\p{Lu}\.?(?!\p{L}))){0,3})(?!\p{L})`;
/** A name that shows by its title, its initials or its two words that it is one. */
export const FULL_NAME = String.raw`(?:${TITLE}\s+${NAME}|${INITIALS}|(?!\p{Lu}{2,5}\s\p{Lu}\p{Ll})${WORD}(?:\s+${PARTICLE}${WORD}){1,2})(?!\p{L})`;
const WHOLE = new RegExp(`^${NAME}$`, 'u');
const LETTERS_AFTER =
  /(?:,?\s+(?:BSc|BA|BEng|MA|MSc|MBA|LLB|LLM|PhD|MCIPD|FCIPD|FCA|ACA|CPFA|MBE|OBE|CBE|QPM|JP|KC|MP|MSP|\(Hons\)))+$/;
const NOBODY =
  /^(?:sirs?|madam|applicant|requester|requestor|team|all|foi|freedom|information|disclosure|colleague|correspondent|enquirer|customer|council|police|manager|officer|there|yours?|kind|regards|many|thank|thanks|link|dear|signed|electronically|the|this|these|further|please|with|your|our)(?!\p{L})/iu;
/** Words of a signature that name an office or an organisation and not a person. */
const OFFICE =
  /\b(?:team|unit|manager|officer|department|council|police|service|services|information|governance|constabulary|freedom|disclosure|access|head|director|trust|assistant|adviser|advisor|decision|maker|foi|authority|board|universit(?:y|ies)|records|data|protection|legal|solicitors?|corporate|compliance|office|colleges?|hospitals?|nhs|schools?|government|on behalf|for and|street|road|house|hall|square|lane|park|centre|avenue|building|city|county|borough|district|highways|spaces|transport|london|secretary|clerk|counsel|act|request|response|chief|executive|deputy|property|finance|licensing|attachments?|network|group|regulations|contracts?|procurement|leisure|people|relations|feedback|experience|affairs|business|communications?|operations?|strategy|digital|technology|security|planning|housing|education|health|care|children|adults?|environment(?:al)?|standards|quality|performance|policy|support|engagement|resources|democratic|electoral|registration|waste|streets?|fleet|estates?|engines?|motors?|marine|foods|energy|airways|airlines|systems|solutions|consulting|consultants?|consultancy|engineering|industries|holdings|partners|media|bank|shipping|ferries|aerospace|construction|fraud|advice|rail|energy|line|helpline|librar(?:y|ies)|archives?|museums?|galler(?:y|ies)|councils|trusts|forum|ombudsman|commission(?:er)?|tribunal|agency|ministry|desk|inbox|box|association|society|union|foundation|institute|partnership|court|bridge|station|wharf|quay|island|hospice|clinic|ward|academy|ltd|limited|plc|llp|report|award|inquiry|review|immigration|enforcement|secretariat|directorate|division|branch|border|revenue|customs|treasury|cabinet|foreign|commonwealth|defence|probation|casework|inspectorate|rights|complaints?|customers?|contact|project|programme|operation|annex|appendix|section|table|question|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b/i;
/** Surnames that are words as well: beside another capital they are part of a name of something else, "Green Bridge". */
const WORDS =
  /^(?:greene?|woods?|parks?|bridges?|church|king|queen|hills?|fields?|brooks?|marsh|lake|rivers?|moore?|stone|west|north|south|east|york|lancaster|lincoln|london|bristol|chelsea|victoria|jordan|georgia|sydney|charlotte|florence|paris|kent|devon|dorset|jersey|lorne|law|day|may|march|april|june|august|price|page|young|old|new|long|short|white|black|brown|gr[ae]y|bishop|duke|banks?|baker|castle|mills?|cross|gates?|hope|grace|faith|joy|power|waters?|winter|summers|rose|bush|reed|parish|temple|wells|ford|bell|major|mason|fisher|hunter|ward|walls?|english|french|scott|ireland|england|holland|wales|heath|forest|dale|vale|glen|shore|bay|port|street|house|best|good|rich|sharp|strong|wise|swift|little|small|fox|swan|wolf|cook|carter|carpenter|porter|potter|judge|constable|sergeant|pope|abbott?|field|flood|frost|snow|storm|rain|gold|silver|steel|bond|case|chance|cash|pound|penny|sales|read|will|mark|bill|frank|ray|rob|pat|sue|art|drew|guy|miles|penny|dawn|iris|ivy|lily|holly|heather|olive|daisy|poppy|ruby|amber|pearl|crystal|star|sky)$/i;
const MONTHS = /^(?:may|march|april|june|august)$/i;
/** Words of two or three letters that are no name wherever they stand alone. */
const LITTLE =
  /^(?:an|am|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|the|and|for|but|not|all|any|can|day|may|one|our|out|use|way|who|you|her|his|its|new|now|old|see|two|le|al|ten|sun|sea|ice|oil|gas|tax|law|bus|car)$/i;
/** What makes of the surname before it the name of a place, a firm or a thing. */
const OF_A_THING = String.raw`(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Park|Gardens?|Bridge|House|Hall|Hospital|School|College|University|Wharf|Quay|Ward|Wood|Hill|Green|Common|Market|Centre|Square|Terrace|Place|Row|Council|Trust|Ltd|Limited|plc|PLC|LLP|Group|Report|Review|Inquiry|Act|Award|Rule|Foundation|Foods?|Farm|Estate|Station|Valley|Beach|Bay|Island)(?!\p{L})`;
export const NAME_MASK = '[name]';

/** Whether words with capitals name an office, an organisation or a thing. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** A name as it was written, without its title, and the last word of it; nothing where it names an office. */
export function namesIn(written: string): readonly string[] {
  const name = written
    .trim()
    .replace(/^(?:for|pp|p\.p\.|on behalf of)\s+/i, '')
    .replace(new RegExp(String.raw`^(?:${TITLE}\s+)+`, 'u'), '')
    .replace(/["'“”‘’,.;:]+$|^["'“”‘’]+/g, '')
    .replace(LETTERS_AFTER, '')
    .trim();
  if (name.length < 2 || !WHOLE.test(name) || NOBODY.test(name) || OFFICE.test(name)) return [];
  // "MHCLG" under a letter stands for its body.
  if (/^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(name)) return [];
  return [name, name.split(/[\s.]+/).at(-1) ?? ''];
}

/** The given name of a name of two words or more. */
export function givenName(name: string): string | undefined {
  const [first = '', ...more] = name.split(/[\s.]+/);
  return more.length > 0 && first.length > 2 ? first : undefined;
}

/** A name as it may be written: with its title, in capitals, its words parted by a space, dot, dash or underscore. */
export function patternOf(name: string): RegExp {
  const words = name
    .split(/[\s.]+/)
    .map((word) => word.replaceAll(/[*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[’']/g, "[’']"));
  const written = words.join(String.raw`\.?[\s._-]+`);
  const alone = words.length === 1;
  const short = alone && name.length < 4;
  const forms = short
    ? [written]
    : [written, words.map((word) => word.toUpperCase()).join(String.raw`\.?[\s._-]+`)];
  const form = String.raw`(?<![\p{L}\d])(?:${forms.join('|')})(?![\p{L}\d])`;
  const titled = String.raw`(?:${TITLE}\s+)${PARTICLE}${form}`;
  if (!alone) return new RegExp(`(?:${TITLE}\\s+)?${form}`, 'gu');
  if (MONTHS.test(name) || LITTLE.test(name)) return new RegExp(titled, 'gu');
  // In the middle of a sentence, beside no other capital, and not where somebody is.
  if (WORDS.test(name))
    return new RegExp(
      String.raw`${titled}|(?<=[\p{Ll},]\s)(?<!\b(?:in|at|of|near|from|to)\s)${form}(?!\s[\p{Lu}\d]|\s\p{Ll}+s\b)`,
      'gu',
    );
  return new RegExp(
    String.raw`${titled}|(?<!\b(?:the|our|an?|your|any)\s)(?<!\p{L})${PARTICLE}${form}(?!\s+${OF_A_THING})`,
    'gu',
  );
}
