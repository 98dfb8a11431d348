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
    throw new MisuseError(`Say what to ${name}: ${operand}.`, `\n${usageOf(command)}`);
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
    const message = (error as Error).message.split('. ', 1)[0] ?? '';
    const unknown = /^Unknown option '-*([^']+)'/.exec(message)?.[1];
    const near = unknown === undefined ? '' : didYouMean(unknown, Object.keys(command.options));
    throw new MisuseError(
      `“foi ${command.name}” cannot read its options: ${message}.`,
      `${near === '' ? '' : `\n  → ${near.replace('“', '“--').trim()}`}\n${usageOf(command)}`,
    );
  }
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
