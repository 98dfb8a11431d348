import { isOffice, NAME_MASK, TITLE, WORD } from './name.ts';

/** Something in a draft that looks like a person's name, for an editor to decide. */
export interface Lookalike {
  /** The line of the draft, from 1. */
  readonly line: number;
  readonly name: string;
}

const RANK = String.raw`(?:${TITLE}|(?<!\p{L})(?:Commander|Commissioner|Chief (?:Constable|Inspector|Executive|Superintendent)|(?:Detective )+(?:Chief )?\p{Lu}\p{Ll}+|Inspector|Minister|Secretary|Alderman|Judge|Officer)(?:\s+\d{2,6})?)`;
const RANKED = new RegExp(String.raw`${RANK}\s+(?:${RANK}\s+)*(?:\p{Lu}\.?\s+)*${WORD}(?:\s+${WORD})?`, 'gu');
const TWO = `${WORD} ${WORD}`;
/** "including Asta Quill", "Bram Holt, Chief Executive": two capitals where a person is meant. */
const PAIRED = new RegExp(
  String.raw`(?<!\p{L})(?:including|named?|called|officers?|councillors?|by|to|between|and|of|with)\s+(${TWO})(?=[,.;]| from\b| of\b| and\b| who\b|['’]s|$)|(?<!\p{L})(?:names?|is|are|was|were)\s+(${TWO})(?=[.;]?$| and\b)|(${TWO})(?=,? (?:the )?(?:Chief|Head|Director|Leader|Mayor|Deputy)\b)`,
  'gu',
);
const ALONE = new RegExp(String.raw`^\W*(${TWO})\W*$`, 'u');
const WHO = /\b(?:who|whom|names?|named)\b/i;
/** Words of a name of a place, a thing or an office. */
const THING =
  /\b(?:act|bank|north|south|east|west|new|great|river|market|castle|church|scheme|public|law|national|local|royal|metropolitan|crown|march|may|august|year|financial|total|reasons|case|farm|islands|terrace|close|drive|way|green|common|hill|wood|valley|beach|bay|port|harbour|airport|holder|minister|england|scotland|wales|ireland|clare|king|queen|princess?|saint|st|fire|rescue|action|documents|excel|outlook|word|management|minster|borough)\b/i;
/** How the small letters of a word are used that is none of a name. */
const ORDINARY = [
  'Adjective',
  'Adverb',
  'Determiner',
  'Preposition',
  'Plural',
  'Place',
  'Value',
  'Gerund',
  'Organization',
  'Conjunction',
];

/** What looks like a name in the text of a draft. It finds many and not all; nobody but an editor can say who they are. */
export async function lookalikesIn(draft: string): Promise<readonly Lookalike[]> {
  // Loaded only here: the words of the language take a while to load, and only an import needs them.
  const { default: nlp } = await import('compromise/three');
  const isGiven = (word: string): boolean => nlp(word).has('#FirstName');
  const isOrdinary = (word: string): boolean =>
    ORDINARY.some((tag) => nlp(word.toLowerCase()).has(`#${tag}`)) && !isGiven(word);
  const isPair = (name: string): boolean => {
    const [first = '', last = ''] = name.split(/\s/);
    if (isGiven(first)) return true;
    // "NIE Networks", "Appeal Rights".
    if (/^\p{Lu}{2}/u.test(first) || nlp(first.toLowerCase()).has('#Verb')) return false;
    return !isOrdinary(first) && (last.includes('-') || !isOrdinary(last));
  };
  const asksWho = draft.split('\n').some((line) => /^\s*(?:- )?(?:text:|\S)/.test(line) && WHO.test(line));
  const found: Lookalike[] = [];
  for (const [at, line] of draft.split('\n').entries()) {
    // Under `inferred` stand quotations of what is looked at in its own place.
    if (/^\s+from:|^reference:|^\s*[|:-]+$/.test(line)) continue;
    const text = line
      .replaceAll(NAME_MASK, '')
      .replace(/^\s*(?:- )?(?:text|title):\s*/, '')
      .replace(/\\(?=\W)/g, '');
    const people: readonly string[] = /\p{Lu}/u.test(text) ? nlp(text).people().out('array') : [];
    const ranked = [...text.matchAll(RANKED)].map(([name]) => name);
    const paired = [...text.matchAll(PAIRED)].map(
      ([, first, second, third]) => first ?? second ?? third ?? '',
    );
    const alone = asksWho ? [ALONE.exec(text)?.[1] ?? ''] : [];
    const plain = (name: string): string =>
      name.replace(/^(?:\W|(?:Dear|Will)\s)+|[^\p{L}\]]+$/gu, '').replace(/[’']s$/, '');
    const names = [
      ...ranked.map(plain).filter((name) => !isOffice(unranked(name)) && !THING.test(unranked(name))),
      ...[...people, ...[...paired, ...alone].filter(isPair)]
        .map(plain)
        .filter((name) => /^\p{Lu}[^/]*\s/u.test(name) && !THING.test(name) && !isOffice(name)),
    ];
    for (const name of names)
      if (name !== '' && !found.some((each) => each.name.includes(name))) found.push({ line: at + 1, name });
  }
  return found;
}

function unranked(name: string): string {
  return name.replace(new RegExp(`^(?:${RANK}\\s+)+`, 'u'), '');
}
