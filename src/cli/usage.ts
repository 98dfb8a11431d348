import type { Command } from './command.ts';

/** How `foi` is called, and the list of its commands. */
export function usage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run foi -- <command> [options]',
    '',
    ...lines,
    '',
    'npm run foi -- <command> --help says more of one.',
  ].join('\n');
}

/** How one command is called, with examples. */
export function usageOf({ name, summary, operand, operandOptional, options, examples }: Command): string {
  const lines = Object.entries(options).map(
    ([option, { meaning, value }]) => `  --${option}${value === undefined ? '' : ` <${value}>`}  ${meaning}`,
  );
  const what = operand === undefined ? '' : operandOptional ? ` [${operand}]` : ` <${operand}>`;
  return [
    `Usage: npm run foi -- ${name}${what}${lines.length > 0 ? ' [options]' : ''}`,
    `  ${summary}`,
    ...lines,
    '',
    'For example:',
    ...examples.map((example) => `  npm run foi -- ${example}`),
  ].join('\n');
}
