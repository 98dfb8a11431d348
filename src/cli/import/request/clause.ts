import { type Block, block } from '../document/block.ts';

import { named, type Request } from './asked.ts';
import { PARTS_BELOW } from './paragraph.ts';
import { framesRequest } from './reply-term.ts';

/** Words with which a question begins inside a sentence. */
const INDIRECT = String.raw`(?:how (?:many|much|often|long|far)|what|which|whether|who|whom|whose|when|where|why)\b`;
/** "You asked how many …", "Please tell me how many …": the words before the first of several. */
const BEFORE = new RegExp(String.raw`^[^,;?]{0,80}?(?=\b${INDIRECT})`, 'i');
const BETWEEN = new RegExp(String.raw`,\s+(?:and\s+|or\s+)?(?=${INDIRECT})`, 'i');
const LAST = new RegExp(String.raw`,?\s+and\s+(?=(?:also )?${INDIRECT})`, 'i');

/** "Please send: the log of the ferry; its cost; and any letters about it." in one paragraph: a question for each. */
export function askedInClauses(lines: readonly Block[]): Request | undefined {
  const asking = lines.filter(({ text, kind }) => kind === 'paragraph' && !framesRequest(text));
  const [only, ...more] = asking;
  if (only === undefined || more.length > 0) return undefined;
  const [, lead = '', list = ''] = /^(?:([^:;]{2,}:)\s+)?([^:]+)$/.exec(only.text) ?? [];
  const parts = partedBySemicolon(list, lead !== '') ?? partedByComma(list);
  if (parts === undefined || PARTS_BELOW.test(lead)) return undefined;
  return {
    questions: named(parts.map((text, at) => ({ printed: String(at + 1), lines: [text] }))),
    rest: [...lines.filter((line) => line !== only), ...(lead === '' ? [] : [block(lead)])],
  };
}

/** "the log; its cost; and any letters", and without a lead "how many were bought; what they cost; and who sold them" */
function partedBySemicolon(list: string, isLed: boolean): readonly string[] | undefined {
  const parts = list.split(/;\s+(?:and\s+|or\s+)?/);
  const asks = parts.filter((part) => new RegExp(`^${INDIRECT}`, 'i').test(part)).length;
  const isList =
    parts.length > 2 &&
    parts.every(({ length }) => length > 12 && length < 250) &&
    (isLed || asks > 0 || /[^?]\.?$/.test(list));
  return isList && (/;\s+and\s/.test(list) || asks === parts.length) ? parts : undefined;
}

/** "how many were bought, what they cost and who sold them" in one sentence: three or more that ask. */
function partedByComma(list: string): readonly string[] | undefined {
  const before = BEFORE.exec(list)?.[0] ?? '';
  const words = list.slice(before.length);
  if (!new RegExp(`^${INDIRECT}`, 'i').test(words) || /[;?]|\.\s/.test(words)) return undefined;
  const parts = words.split(BETWEEN);
  const last = parts.pop() ?? '';
  const ends = parts.length === 0 ? [last] : last.split(LAST);
  const all = [...parts, ...ends];
  return all.length > 2 && all.every(({ length }) => length > 12 && length < 250) ? all : undefined;
}
