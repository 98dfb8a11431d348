import { type Source, Surroundings } from './citation-context.ts';
import { provisionsOf } from './citation-path.ts';
import { plainText } from './citation-pattern.ts';
import { type CitationReading, readChain, regimeOf, type Setting } from './citation-reading.ts';
import { type Mention, scanMentions } from './citation-scanner.ts';
import type { Exemption, Provision } from './exemption.ts';
import { partName, REGIMES, type Regime } from './regime.ts';
import { findExemption, findSuperseded } from './registers/index.ts';

export type { CitationReading };

/** "Section 43(2) (commercial interests) and S41": the list before it is one of provisions. */
const CITED_BEFORE = /\b(?:sections?\s?\d|s\.?\s?\d+\s?\()[^.\n]{0,60}(?:and|or|&|,)\s*$/i;
const POSTCODE = /^s\.?\d{1,2}\s*\d[a-z]{2}\b/i;

/** Every provision cited in a text, in the order of the text. `regime` is the one that the response was given under. */
export function readCitations(text: string, regime: Regime): readonly CitationReading[] {
  const plain = plainText(text);
  const surroundings = new Surroundings(plain);
  const mentions = scanMentions(plain).filter((mention) => !isAddress(plain, mention, surroundings));
  const sources = sourcesOf(plain, surroundings, mentions);
  return mentions.flatMap((mention, index) => {
    const source = sources[index];
    const setting: Setting = {
      text,
      given: regime,
      mention,
      source,
      refusing: surroundings.speaksOfRefusal(mention.start, mention.end),
      under: surroundings.isUnder(mention.start),
      straying: surroundings.isAfterAnother(mention.start),
    };
    let named = regime;
    return mention.chains.flatMap((chain) => {
      named = regimeOf(mention, chain, source, chain === mention.chains[0] ? undefined : named, regime);
      return readChain(setting, chain, named);
    });
  });
}

/** `S10 2FB` and "S35 area": a bare capital S with a number is a postcode unless the words speak of a refusal. */
function isAddress(plain: string, mention: Mention, surroundings: Surroundings): boolean {
  const [first] = mention.chains;
  const written = plain.slice(mention.start, mention.end);
  if (POSTCODE.test(plain.slice(mention.start, mention.start + 9))) return true;
  if (!/^S\d/.test(written) || !first || first.parts.length > 0) return false;
  return (
    // No Act has an exemption in its section 10 or 11: only the Scottish Regulations have them.
    !REGIMES.some((regime) => regime !== 'EISR' && findExemption(regime, first.section)) ||
    !(
      surroundings.isAlone(mention.start, mention.end) ||
      CITED_BEFORE.test(plain.slice(Math.max(0, mention.start - 120), mention.start)) ||
      surroundings.speaksOfRefusal(mention.start, mention.end) ||
      surroundings.isUnder(mention.start)
    )
  );
}

/** What the words around each mention say, or what they say of the next where only a conjunction stands between. */
function sourcesOf(
  plain: string,
  surroundings: Surroundings,
  mentions: readonly Mention[],
): readonly (Source | undefined)[] {
  const sources: (Source | undefined)[] = [];
  let next: Mention | undefined;
  // From the end, because "section 41 and section 42 of the Housing Act" says it of the last.
  for (const [index, mention] of [...mentions.entries()].reverse()) {
    const shared = sources[index + 1];
    const handsOn =
      shared?.strength === 'stated' &&
      shared.law === 'another' &&
      next !== undefined &&
      /^\s*(?:,|and|or|&|\/|,\s*and)\s*$/i.test(plain.slice(mention.end, next.start));
    sources[index] =
      surroundings.after(mention.start, mention.end) ??
      (handsOn ? shared : surroundings.before(mention.start));
    next = mention;
  }
  return sources;
}

/** One provision as an editor writes it: "s.31(1)(a)", "Section 31 (1)(a)"; undefined unless it is exactly one. */
export function readProvision(text: string, regime: Regime): Provision | undefined {
  const written = /^\s*\d/.test(text) ? `section ${text.trim()}` : text.trim();
  const [mention, ...others] = scanMentions(plainText(written));
  const [chain, ...more] = mention?.chains ?? [];
  if (!mention || !chain || others.length > 0 || more.length > 0) return undefined;
  if (mention.start > 0 || mention.end < written.length) return undefined;
  const [provisions] = provisionsOf(regime, chain);
  return provisions.length === 1 ? provisions[0] : undefined;
}

/** A provision of today, and what the letter calls it where the law has changed since. */
export interface ProvisionMeant {
  readonly provision: Provision;
  readonly citedAs?: string;
}

/**
 * The provisions that an editor wrote as if they were one: "s.31(1)(a)", "31(1)(a)(b)", "24(1), 31(1)", "40(3)(b)" of
 * the old law. Empty unless every one is certain.
 */
export function readProvisions(text: string, regime: Regime): readonly ProvisionMeant[] {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const each = parts.flatMap((part): readonly (ProvisionMeant | undefined)[] => {
    const one = readProvision(part, regime);
    if (one !== undefined) return [meant(one, regime)];
    const several = readCitations(/^\d/.test(part) ? `section ${part}` : part, regime);
    return several.length > 1 && coversAll(part, several)
      ? several.map(({ provision }) => meant(provision, regime))
      : [undefined];
  });
  return each.every((one) => one !== undefined) ? each : [];
}

function meant(provision: Provision, regime: Regime): ProvisionMeant | undefined {
  if (findExemption(regime, provision) !== undefined) return { provision };
  const [now, ...others] = findSuperseded(regime, provision)?.now ?? [];
  return now === undefined || others.length > 0 ? undefined : { provision: now, citedAs: provision };
}

/** Whether nothing stands in the text beside its citations: "31(1)(a)(b)" and "40(2)&(3)", and no word of prose. */
function coversAll(text: string, readings: readonly CitationReading[]): boolean {
  const letters = text
    .replace(/^(?:sections?|regulations?|ss?\.?|regs?\.?)\s*/i, '')
    .replaceAll(/\band\b/gi, '');
  return (
    /^[\dA-Z(][\da-zA-Z()\s&/]*$/.test(letters) &&
    readings.every(({ provision }) => provision.startsWith(/^\d+[A-Z]?/.exec(letters)?.[0] ?? '?'))
  );
}

/** "section 31(1)(a)", "regulation 12(5)(e)". */
export function printProvision(exemption: Exemption): string {
  return `${partName(exemption.regime)} ${exemption.provision}`;
}

/** "sections 24(1) and 31(1)"; provisions of different regimes keep their own word. */
export function printProvisions(exemptions: readonly Exemption[]): string {
  const phrases = REGIMES.flatMap((regime) => {
    const names = exemptions
      .filter((exemption) => exemption.regime === regime)
      .map(({ provision }) => provision);
    const word = partName(regime);
    return names.length === 0 ? [] : [`${word}${names.length > 1 ? 's' : ''} ${inWords(names)}`];
  });
  return inWords(phrases);
}

function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
