#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ContentFolderError } from '../entries/content-folder.ts';
import { didYouMean } from '../entries/suggestion.ts';
import { type Command, MisuseError, type OptionValues } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { importLetter } from './commands/import.ts';
import { removeSamples } from './commands/remove-samples.ts';

const COMMANDS: readonly Command[] = [check, build, explain, importLetter, removeSamples];

process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return show(usage());
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    return misuse(
      name === '' ? 'Say which command to run.' : `There is no command “${name}”.`,
      `${didYouMean(name, names)}\n${usage()}`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return show(usageOf(command));
  let options: OptionValues;
  let operand: string;
  try {
    const types = Object.entries(command.options).map(([option, { value }]) => [
      option,
      { type: value === undefined ? 'boolean' : 'string' },
    ]);
    const allowPositionals = command.operand !== undefined;
    const read = parseArgs({ args: rest, options: Object.fromEntries(types), allowPositionals });
    options = read.values as OptionValues;
    operand = read.positionals.join(' ');
  } catch (error) {
    return misuse(
      `“foi ${name}” cannot read its options: ${(error as Error).message.split('. ', 1)[0]}.`,
      `\n${usageOf(command)}`,
    );
  }
  if (command.operand !== undefined && operand === '')
    return misuse(`Say what to ${name}: ${command.operand}.`, `\n${usageOf(command)}`);
  try {
    return await command.run(options, operand);
  } catch (error) {
    return failed(error, options.verbose === true);
  }
}

function show(text: string): number {
  console.log(text);
  return 0;
}

function misuse(message: string, remedy: string): number {
  console.error(`${message} ${remedy}`);
  return 2;
}

/** What went wrong in a sentence. A stack trace helps only who mends the generator: `--verbose` shows it. */
function failed(error: unknown, verbose: boolean): number {
  if (error instanceof ContentFolderError || error instanceof MisuseError)
    return misuse(error.message, `\n  → ${error.remedy}`);
  const message = error instanceof Error ? error.message : String(error);
  console.error(`This went wrong, and not because of the content: ${message}`);
  console.error(
    verbose && error instanceof Error
      ? error.stack
      : '  → Run it again with --verbose for more, and report it to the maintainers of the generator.',
  );
  return 2;
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run foi -- <command> [options]',
    '',
    ...lines,
    '',
    'npm run foi -- <command> --help says more of one.',
  ].join('\n');
}

function usageOf({ name, summary, operand, options, examples }: Command): string {
  const lines = Object.entries(options).map(
    ([option, { meaning, value }]) => `  --${option}${value === undefined ? '' : ` <${value}>`}  ${meaning}`,
  );
  return [
    `Usage: npm run foi -- ${name}${operand === undefined ? '' : ` <${operand}>`}${lines.length > 0 ? ' [options]' : ''}`,
    `  ${summary}`,
    ...lines,
    '',
    'For example:',
    ...examples.map((example) => `  npm run foi -- ${example}`),
  ].join('\n');
}
