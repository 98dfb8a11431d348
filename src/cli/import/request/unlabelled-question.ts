import type { Block } from '../document/block.ts';
import { FORMALITY } from '../sentence/ask.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';
import { labelOf } from './series.ts';

/** "Please supply the dates …", "Can you also provide the number of …", "I wondered if you could tell me …" */
const WANTS =
  /^(?:if (?:so|yes|not?|applicable),? )?(?:also,? )?(?:(?:could|can|would) (?:you|i) (?:please )?(?:also )?|pleases? (?:could you |can you )?(?:also )?)(?:supply|provide|send|state|list|name|give|tell|have|confirm (?:whether|how|the))\b/i;
const WISHES =
  /^(?:(?:hi|hello)(?: there)?,? )?i (?:(?:wondered|was wondering|am wondering) (?:if|whether) you (?:could|can|would)|(?:would|should) (?:also )?like to (?:know|see|have|receive|request))\b/i;
/** "The number of burials in each year": what is wanted, and nothing told of it. */
const THING =
  /^(?:the |an? |any |all )?(?:(?:total|full|average|annual|current|latest) )*(?:numbers?|totals?|amounts?|costs?|names?|dates?|lists?|cop(?:y|ies)|details|breakdown|value|percentage|proportion|reasons?|minutes|emails?|correspondence|spend(?:ing)?|expenditure|(?:salary|staff|annual) costs?) (?:of|for|between|from|on|spent|paid|sent)\b/i;
const RELATIVE =
  /\b(?:that|which|who|whom|whose|where|when|if)\b(?:\s+\S+){0,4}?\s(?:is|are|was|were|has|have|had|do|does|did|will|would|could|may|might|can)\b/gi;
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|did|will|would|could|may|might|can|cannot|includes?|relates?|holds?|shows?|came|stood|rose|fell|attached|enclosed|below|follows)\b|:$/i;

/** Whether a line without a number asks: with a question mark, as a wish, or by naming a thing alone. */
export function wants({ text, kind }: Block): boolean {
  if (kind === 'table' || text.length < 13 || labelOf(text) !== undefined || isInReply(text)) return false;
  if (/\?\W*$/.test(text)) return true;
  if (WISHES.test(text)) return text.length < 700;
  if (WANTS.test(text)) return text.length < 700 && asks(text) && !FORMALITY.test(text);
  return text.length > 25 && THING.test(text) && !VERB.test(text.replace(RELATIVE, ''));
}

/** "The lease of the quay", "how many boats there were": what a sentence is about, and nothing told of it. */
export function names(words: string): boolean {
  return (
    /^(?:the|an?|any|all|cop(?:y|ies)|whether|how|what|which|why|who)\b/i.test(words) &&
    !VERB.test(words.replace(RELATIVE, ''))
  );
}

/** The lines of a reply that ask without a number, each above the words that answer it; none where only one does. */
export function wantedIn(blocks: readonly Block[]): readonly Block[] {
  const wanted = blocks.filter((each, at) => {
    const next = blocks[at + 1];
    return wants(each) && next !== undefined && (/\?\W*$/.test(each.text) || !wants(next));
  });
  return wanted.length > 1 ? wanted : [];
}
