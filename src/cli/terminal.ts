import type { Key } from 'node:readline';

/** What shells call a command that Ctrl+C has ended (128 and the number of the signal): neither findings nor misuse. */
export const STOPPED = 130;

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
