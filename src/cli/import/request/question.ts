import { type Block, withoutStart } from '../document/block.ts';
import { splitNumbers } from '../document/inline-list.ts';
import { readLabel } from '../document/label.ts';
import { ASKING } from '../sentence/ask.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { type Asked, type Item, named, type Request } from './asked.ts';
import { askedInClauses } from './clause.ts';
import { namesColumns } from './column.ts';
import { numbered } from './numbered-question.ts';
import {
  askedBelowLead,
  askedInParagraphs,
  askedInRun,
  askedInSemicolons,
  LEADS_ON,
  PARTS_BELOW,
} from './paragraph.ts';
import { asksFurther, REFINES, startsQuestion } from './question-start.ts';
import { framesRequest } from './reply-term.ts';

/** "Can you please provide the following information?", "Please can you answer these questions?" over a list. */
const LEADS_TO_LIST =
  /\b(?:the following(?: (?:information|details|data|figures|questions|points|items))?|these (?:\w+ )?(?:questions|points|queries|items))\?\W*$/i;

/** The questions of a request, in every numbering that letters have; one paragraph is one question. */
export function questionsIn(blocks: readonly Block[]): Request {
  // “A. The results …”: the quotation mark stands before the first label.
  const opened = blocks.map((each, at) =>
    at === 0 && /^["“‘']/.test(each.text) && readLabel(each.text.slice(1)) ? withoutStart(each, 1) : each,
  );
  const lines = dashed(opened.flatMap(splitNumbers));
  const first = lines
    .map(({ text }) => readLabel(text))
    .findIndex((label) => label !== undefined && label.role !== 'answer');
  const list = first > 0 ? lines.slice(first).filter(({ text }) => readLabel(text)) : [];
  const lead = lines[first - 1]?.text ?? '';
  const names = list.map(({ text }) => text.slice(readLabel(text)?.length));
  const above = lines.slice(Math.max(0, first - 2), Math.max(0, first));
  // "How much was raised in: i. 2018/19 ii. 2019/20": what is numbered belongs to one question.
  const isOne =
    lead.endsWith(':') &&
    /^(?:how|what|when|where|who|which)\b/i.test(lead) &&
    list.every(({ text }) => text.length < 60) &&
    !names.some((name) => ASKING.test(name));
  const bulleted = lines.filter(({ kind }) => kind === 'bullet');
  const aboveBullets = lines.slice(0, lines.indexOf(bulleted[0] as Block)).slice(-2);
  if (
    namesColumns(names, above) ||
    namesColumns(
      bulleted.map(({ text }) => text),
      aboveBullets,
    )
  )
    return asTable(lines);
  if (first !== -1 && !isOne && lines.filter(({ text }) => readLabel(text)).length > 0)
    return numbered(lines, first);
  // "Which sites are shut? Give their names." over "• How many of them had a pump?", and so on
  const queries = lines.filter(
    ({ text, kind }) => kind !== 'table' && text.includes('?') && !LEADS_TO_LIST.test(text),
  );
  if (
    queries.length > 2 &&
    queries.some(({ kind }) => kind === 'bullet') &&
    queries.some(({ kind }) => kind !== 'bullet') &&
    lines.every((each) => queries.includes(each) || framesRequest(each.text) || each.text.endsWith(':'))
  )
    return {
      questions: named(queries.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
      rest: lines.filter((line) => !queries.includes(line)),
    };
  const bullets = lines.filter(({ kind, text }) => kind === 'bullet' && !framesRequest(text));
  const asked = bullets.filter(({ text }) => ASKING.test(text)).length;
  const over =
    sentencesOf(lines[lines.findIndex(({ kind }) => kind === 'bullet') - 1]?.text ?? '').at(-1) ?? '';
  const long = bullets.filter(({ text }) => text.length > 20).length * 3 > bullets.length * 2;
  const isList =
    bullets.length > 1 &&
    long &&
    bullets.filter(({ text }) => text.length > 12).length * 5 >= bullets.length * 4;
  const isLed =
    /\b(?:following|provid\w+|send|supply|request\w*|information|details|know|questions?|for)\b.*:\s*-?$/i.test(
      over,
    ) ||
    (over.endsWith(':') && bullets.length > 2) ||
    // "I would like to see" breaks off where the list goes on.
    (/\b(?:see|have|know|for|of|send(?: me)?|provide|about|receive)$/i.test(over) && asks(over)) ||
    (LEADS_ON.test(over) && asks(over));
  const last = lines.findLastIndex(({ kind }) => kind === 'bullet');
  const closes = lines
    .slice(last + 1)
    // "Please specify whether these are financial years." goes with all of them.
    .every(({ text }) => framesRequest(text) || !asks(text) || /^(?:please|if) (?!.*\?)/i.test(text));
  if (
    bullets.length > 1 &&
    (/\bthe following\b/i.test(over) ||
      bullets.some(({ text }) => /^please\b|\?$/i.test(text)) ||
      !PARTS_BELOW.test(over)) &&
    // A request that is nothing but a list, or ends with one, is a list of questions.
    ((isList && (lines.every(isOfList) || (isLed && closes))) ||
      (bullets.length >= lines.length - 4 && asked * 2 > bullets.length))
  ) {
    // "-The name of the scheme." below "- A breakdown of grants, including:" is a part of it.
    const parts = lines.filter(
      (line, at) => /^[-–]\w/.test(line.text) && at > lines.indexOf(bullets[0] as Block) && at < last,
    );
    const items = bullets.map((bullet, index): Item => {
      const end = lines.indexOf(bullets[index + 1] ?? bullet);
      const own = parts.filter((line) => {
        const at = lines.indexOf(line);
        return at > lines.indexOf(bullet) && at < end;
      });
      return { printed: String(index + 1), lines: [bullet, ...own].map(({ text }) => text) };
    });
    // "I would also ask who signed it." below the list
    const more = lines.filter(({ text, kind }, at) => at > last && kind === 'paragraph' && asksFurther(text));
    items.push(...more.map(({ text }, at) => ({ printed: String(bullets.length + at + 1), lines: [text] })));
    return {
      questions: named(items),
      rest: lines.filter((line) => ![bullets, parts, more].some((own) => own.includes(line))),
    };
  }
  const asking = lines.filter(({ text, kind }) => kind !== 'bullet' && text.trim().endsWith('?'));
  const others = lines.filter((line) => !asking.includes(line));
  if (asking.length > 1 && others.every(({ text }) => text.endsWith(':') || framesRequest(text)))
    return {
      questions: named(asking.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))),
      rest: others,
    };
  const several =
    askedInSemicolons(lines) ??
    askedInClauses(lines) ??
    askedInRun(lines) ??
    askedInParagraphs(lines) ??
    askedBelowLead(lines);
  if (several !== undefined) return several;
  return asOne(lines);
}

