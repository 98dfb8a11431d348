import { type Block, block } from '../document/block.ts';

/** "I have attached my formal response which sets out the details.": what is in that response it does not say. */
const ONLY_COVERS =
  /^(?:please find|i|we|our|my)\b(?:(?!\band\b)[^.]){0,60}\b(?:formal|full|final) (?:written )?(?:response|reply|decision)(?: letter)?(?: to your request)?(?: (?:is )?attached)?(?:,? (?:which|that) (?:sets out|gives|explains) [^.]{0,40})?\.?$/i;

/** A decision without the sentences that only say that a document has more. */
export function withoutCover(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly covers: readonly Block[];
} {
  const covers: Block[] = [];
  const kept = blocks.flatMap((each): readonly Block[] => {
    if (each.kind === 'table') return [each];
    const sentences = each.text.split(/(?<=[.!?])\s+(?=[A-Z])/);
    const said = sentences.filter((sentence) => !ONLY_COVERS.test(sentence));
    if (said.length === sentences.length) return [each];
    covers.push(
      ...sentences.filter((sentence) => ONLY_COVERS.test(sentence)).map((sentence) => block(sentence)),
    );
    return said.length === 0 ? [] : [block(said.join(' '))];
  });
  return { blocks: kept, covers };
}
