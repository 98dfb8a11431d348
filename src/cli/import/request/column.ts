import type { Block } from '../document/block.ts';

/** "All letters", "Letters that were sent", "The cost of dredging in 2023": what is no name of a column, as "The name" is. */
const SAYS_MORE =
  /\?|^(?:how|what|when|where|who|which|why|please|any|all)\b|^(?:the )?(?:letters|e-?mails|minutes|reports|documents|correspondence)\b.*\b(?:that|which)\b|^the (?:\w+ )?(?:number|cost|sum|amount|total)\b.*\b(?:19|20)\d\d\b/i;

/** "A copy of your register with the following details" over the names of its columns. */
export const COLUMNS =
  /\b(?:cop(?:y|ies)|lists?|registers?|spreadsheets?|databases?|datasets?|records?|extracts?|tables?)\b.{0,200}?\b(?:with|including|containing|showing|detailing|to include|which includes?)\b.{0,20}\bfollowing\b/is;

/** "For each of them I would like to know:" below a wish for a list: what stands under it are its columns. */
const OF_EACH = /^for (?:each|every)\b[^.?]*:$/i;
const LIST = /\b(?:lists?|registers?|spreadsheets?|databases?|datasets?|tables?)\b/i;
/** "How many were let?" below it asks for a column as well; "How many are there in all?" does not. */
const NO_COLUMN = /^(?:please|all|any)\b|\b(?:in all|altogether|in total)\b/i;

/** "I would like the figures broken down into:" over the ways in which they are to be told. */
const BROKEN_DOWN =
  /\b(?:broken down|breakdown|split|separated|categori[sz]ed|disaggregated)\b[^.?]{0,40}\b(?:into|by|as follows|following|between)\b[^.?]{0,40}:$|\bin the following (?:categories|groups|breakdowns?)\b[^.?]{0,20}:$/i;

/** Whether these are the names of what a list should have in its columns, and no questions of their own. */
export function namesColumns(names: readonly string[], leads: readonly Block[]): boolean {
  const isOfEach =
    OF_EACH.test(leads.at(-1)?.text ?? '') && leads.slice(0, -1).some(({ text }) => LIST.test(text));
  const isWay = (name: string): boolean =>
    name.length < 160 && !/\?|^(?:how|please|copies|a copy)\b/i.test(name);
  if (names.length > 1 && BROKEN_DOWN.test(leads.at(-1)?.text ?? '') && names.every(isWay)) return true;
  const isName = (name: string): boolean =>
    name.replace(/\([^)]*\)/g, '').length < 90 && !(isOfEach ? NO_COLUMN : SAYS_MORE).test(name);
  return (
    names.length > 3 && names.every(isName) && (isOfEach || leads.some(({ text }) => COLUMNS.test(text)))
  );
}
