/** Where something stands in a file. Both count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at one place: what, and what to write instead. */
export interface Problem extends Position {
  readonly message: string;
  readonly remedy: string;
}

export const START: Position = { line: 1, column: 1 };
