import { type CitationReading, readCitations } from '../../../domain/citation.ts';
import { isNotHeld, sendsToRegulations } from '../../../domain/demand.ts';
import type { Exemption } from '../../../domain/exemption.ts';
import { fitsOutcome } from '../../../domain/fitting-provision.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { isEnvironmental, type Regime } from '../../../domain/regime.ts';
import { confirmOrDenyOf, exemptionsOf, findExemption } from '../../../domain/registers/index.ts';
import { quote } from './found.ts';

/** A provision that the letter cites, with what the register knows of it. */
export interface Cited {
  readonly exemption: Exemption;
  /** Today's number, which the entry gives. */
  readonly provision: string;
  readonly regime: Regime;
  /** The letter's own citation, where the law has changed since. */
  readonly citedAs?: string;
  readonly from: string;
}

/** Words of a refusal under the Regulations. */
const EXCEPTED = /\b(?:exceptions?|excepted|exempt\w*|withh\w+|refus\w+|prevents?|prohibits?|precludes?)\b/i;
/** "A breach of the Data Protection Act 2018 (Section 40)": section 40 of that Act refuses nothing, section 40 FOIA does. */
const DATA_PROTECTION = /\bData Protection Act\b/i;
// "Section 41 is relied on, and we have considered whether the public interest is a defence." denies nothing.
const NOT_RELIED =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|will|would) not|no longer|not been|cannot|neither) (?:(?!is |are |was |were |but |and )\w+ ){0,4}(?:appl(?:y|ies|ied|ying|icable|ication)\b|engag\w*|rel(?:y|ied|ying)|exempt|cit\w+|upheld|maintained|justified)|\bconsidered (?:\w+ ){0,4}but\b|(?<!\b(?:applies|apply|engaged|exempt|rel(?:y|ied|ying) (?:up)?on|claimed|withheld|refused)\b.{0,200})\bconsidered\b[^.]{0,80}\bwhether\b|\bwhether (?:the )?(?:section|regulation|exemption|exception)\b[^.]{0,20}\b(?:might|could|would|should|was|is|appl(?:y|ies|ied))\b|(?<!\bwhether\b[^.]{0,80})\bfavou?rs? (?:the )?(?:disclosure|release)|\bin favour of (?:disclosure|release) outweigh|\bhad (?:we|i) (?:relied|applied)|\b(?:not|cannot) be (?:taken into account|counted|included)\b|\b(?:engaged|relied (?:up)?on|applied|used|cited|invoked)\b[^.;]{0,30}\b(?:\w+ (?:times|occasions)|once|twice)\b/i;
/**
 * "It would be exempt if it were held": so says whoever neither confirms nor denies. Under section 18(1) FOISA that is
 * the exemption on which the refusal stands.
 */
const HYPOTHETICAL =
  /\bwould (?:also )?(?:have )?(?:be|been) (?:likely to )?(?:exempt|refused?)\b.{0,20}\bif\b|\b(?:if|had|were)\b[^.]{0,50}\bheld?\b[^.]{0,60}\bwould (?:be exempt|have been (?:likely|exempt)|(?:be )?likely)\b/i;

/** What a reply relies on, in the order of its words; citations that are none, or are denied, go to the others. */
export function citationsIn(
  text: string,
  regime: Regime,
): { readonly cited: readonly Cited[]; readonly doubtful: readonly string[] } {
  const cited: Cited[] = [];
  const doubtful: string[] = [];
  for (const reading of readCitations(text, regime)) {
    const exemption = findExemption(reading.regime, reading.current);
    if (reading.kind === 'another-act' || reading.kind === 'not-an-exemption') continue;
    const sentence = sentenceAt(text, reading);
    // "Section 40(5)" was 40(5B) or, of one's own data, 40(5A): today's number is a proposal, and the letter's is kept.
    const renumbered = reading.current !== reading.provision;
    const uncertain =
      reading.confidence === 'uncertain' &&
      !renumbered &&
      // "Since 12(4)(d) draft information makes them subject to an exception"
      !(
        isEnvironmental(regime) &&
        /^(?:\d+\(\d\)\([a-g]\)|13(?:\(1\))?)$/.test(reading.current) &&
        EXCEPTED.test(sentence)
      ) &&
      !(reading.regime === 'FOIA' && /^40\b/.test(reading.current) && DATA_PROTECTION.test(sentence)) &&
      // "Section 31(1)(g) of FOIA by virtue of 31(2)(c)"
      !/\b(?:by virtue of|read with|in conjunction with)\s*$/i.test(text.slice(0, reading.offset));
    if (
      exemption === undefined ||
      uncertain ||
      isDenied(unquoted(sentence), exemption) ||
      // Section 39 only sends a request to the Regulations under which it was answered.
      (isEnvironmental(regime) && sendsToRegulations(exemption)) ||
      isOfThatAct(text, reading)
    ) {
      doubtful.push(quote(sentence, sentence.indexOf(reading.citedAs)));
      continue;
    }
    cited.push({
      exemption,
      provision: reading.current,
      regime: reading.regime,
      ...(reading.current === reading.provision ? {} : { citedAs: reading.citedAs }),
      from: quote(sentence, sentence.indexOf(reading.citedAs)),
    });
  }
  return { cited, doubtful };
}

