import type { Command, Offer } from '../command.ts';

/** What a shell offers for the word that is being typed. */
export interface Offered {
  readonly name: string;
  /** What it is, for the shells that show it. */
  readonly meaning?: string;
}

/** The shell offers the files that are there. */
export const FILES = 'files';

type Value = {
  readonly value?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  readonly offers?: Offer | undefined;
};

/** What can follow `foi` and these words; the last of them is being typed, and may be empty. */
export async function offered(
  words: readonly string[],
  commands: readonly Command[],
): Promise<readonly Offered[] | typeof FILES> {
  const typed = words.at(-1) ?? '';
  const [name, ...before] = words.slice(0, -1);
  const names = commands.map((each) => ({ name: each.name, meaning: each.summary }));
  if (name === undefined)
    return startingWith(typed, [...names, { name: 'help', meaning: 'say how foi is called' }]);
  if (name === 'help') return before.length === 0 ? startingWith(typed, names) : [];
  const command = commands.find((each) => each.name === name);
  return command === undefined ? [] : ofCommand(command, before, typed);
}

async function ofCommand(
  command: Command,
  before: readonly string[],
  typed: string,
): Promise<readonly Offered[] | typeof FILES> {
  const { options, operand, offers } = command;
  // bash hands on `--report=json` in three words, the others in one.
  const joined = /^(--[^=]+)=(.*)$/s.exec(typed);
  if (joined !== null) {
    const [, option = '', start = ''] = joined;
    const values = await valuesOf(options[option.slice(2)] ?? {}, start);
    return values === FILES ? FILES : values.map((each) => ({ ...each, name: `${option}=${each.name}` }));
  }
  const [last = '', earlier = ''] = [before.at(-1), before.at(-2)];
  const owner = last === '=' ? earlier : last;
  const asked = /^--/.test(owner) ? options[owner.slice(2)] : undefined;
  if (asked?.value !== undefined) return valuesOf(asked, typed === '=' ? '' : typed);
  if (!typed.startsWith('-')) return valuesOf({ value: operand, offers }, typed);
  return startingWith(
    typed,
    Object.entries(options)
      .filter(([option, { many }]) => many || !before.includes(`--${option}`))
      .map(([option, { meaning }]) => ({ name: `--${option}`, meaning }))
      .concat({ name: '--help', meaning: 'say how the command is called' }),
  );
}

async function valuesOf(
  { value = '', choices, offers }: Value,
  typed: string,
): Promise<readonly Offered[] | typeof FILES> {
  const names = choices ?? (await offers?.(typed));
  if (names !== undefined)
    return startingWith(
      typed,
      names.map((name) => ({ name })),
    );
  return /\b(?:file|folder)\b/.test(value) ? FILES : [];
}

function startingWith(typed: string, all: readonly Offered[]): readonly Offered[] {
  return all.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}
