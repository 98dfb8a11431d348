/** Where something stands in a file. Both count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A change of the source that leaves what the record says as it is: what stands from this place on, and what to put
 * there instead. Where something else stands there, it is not for this text.
 */
export interface Fix extends Position {
  readonly was: string;
  readonly now: string;
}

/** Something wrong at one place: what, and what to write instead. */
export interface Problem extends Position {
  readonly message: string;
  readonly remedy: string;
  /** What mends it, where that is certain. */
  readonly fixes?: readonly Fix[];
}

/** The problem for a person to mend: only entries are mended by a program. */
export function withoutFixes<T extends Problem>({ fixes: _, ...problem }: T): Omit<T, 'fixes'> {
  return problem;
}

export const START: Position = { line: 1, column: 1 };