/** "We refused 14 requests under section 12": figures that were asked for. */
const COUNTED =
  /\b(?!(?:19|20)\d\d\b)(?:\d{1,7}|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:requests?|applications?|cases|claims|appeals)\b[^.;]{0,40}\b(?:under|by virtue of) (?:section|regulation|s\.)/i;

function isDenied(sentence: string, { duty, regime }: Exemption): boolean {
  // "The duty in section 1(1)(a) does not apply by virtue of section 31(3)": what does not apply is the duty.
  const words = sentence.replace(
    /\b(?:duty|obligation|section 1)\b[^.;]{0,120}\b(?:does|do) not (?:apply|arise)/i,
    '',
  );
  return (
    COUNTED.test(words) ||
    NOT_RELIED.test(words) ||
    (duty === 'disclose' && regime !== 'FOISA' && HYPOTHETICAL.test(sentence))
  );
}

/** "Section 21 of which" is of a document; "section 43 of that Act" is of the Act that was named last; where none was, of another one. */
function isOfThatAct(text: string, { offset, citedAs }: CitationReading): boolean {
  if (/^\s*of which\b/i.test(text.slice(offset + citedAs.length))) return true;
  if (!/^\s*of (?:that|the said|the same) (?:Act|Order)\b/i.test(text.slice(offset + citedAs.length)))
    return false;
  return !/freedom of information/i.test(
    text
      .slice(0, offset)
      .match(/[A-Z][^.]*?\bAct\b/g)
      ?.at(-1) ?? '',
  );
}

/** Each provision once, and none beside a narrower one of its own: the letter says 31(1), then 31(1)(a). */
export function narrowest(cited: readonly Cited[]): readonly Cited[] {
  const once = cited.filter(
    (each, index) =>
      cited.findIndex((other) => other.provision === each.provision && other.regime === each.regime) ===
      index,
  );
  return once.filter(
    ({ provision, regime }) =>
      !once.some((other) => other.regime === regime && other.provision.startsWith(`${provision}(`)),
  );
}

/** Sections by which letters mean these outcomes even where they cite another subsection, or none. */
const CITED_LOOSELY: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  vexatious: ['FOIA 14', 'FOISA 14'],
  repeated: ['FOIA 14', 'FOISA 14'],
  'future-publication': ['FOIA 22', 'FOISA 27'],
};

/** Whether a provision can stand behind an outcome; what cannot is shown to the editor and not recorded. */
export function fits({ exemption }: Cited, outcome: Outcome): boolean {
  const { regime, provision, section } = exemption;
  return (
    fitsOutcome(exemption, outcome) ||
    (CITED_LOOSELY[outcome]?.includes(`${regime} ${section}`) ?? false) ||
    // "Section 40" alone says neither which duty nor which data: it is recorded as cited, and the check asks for more.
    (outcome === 'neither-confirmed-nor-denied' &&
      provision === section &&
      exemptionsOf(regime).some((each) => each.section === section && each.duty === 'confirm-or-deny')) ||
    // Section 18(1) FOISA works only read with the exemption that would apply.
    (outcome === 'neither-confirmed-nor-denied' &&
      regime === 'FOISA' &&
      confirmOrDenyOf(exemption) !== undefined) ||
    // Section 12(2): even finding out whether it is held would cost too much.
    (outcome === 'neither-confirmed-nor-denied' && regime === 'FOIA' && provision === '12(2)')
  );
}

/** The outcome that the provisions themselves name, where all of them name one. */
export function outcomeNamed(cited: readonly Cited[], outcome: Outcome): Outcome {
  if (outcome !== 'withheld' || cited.length === 0) return outcome;
  const all = (test: (each: Cited) => boolean): boolean => cited.every(test);
  const named: readonly (readonly [Outcome, (each: Cited) => boolean])[] = [
    ['neither-confirmed-nor-denied', ({ exemption }) => exemption.duty === 'confirm-or-deny'],
    ['not-held', ({ exemption }) => isNotHeld(exemption)],
    ['cost-limit', ({ exemption }) => exemption.kind === 'procedural' && exemption.section === '12'],
    ['vexatious', ({ provision }) => provision === '14(1)'],
    ['repeated', ({ provision }) => provision === '14(2)'],
    [
      'already-accessible',
      ({ regime, exemption }) => exemption.section === (regime === 'FOISA' ? '25' : '21'),
    ],
    [
      'future-publication',
      ({ regime, exemption }) => exemption.section === (regime === 'FOISA' ? '27' : '22'),
    ],
  ];
  return named.find(([, test]) => all(test))?.[0] ?? outcome;
}

/** What the law is quoted to say is not what the letter denies. */
function unquoted(sentence: string): string {
  return sentence.replace(/[“"‘][^”"’]*[”"’]?/g, ' ');
}

function sentenceAt(text: string, { offset, citedAs }: CitationReading): string {
  const before = text.slice(0, offset);
  const stop = before.search(/[.!?]\s+[A-Z][^.!?]*$/);
  const start = Math.max(before.lastIndexOf('\n') + 1, stop === -1 ? 0 : stop + 1);
  const after = text.slice(offset + citedAs.length);
  const end = after.search(/[.!?]\s+[A-Z]|\n/);
  return text.slice(start, end === -1 ? text.length : offset + citedAs.length + end + 1).trim();
}
