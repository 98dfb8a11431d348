import type { Chain } from './citation-chain.ts';
import type { Source } from './citation-context.ts';
import { knowledgeOf, provisionsOf } from './citation-path.ts';
import type { Mention } from './citation-scanner.ts';
import type { Exemption, Provision } from './exemption.ts';
import { counterpartOf, isEnvironmental, isScottish, type Regime } from './regime.ts';
import { findExemption, findOtherProvision, findSuperseded, sectionOf } from './registers/index.ts';

/** One provision that a letter names. `text.slice(offset, offset + citedAs.length)` is `citedAs`. */
export interface CitationReading {
  /** The words it was read from; one phrase can name several provisions: `Section 31 (1)(a)(b)`. */
  readonly citedAs: string;
  readonly offset: number;
  readonly regime: Regime;
  /** As read, in the law's spelling: `31(1)(a)`. */
  readonly provision: Provision;
  /** Where the law prints it today: `40(3A)(a)` for the old 40(3)(a)(i). */
  readonly current: Provision;
  readonly kind: Exemption['kind'] | 'not-an-exemption' | 'another-act' | 'unknown';
  /** `uncertain`: shown to an editor, never recorded unasked. */
  readonly confidence: 'certain' | 'uncertain';
}

/** What is known of a chain besides itself. */
export interface Setting {
  readonly text: string;
  readonly given: Regime;
  readonly mention: Mention;
  readonly source: Source | undefined;
  /** The words around speak of a refusal. */
  readonly refusing: boolean;
  readonly under: boolean;
  /** Another Act was spoken of last. */
  readonly straying: boolean;
}

/** Where each regime deals with personal data. */
const PERSONAL: Readonly<Record<Regime, string>> = { FOIA: '40', EIR: '13', FOISA: '38', EISR: '11' };

/** Which regime's register to read a chain by. The law named decides, then the word used, then what exists. */
export function regimeOf(
  mention: Mention,
  chain: Chain,
  source: Source | undefined,
  before: Regime | undefined,
  given: Regime,
): Regime {
  const has = (regime: Regime) =>
    provisionsOf(regime, chain)[0].every((name) => knowledgeOf(regime, name) === 2);
  if (source?.strength === 'stated' && source.law !== 'another' && source.law !== 'no-law') {
    // A Scottish authority calls its own Regulations "the EIRs".
    return source.law === 'EIR' && isScottish(given) && (has('EISR') || !has('EIR')) ? 'EISR' : source.law;
  }
  if (mention.word === 'regulation') return isScottish(given) ? 'EISR' : 'EIR';
  const other = counterpartOf(given);
  const otherwise = before ?? (isEnvironmental(given) && mention.word === 'section' ? other : given);
  // "Section 11(2)" in a letter under the Act of 2002 is of that Act.
  if (chain.parts.length === 0 || (given === 'FOISA' && mention.word === 'section')) return otherwise;
  // Letters under the Regulations speak of "Section 12(4)(b)", and letters under the Act of "12(5)(e)".
  return [given, other].find(has) ?? otherwise;
}

/** The readings of one chain by the register of one regime. */
export function readChain(setting: Setting, chain: Chain, regime: Regime): CitationReading[] {
  const { text, mention, source } = setting;
  const [provisions, whole] = provisionsOf(regime, chain);
  const offset = chain === mention.chains[0] ? mention.start : chain.start;
  const citedAs = text.slice(offset, chain.end);
  return provisions.flatMap((provision): CitationReading[] => {
    const superseded = findSuperseded(regime, provision);
    const current = superseded?.now[0] ?? provision;
    const exemption = findExemption(regime, current);
    if (mention.word === 'bare' && (!exemption || chain.parts.length === 0)) return [];

    const kind = isAnothers(setting, provision, exemption)
      ? 'another-act'
      : (exemption?.kind ??
        (findOtherProvision(regime, provision) === undefined ? 'unknown' : 'not-an-exemption'));
    const certain =
      whole &&
      !chain.doubtful &&
      (superseded === undefined || superseded.now.length === 1) &&
      (kind === 'another-act'
        ? source?.strength === 'stated' || source?.strength === 'beside'
        : kind !== 'unknown' && isSure(setting, regime, provision, exemption, chain));
    return [
      { citedAs, offset, regime, provision, current, kind, confidence: certain ? 'certain' : 'uncertain' },
    ];
  });
}

/** An Act that only stands near takes no exemption away, and data protection law stands near every section 40. */
function isAnothers({ source }: Setting, provision: Provision, exemption?: Exemption): boolean {
  if (source?.law !== 'another') return false;
  if (exemption && sectionOf(provision) === PERSONAL[exemption.regime]) return false;
  return source.strength === 'stated' || exemption === undefined;
}

/** Whether the words around leave no other reading of a provision that exists. */
function isSure(
  { source, mention, given, refusing, under, straying, text }: Setting,
  regime: Regime,
  provision: Provision,
  exemption: Exemption | undefined,
  chain: Chain,
): boolean {
  const limb = exemption !== undefined && chain.parts.length > 0;
  if (source?.law === 'no-law') return false;
  if (source?.law === 'another') return source.strength === 'likely' && (limb || refusing);
  if (source?.strength === 'stated' && (source.law === regime || (source.law === 'EIR' && regime === 'EISR')))
    return true;
  if (mention.word === 'bare') {
    // "30 (1) 31 (2)" is a table; "31(1)(a)" after words of refusal is nothing but a citation.
    const spaced = /^\d+[A-Z]?\s/.test(text.slice(chain.start, chain.end));
    const lettered = chain.parts.some(({ label }) => /[a-z]/i.test(label));
    // Both the Act and the Regulations have a 12(2), a 13 and a 14.
    const numbered = !spaced && Number.parseInt(provision, 10) > 18;
    return (refusing || (under && lettered)) && (lettered || numbered) && regime === given;
  }
  if (chain.parts.length === 0 && exemption && straying && !refusing) return false;
  if (regime === given) return true;
  if (mention.word === 'regulation') return limb;
  // "Section 43(2)" in a letter under the Regulations: they have no 43, so it can only be the Act's.
  return (
    exemption !== undefined && knowledgeOf(given, provision) === 0 && Number.parseInt(provision, 10) > 18
  );
}
