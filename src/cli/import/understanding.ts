import { answersIn } from './answer/answer.ts';
import { splitRunIn } from './answer/run-in-answer.ts';
import { toldApart, toldFurther } from './answer/told-apart.ts';
import { type Judgement, judge } from './decision/judgement.ts';
import { type Block, block, rewritten } from './document/block.ts';
import { splitEchoes } from './document/echo.ts';
import { isRequestHeading, leadsToRequest } from './document/heading.ts';
import { splitNumbers } from './document/inline-list.ts';
import { readLabel } from './document/label.ts';
import type { LetterFile } from './document/read-letter.ts';
import { dateIn, findDates } from './fact/date.ts';
import { findReference } from './fact/reference.ts';
import { isScottish } from './fact/scottish-regime.ts';
import { findRegime, findTitle, namesBoth, regimeNamed } from './fact/subject-line.ts';
import { withLater } from './later.ts';
import type { Letter, Setting } from './letter.ts';
import { headsOf, isLeadIn, isWords } from './letter-line.ts';
import { correspondenceIn } from './message/correspondence.ts';
import type { Left } from './message/left.ts';
import { withoutPeople } from './message/mask.ts';
import { peopleIn } from './message/person.ts';
import { filesNamed } from './missing-file-note.ts';
import { askedIn } from './request/asking.ts';
import { withCounted } from './request/counted-question.ts';
import { isLead } from './request/lead.ts';
import { withNamedParts } from './request/named-part.ts';
import { partsOf } from './request/part.ts';
import { partsInThread } from './request/part-in-thread.ts';
import { isDeciding } from './sentence/in-reply.ts';

/** Lines whose facts are in the fields of the entry. */
const FACT =
  /^(?:(?:our|your|case|request|foi|eir|freedom of information|environmental information)\s+)*(?:request\s+)?(?:ref(?:erence)?|id|number|date|category|subject|re|status|received|responded|published|publication date|requested)\b.{0,80}$|^\w+ \d{1,2}, \d{4}\s*\|/i;
/** The courtesies above a reply. */
const COURTESY =
  /^(?:thank you for|i (?:write|am writing|refer|note)|we (?:acknowledge|refer|write)|further to|with reference to|(?:re:?\s+)?(?:freedom of information|environmental information|foi|eir)\b.{0,80}$)/i;

