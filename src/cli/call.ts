import { parseArgs } from 'node:util';
import { type Call, type Command, MisuseError, type OptionValues } from './command.ts';
import { usageOf } from './usage.ts';

/**
 * Reads what was typed after the name of a command.
 * @throws MisuseError where that is not how the command is called.
 */
export function readCall(command: Command, typed: readonly string[]): Call {
  const { name, operand, operandOptional, options } = command;
  const call = parsed(command, typed);
  if (operand !== undefined && operandOptional === undefined && call.operands.length === 0)
    throw new MisuseError(`Say what to ${name}: ${operand}.`, `\n${usageOf(command)}`);
  for (const { option, value } of call.given) {
    const { choices, judged = false } = options[option] ?? {};
    if (choices !== undefined && !judged && !choices.includes(String(value)))
      throw new MisuseError(`“--${option}” cannot be “${value}”.`, `Choose one of: ${choices.join(', ')}.`);
  }
  return call;
}

function parsed(command: Command, typed: readonly string[]): Call {
  try {
    const types = Object.entries(command.options).map(([option, { value, many = false }]) => [
      option,
      { type: value === undefined ? 'boolean' : 'string', multiple: many },
    ]);
    const { values, positionals, tokens } = parseArgs({
      args: [...typed],
      options: Object.fromEntries(types),
      allowPositionals: command.operand !== undefined,
      tokens: true,
    });
    const given = tokens.flatMap((token) =>
      token.kind === 'option' ? [{ option: token.name, value: token.value ?? (true as const) }] : [],
    );
    return { options: values as OptionValues, operands: positionals, given };
  } catch (error) {
    throw new MisuseError(
      `“foi ${command.name}” cannot read its options: ${(error as Error).message.split('. ', 1)[0]}.`,
      `\n${usageOf(command)}`,
    );
  }
}
