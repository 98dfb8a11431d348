import { ContentFolderError } from '../entries/content-folder-error.ts';
import { fileFault } from '../entries/file-fault.ts';
import { didYouMean } from '../entries/suggestion.ts';
import { readCall } from './call.ts';
import { MisuseError } from './command.ts';
import { COMMANDS } from './commands.ts';
import { usage, usageOf } from './usage.ts';

const VERBOSE = '--verbose';
const HELP = ['help', '--help', '-h'];

/** Runs what was typed after `foi` and returns the exit code: 0 well, 1 findings, 2 misuse. */
export async function main([name = '', ...typed]: readonly string[]): Promise<number> {
  const [asked] = typed;
  if (HELP.includes(name) && asked !== undefined && !HELP.includes(asked)) return main([asked, '--help']);
  if (HELP.includes(name)) return show(usage(COMMANDS));
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    const near = didYouMean(name, names).trim();
    return misuse(
      name === '' ? 'Say which command to run.' : `There is no command “${name}”.`,
      `${near === '' ? '' : `\n  → ${near}\n`}\n${usage(COMMANDS)}`,
    );
  }
  if (asksForHelp(typed)) return show(usageOf(command));
  const verbose = typed.includes(VERBOSE);
  // For every command, because any can be asked for more when it has failed.
  const meant = 'verbose' in command.options ? typed : typed.filter((word) => word !== VERBOSE);
  try {
    return await command.run(readCall(command, meant), COMMANDS);
  } catch (error) {
    return failed(error, verbose);
  }
}

/** What stands behind `--` are words, even where they look like an option. */
function asksForHelp(typed: readonly string[]): boolean {
  const end = typed.indexOf('--');
  return (end === -1 ? typed : typed.slice(0, end)).some((word) => ['--help', '-h'].includes(word));
}

function show(text: string): number {
  console.log(text);
  return 0;
}

function misuse(message: string, remedy: string): number {
  console.error(message + remedy);
  return 2;
}

/** What went wrong in a sentence. A stack trace helps only who mends the generator: `--verbose` shows it. */
async function failed(error: unknown, verbose: boolean): Promise<number> {
  if (error instanceof ContentFolderError || error instanceof MisuseError)
    return misuse(error.message, error.remedy.startsWith('\n') ? error.remedy : `\n  → ${error.remedy}`);
  const refused = fileFault(error);
  const path = (error as NodeJS.ErrnoException | undefined)?.path;
  if (!verbose && refused !== undefined && path !== undefined) {
    // Loaded only here: it brings the reader of foi.yaml, which help and completion should not wait for.
    const { shownPath } = await import('../entries/content-folder.ts');
    return misuse(
      `“${shownPath(path)}” cannot be read or written: ${refused}.`,
      '\n  → Mend that, or use another file or folder, and run the command again.',
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  console.error(`This went wrong, and not because of the content: ${message}`);
  console.error(
    verbose && error instanceof Error
      ? error.stack
      : '  → Run it again with --verbose for more, and report it to the maintainers of the generator.',
  );
  return 2;
}
