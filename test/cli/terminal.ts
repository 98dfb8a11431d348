import { onTestFinished } from 'vitest';
import { PseudoTerminal } from './pseudo-terminal.ts';

export { KEY } from './pseudo-terminal.ts';

/** A pseudo-terminal that is gone when the test is over. */
export class Terminal extends PseudoTerminal {
  constructor(...given: ConstructorParameters<typeof PseudoTerminal>) {
    super(...given);
    onTestFinished(() => this.close());
  }
}
