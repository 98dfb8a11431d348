#!/usr/bin/env node
import { ContentFolderError } from '../entries/content-folder.ts';
import { didYouMean } from '../entries/suggestion.ts';
import { readCall } from './call.ts';
import { type Command, MisuseError } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { importLetter } from './commands/import.ts';
import { newEntry } from './commands/new.ts';
import { removeSamples } from './commands/remove-samples.ts';
import { usage, usageOf } from './usage.ts';

const COMMANDS: readonly Command[] = [check, build, explain, importLetter, newEntry, removeSamples];

process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...typed]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return show(usage(COMMANDS));
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    return misuse(
      name === '' ? 'Say which command to run.' : `There is no command “${name}”.`,
      `${didYouMean(name, names)}\n${usage(COMMANDS)}`,
    );
  }
  if (typed.includes('--help') || typed.includes('-h')) return show(usageOf(command));
  try {
    return await command.run(readCall(command, typed));
  } catch (error) {
    return failed(error, typed.includes('--verbose'));
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
    return misuse(error.message, error.remedy.startsWith('\n') ? error.remedy : `\n  → ${error.remedy}`);
  const message = error instanceof Error ? error.message : String(error);
  console.error(`This went wrong, and not because of the content: ${message}`);
  console.error(
    verbose && error instanceof Error
      ? error.stack
      : '  → Run it again with --verbose for more, and report it to the maintainers of the generator.',
  );
  return 2;
}
