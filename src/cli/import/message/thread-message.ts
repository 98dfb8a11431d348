import type { Block } from '../document/block.ts';

/** One message of a correspondence. */
export interface Message {
  readonly by: 'requester' | 'authority';
  /** The day of it, as printed above it. */
  readonly sent?: string;
  /** The lines above it: who wrote, and when. */
  readonly head: readonly Block[];
  /** What the page says of the message: that it was delivered, which files came with it. */
  readonly site?: readonly Block[];
  readonly blocks: readonly Block[];
}

/** A correspondence as a site for requests shows it, oldest message first. */
export interface Thread {
  /** What the request is called. */
  readonly title?: string;
  /** What is nobody's message: what stands above the first, annotations, the foot of the page. */
  readonly around: readonly Block[];
  readonly messages: readonly [Message, ...Message[]];
}
