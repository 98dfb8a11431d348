import { join } from 'node:path';
import { type Command, MisuseError } from '../command.ts';
import { SHELLS, type Shell } from '../completion/script.ts';

/** How the scripts ask what to offer; nobody types it. */
const WORDS = 'words';

export const completion: Command = {
  name: 'completion',
  summary: 'print a script that makes a shell complete foi and npx foi as you type',
  operand: SHELLS.join(' | '),
  offers: async () => SHELLS,
  options: {},
  examples: ['completion bash', 'completion powershell'],
  async run({ operands: [asked = '', ...typed] }, all) {
    if (asked === WORDS) return answer(typed, all);
    const shell = SHELLS.find((each) => each === asked.toLowerCase());
    if (shell === undefined || typed.length > 0)
      throw new MisuseError(
        `There is no completion for “${[asked, ...typed].join(' ')}”.`,
        `Choose one of: ${SHELLS.join(', ')}.`,
      );
    const { completionScript } = await import('../completion/script.ts');
    const foi = join(import.meta.dirname, '..', 'foi.ts');
    process.stdout.write(completionScript(shell satisfies Shell, { node: process.execPath, foi }));
    return 0;
  },
};

/** One line for each offer. Whatever goes wrong, a shell must not print it into the line that is being typed. */
async function answer(typed: readonly string[], all: readonly Command[]): Promise<number> {
  const { FILES, offered } = await import('../completion/offered.ts');
  const words = [...typed.slice(0, -1), (typed.at(-1) ?? '').replace(/^\./, '')];
  const found = await offered(words, all).catch(() => []);
  const lines =
    found === FILES
      ? [`:${FILES}`]
      : found.map(({ name, meaning }) => (meaning ? `${name}\t${meaning}` : name));
  console.log(lines.join('\n'));
  return 0;
}
