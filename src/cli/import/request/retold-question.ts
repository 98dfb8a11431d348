import { type Block, block, withoutStart } from '../document/block.ts';
import { isRequestHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { sentencesOf } from '../sentence/split.ts';
import { names } from './unlabelled-question.ts';

const PLACE =
  'first(?:ly)?(?: of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|next|then|also|final(?:ly)?|last(?:ly)?';
/** "You ask first for", "Lastly you would like", "You also wanted to see", "Your last point was" */
const RETELLS = new RegExp(
  [
    String.raw`^(?:(?:${PLACE}|in addition),? )?you (?:(?:${PLACE}) )?(?:are asking|ask(?:ed)?|want(?:ed)?|wish(?:ed)?|request(?:ed)?|sought|seek|would (?:also )?like)(?: us| me)?(?: (?:${PLACE}),?)?(?: for| to (?:see|know|have|be (?:given|sent|told)|receive))?\s+`,
    String.raw`^your (?:${PLACE}|other|remaining) (?:point|question|request|query) (?:was|is|asks|asked|concerned|concerns)(?: for| to (?:see|know|have))?\s+`,
  ].join('|'),
  'i',
);
const PLACED = new RegExp(String.raw`^(?:${PLACE}),\s+(?=\S)`, 'i');
/** "With regards to your request for the notice, it is enclosed." */
const LED =
  /^(?:with regards? to|as (?:regards|for)|regarding|in (?:relation|respect|regard) (?:to|of)|turning to|concerning) your (?:\w+ )?request (?:for|to (?:see|know|have|receive|be (?:given|sent|told))) (.{12,200}?),\s+(?=(?:we|i|the|both|this|these|it|they|no|there|none|please|an?|all)\b)/i;
/** What is asked of a decision, and not of records. */
const OF_DECISION = /\b(?:review\w*|reconsider\w*|complain\w*|appeal\w*|apolog\w*)\b/i;

/**
 * "You ask first for the plans. They are attached." over "You also want to see the lease. We do not hold it.": what a
 * letter tells of the request, each time above its answer, as questions that bear numbers. Nothing else may tell of it.
 */
export function withRetold(blocks: readonly Block[]): readonly Block[] {
  const isTold = blocks.some(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    return isRequestHeading(text) || (label !== undefined && label.style !== 'first' && label.length > 0);
  });
  if (isTold) return blocks;
  const told = blocks.map(retoldBy);
  const sure = blocks.filter(
    ({ text }, at) => told[at] !== undefined && (RETELLS.test(text) || LED.test(text)),
  ).length;
  const isOver = told.every((each, at) => each === undefined || each.isAnswered || isBelow(told, blocks, at));
  if (sure < 2 || !isOver) return blocks;
  let count = 0;
  return blocks.flatMap((each, at) => {
    const { asked, length = 0 } = told[at] ?? {};
    if (asked === undefined) return [each];
    count += 1;
    const rest = withoutStart(each, length);
    return [block(`Question ${count}: ${asked}`), ...(rest.text === '' ? [] : [rest])];
  });
}

interface Retold {
  readonly asked: string;
  /** How many characters of the paragraph tell of the request. */
  readonly length: number;
  /** The paragraph goes on behind it. */
  readonly isAnswered: boolean;
}

function retoldBy({ text, kind }: Block): Retold | undefined {
  const [sentence = ''] = kind === 'paragraph' ? sentencesOf(text) : [];
  const [, thing] = LED.exec(text) ?? [];
  // The sentence answers as well, and stays whole.
  if (thing !== undefined && !/\breviews?\b/i.test(thing))
    return { asked: thing, length: 0, isAnswered: true };
  const lead = RETELLS.exec(sentence)?.[0] ?? PLACED.exec(sentence)?.[0];
  if (lead === undefined || sentence.endsWith(':') || OF_DECISION.test(sentence)) return undefined;
  const asked = sentence.slice(lead.length);
  // "Secondly, the lease of the quay." names a thing, and "Secondly, the lease is attached." tells of it.
  if (asked.length < 12 || (!RETELLS.test(sentence) && !names(asked))) return undefined;
  return { asked, length: sentence.length, isAnswered: text.length > sentence.length };
}

function isBelow(told: readonly unknown[], blocks: readonly Block[], at: number): boolean {
  return blocks[at + 1] !== undefined && told[at + 1] === undefined;
}
