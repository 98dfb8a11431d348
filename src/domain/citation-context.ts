import type { Regime } from './regime.ts';

/** Whose law a mention belongs to, as far as the words around it say. */
export interface Source {
  readonly law: Regime | 'another' | 'no-law';
  /** `stated`: "of the X Act"; `beside`: "X Act, section 5", "s.5 X Act"; `likely`: earlier in the sentence. */
  readonly strength: 'stated' | 'beside' | 'likely';
}

const WORD = String.raw`(?:[A-Z][\w'&-]{0,40}|\([A-Z][^()]{0,60}\))`;
const SMALL = String.raw`(?:and|of|the|to|for|in|on|etc\.?|with)`;
const OWN = String.raw`freedom\s+of\s+information\s+(?:\(\s*scotland\s*\)\s+)?act|environmental\s+information\s+(?:\(\s*scotland\s*\)\s+)?(?:regulation|reg)s?(?:\s+\(\s*scotland\s*\))?|fo?i\s+act|FOIS?A|FOI\(S\)A|FOI|EISRs?|EI\(S\)Rs?|EIRs?(?:\s?\(S(?:cotland)?\))?`;
const ABBREVIATED = String.raw`(?:UK\s?|EU\s)?GDPR|DPA|PACE|RTA|CJA|LGA|HRA|RIPA|IPA|SRSA|LRHUDA|TCPA|MHA|MCA|CPIA|POCA|ROA|FSMA|CRCA|ECHR|LG\(MP\)A|[A-Z]{2,8}A(?=,?\s+(?:19|20)\d\d)`;
// "The Act and the … Regulations" are two: no name begins with the one word "Act".
const NAMED = String.raw`(?!(?:Act|Regulations|Order|Code)\s)${WORD}(?:,?\s+(?:${WORD}|${SMALL})){0,14}?\s+(?:Acts?|Regulations|Order|Rules|Measure|Code)\b`;
const YEAR = String.raw`(?:,?\s+(?:19|20)\d\d)?`;
const LAW = new RegExp(String.raw`(?:${OWN}|${ABBREVIATED}|${NAMED})(?![\w])${YEAR}`, 'g');
const OF = String.raw`^(?:\s*\([^()\d]{3,80}\))?[\s,:]*(of|in|under|within|to|from)\s+(?:the\s+)?`;
const OF_LAW = new RegExp(`${OF}(${OWN}|${ABBREVIATED}|${NAMED})(?!\\w)${YEAR}`);
const OF_OWN = new RegExp(`${OF}(?:uk\\s+)?(${OWN})(?![\\w(])${YEAR}`, 'i');
const NEXT_LAW = new RegExp(`^[\\s,]+(?:the\\s+)?(${OWN}|${ABBREVIATED}|${NAMED})(?!\\w)`);
const OF_THE_ACT =
  /^(?:\s*\([^()\d]{3,80}\))?\s*,?\s*(?:of|under|in)\s+(?:the|this)\s+(?:\w+\s+){0,2}?(?:acts?|legislation|regulations?)\b/i;
const OF_THAT_ACT =
  /^(?:\s*\([^()\d]{3,80}\))?\s*,?\s*of\s+(?:that|the\s+same|the\s+latter)\s+(?:act|regulations)\b/i;
// "Section 33(1)(b) in that disclosure would …" says why.
const OF_A_TEXT =
  /^\s*,?\s*(?!in\s+that\s+(?:(?:disclos\w+|releas\w+|publi\w+)\s+(?:would|could|may|might|is|was|of)|(?:it|they|its|this|these|we|such|doing|to|the|there))\b)(?:of|in)\s+(?:the|this|that|your|our|my|their|his|her|a|an|each|all)\s+[a-z]/;
// "section 21 notice", "section 106 agreement", "section 31 care orders": other law, in words no one uses of a refusal.
const OTHER_NOUN =
  /^\s+(?:agreements?|orders?|enquir(?:y|ies)|assessments?|payments?|powers?|offences?|evictions?|licen[cs]es?|notices?)\b/i;
const RUNS_ON =
  /^[^\S\n]+(?!(?:of|is|are|was|were|and|or|to|both|which|has|have|had|do|does|as|because|by|for|from|in|not|on|since|that|this|under|when|where|with|above|also|alone|therefore|accordingly|thus|due|can|could|may|will|would|the|we|if|so|only|however|being|exempt\w*|except\w*|refus\w*|costs?|fees?|personal|vexatious|repeated|code|duty|request\w*|response|grounds?|appl\w+|engag\w+|relat\w+|state\w*|provide\w*|set\w*|allow\w*|require\w*|cover\w*|deal\w*|say\w*|mean\w*|permit\w*|contain\w*|creat\w*|remove\w*|place\w*|read|taken|together|alternatively)\b)[a-z]/;

function regimeNamed(name: string): Regime | 'another' {
  // The Fees Regulations 2004 begin like the Act; a slip in the Act's own title does not make it another Act.
  if (/fees|\blimit\b/i.test(name)) return 'another';
  const own = /^(?:uk\s+)?(?:(freedom|fo?i)|(environment|EIS?R|EI\(S\)R))/i.exec(name);
  const scottish = /scot|FOISA|\(S\)|^EISR/i.test(name);
  if (own?.[1] !== undefined) return scottish ? 'FOISA' : 'FOIA';
  if (own?.[2] === undefined || !/info|^EI/i.test(name)) return 'another';
  return scottish ? 'EISR' : 'EIR';
}

