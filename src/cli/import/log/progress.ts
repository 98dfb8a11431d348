import { progress } from '@clack/prompts';

/** A terminal is told every so many rows where it shows no bar. */
const LINE_EVERY = 1000;

export interface Progress {
  /** How many rows are done, counted from the first. */
  step(done: number): void;
  stop(): void;
}

/** A bar in a terminal; elsewhere a line now and then, so that a log of the run can be read. */
export function progressOf(rows: number, output: NodeJS.WriteStream): Progress {
  if (!output.isTTY) {
    let next = LINE_EVERY;
    return {
      step(done) {
        if (done < next || done === rows) return;
        output.write(`${done.toLocaleString('en-GB')} of ${rows.toLocaleString('en-GB')} rows\n`);
        next += LINE_EVERY;
      },
      stop() {},
    };
  }
  const bar = progress({ max: Math.max(rows, 1), output });
  let at = 0;
  bar.start('Reading the rows');
  return {
    step(done) {
      bar.advance(done - at, `${done.toLocaleString('en-GB')} of ${rows.toLocaleString('en-GB')} rows`);
      at = done;
    },
    stop() {
      bar.stop(`${rows.toLocaleString('en-GB')} rows read`);
    },
  };
}