/**
 * "-All reports" between "- All requests" and "- All costs": a bullet that lost its space. Below "including:" it is a
 * part of that bullet, and so are several of them, "-Cutters" over "-Ketches".
 */
function dashed(lines: readonly Block[]): readonly Block[] {
  return lines.map((line, at) => {
    const above = lines[at - 1];
    const isBetween = above?.kind === 'bullet' && lines[at + 1]?.kind === 'bullet';
    return isBetween && /^[-–][A-Z]/.test(line.text) && !above.text.endsWith(':')
      ? { ...withoutStart(line, 1), kind: 'bullet' }
      : line;
  });
}

/** All that asks in a request, as one question. */
function asOne(lines: readonly Block[]): Request {
  const plain = lines.filter(({ text }) => !framesRequest(text) || ASKING.test(text));
  // "Under the Freedom of Information Act I would like a copy of …": the whole of it in one paragraph.
  const words = plain.length > 0 ? plain : lines.filter(({ text }) => text.length > 60);
  const text = words.map((line) => (line.kind === 'bullet' ? `- ${line.text}` : line.text)).join('\n');
  if (text.trim() === '') return { questions: [], rest: lines };
  return {
    questions: [{ label: '1', printed: '1', text }],
    rest: lines.filter((line) => !words.includes(line)),
  };
}

/** A list and its columns, as one question, and what else is asked below them. */
function asTable(lines: readonly Block[]): Request {
  const last = lines.findLastIndex(({ text, kind }) => kind === 'bullet' || readLabel(text) !== undefined);
  const starts = ({ text }: Block, at: number): boolean =>
    at > Math.max(last, 0) && startsQuestion(text) && !REFINES.test(text) && !framesRequest(text);
  const next = lines.findIndex(starts);
  if (next === -1) return asOne(lines);
  const table = asOne(lines.slice(0, next));
  const more = asTable(lines.slice(next));
  const questions = [...table.questions, ...more.questions].map(({ text }, at): Asked => {
    const number = String(at + 1);
    return { label: number, printed: number, ...(text !== undefined && { text }) };
  });
  return { questions, rest: [...table.rest, ...more.rest] };
}

/** An item of a list, or "and on 9 June:" between two. */
function isOfList({ kind, text }: Block): boolean {
  return kind === 'bullet' || /^and\b.{0,60}:$/i.test(text);
}
