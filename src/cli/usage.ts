import { terminalWidth, twoColumns } from './column.ts';
import type { Command, Option } from './command.ts';

/** How `foi` is called, and the list of its commands. */
export function usage(commands: readonly Command[], width = terminalWidth()): string {
  return [
    'Usage: npm run foi -- <command> [options]',
    '',
    twoColumns(
      commands.map(({ name, summary }) => [name, summary]),
      width,
    ),
    '',
    'npm run foi -- help <command> says more of one.',
  ].join('\n');
}

/** How one command is called: every option with its choices, and examples. */
export function usageOf(command: Command, width = terminalWidth()): string {
  const { name, summary, operand, operandOptional, options, examples } = command;
  const rows = Object.entries(options).map(
    ([option, each]) =>
      [`--${option}${each.value === undefined ? '' : ` <${each.value}>`}`, said(each)] as const,
  );
  const what = operand === undefined ? '' : operandOptional ? ` [${operand}]` : ` <${operand}>`;
  return [
    `Usage: npm run foi -- ${name}${what}${rows.length > 0 ? ' [options]' : ''}`,
    twoColumns([['', summary]], width),
    ...(rows.length > 0 ? ['', twoColumns(rows, width)] : []),
    '',
    'For example:',
    ...examples.map((example) => `  npm run foi -- ${example}`),
  ].join('\n');
}

function said({ meaning, choices, many }: Option): string {
  return [
    meaning,
    ...(many ? ['may be given again'] : []),
    ...(choices ? [`one of: ${choices.join(', ')}`] : []),
  ].join('; ');
}
