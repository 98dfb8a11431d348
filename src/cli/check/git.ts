import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { shownPath } from '../../entries/content-folder.ts';
import { MisuseError } from '../command.ts';

/** Asks git about the repository that holds a folder. Paths are those below the folder. */
export interface Git {
  /** The path of the folder in its repository, with a slash at the end; empty for the repository itself. */
  readonly prefix: string;
  /**
   * What git answers; empty where it finds nothing.
   * @throws MisuseError with its words where it cannot answer.
   */
  ask(args: readonly string[], input?: string): string;
}

/** @throws MisuseError where there is no git, or the folder is in no repository. */
export function gitOf(folder: string): Git {
  // A hook runs with these set to its own repository, and the content may be in another one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_PREFIX: ___, GIT_INDEX_FILE: index, ...env } = process.env;
  const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}, input = '') =>
    spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      env: { ...env, ...more, LC_ALL: 'C' },
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 30,
    });
  const { status, error, stderr, stdout } = run([
    'rev-parse',
    '--absolute-git-dir',
    '--show-toplevel',
    '--show-prefix',
  ]);
  if (error !== undefined)
    throw new MisuseError(
      'git cannot be run, so nothing is known of what is staged.',
      'Install it from https://git-scm.com/, or check the files as they are: npm run check',
    );
  if (status !== 0)
    throw new MisuseError(
      `git knows no repository at ${shownPath(folder)}, so nothing is staged there. It says: ${stderr.trim().split('\n')[0]}`,
      'Leave out --staged to check the files as they are.',
    );
  const [gitFolder = '', top = '', prefix = ''] = stdout.split('\n');
  // `git commit -a` and `git commit FILE` make an index for the one commit, beside the usual one.
  const own = [top, process.cwd()]
    .map((folder) => resolve(folder, index ?? ''))
    .find((path) => index !== undefined && dirname(path) === resolve(gitFolder));
  const more = own === undefined ? {} : { GIT_INDEX_FILE: own };
  const ask = (args: readonly string[], input?: string): string => {
    const answer = run(args, more, input);
    // `git grep` says by a 1 that it found nothing.
    if (answer.status === 0 || (answer.status === 1 && args[0] === 'grep')) return answer.stdout;
    throw new MisuseError(
      `git cannot say what is staged. It says: ${answer.stderr.trim().split('\n')[0]}`,
      'Finish what git asks for (git status says what), or leave out --staged.',
    );
  };
  return { prefix, ask };
}
