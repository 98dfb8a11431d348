import type { Key } from 'node:readline';

/** What shells call a command that Ctrl+C has ended (128 and the number of the signal): neither findings nor misuse. */
export const STOPPED = 130;

/** What a shell calls a program that the end of its terminal has ended: 128 and the number of the signal. */
const HUNG_UP = 129;
/** A window that is closed, and a computer that is shut down. Ctrl+C is a key while something is asked. */
const ENDINGS = ['SIGHUP', 'SIGTERM'] as const;
const ENDINGS_OF_INPUT = ['end', 'error'] as const;

/** Somebody can answer: not without a terminal at both ends, and not in continuous integration. */
export function isAttended(): boolean {
  const { CI = '' } = process.env;
  return process.stdin.isTTY && process.stdout.isTTY && ['', '0', 'false'].includes(CI);
}

/**
 * The answer to a prompt of clack, which Ctrl+D stops as Escape and Ctrl+C do: that key ends what clack reads from, and
 * it would wait for ever.
 */
export async function askedOf<Answer>(prompt: (stop: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const stop = new AbortController();
  const pressed = (_: string | undefined, key?: Key): void => {
    if (key?.ctrl === true && key.name === 'd') stop.abort();
  };
  process.stdin.on('keypress', pressed);
  try {
    return await prompt(stop.signal);
  } finally {
    process.stdin.off('keypress', pressed);
  }
}

/** Lets `keep` keep what was said so far where the window is closed while `interview` asks somebody. */
export async function keeping<Answers>(
  keep: () => void,
  interview: () => Promise<Answers>,
): Promise<Answers> {
  const ended = (): never => {
    try {
      keep();
    } catch {
      // Nobody is there to be told.
    }
    process.exit(HUNG_UP);
  };
  for (const signal of ENDINGS) process.on(signal, ended);
  // A window that is closed ends what is read from it, or makes it fail, before its signal comes: readline would throw.
  for (const event of ENDINGS_OF_INPUT) process.stdin.on(event, ended);
  try {
    return await interview();
  } finally {
    for (const signal of ENDINGS) process.off(signal, ended);
    for (const event of ENDINGS_OF_INPUT) process.stdin.off(event, ended);
  }
}
