/** What shells call a command that Ctrl+C has ended (128 and the number of the signal): neither findings nor misuse. */
export const STOPPED = 130;

/** Somebody can answer: not without a terminal at both ends, and not in continuous integration. */
export function isAttended(): boolean {
  const { CI = '' } = process.env;
  return process.stdin.isTTY && process.stdout.isTTY && ['', '0', 'false'].includes(CI);
}
