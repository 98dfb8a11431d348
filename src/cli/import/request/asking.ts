import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { ASKING } from '../sentence/ask.ts';
import { isDeciding, isInReply } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';
import type { Asked, Request } from './asked.ts';
import { complaintIn } from './complaint.ts';
import { withFurther } from './further-question.ts';
import { askedInLines } from './line-question.ts';
import { labelsIn, numbersIn } from './numbered-answer.ts';
import { type Parts, partsOf } from './part.ts';
import { questionsIn } from './question.ts';
import { questionsQuoted } from './quoted-request.ts';
import { questionsInReply } from './reply-question.ts';
import { areCounted, standAgain } from './stand-again.ts';
import { toldAmong } from './told-among.ts';
import { withToldList } from './told-list.ts';
import { wantedIn } from './unlabelled-question.ts';

/** What was asked, and the reply without it. */
export interface Asking {
  readonly request: Request & {
    /** Words of a request that stand in the letter once more. */
    readonly idle: readonly Block[];
  };
  readonly reply: readonly Block[];
}

/**
 * The questions, from wherever they are told best: the request in the letter, the questions above their answers, or
 * one of the `others`, which are the first message of a thread and the mail that was answered.
 */
export function askedIn(parts: Parts, others: readonly (readonly Block[])[], decides = true): Asking {
  const end = complaintIn(parts.request);
  if (end < 1) return askedOf(parts, others, decides);
  const asking = askedOf({ ...parts, request: parts.request.slice(0, end) }, others, decides);
  const { request } = asking;
  return { ...asking, request: { ...request, idle: [...request.idle, ...parts.request.slice(end)] } };
}

function askedOf(parts: Parts, others: readonly (readonly Block[])[], decides: boolean): Asking {
  const decided = parts.opening.filter(isDeciding);
  const reply = [...decided, ...parts.reply];
  const own =
    echoed(parts) ??
    askedInLines(parts.request, reply) ??
    withToldList(questionsIn(parts.request), parts.request, reply);
  const apart = parts.marked && !isInTurn(parts);
  const through = apart ? reply : [...decided, ...parts.request, ...parts.reply];
  // What a letter asks that decides nothing, it asks of the requester.
  const repeated = decides ? questionsInReply(through, parts.marked && parts.request.length === 0) : [];
  const told = others.flatMap((blocks) => {
    if (blocks.length === 0) return [];
    const { marked, request, reply } = partsOf(blocks);
    // All of it is by who asks: "for example, two hours." answers nothing.
    const asked = reply.some(({ text }) => text.endsWith('?')) ? [...request, ...reply] : request;
    const whole = questionsIn(blocks);
    const below = questionsIn(marked && request.length > 0 ? asked : marked ? reply : blocks);
    // "… the following:" may stand above what was cut off as the reply.
    const isCut = request.length === 0 && whole.questions.length > below.questions.length;
    return [{ blocks, ...(isCut ? whole : below) }];
  });
  const { idle: above = [] } = parts;
  const outside = told.find(({ questions }) => questions.length > 0);
  const [prose, ...further] = outside?.questions ?? [];
  const below = [...parts.request, ...parts.reply];
  const quoted =
    prose?.text !== undefined && further.length === 0 && own.questions.length < 2
      ? questionsQuoted(below, prose.text)
      : [];
  if (quoted.length > 0)
    return {
      request: {
        questions: quoted,
        rest: outside?.rest ?? [],
        idle: [...above, ...told.flatMap(({ blocks }) => blocks)],
      },
      reply: [...decided, ...below],
    };
  const idle = [...above, ...told.flatMap((each) => (each === outside ? [] : each.blocks))];
  // "Q1" alone over an answer repeats no question.
  const worded = repeated.filter(({ text }) => text !== undefined);
  const more =
    repeated.length > own.questions.length &&
    (own.questions.length < 2 || worded.length > own.questions.length);
  const inReply =
    repeated.length > 0 && (own.questions.length === 0 || (more && !(parts.marked && isOne(own.questions))));
  // "Question 1: We sent 16,204 letters.": what tells under that name answers the questions of the first message.
  // Where the letter tells the request in more questions than the first message, they are of one who has read it.
  const isAnswer =
    outside !== undefined &&
    (repeated.length > 0 || own.questions.length <= outside.questions.length) &&
    (outside.questions.length >= repeated.length || arePartsOf(repeated, outside.questions)) &&
    repeated.filter(({ text }) => text !== undefined && (ASKING.test(text) || asks(text))).length * 2 <=
      repeated.length;
  if (inReply && !isAnswer && repeated.length >= (outside?.questions.length ?? 0)) {
    const words = apart ? parts.request : [];
    return {
      request: {
        questions: repeated.map((each) => inOwnWords(each, outside?.questions ?? [])),
        rest: words.filter((each) => !repeated.some(({ text }) => text === each.text)),
        idle: [...idle, ...(outside?.blocks ?? [])],
      },
      reply: through,
    };
  }
  if (
    outside !== undefined &&
    (isAnswer || outside.questions.length > own.questions.length || parts.inCourtesy === true)
  ) {
    // "• What kind of building it was – This information is given.": a question once more, and its answer.
    const told = toldAmong(parts.request, outside.blocks);
    return {
      request: {
        questions: outside.questions,
        rest: outside.rest,
        idle: [...idle, ...parts.request.filter((each) => !told.includes(each))],
      },
      reply: [...told, ...reply],
    };
  }
  const rest = { rest: own.rest, idle: [...idle, ...(outside?.blocks ?? [])] };
  // "Response 2-5" answers more than the one paragraph that the page has left of the request.
  const answered = labelsIn(reply);
  if (new Set(answered).size > Math.max(own.questions.length, 1) && !parts.request.some(isLabelled))
    return {
      request: { ...rest, questions: numbersIn(reply), rest: parts.request },
      reply,
    };
  if (own.questions.some(({ text }) => text !== undefined)) {
    const { questions, row } = withFurther(own.questions, parts.request, parts.reply);
    return { request: { questions, ...rest }, reply: [...decided, ...row, ...parts.reply] };
  }
  const numbers = numbersIn(reply);
  return {
    request: { questions: numbers.length > 0 ? numbers : [{ label: '1', printed: '1' }], ...rest },
    reply,
  };
}

