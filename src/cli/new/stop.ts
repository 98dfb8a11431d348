import { confirm, select } from '@clack/prompts';
import { askedOf } from '../terminal.ts';

/** The person at the terminal has stopped. */
export class Stopped extends Error {
  /** What was said is to be kept. */
  readonly keeps: boolean;

  constructor(keeps = false) {
    super();
    this.keeps = keeps;
  }
}

/**
 * Asks whether to stop, which Escape may have been pressed for by mistake. `toKeep`: how keeping the answers is offered,
 * where they can be; `ifStopped`: what becomes of them where that cannot be chosen.
 * @throws Stopped where that is meant.
 */
export async function stopOrGoOn(ifStopped: string, toKeep: string | undefined): Promise<void> {
  const answer = toKeep === undefined ? await stopOrNot(ifStopped) : await keepOrLose(toKeep);
  if (answer === 'go-on') return;
  // Who presses Ctrl+C once more wants to get out, and not to lose anything.
  throw new Stopped(toKeep !== undefined && answer !== 'lose');
}

async function stopOrNot(ifStopped: string): Promise<unknown> {
  const stop = await askedOf((signal) =>
    confirm({
      signal,
      message: `Stop? ${ifStopped}`,
      active: 'Stop',
      inactive: 'Go on',
      initialValue: false,
    }),
  );
  return stop === false ? 'go-on' : 'stop';
}

function keepOrLose(toKeep: string): Promise<unknown> {
  return askedOf((signal) =>
    select({
      signal,
      message: 'Stop?',
      options: [
        { value: 'go-on', label: 'Go on' },
        { value: 'keep', label: toKeep },
        { value: 'lose', label: 'Stop, and write nothing: your answers are lost' },
      ],
    }),
  );
}
