import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const root = join(import.meta.dirname, '../..');
const SIZE = { cols: 80, rows: 40 };
/** After the last of the output. */
const SETTLED_MS = 100;
/** A busy machine takes seconds to start a command. */
const PATIENCE_MS = 40_000;

export const KEY = {
  enter: '\r',
  escape: '\u001b',
  down: '\u001b[B',
  left: '\u001b[D',
  space: ' ',
  interrupt: '\u0003',
  end: '\u0004',
  erase: '\u007f',
} as const;

/** `foi` in a real pseudo-terminal of 80 columns: keys in, and the screen out, as a person has them. */
export class PseudoTerminal {
  readonly #screen = new xterm.Terminal({ ...SIZE, scrollback: 5_000, allowProposedApi: true });
  readonly #process;
  /** How many pieces of output have come. */
  #received = 0;
  /** Where the last question stood. */
  #row = -1;
  /** The exit code. */
  readonly ended: Promise<number>;

  constructor(args: readonly string[], content: string, environment: Readonly<Record<string, string>> = {}) {
    const { CI: _, ...env } = process.env;
    this.#process = spawn(process.execPath, [join(root, 'src/cli/foi.ts'), ...args], {
      ...SIZE,
      name: 'xterm-256color',
      cwd: root,
      env: { ...env, FOI_CONTENT: content, ...environment },
    });
    this.#process.onData((data) => {
      this.#received += 1;
      this.#screen.write(data);
    });
    // The last words may come after the end of the program, and are drawn a little later still.
    this.ended = new Promise((resolve) => {
      const settle = (exitCode: number, before: number): void => {
        setTimeout(() => {
          if (this.#received === before) this.#screen.write('', () => resolve(exitCode));
          else settle(exitCode, this.#received);
        }, SETTLED_MS);
      };
      this.#process.onExit(({ exitCode }) => settle(exitCode, -1));
    });
  }

  close(): void {
    this.#process.kill();
    this.#screen.dispose();
  }

  /** Closes the window, and leaves its program to end by itself. Its terminal is gone then, and not only told to go. */
  hangUp(): void {
    (this.#process as unknown as { destroy(): void }).destroy();
  }

  /** Shuts the computer down, as far as its program can tell. */
  shutDown(): void {
    this.#process.kill('SIGTERM');
  }

  /** All that has been on the screen, and what has scrolled off it. */
  get text(): string {
    return this.#lines().join('\n').trimEnd();
  }

  /** What did not fit into the width of the screen, up to the report of the checks. */
  get tooWide(): readonly string[] {
    const { active } = this.#screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row));
    const report = lines.findIndex((line) => line?.translateToString().startsWith('Written: '));
    return lines
      .slice(0, report === -1 ? lines.length : report)
      .flatMap((line) => (line?.isWrapped ? [line.translateToString(true)] : []));
  }

  /** Waits until these words have come, anywhere. */
  async sees(words: string): Promise<void> {
    await this.#rowOf(words, -1);
  }

  type(keys: string): void {
    this.#process.write(keys);
  }

  /** Waits until a question with these words has come below the last one, then types the answer. */
  async answer(words: string, ...keys: readonly string[]): Promise<void> {
    this.#row = await this.#rowOf(words, this.#row);
    for (const key of keys) {
      // Clack takes a chunk that begins with an escape sequence for one key.
      this.type(key);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  async #rowOf(words: string, after: number): Promise<number> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const row = this.#lines().findIndex((line, index) => index > after && line.includes(words));
      if (row !== -1) return row;
      if (Date.now() > until) throw new Error(`“${words}” did not come. The screen:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #lines(): readonly string[] {
    const { active } = this.#screen.buffer;
    return Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
  }
}