/** "Q2a. The registered keeper." and "Q2b. By letter.", where "2." was asked with its parts. */
function arePartsOf(repeated: readonly Asked[], asked: readonly Asked[]): boolean {
  return repeated.every((each) =>
    asked.some(
      ({ printed }) =>
        each.printed === printed ||
        (each.printed.startsWith(printed) && /^(?:[a-z]|\.\d)$/.test(each.printed.slice(printed.length))),
    ),
  );
}

/** "7. See the attached minutes." has the number of a question and answers it: the first message has its words. */
function inOwnWords(repeated: Asked, asked: readonly Asked[]): Asked {
  const { text = '' } = repeated;
  const own = asked.find(({ printed }) => printed === repeated.printed);
  const isAnswer = isInReply(text) || /^see\b/i.test(text);
  return own?.text !== undefined && isAnswer ? { ...repeated, text: own.text } : repeated;
}

/** "You said:" over questions of which each stands above its answer: the first answers looked like a request. */
function isInTurn({ request, reply }: Parts): boolean {
  const isQuestion = (each: Block): boolean => /\?\W*$/.test(each.text) && !isLabelled(each);
  const below = wantedIn(reply).filter((each) => !request.some(({ text }) => text === each.text));
  const above = request.filter((each, at) => isQuestion(each) && !isQuestion(request[at + 1] ?? each));
  return above.length > 0 && below.filter(isQuestion).length > 0 && above.length + below.length > 3;
}

/** Lines of a request that stand again over their answers: each asks, whether it bears a number or not. */
function echoed({ request, reply }: Parts): Request | undefined {
  if (request.some((each) => isLabelled(each) || each.kind === 'table')) return undefined;
  const again = standAgain(request, reply);
  const isMost = again.length * 3 >= request.length * 2 || areCounted(again, reply);
  if (again.length < 2 || !isMost) return undefined;
  return {
    questions: again.map(({ text }, index) => ({
      label: String(index + 1),
      printed: String(index + 1),
      text,
    })),
    rest: request.filter((each) => !again.includes(each)),
  };
}

function isOne([only, ...more]: readonly Asked[]): boolean {
  return more.length === 0 && only?.text !== undefined && (only.text.match(/\?/g) ?? []).length === 1;
}

function isLabelled({ text }: Block): boolean {
  return readLabel(text) !== undefined;
}
