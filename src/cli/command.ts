/** One command of `foi`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The options it takes, each with its meaning. */
  readonly options: Readonly<Record<string, string>>;
  /** Does it and returns the exit code: 0 well, 1 findings, 2 misuse. */
  run(options: Readonly<Record<string, boolean>>): Promise<number> | number;
}
