import type { BodyLink, Redaction } from './body.ts';
import { type Position, type Problem, START } from './problem.ts';

/** What a walk over a body has come upon so far. */
export interface Drawn {
  readonly problems: Problem[];
  readonly links: BodyLink[];
  readonly redactions: Redaction[];
  /** The place of the last node that has one: some that the parser makes up have none. */
  place: Position;
  /** How far `###` moves down in the section that is being drawn. */
  shift: number;
  /** The index of that section. */
  section: number;
  /** Sections could not be told apart. */
  incomplete: boolean;
}

/** The start of a walk: nothing but what a scan before it has found. */
export function drawnFrom(problems: readonly Problem[]): Drawn {
  return {
    problems: [...problems],
    links: [],
    redactions: [],
    place: START,
    shift: 0,
    section: 0,
    incomplete: false,
  };
}
