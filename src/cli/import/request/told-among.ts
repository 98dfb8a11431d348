import type { Block } from '../document/block.ts';
import { DECIDING } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { asks, saidIn } from '../sentence/said.ts';
import { isLead } from './lead.ts';

/**
 * The blocks that tell something among those that were taken for the request, where the first message has its words:
 * "What kind of building it was – This information is given.", and "212 thefts were recorded." below what is quoted.
 */
export function toldAmong(request: readonly Block[], asked: readonly Block[]): readonly Block[] {
  const known = new Set(asked.flatMap(({ text }) => wordsOf(text)));
  return request.filter((each) => {
    if (goesOn(each, asked)) return true;
    const words = wordsOf(each.text);
    const again = words.filter((word) => known.has(word)).length;
    if (again >= words.length * REPEATS) return false;
    return (
      each.kind === 'table' ||
      (!each.text.includes('?') &&
        !isLead(each) &&
        !asks(each.text) &&
        does([each.text], DECIDING, 0.6) !== undefined)
    );
  });
}

/** What has so many of the words of the request says it once more. */
const REPEATS = 0.7;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** Whether a line begins with one of these and tells something behind a dash or a colon. */
function goesOn({ text }: Block, asked: readonly Block[]): boolean {
  return asked.some(
    (each) =>
      each.text.length > 10 &&
      text.startsWith(each.text) &&
      /^\s*[:–—-]\s*\S/.test(text.slice(each.text.length)) &&
      saidIn(text.slice(each.text.length)).some(({ act }) => DECIDING.includes(act)),
  );
}
