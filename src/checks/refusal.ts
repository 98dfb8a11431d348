import type { Exemption, Provision } from '../domain/exemption.ts';
import { isWithin } from '../domain/provision-tree.ts';
import { isEnvironmental } from '../domain/regime.ts';
import { EXCEPTION } from '../domain/registers/exception.ts';
import { confirmOrDenyOf, findExemption, sectionOf } from '../domain/registers/index.ts';
import type { BodySection } from '../entries/body.ts';
import type { SectionKind } from '../entries/component.ts';
import { writtenOut } from './sentence.ts';
import type { Subject, SubjectQuestion, SubjectReliance } from './subject.ts';

/** A reliance on a provision that the register knows. */
export type KnownReliance = SubjectReliance & { readonly exemption: Exemption };

/** What a question relies on, as far as the register knows it. */
export function knownReliances({ reliances }: SubjectQuestion): readonly KnownReliance[] {
  return reliances.filter((each): each is KnownReliance => each.exemption !== undefined);
}

/**
 * Whether words tied to one provision are about another: the same, a part of it, what it is part of,
 * or a condition cited beside it (40(3A)(a) beside 40(2)).
 */
function speaksFor(named: Provision, relied: Exemption): boolean {
  // Words on all of a section are about each part of it, and about its power to say neither.
  if (isWithin(relied.provision, named)) return true;
  const other = findExemption(relied.regime, named);
  if (sectionOf(named) !== relied.section || other?.duty !== relied.duty) return false;
  return isWithin(named, relied.provision) || isCompanion(relied) || isCompanion(other);
}

/** Whether words under a provision are about one of these: reasons “under section 31(1)” are about 31(1)(a). */
export function covers(named: Provision, known: readonly Provision[]): boolean {
  return known.some((each) => isWithin(each, named));
}

/** What a question relies on, for a remedy. */
export function reliedOn(known: readonly Provision[]): string {
  return known.length === 0 ? 'It relies on none.' : `It relies on: ${[...new Set(known)].join(', ')}.`;
}

/** A provision that no refusal chooses for itself: it stands in none of the limbs of its section. */
function isCompanion({ regime, section, provision, duty }: Exemption): boolean {
  // Regulation 12 EIR, 10 in Scotland, is not one exception but all of them.
  if (isEnvironmental(regime) && section === EXCEPTION[regime].section) return false;
  const chosen = findExemption(regime, section)?.limbs ?? [];
  return (
    duty === 'disclose' && !chosen.some((limb) => isWithin(limb, provision) || isWithin(provision, limb))
  );
}

/** The sections of these kinds that are about one reliance of a question: tied to it, or to no provision at all. */
export function sectionsFor(
  { sections, data }: SubjectQuestion,
  { exemption }: KnownReliance,
  kinds: readonly SectionKind[],
): readonly BodySection[] {
  const neither = data.outcome === 'neither-confirmed-nor-denied';
  const speaks = (named: Provision): boolean =>
    speaksFor(named, exemption) || (neither && isPair(exemption, findExemption(exemption.regime, named)));
  return sections.filter(
    ({ kind, exemptions }) => kinds.includes(kind) && (exemptions.length === 0 || exemptions.some(speaks)),
  );
}

/** Section 18(1) FOISA and the exemption that it is read with are one ground, and so are 12(6) and 12(5)(a) EIR. */
function isPair(one: Exemption, other: Exemption | undefined): boolean {
  if (other === undefined || one.duty === other.duty) return false;
  const [lifts, exempts] = one.duty === 'confirm-or-deny' ? [one, other] : [other, one];
  return confirmOrDenyOf(exempts)?.section === lifts.section;
}

/** The reasons given for one reliance, in words; the decision on the whole request may hold some of them. */
export function reasonsFor(subject: Subject, question: SubjectQuestion, reliance: KnownReliance): string {
  const decisions = subject.entry.body.sections.filter(({ kind }) => kind === 'decision');
  return wordsOf([
    ...decisions,
    ...sectionsFor(question, reliance, ['answer', 'reasons', 'public-interest']),
  ]);
}

/**
 * The same where there are any: undefined where no section gives reasons for the reliance. That is a finding
 * of its own (reasons-missing), and what the missing words would have to say needs no second one.
 */
export function givenReasons(
  subject: Subject,
  question: SubjectQuestion,
  reliance: KnownReliance,
): string | undefined {
  return sectionsFor(question, reliance, ['reasons']).length === 0
    ? undefined
    : reasonsFor(subject, question, reliance);
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The words of sections, without the markup, and with contractions written out: to be read, and not to be quoted. */
export function wordsOf(sections: readonly BodySection[]): string {
  return writtenOut(printedWordsOf(sections));
}

/** The words of sections as the letter has them. */
export function printedWordsOf(sections: readonly BodySection[]): string {
  return sections
    .map(({ html }) => html)
    .join('\n')
    .replaceAll(/<\/?(?:strong|em|del|sup|sub|a)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What an editor does where the letter itself lacks it: the record is not improved upon. */
export const ACCEPT_IF_LACKING = 'If the letter has none, accept this warning with that reason.';
