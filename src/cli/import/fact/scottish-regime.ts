import type { Regime } from '../../../domain/regime.ts';
import type { Block } from '../document/block.ts';
import { type Found, quote } from './found.ts';

const ACT = /(?:freedom of information|\bFOI) \(scotland\) act|\bFOI(?:SA|\(S\)A)/i;
const COMMISSIONER = /\bscottish information commissioner\b/i;
/** "Section 25 – Information Otherwise Accessible": the sections that have these titles in the Scottish Act alone. */
const TITLES =
  /\bs(?:ection|\.)? ?25\b[^.]{0,30}\botherwise accessible\b|\bs(?:ection|\.)? ?17\b[^.]{0,30}\b(?:information|data) (?:is )?not held\b/i;
const REGULATIONS =
  /environmental information (?:\(scotland\) regulations|regulations \(scotland\))|\bEISRs?\b|\bEI\(S\)Rs?|\bEIRs? ?\(S(?:cotland)?\)/i;
/** No other law of ours has a 10(4)(a) or a 10(5)(e). */
const EXCEPTION = /\bregulations? ?10 ?\([45]\) ?\([a-g]\)/i;
/** What a Scottish letter says of environmental information when it has said which country’s. */
const ENVIRONMENTAL = /\bEIRs?\b|environmental information|\bregulations? ?1[01] ?\(/i;
const OF_REGULATIONS = /\bregulations? ?1[01] ?\(\d/i;
/** An exemption of Part 2, and not the one that only sends environmental information to the Regulations. */
const OF_ACT = /\bs(?:ection|\.)?s? ?(?:2[5-9]|3\d|4[01]) ?\([\da-d](?<!\b39 ?\(2)\)/i;
const SENT = /\b39 ?\(2\)/;
const HANDLED =
  /\b(?:under|handled|considered|dealt|treated|processed|accordance|for the purposes)\b[^.]{0,80}environmental information \(?(?:scotland|regulations)|\b(?:handled|considered|dealt|treated|processed|in accordance) [^.]{0,60}\b(?:EIS?Rs?\b|EI\(S\)R)/i;
/** What is said of every request alike, or not decided. */
const EITHER = /\b(?:if|whether|either|and\/or|or)\b/i;
const OTHER_ACT = /freedom of information act(?! ?(?:2002|\(scotland))|\bFOIA\b/i;

/**
 * The Scottish law that a reply was given under; undefined where nothing Scottish is named. A letter under the
 * Regulations names the Act as well, because section 39(2) sends it there; one under the Act may name both in passing.
 */
export function scottishRegime(reply: readonly Block[], all: readonly Block[]): Found<Regime> | undefined {
  const everything = [...reply, ...all];
  const regulations = everything.filter(({ text }) => REGULATIONS.test(text) || EXCEPTION.test(text));
  const others = everything.filter(({ text }) => OTHER_ACT.test(text));
  const act =
    everything.find(({ text }) => ACT.test(text)) ??
    everything.find(isScottish) ??
    (others.length === 0 ? everything.find(({ text }) => TITLES.test(text)) : undefined);
  if (act === undefined && (regulations.length === 0 || regulations.length < others.length)) return undefined;
  const sign = signOfRegulations(reply.some(isEnvironmental) ? reply : all);
  if (sign !== undefined) return found('EISR', sign.text, sign.pattern);
  const named = act ?? regulations[0];
  return (
    named && found(act === undefined ? 'EISR' : 'FOISA', named.text, act === undefined ? REGULATIONS : ACT)
  );
}

/** Whether a line sends the requester to the Commissioner whom only Scotland has. */
export function isScottish({ text }: Block): boolean {
  return COMMISSIONER.test(text);
}

/** The words that say that the request was dealt with under the Regulations. */
function signOfRegulations(blocks: readonly Block[]) {
  const having = (pattern: RegExp) => blocks.filter(({ text }) => pattern.test(text));
  const first = (pattern: RegExp, among = having(pattern)) => among[0] && { text: among[0].text, pattern };
  const [exceptions, exemptions] = [having(OF_REGULATIONS), having(OF_ACT)];
  if (exceptions.length + exemptions.length > 0)
    return exceptions.length >= exemptions.length ? first(OF_REGULATIONS) : undefined;
  const handled = having(HANDLED).filter(({ text }) => !EITHER.test(text));
  const law = having(ENVIRONMENTAL);
  return (
    first(SENT) ??
    first(HANDLED, handled) ??
    (law.length > having(ACT).length ? first(ENVIRONMENTAL, law) : undefined)
  );
}

function isEnvironmental({ text }: Block): boolean {
  return ENVIRONMENTAL.test(text);
}

function found(value: Regime, text: string, pattern: RegExp): Found<Regime> {
  return { value, from: quote(text, pattern.exec(text)?.index) };
}