/** Reads a letter, or the messages of a correspondence. Nobody's name goes further than this. */
export function understand(file: LetterFile, { referencePatterns, regimes }: Setting): Letter {
  const found = correspondenceIn(file.blocks);
  const margins = (file.margins ?? []).map((block): Left => ({ kind: 'letterhead', block }));
  const later = found.later.flatMap(({ blocks }) => blocks);
  const askedLater = found.later.flatMap(({ asked }) => asked);
  const byPublic = [
    ...found.asked,
    ...askedLater,
    ...found.cleared.quoted,
    ...partsOf(found.cleared.blocks).request,
  ];
  const people = peopleIn([...found.cleared.left, ...margins], {
    kept: [...found.asked, ...found.cleared.blocks, ...later, ...askedLater].map(({ text }) => text),
    asked: byPublic.map(({ text }) => text),
  });
  const masked = (blocks: readonly Block[], asked: boolean): readonly Block[] =>
    blocks.map((each) => rewritten(each, (text) => withoutPeople(text, people, asked)));
  const blocks = masked(found.cleared.blocks, false);
  const parts = partsInThread(blocks, found.asked);
  const opening = masked(
    parts.opening.filter((each) => !isDeciding(each)),
    true,
  );
  // The day of the message that decides, of several.
  const sent = found.sent === undefined ? [] : [block(`Sent: ${found.sent}`)];
  const heads = masked(
    [...headsOf(file.blocks, found.cleared), ...(found.heads ?? []), ...sent, ...(file.margins ?? [])],
    true,
  );
  const isDecision = found.kind === 'decision' || found.kind === 'review';
  const asking = askedIn(
    { ...parts, request: masked(parts.request, true) },
    [masked(found.asked, true), masked(found.cleared.quoted, true)],
    isDecision,
  );
  const { request } = asking;
  const apart = toldApart(request.questions, asking.reply);
  const isCounted = [...parts.request, ...found.asked, ...asking.reply].some(
    ({ text }) => (readLabel(text)?.length ?? 0) > 0,
  );
  const parted = withNamedParts(apart, asking.reply);
  const questions = withCounted(isCounted ? parted : toldFurther(parted, asking.reply), asking.reply);
  // "A: Scanners" over the questions of that part, and over their answers again
  const texts = questions.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const isAgain = ({ text, kind }: Block): boolean =>
    kind !== 'table' && text.length < 100 && request.rest.some((each) => each.text === text);
  const reply = asking.reply
    .filter((each, at, all) => isWords(each, all[at + 1]) && !isAgain(each))
    .flatMap((each) => {
      // "(1) 214 (2) £41,200": answers in one paragraph.
      const pieces = splitNumbers(each);
      if (pieces.length > 1 && pieces.length === questions.length) return pieces;
      const answers = splitRunIn(each, questions);
      return answers.length > 1 ? answers : splitEchoes(each, texts);
    });
  // Fields quote what they were read from, and the request is one of its sources.
  const shown = blocks.map((each) =>
    parts.request.some(({ text }) => text === each.text) ? (masked([each], true)[0] ?? each) : each,
  );
  // The number may stand only in what else was written, over a mail that is quoted, or in the names of files.
  const numbers = [
    [...heads, ...shown],
    masked(found.others ?? [], true),
    found.cleared.left.flatMap(({ kind, block }) =>
      kind === 'quoted-mail' || kind === 'correspondence' || kind === 'site' ? [block] : [],
    ),
  ].map((each) => findReference(each, referencePatterns));
  const { found: reference, others } = numbers.find((each) => each.found !== undefined) ?? {
    found: undefined,
    others: [],
  };
  const commissioner = found.cleared.left.map(({ block }) => block).filter(isScottish);
  const named =
    regimeNamed(reply, [...heads, ...shown, ...commissioner]) ??
    regimeNamed(
      [],
      (found.others ?? []).filter(({ text }) => !namesBoth(text)),
    );
  const regime = named ?? findRegime(reply, [...heads, ...shown], regimes);
  const answers = answersIn(reply, questions, regime.value);
  const dated = findDates([
    ...heads,
    ...blocks.filter(({ text }) => !parts.request.some((each) => each.text === text)),
  ]);
  // Some are dated below the name that signs them, and some pages below the rights of review.
  const datedIn = (...kinds: readonly Left['kind'][]): ReturnType<typeof findDates>['dates'] =>
    findDates(found.cleared.left.flatMap(({ kind, block }) => (kinds.includes(kind) ? [block] : []))).dates;
  const signed = datedIn('signature').responded;
  const { asked } = dated;
  const first = found.received === undefined ? undefined : dateIn(found.received);
  const dates = {
    // What is sent by way of a site arrives on the same day.
    ...(first && { received: { value: first.value, from: `the first message: ${first.written}` } }),
    ...datedIn('complaints'),
    ...(signed && { responded: signed }),
    ...dated.dates,
  };
  const called = found.title ?? file.title;
  const page = called === undefined ? undefined : withoutPeople(called, people, true);
  const title = findTitle([...heads, ...opening], page, reference?.value ?? '\0', texts);
  const isField = ({ text }: Block): boolean => FACT.test(text) || text === page;
  const isCourtesy = (each: Block): boolean => COURTESY.test(each.text) || isLead(each);
  const leftover = [...opening, ...request.rest.filter((each) => !opening.includes(each))];
  const left = (kind: 'fact' | 'courtesy', blocks: readonly Block[]): readonly Left[] =>
    blocks.map((block) => ({ kind, block }));
  const reading: Letter = {
    kind: found.kind,
    ...(reference && { reference }),
    otherReferences: others,
    ...(title && { title }),
    regime,
    dates,
    ...(asked && { asked }),
    questions,
    answers: isDecision ? answers : { ...answers, pieces: [] },
    judgement: isDecision ? judge(answers, questions, regime.value) : UNDECIDED(questions.length),
    unplaced: [
      ...leftover.filter((each) => !isField(each) && !isCourtesy(each) && !isLeadIn(each.text)),
      ...(isDecision ? [] : answers.pieces.map(({ block }) => block)),
    ],
    files: filesNamed(
      masked(
        found.cleared.left.flatMap(({ kind, block }) => (kind === 'site' ? [block] : [])),
        true,
      ),
    ),
    before: [],
    left: [
      ...found.cleared.left,
      ...margins,
      ...left('fact', leftover.filter(isField)),
      ...left('courtesy', [
        ...leftover.filter((each) => !isField(each) && (isCourtesy(each) || isLeadIn(each.text))),
        ...request.idle,
        ...masked(found.asked, true).filter(
          (each) =>
            (leadsToRequest(each.text) || isRequestHeading(each.text)) &&
            ![...request.rest, ...request.idle].some(({ text }) => text === each.text),
        ),
        ...asking.reply.filter((each, at, all) => !isWords(each, all[at + 1]) || isAgain(each)),
        ...answers.structure,
      ]),
    ],
  };
  return found.later.reduce(
    (letter, later) =>
      withLater(letter, { ...later, blocks: masked(later.blocks, false), asked: masked(later.asked, true) }),
    reading,
  );
}

const UNDECIDED = (count: number): Judgement => ({
  questions: Array.from({ length: count }, () => ({ cited: [] })),
  refused: [],
  doubtful: [],
});
