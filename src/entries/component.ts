import type { Provision } from '../domain/exemption.ts';

/** The components of a body, and what each may carry. There are no others: the list is closed. */
export const SECTION_KINDS = {
  Decision: 'decision',
  Answer: 'answer',
  Reasons: 'reasons',
  PublicInterest: 'public-interest',
  Advice: 'advice',
  Unplaced: 'unplaced',
} as const;
export type SectionName = keyof typeof SECTION_KINDS;
export type SectionKind = (typeof SECTION_KINDS)[SectionName];

/** Sections of the response as a whole; the others belong to questions. */
export const OF_NO_QUESTION: readonly SectionKind[] = ['decision', 'unplaced'];

const NAMES_QUESTIONS = ['question'];
const NAMES_BOTH = ['question', 'exemption'];

export const ATTRIBUTES: Readonly<Record<SectionName | 'Redacted', readonly string[]>> = {
  Decision: [],
  Answer: NAMES_QUESTIONS,
  Reasons: NAMES_BOTH,
  PublicInterest: NAMES_BOTH,
  Advice: NAMES_QUESTIONS,
  Unplaced: [],
  Redacted: ['exemption'],
};
export const COMPONENTS = Object.keys(ATTRIBUTES);

/** HTML that prose needs and Markdown lacks. */
export const INLINE_HTML = ['br', 'sup', 'sub'];

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(SECTION_KINDS, name);
}

/** `question="1, 3"` names two. */
export function listed(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** `exemption="24(1), 31(1)"`: spaces inside a provision do not count. */
export function listedProvisions(value: string | undefined): readonly Provision[] {
  return listed(value).map((item) => item.replaceAll(/\s+/g, ''));
}
