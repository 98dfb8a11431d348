import type { Block } from '../document/block.ts';
import { PLACES } from '../document/counted.ts';
import { ASKED_ONE, readLabel } from '../document/label.ts';
import { ASKING, FORMALITY } from '../sentence/ask.ts';
import { asks } from '../sentence/said.ts';
import { type Item, named, type Request } from './asked.ts';
import { REFINES } from './question-start.ts';

/**
 * Lines of a request that bear no numbers, where the reply counts as many answers: "1." to "5." below five lines.
 * Undefined where they are not as many, or one of them has a number of its own.
 */
export function askedInLines(request: readonly Block[], reply: readonly Block[]): Request | undefined {
  const count = answersIn(reply);
  if (count < 2 || request.some(({ text, kind }) => kind === 'table' || readLabel(text) !== undefined))
    return undefined;
  const lead = request.findLastIndex(({ text }, at) => text.endsWith(':') && at < request.length - 1);
  const under = request.slice(lead + 1);
  const isAsked = ({ text }: Block): boolean => ASKING.test(text) || asks(text);
  const starts = [
    under.filter(({ text }) => !REFINES.test(text) && (!FORMALITY.test(text) || ASKING.test(text))),
    under.filter((each) => isAsked(each) && !REFINES.test(each.text)),
    under.filter(({ kind }) => kind === 'bullet'),
  ].find(({ length }) => length === count && length > 1);
  const [first] = starts ?? [];
  if (starts === undefined || first === undefined) return undefined;
  const items: Item[] = [];
  const rest = request.slice(0, request.indexOf(first));
  for (const each of request.slice(request.indexOf(first))) {
    if (starts.includes(each)) items.push({ printed: String(items.length + 1), lines: [each.text] });
    // "Ideally as a drawing." narrows what stands above it.
    else if (REFINES.test(each.text) && (!FORMALITY.test(each.text) || ASKING.test(each.text)))
      items.at(-1)?.lines.push(each.text);
    else rest.push(each);
  }
  return { questions: named(items), rest };
}

/** How many answers a reply counts, from 1 on; 0 where its numbers are no such run. */
function answersIn(reply: readonly Block[]): number {
  const labelled = reply.flatMap(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    return label !== undefined && label.length > 0 && label.role !== 'question' ? label.numbers : [];
  });
  // "For the first item, … The second is refused."
  const numbers = new Set(labelled.length > 0 ? labelled : reply.flatMap(({ text }) => placesIn(text)));
  const isRun = [...numbers].every((number) => /^\d+$/.test(number) && Number(number) <= numbers.size);
  return isRun ? numbers.size : 0;
}

function placesIn(text: string): readonly string[] {
  const place = new RegExp(
    String.raw`\b(?:for|in|on|as to|regarding|to)? ?the (${PLACES.slice(0, 6).join('|')})(?: (?:${ASKED_ONE}))?(?=,| (?:is|are|was|were|has|have|can|cannot)\b)`,
    'gi',
  );
  return [...text.matchAll(place)].map(([, word = '']) => String(PLACES.indexOf(word.toLowerCase()) + 1));
}
