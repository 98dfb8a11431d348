import type { Block } from '../document/block.ts';
import { ASKING } from '../sentence/ask.ts';
import { asks } from '../sentence/said.ts';
import { type Item, named, type Request } from './asked.ts';
import { REFINES, startsQuestion } from './question-start.ts';
import { framesRequest } from './reply-term.ts';
import { names } from './unlabelled-question.ts';

/** "Please could you let me know" over the questions. */
export const LEADS_ON =
  /:\W*$|\b(?:know|provide|supply|send|have|tell me|confirm|state|give(?: me)?|following|me with)[\s–—-]*$/i;

/** "I would like to know about the grant scheme." over what is asked of it. */
const SUBJECT =
  /^(?!.*\bto (?:please |formally )?(?:ask|request)\b)["“'‘]?(?:i (?:would like|should like|want|wish) to (?:know|ask|find out)|i am (?:interested|asking|writing)|(?:my|this) (?:request|questions?) (?:is|are|concerns?|relates?)) (?:about|concerning|on|regarding|in|to)\b[^?]*\.$/i;

/** "The place of every lamp on the quay.": short words that stand for a quality or a grade are none. */
function namesThing(text: string): boolean {
  return text.length > 25 && names(text.replace(/[.;]$/, ''));
}

/** "A list of files that have any of these words in the title:" over the words, which ask nothing by themselves. */
function isOverWords(lines: readonly Block[], at: number): boolean {
  const [lead, below] = [lines[at], lines[at + 1]];
  return (
    lead !== undefined &&
    below?.kind === 'paragraph' &&
    lead.text.length > 60 &&
    /^["“'‘]?(?:an?|the|all|any|copies)\s[^?]+:$/i.test(lead.text) &&
    below.text.length < 80 &&
    !/[.?]\W*$|^(?:the|an?|all|any|copies|how|what|which|who|when|where|why)\b/i.test(below.text)
  );
}

/** A request in paragraphs without numbers, of which two or more ask something of their own. */
export function askedInParagraphs(lines: readonly Block[]): Request | undefined {
  // "Total expenses paid to pilots" is one of several lines that all break off.
  const isList =
    lines.length > 2 &&
    lines.every(({ text, kind }) => kind === 'paragraph' && text.length < 200 && /[\p{L}\d)]$/u.test(text));
  const starts = lines.flatMap(({ text, kind }, at) =>
    kind === 'paragraph' &&
    !(SUBJECT.test(text) && lines[at + 1]?.text.includes('?')) &&
    text.length > 15 &&
    (isOverWords(lines, at) ||
      ((startsQuestion(text) || namesThing(text) || (isList && ASKING.test(text))) &&
        !LEADS_ON.test(text))) &&
    !isOverWords(lines, at - 1) &&
    !REFINES.test(text) &&
    !framesRequest(text)
      ? [at]
      : [],
  );
  if (starts.length < 2) return undefined;
  const rest = lines.slice(0, starts[0]);
  const items = starts.map((start, index): Item => {
    const own = lines.slice(start, starts[index + 1]);
    // "Due diligence:" is over the next of them.
    const isHead = (each: Block): boolean =>
      each === own.at(-1) && own.length > 1 && index < starts.length - 1 && /^[^?]{3,100}:$/.test(each.text);
    const words = own.filter(
      (each) => !isHead(each) && (!framesRequest(each.text) || ASKING.test(each.text)),
    );
    rest.push(...own.filter((each) => !words.includes(each)));
    return {
      printed: String(index + 1),
      lines: words.map(({ text, kind }) => (kind === 'bullet' ? `- ${text}` : text)),
    };
  });
  return { questions: named(items), rest };
}

/** "Best wishes from the quay", with a name below it. */
const CLOSES = /^(?:(?:with|many|kind|best|warm) )+(?:regards|wishes|thanks)\b|^yours\b/i;

/** "The details we require are:" over lines of which some ask and the others name a thing, all of them short. */
export function askedInRun(lines: readonly Block[]): Request | undefined {
  const lead = lines.findLastIndex(({ text }) => text.endsWith(':'));
  const below = lines.slice(lead + 1).filter(({ text }) => !framesRequest(text) || ASKING.test(text));
  const end = below.findIndex(({ text }) => CLOSES.test(text));
  // "Berths" is over the next of them.
  const run = below.slice(0, end === -1 ? below.length : end).filter(({ text }) => !/^\w+$/.test(text));
  const isItem = ({ text, kind }: Block): boolean =>
    kind === 'paragraph' &&
    text.length < 250 &&
    /^[A-Z]/.test(text) &&
    (text.endsWith('?') || !/[.:,;]\W*$/.test(text));
  const asking = run.filter(({ text }) => text.endsWith('?')).length;
  if (lead === -1 || below.length < 4 || asking < 2 || asking === below.length || !run.every(isItem))
    return undefined;
  const items: Item[] = [];
  for (const { text } of run) {
    if (REFINES.test(text) && items.length > 0) items.at(-1)?.lines.push(text);
    else items.push({ printed: String(items.length + 1), lines: [text] });
  }
  return { questions: named(items), rest: lines.filter((line) => !run.includes(line)) };
}

/** "At the end of August:" over lines that a semicolon parts, perhaps more than once. */
export function askedInSemicolons(lines: readonly Block[]): Request | undefined {
  const items: Block[] = [];
  let isOpen = false;
  for (const each of lines) {
    const isPart = each.kind === 'paragraph' && each.text.length < 400;
    const goesOn = /;(?: and| or)?\W*$/.test(each.text);
    if (isPart && (goesOn || isOpen)) items.push(each);
    isOpen = isPart && goesOn;
  }
  const parted = items.filter(({ text }) => /;/.test(text.slice(-6)));
  if (parted.length < 3 || lines.some(({ kind }) => kind === 'bullet')) return undefined;
  return {
    questions: named(items.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
    rest: lines.filter((line) => !items.includes(line)),
  };
}

/** "This shall include:" leads to parts of what was asked. */
export const PARTS_BELOW =
  /\b(?:includ\w+|such as|limited to|for each|each of|fields?|columns?|break ?down|broken down|list(?:ing)?)\b.*:\s*-?$/i;

/** "I wish to ask for:" over paragraphs that name a thing each, and nothing below them. */
export function askedBelowLead(lines: readonly Block[]): Request | undefined {
  const lead = lines.findIndex(({ text }) => text.endsWith(':') && (asks(text) || LEADS_ON.test(text)));
  if (/\b(?:including|limited to|such as):$/i.test(lines[lead]?.text ?? '') || isOverWords(lines, lead))
    return undefined;
  const under = lines.slice(lead + 1);
  const things = under.filter(
    ({ text }, at) =>
      !framesRequest(text) &&
      // "by July of the later year in each case:" over the years.
      !(
        text.length < 60 &&
        under
          .slice(0, at)
          .findLast((each) => each.text.length >= 60)
          ?.text.endsWith(':')
      ),
  );
  const names =
    things.every(
      ({ text, kind }) =>
        kind === 'paragraph' && /^(?:[A-Z]|the|a|all|any|copies)/.test(text) && text.length < 400,
    ) && things.filter(({ text }) => REFINES.test(text)).length * 3 <= things.length;
  if (lead === -1 || lead > 3 || things.length < 2 || !names) return undefined;
  return {
    questions: named(things.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
    rest: lines.filter((line) => !things.includes(line)),
  };
}
