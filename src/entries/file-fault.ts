/** Why a file could not be read or written, in words that end a sentence; undefined where that is not what went wrong. */
export function fileFault(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : REASONS[code];
}

/** The codes of Node, which are those of POSIX on every system. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what should be a folder on the way to it is a file',
  EROFS: 'the disk can be read and not written',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk has no room left for you',
  EBUSY: 'another program has it open',
  ENAMETOOLONG: 'its name is too long',
};
