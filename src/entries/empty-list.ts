import type { MdxNode } from './mdx-node.ts';
import type { Fix, Position } from './problem.ts';

interface EmptyList {
  readonly message: string;
  readonly remedy: string;
  readonly fixes: readonly Fix[];
}

/**
 * “12.” alone in a paragraph is a number with a full stop to its writer and a list of one empty item to Markdown,
 * which would lose the number. Undefined where some item of a list has words.
 */
export function emptyList(list: MdxNode, text: string): EmptyList | undefined {
  const items = (list.children ?? []).filter(({ type }) => type === 'element');
  if (items.some(({ children }) => (children ?? []).length > 0)) return undefined;
  const marks = items.flatMap(({ position }) => (position ? [markAt(text, position.start)] : []));
  const [first] = marks;
  if (first === undefined) return undefined;
  return {
    message: `“${first.was}” alone on its line starts a list here, and readers would not see it.`,
    remedy: `Write ${first.now}, with a backslash, or ${/^\d/.test(first.was) ? `${Number.parseInt(first.was, 10)} without the mark behind it` : 'the word that it stands for'}.`,
    fixes: marks,
  };
}

/** The number or sign of a list item, and the same as plain text. */
function markAt(text: string, { line, column }: Position): Fix {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const was = /^(?:\d+[.)]|[-*+])/.exec(rest)?.[0] ?? '';
  return { line, column, was, now: `${was.slice(0, -1)}\\${was.slice(-1)}` };
}
