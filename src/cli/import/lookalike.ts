import { NAME_MASK, TITLES } from './person.ts';

/** Something in a draft that looks like a person's name, for an editor to decide. */
export interface Lookalike {
  /** The line of the draft, from 1. */
  readonly line: number;
  readonly name: string;
}

const RANKED = new RegExp(
  String.raw`\b(?:${TITLES}|Commander|Commissioner|Chief (?:Constable|Inspector|Executive|Superintendent)|Detective \w+|Inspector|Minister|Secretary|Alderman|Judge|Officer)\.?\s+(?:[A-Z]\.?\s+)?[A-Z][a-z’'-]{2,}(?:\s+[A-Z][a-z’'-]+)?`,
  'g',
);
/** "including Asta Quill", "Bram Holt, Chief Executive": two capitals where a person is meant. */
const PAIR =
  /(?:\b(?:including|named?|called|officers?|councillors?|by|to|between|and|of)\s+)([A-Z][a-z’'-]+ [A-Z][a-z’'-]+)(?=[,.;]| from\b| of\b| and\b|’s\b|'s\b|$)|\b([A-Z][a-z’'-]+ [A-Z][a-z’'-]+)(?=,? (?:the )?(?:Chief|Head|Director|Leader|Mayor|Deputy)\b)/g;
const THING =
  /\b(?:act|council|police|service|trust|university|college|school|road|street|lane|park|house|hall|court|commissioner['’]s|office|information|freedom|environmental|regulations?|government|department|committee|board|authority|team|unit|bank|north|south|east|west|new|great|city|county|borough|district|centre|station|river|bridge|market|castle|hospital|church|line|scheme|project|group|ltd|limited|plc|data|public|law|national|security|health|local|royal|metropolitan|crown|january|february|march|april|may|june|july|august|september|october|november|december|section|annex|table|year|financial|total|question|reasons|decision|trust|case|estate|quay|wharf|farm|island|islands|square|terrace|avenue|close|drive|way|green|common|hill|wood|valley|beach|bay|port|harbour|airport|office|holder|minister|secretary|england|scotland|wales|ireland|london|clare|freedom)\b/i;

/** What looks like a name in the text of a draft. It finds many and not all; nobody but an editor can say who they are. */
export async function lookalikesIn(draft: string): Promise<readonly Lookalike[]> {
  // Loaded only here: the words of the language take a while to load, and only an import needs them.
  const { default: nlp } = await import('compromise/three');
  const found: Lookalike[] = [];
  for (const [at, line] of draft.split('\n').entries()) {
    // Under `inferred` stand quotations of what is looked at in its own place.
    if (/^\s+from:|^reference:|^\s*[|:-]+$/.test(line)) continue;
    const text = line.replaceAll(NAME_MASK, '').replace(/^\s*(?:- )?(?:text|title):\s*/, '');
    const people: readonly string[] = /[A-Z]/.test(text) ? nlp(text).people().out('array') : [];
    const ranked = [...text.matchAll(RANKED)].map(([name]) => name);
    const paired = [...text.matchAll(PAIR)].map(([, first, second]) => first ?? second ?? '');
    const names = [...ranked, ...people.filter((name) => /\s/.test(name.trim())), ...paired]
      .map((name) => name.replace(/^\W+|[^\p{L}\]]+$/gu, '').replace(/[’']s$/, ''))
      .filter(
        (name) =>
          name !== '' &&
          /[A-Z]/.test(name) &&
          !THING.test(name.replace(/^(?:Chief|Minister|Secretary|Commissioner)\b/, '')),
      );
    for (const name of names)
      if (!found.some((each) => each.name === name || each.name.includes(name)))
        found.push({ line: at + 1, name });
  }
  return found;
}
