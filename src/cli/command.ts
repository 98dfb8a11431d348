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
  /** What has to follow the name of the command, where something does: `rule | provision | outcome`. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What one would type after `npm run foi --`. */
  readonly examples: readonly string[];
  /** Does it and returns the exit code: 0 well, 1 findings, 2 misuse. `operand` is what followed the name. */
  run(options: OptionValues, operand: string): Promise<number> | number;
}

/** The command was called wrongly: exit 2 with what to call instead. */
export class MisuseError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'MisuseError';
    this.remedy = remedy;
  }
}
