/** Where the answer to some questions begins. */
export interface Anchor {
  readonly questions: readonly number[];
  /** Characters of label and repeated question. */
  readonly length: number;
}

/** By the places of their blocks in the reply. */
export type Anchors = ReadonlyMap<number, Anchor>;

/** The questions that any of them comes to. */
export function reached(anchors: Anchors): readonly number[] {
  return [...new Set([...anchors.values()].flatMap(({ questions: about }) => about))];
}
