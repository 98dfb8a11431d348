import { createInterface, type Key } from 'node:readline';
import { styleText } from 'node:util';
import { S_BAR } from '@clack/prompts';

/** What has been typed or pasted so far. */
export interface TypedWords {
  readonly lines: string[];
  /** The last line, which Enter has not ended yet. */
  open: string;
}

/**
 * Reads words of any length, typed or pasted, until Ctrl+D; undefined where Escape or Ctrl+C stops it.
 * The multi-line prompt of clack would lose pasted tables: there a tab leaves the text, and an empty line, or
 * Enter after a tab, ends it. Readline takes every line as it is, and redraws none that is done.
 * What was typed goes into `typed` at once, so that one who stops by mistake can go on, and one whose window is closed
 * loses nothing.
 */
export function readTypedWords(typed: TypedWords): Promise<string | undefined> {
  const { lines } = typed;
  const { stdin: input, stdout: output } = process;
  const reader = createInterface({ input, output, terminal: true, historySize: 0 });
  reader.setPrompt(`${styleText('cyan', S_BAR, { stream: output })}  `);
  for (const line of lines) output.write(`${reader.getPrompt()}${line}\n`);
  reader.prompt();
  return new Promise((resolve) => {
    let isDone = false;
    const done = (words: string | undefined): void => {
      // Ctrl+D on an empty line closes the reader and is a key as well.
      if (isDone) return;
      isDone = true;
      if (reader.line !== '') lines.push(reader.line);
      typed.open = '';
      input.off('keypress', pressed);
      reader.close();
      output.write('\n');
      resolve(words);
    };
    const ended = (): void => done([...lines, reader.line].join('\n'));
    const pressed = (_: string | undefined, { name, ctrl }: Key): void => {
      typed.open = reader.line;
      if (name === 'escape') done(undefined);
      // After the last line, which a paste leaves open, readline would delete what is to its right.
      else if (ctrl === true && name === 'd') ended();
    };
    reader.on('line', (line) => {
      lines.push(line);
      reader.prompt();
    });
    reader.on('SIGINT', () => done(undefined));
    reader.on('close', ended);
    input.on('keypress', pressed);
  });
}
