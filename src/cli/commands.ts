import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { completion } from './commands/completion.ts';
import { confirm } from './commands/confirm.ts';
import { due } from './commands/due.ts';
import { explain } from './commands/explain.ts';
import { importFile } from './commands/import.ts';
import { newEntry } from './commands/new.ts';
import { removeSamples } from './commands/remove-samples.ts';
import { reply } from './commands/reply.ts';

/**
 * The commands of `foi`, in the order of its help. What is read here is read for every command and for each
 * completion in a shell: a command describes itself, and imports what does its work only when it runs.
 */
export const COMMANDS: readonly Command[] = [
  newEntry,
  importFile,
  confirm,
  check,
  build,
  due,
  reply,
  explain,
  removeSamples,
  completion,
];
