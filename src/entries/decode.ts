import { type Problem, START } from './problem.ts';

/** A file's text, or why it is not text that can be read without guessing. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

const SAVE_AS_UTF8 = 'Save the file again with the encoding UTF-8 (in Notepad: Save as, Encoding: UTF-8).';

/** Decodes UTF-8 strictly: a replaced character would be a changed record. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = `${bytes[0]},${bytes[1]}`;
  // Without its mark, UTF-16 shows itself by a zero beside the first letter.
  if (
    mark === '255,254' ||
    mark === '254,255' ||
    (bytes.length > 1 && bytes[0] !== bytes[1] && (bytes[0] === 0 || bytes[1] === 0))
  ) {
    return {
      problem: { ...START, message: 'The file is encoded as UTF-16, not UTF-8.', remedy: SAVE_AS_UTF8 },
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problem: { ...firstInvalid(bytes), message: 'A character here is not UTF-8.', remedy: SAVE_AS_UTF8 },
    };
  }
  const control = controlCharacter(text);
  return control === undefined ? { text: text.replaceAll('\r\n', '\n') } : { problem: control };
}

/** The position of the first byte sequence that is not UTF-8: the lossy text has U+FFFD there, the bytes do not. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let line = 1;
  let column = 1;
  for (const character of lossy) {
    const encoded = encoder.encode(character);
    if (character === '\uFFFD' && encoded.some((byte, index) => bytes[offset + index] !== byte)) break;
    offset += encoded.length;
    if (character === '\n') {
      line += 1;
      column = 1;
    } else column += character.length;
  }
  return { line, column };
}

// Tabs and line ends are wanted; other control characters come from broken conversions and vanish on the page.
// With those that turn the direction of writing, a line can read as something else than it holds.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/u;

function controlCharacter(text: string): Problem | undefined {
  const found = CONTROL.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split('\n');
  const code = text.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `An invisible control character (U+${code}) stands here.`,
    remedy: 'Delete it: put the cursor after it and press Backspace.',
  };
}
