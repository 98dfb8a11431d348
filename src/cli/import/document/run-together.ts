import { type Block, block } from './block.ts';
import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';

/** "… by the council:The number of vans.The number of cars.": copied from a page, sentences stand without a space. */
const GLUED = /(?<=[a-z)][.:?])(?=[A-Z][a-z]+ )/;
/** "Responded Wed 2 November 20221. Do you …", "Responded Tue 14 June 2016Please send …": so do a day and what is below it. */
const DAY = /(?<=^(?:requested|received|responded)\b.{0,40}\b(?:19|20)\d\d)(?=\d[.)]\s?[A-Z]|[A-Z][a-z]+ )/i;

/** The lines of a page that has lost its line breaks. */
export function splitGlued(from: Block): readonly Block[] {
  if (from.kind !== 'paragraph') return [from];
  const [day, ...rest] = from.text.split(DAY);
  const lines = [day ?? '', ...rest].flatMap((line) => {
    const parts = line.split(GLUED);
    return parts.length > 3 ? parts : [line];
  });
  return lines.length === 1 ? [from] : lines.map((line) => block(line.trim()));
}

/** A list that bears "1." at each of its items, up to the next heading: the numbers were lost, and are counted anew. */
export function recounted(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text)));
  const part = (at: number): number => blocks.slice(0, at).filter(({ text }) => isPartHeading(text)).length;
  const places = labels.flatMap((label, at) =>
    label?.role === 'either' && /^\d+$/.test(label.numbers[0] ?? '') ? [at] : [],
  );
  return blocks.map((each, at) => {
    const own = places.filter((place) => part(place) === part(at));
    const isLost = own.length > 2 && own.every((place) => /^\W*1\D/.test(blocks[place]?.text ?? ''));
    if (!isLost || !own.includes(at)) return each;
    const number = String(own.indexOf(at) + 1);
    return block(
      each.text.replace(/^(\W*)1(?=\D)/, `$1${number}`),
      each.kind === 'bullet' ? 'bullet' : 'paragraph',
    );
  });
}
