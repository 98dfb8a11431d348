/** Names that a shell can offer while someone types, asked for only then; those that start otherwise are left out. */
export type Offer = (typed: string) => Promise<readonly string[]>;

/** An option of a command; `value` names what follows it, where something does. */
export interface Option {
  readonly meaning: string;
  readonly value?: string;
  /** The only values there are: others are misuse, and completion offers these. */
  readonly choices?: readonly string[];
  /** What a shell offers, where there are no choices; a `value` of `file` or `folder` offers those that are there. */
  readonly offers?: Offer;
  /** The command itself says which values there are, together with all else that is wrong. */
  readonly judged?: true;
  /** It may be given more than once. Its value is then a list. */
  readonly many?: true;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One option as it was given, for commands in which their order counts. */
export interface Given {
  readonly option: string;
  readonly value: string | true;
}

/** How a command was called. */
export interface Call {
  readonly options: OptionValues;
  /** What followed the name of the command and is no option. */
  readonly operands: readonly string[];
  /** The options in the order in which they were given. */
  readonly given: readonly Given[];
}

/** One command of `foi`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name of the command, where something does: `rule | provision | outcome`. */
  readonly operand?: string;
  /** The command works without its operand as well. */
  readonly operandOptional?: true;
  /** What a shell offers for it, as for an option. */
  readonly offers?: Offer;
  readonly options: Readonly<Record<string, Option>>;
  /** What one would type after `npm run foi --`. */
  readonly examples: readonly string[];
  /** Does it and returns the exit code: 0 well, 1 findings, 2 misuse. `all` are the commands that there are. */
  run(call: Call, all: readonly Command[]): Promise<number> | number;
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