/** Reads the words around mentions of one text; the text is as `plainText` leaves it. */
export class Surroundings {
  readonly #text: string;
  /** The citation, where the text is nothing else. */
  readonly #alone: string;
  /** "S40 & S41" and nothing else. */
  readonly #isList: boolean;
  readonly #laws: readonly {
    readonly end: number;
    readonly law: Regime | 'another';
    readonly personal: boolean;
  }[];

  constructor(plain: string) {
    this.#text = plain;
    this.#alone = plain.trim();
    this.#isList = /^S\d+(?:\s*(?:&|and)\s*S\d+)+$/.test(this.#alone);
    this.#laws = [...plain.matchAll(LAW)]
      .filter(({ 0: name }) => !/^(?:The|This|That|An|Any|These)\s+\w+$/.test(name))

      .map(({ 0: name, index }) => ({
        end: index + name.length,
        law: regimeNamed(name),
        personal: /data protection|DPA|GDPR/i.test(name),
      }));
  }

  /** What the text says after a mention: "of the Housing Act", "of FOIA", "of that Act", "of your form". */
  after(start: number, end: number): Source | undefined {
    const right = this.#text.slice(end, end + 200).split(/\n\s*\n/, 1)[0] ?? '';
    const named = OF_OWN.exec(right) ?? OF_LAW.exec(right);
    if (named?.[2]) {
      const law = regimeNamed(named[2]);
      return { law, strength: law !== 'another' || named[1] === 'of' ? 'stated' : 'likely' };
    }
    if (OF_THAT_ACT.test(right)) {
      const last = this.#lastBefore(start);
      return last && { law: last.law, strength: 'stated' };
    }
    if (OF_THE_ACT.test(right)) return undefined;
    const next = NEXT_LAW.exec(right)?.[1];
    if (next !== undefined && !/\S.*(?:freedom of info|FOI|environmental info)/i.test(next)) {
      const law = regimeNamed(next);
      return { law, strength: law === 'another' ? 'beside' : 'stated' };
    }
    const bare = /\d[A-Za-z]?$/.test(this.#text.slice(start, end));
    const oneOfMany =
      /\ban?\s+$/i.test(this.#text.slice(Math.max(0, start - 6), start)) &&
      !/^\s*(?:exempt|refus)/i.test(right);
    if (OF_A_TEXT.test(right) || (bare && (oneOfMany || OTHER_NOUN.test(right) || RUNS_ON.test(right))))
      return { law: 'no-law', strength: 'likely' };
    return undefined;
  }

  /** What the text says before a mention: directly ("FOIA, s 36(2)(c)") or earlier in the same sentence. */
  before(start: number): Source | undefined {
    const last = this.#lastBefore(start);
    if (!last) return undefined;
    const between = this.#text.slice(last.end, start);
    if (/^[\s,:("'-]*$/.test(between) && !/\n\s*\n/.test(between)) {
      return { law: last.law, strength: last.law === 'another' ? 'beside' : 'stated' };
    }
    const sameSentence = between.length < 200 && !/[.!?;]\s+["'(]?[A-Z]|\n\s*\n|\n\s*[-*•\d]/.test(between);
    return sameSentence ? { law: last.law, strength: 'likely' } : undefined;
  }

  /** True where the words on either side speak of refusing or of the Act: "exempt under S31", "S40 of the Act". */
  speaksOfRefusal(start: number, end: number): boolean {
    const left = this.#text.slice(Math.max(0, start - 60), start);
    const right = this.#text.slice(end, end + 60).replace(/^(?:\s*(?:,|and|or|&|\/)\s*S\d+)+/, '');
    return (
      /\b(?:exempt\w*|except(?:ed|ions?)|withh\w*|refus\w*|appl(?:y|ies|ied|ying|ication of)|engag\w+|rel(?:y|ies|ied|ying)|cit(?:e|es|ed|ing)|FOI\w*|invok\w+)\b[^.\n]*$/i.test(
        left,
      ) ||
      /^[\s,]*(?:of\s+the\s+(?:act|FOI|freedom)|of\s+FOI|FOI|exempt|(?:(?:therefore|accordingly|also|thus)\s+)?appl|(?:is|are|was|were|has|have)\s+(?:been\s+)?(?:engaged|applied|cited)|-)/i.test(
        right,
      ) ||
      this.isAlone(start, end) ||
      this.#isList
    );
  }

  /** True where the text holds nothing else. */
  isAlone(start: number, end: number): boolean {
    return this.#alone.length <= end - start && this.#alone === this.#text.slice(start, end).trim();
  }

  /** True directly behind "under". */
  isUnder(start: number): boolean {
    return /\bunder\s+$/i.test(this.#text.slice(Math.max(0, start - 12), start));
  }

  /** True where the law last spoken of, data protection apart, is none of ours: what follows may still be about it. */
  isAfterAnother(start: number): boolean {
    const last = this.#laws.findLast((law) => law.end <= start && !law.personal);
    return last?.law === 'another' && start - last.end < 600;
  }

  #lastBefore(start: number) {
    return this.#laws.findLast((law) => law.end <= start);
  }
}
