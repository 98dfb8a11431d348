import { type Block, block } from './block.ts';

const NAMES =
  '(?:(?:date )?(?:received|responded|requested|published|issued|completed)|topic|category|department|directorate|status|information released|response type)';
const NAME = new RegExp(`^${NAMES}\\s*:$`, 'i');
const FIELD = new RegExp(`^${NAMES}\\s*:\\s*\\S.{0,60}$`, 'i');

/** "Received:" over "Tuesday, 8 March, 2022": a field of the page and its value, on one line. */
export function withFieldValues(blocks: readonly Block[]): readonly Block[] {
  const isName = (each: Block | undefined): boolean => each?.kind === 'paragraph' && NAME.test(each.text);
  const isValue = (each: Block | undefined): boolean =>
    each?.kind === 'paragraph' && each.text.length < 60 && !/[?:]$/.test(each.text);
  return blocks.flatMap((each, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (isName(each) && isValue(next)) return [block(`${each.text} ${next?.text}`)];
    return isName(before) && isValue(each) ? [] : [each];
  });
}

/** "Topic: Incidents": what a page says of a response, and no words of it. */
export function isField(text: string): boolean {
  return FIELD.test(text);
}
