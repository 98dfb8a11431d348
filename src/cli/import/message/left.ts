import type { Block } from '../document/block.ts';

/** Blocks that belong to the page or the post and not to the answer, by what they are. */
export type Furniture =
  | 'site'
  | 'letterhead'
  | 'greeting'
  | 'signature'
  | 'complaints'
  | 're-use'
  | 'disclaimer'
  | 'quoted-mail'
  /** Other messages of a correspondence, and the lines between them. */
  | 'correspondence'
  /** A line whose fact is in a field of the entry. */
  | 'fact'
  /** The courtesies above a reply, and lines that only lead to what follows. */
  | 'courtesy';

export interface Left {
  readonly kind: Furniture;
  readonly block: Block;
}

export interface Cleared {
  readonly blocks: readonly Block[];
  /** What was left out, from which names are read. */
  readonly left: readonly Left[];
  /** The mail that was answered, which may hold the only copy of the request. */
  readonly quoted: readonly Block[];
}
