#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ContentFolderError } from '../entries/content-folder.ts';
import { didYouMean } from '../entries/suggestion.ts';
import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { removeSamples } from './commands/remove-samples.ts';

const COMMANDS: readonly Command[] = [check, build, removeSamples];

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
  const { values, positionals } = read(rest);
  const unknown = [
    ...Object.keys(values)
      .filter((option) => !(option in command.options))
      .map((option) => `--${option}`),
    ...positionals,
  ];
  if (unknown.length > 0)
    return misuse(`“foi ${command.name}” does not know ${unknown.join(', ')}.`, usageOf(command));
  try {
    return await command.run(Object.fromEntries(Object.keys(values).map((option) => [option, true])));
  } catch (error) {
    return failed(error, values.verbose !== undefined);
  }
}

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], strict: false, allowPositionals: true });
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
  if (error instanceof ContentFolderError) return misuse(error.message, `\n  → ${error.remedy}`);
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

function usageOf({ name, summary, options }: Command): string {
  const lines = Object.entries(options).map(([option, meaning]) => `  --${option}  ${meaning}`);
  return [
    `Usage: npm run foi -- ${name}${lines.length > 0 ? ' [options]' : ''}`,
    `  ${summary}`,
    ...lines,
  ].join('\n');
}
