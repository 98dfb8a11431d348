import type { Provision } from '../domain/exemption.ts';
import type { SectionKind } from './component.ts';
import type { Position, Problem } from './problem.ts';

/** One part of the letter, tied to the questions and exemptions that it is about. */
export interface BodySection extends Position {
  readonly kind: SectionKind;
  /** Labels as written; empty for the whole response, or for the only question there is. */
  readonly questions: readonly string[];
  readonly exemptions: readonly Provision[];
  /** Made of the closed list of elements only. */
  readonly html: string;
  /** Nothing was written in it. */
  readonly empty: boolean;
  /** Its tag is wrong, so what it is about is not known: rules pass over it. */
  readonly unclear: boolean;
}

export interface BodyLink extends Position {
  readonly target: string;
}

/** A redaction mark, with the section that it stands in. */
export interface Redaction extends Position {
  readonly exemption: Provision;
  readonly section: number;
}

/** The body of an entry after the one walk that checks it and draws it. */
export interface Body {
  readonly sections: readonly BodySection[];
  readonly links: readonly BodyLink[];
  readonly redactions: readonly Redaction[];
  readonly problems: readonly Problem[];
  /** Sections could not be told apart: rules on what a question lacks pass over this entry. */
  readonly incomplete: boolean;
}
