/** An option of a command; `value` names what follows it, where something does. */
export interface Option {
  readonly meaning: string;
  readonly value?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `foi`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the one argument that it needs is called, where it needs one. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Does it and returns the exit code: 0 well, 1 findings, 2 misuse. */
  run(options: OptionValues, operand?: string): Promise<number> | number;
}
