import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../entries/suggestion.ts';
import { type Call, type Command, type Given, MisuseError, type OptionValues } from './command.ts';
import { usageOf } from './usage.ts';

/**
 * Reads what was typed after the name of a command.
 * @throws MisuseError where that is not how the command is called.
 */
export function readCall(command: Command, typed: readonly string[]): Call {
  const { name, operand, operandOptional } = command;
  const { given, operands } = parsed(command, typed);
  if (operand !== undefined && operandOptional === undefined && operands.length === 0)
    throw new MisuseError(`“foi ${name}” needs something behind it: ${operand}.`, `\n\n${usageOf(command)}`);
  const inOurSpelling = given.map((each) => ({ ...each, value: chosen(command, each) }));
  return { options: valuesOf(command, inOurSpelling), operands, given: inOurSpelling };
}

function parsed(command: Command, typed: readonly string[]): Pick<Call, 'given' | 'operands'> {
  const types = Object.entries(command.options).map(([option, { value }]) => [
    option,
    { type: value === undefined ? 'boolean' : 'string' },
  ]);
  const config = {
    args: [...typed],
    options: Object.fromEntries(types) as NonNullable<ParseArgsConfig['options']>,
    allowPositionals: command.operand !== undefined,
    tokens: true,
  } as const;
  try {
    const { tokens, positionals } = parseArgs(config);
    const given = tokens.flatMap((token) =>
      token.kind === 'option' ? [{ option: token.name, value: token.value ?? (true as const) }] : [],
    );
    return { given, operands: positionals };
  } catch (error) {
    throw new MisuseError(...misread(command, error as NodeJS.ErrnoException));
  }
}

/** What Node could not read, in the words of the help. */
function misread(command: Command, { code, message }: NodeJS.ErrnoException): [string, string] {
  const [, word = ''] = /'([^']*)'/.exec(message) ?? [];
  const [option = ''] = word.split(/[ ,]/).filter((part) => part.startsWith('--'));
  const { value } = command.options[option.slice(2)] ?? {};
  const help = `\n\n${usageOf(command)}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return [`“foi ${command.name}” can do nothing with “${word}”.`, `\n  → Leave it out.${help}`];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const near = didYouMean(word.replace(/^-+/, ''), Object.keys(command.options));
    const remedy = near === '' ? '' : `\n  → ${near.replace('“', '“--').trim()}`;
    return [`“foi ${command.name}” has no option “${word}”.`, `${remedy}${help}`];
  }
  if (value === undefined) return [`“${option}” takes no value.`, `\n  → Write ${option} alone.`];
  return [
    `“${option}” has no value behind it.`,
    `\n  → Write ${option} <${value}>. If the value begins with a hyphen: ${option}=<${value}>.`,
  ];
}

/** The value as the list of choices spells it: nobody should have to think of capitals. */
function chosen({ options }: Command, { option, value }: Given): string | true {
  const { choices, judged = false } = options[option] ?? {};
  if (choices === undefined || value === true) return value;
  const meant = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (meant !== undefined) return meant;
  if (judged) return value;
  throw new MisuseError(
    `“--${option}” cannot be “${value}”.`,
    `${didYouMean(value, choices)}Choose one of: ${choices.join(', ')}.`,
  );
}

/** The last value counts, but where all of them do. */
function valuesOf({ options }: Command, given: readonly Given[]): OptionValues {
  const values: Record<string, string | boolean | string[]> = {};
  for (const { option, value } of given) {
    const earlier = values[option];
    values[option] = options[option]?.many
      ? [...(Array.isArray(earlier) ? earlier : []), String(value)]
      : value;
  }
  return values;
}
