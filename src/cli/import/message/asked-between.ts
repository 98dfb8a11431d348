import type { Block } from '../document/block.ts';
import type { Cleared } from './left.ts';
import type { Message } from './thread-message.ts';

/** What the requester wrote between two messages of the authority, which are known by their blocks. */
export function askedBetween(
  read: readonly (Message & { readonly cleared: Cleared })[],
  from: readonly Block[] | undefined,
  to: readonly Block[],
): readonly Block[] {
  const place = (written: readonly Block[] | undefined): number =>
    read.findIndex(({ blocks }) => blocks === written);
  return read
    .slice(place(from) + 1, place(to))
    .flatMap(({ by, cleared }) => (by === 'requester' ? cleared.blocks : []));
}
