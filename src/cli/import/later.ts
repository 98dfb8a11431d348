import type { Outcome } from '../../domain/outcome.ts';
import { answersIn } from './answer/answer.ts';
import type { Piece } from './answer/piece.ts';
import { nearest, topicsAmong } from './answer/topic.ts';
import { wordsAbout } from './decision/about.ts';
import type { Judged } from './decision/judged.ts';
import { judge } from './decision/judgement.ts';
import type { Block } from './document/block.ts';
import { fits, narrowest } from './fact/exemption.ts';
import { quote } from './fact/found.ts';
import { withFollowUps } from './later-question.ts';
import type { Letter } from './letter.ts';
import type { Later } from './message/correspondence.ts';
import { type Asked, indicesOf } from './request/asked.ts';
import { followUpsIn } from './request/follow-up.ts';
import { questionsMentioned } from './request/mention.ts';
import { partsOf } from './request/part.ts';
import { does, HANDED } from './sentence/giving.ts';
import { isDeciding, says } from './sentence/in-reply.ts';

/** A letter with the decision of a later message: a review that reverses, an answer that was late, a release. */
export function withLater(letter: Letter, later: Later): Letter {
  const { kind, sent, blocks } = later;
  const more = kind === 'review' ? [] : followUpsIn(later.asked, letter.questions);
  if (more.length > 0) return withFollowUps(letter, more, blocks);
  const { questions, regime } = letter;
  const parts = partsOf(blocks);
  // "Thank you for your request for …" tells the request once more.
  const told = parts.inCourtesy === true ? parts.request : [];
  // Above "I also find that …" stands what was found first.
  const first = parts.opening.findIndex(
    (each) => isDeciding(each) || says(each.text) || HANDED.test(each.text),
  );
  const above = first === -1 ? parts.opening : parts.opening.slice(0, first);
  const reply = [
    ...parts.opening.slice(above.length),
    ...(told.length > 0 ? [] : parts.request),
    ...parts.reply,
  ];
  const answers = answersIn(reply, questions, regime.value);
  const judgement = judge(answers, questions, regime.value);
  // "I have reviewed the response to question 3.": the others stay as they were.
  const named = indicesOf(
    reply.flatMap(({ text }) => questionsMentioned(text)),
    questions,
  );
  const about = new Set([...named, ...answers.tied.keys()]);
  // "The outstanding cases of each councillor are attached.": about one thing of several.
  const subjects = kind === 'decision' && about.size === 0 ? subjectsOf(reply, letter) : undefined;
  const isAbout = (index: number): boolean => subjects?.has(index) ?? (about.size === 0 || about.has(index));
  const upheld = upheldBy(reply, answers.pieces, questions, judgement.questions, isAbout);
  const changed = questions.flatMap((_, index) =>
    !upheld(index) && isAbout(index) && judgement.questions[index]?.outcome !== undefined ? [index] : [],
  );
  // "I also asked for the tides." "We have none of the tides.": what was given stays given.
  const isMissing = (index: number): boolean =>
    kind === 'decision' &&
    !reply.some(({ text }) => /\b(?:mistake\w*|error|wrong(?:ly)?|incorrect\w*)\b/i.test(text)) &&
    isOneOf(letter.judgement.questions[index], ['disclosed', 'disclosed-in-part']) &&
    isOneOf(judgement.questions[index], ['not-held', 'not-held-explained']);
  const what = kind === 'review' ? 'review' : 'message';
  const when = sent === undefined ? `a later ${what}` : `the ${what} of ${sent}`;
  const judged = questions.map((_, index): Judged => {
    const first = letter.judgement.questions[index] ?? { cited: [] };
    const then = judgement.questions[index];
    if (upheld(index) && first.outcome !== undefined) {
      const { value, from } = first.outcome;
      // A refusal that is upheld may rest on one provision more.
      const again = then?.cited ?? [];
      const isSame = again.some(({ provision }) => first.cited.some((each) => each.provision === provision));
      const more = isSame ? again.filter((each) => fits(each, value)) : [];
      return {
        outcome: { value, from: `${from}; upheld by ${when}` },
        cited: narrowest([...first.cited, ...more]),
      };
    }
    if (then?.outcome === undefined || !changed.includes(index)) return first;
    const before = first.outcome
      ? `; the earlier message said: ${[first.outcome.value, ...first.cited.map(({ provision }) => provision)].join(', ')}`
      : '';
    return {
      ...then,
      cited: isMissing(index) ? narrowest([...first.cited, ...then.cited]) : then.cited,
      outcome: {
        value: isMissing(index) ? 'disclosed-in-part' : then.outcome.value,
        from: `${when}: “${quote(then.outcome.from, 0, 90)}”${before}`,
      },
    };
  });
  const isOver = ({ questions: about, section }: Piece): boolean =>
    section !== 'Decision' &&
    about.length > 0 &&
    about.every((index) => changed.includes(index) && !isMissing(index));
  const earlier =
    changed.length === questions.length && !changed.some(isMissing)
      ? letter.answers.pieces
      : letter.answers.pieces.filter(isOver);
  return {
    ...letter,
    answers: {
      ...letter.answers,
      pieces: [...letter.answers.pieces.filter((piece) => !earlier.includes(piece)), ...answers.pieces],
    },
    judgement: {
      questions: judged,
      refused: [
        ...new Set([
          ...letter.judgement.refused.filter((index) => !changed.includes(index)),
          ...judgement.refused,
        ]),
      ],
      doubtful: [...new Set([...letter.judgement.doubtful, ...judgement.doubtful])],
    },
    before: [...letter.before, ...earlier.map(({ block }) => block)],
    left: [
      ...letter.left,
      ...[...told, ...answers.structure, ...above].map((block) => ({ kind: 'courtesy' as const, block })),
    ],
  };
}

function isOneOf(judged: Judged | undefined, outcomes: readonly Outcome[]): boolean {
  return judged?.outcome !== undefined && outcomes.includes(judged.outcome.value);
}

/** What a message is about that names no question: by its subject, or else all that is asked, or what is open yet. */
function subjectsOf(
  reply: readonly Block[],
  { questions, judgement }: Letter,
): ReadonlySet<number> | undefined {
  if (questions.length < 2) return undefined;
  const text = reply.map((each) => each.text).join('\n');
  const { scores, own } = topicsAmong(questions);
  const [only, ...more] = nearest(scores(text), own * 0.9);
  if (only !== undefined && more.length === 0) return new Set([only]);
  const open = questions.flatMap((_, index) =>
    judgement.questions[index]?.outcome === undefined ? [index] : [],
  );
  return WHOLE.test(text) || open.length === questions.length ? undefined : new Set(open);
}

/** Said of all that was asked for. */
const WHOLE =
  /\b(?:your (?:\w+ )?request|you (?:have )?(?:requested|asked (?:for|us))|(?:requested|remaining|full) (?:information|data)|all (?:of )?(?:the|your) (?:information|data|questions))\b/i;

/** Which questions a review leaves as they were: those of which it says so, or all, where it says so of the whole. */
function upheldBy(
  reply: readonly Block[],
  pieces: readonly Piece[],
  questions: readonly Asked[],
  judged: readonly Judged[],
  isAbout: (index: number) => boolean,
): (index: number) => boolean {
  const of = judged.map((_, index) =>
    pieces.some(
      (piece) => piece.questions.includes(index) && UPHOLDS.test(wordsAbout(piece, index, questions)),
    ),
  );
  const isEach = pieces.some(
    ({ questions, block }) =>
      questions.length > 0 && questions.length < judged.length && UPHOLDS.test(block.text),
  );
  const isWhole =
    reply.some(({ text }) => UNCHANGED.test(text)) ||
    (reply.some(({ text }) => UPHOLDS.test(text)) &&
      !judged.some((each, index) => isAbout(index) && isGiven(each)));
  // "The response is upheld. We do not hold what questions 2 and 3 ask for.": said of these for the first time.
  const isTold = (index: number): boolean =>
    judged[index]?.outcome !== undefined &&
    pieces.some(
      ({ questions, block }) =>
        questions.includes(index) &&
        questions.length < judged.length &&
        !UPHOLDS.test(block.text) &&
        does([block.text], ['nothold'], 0.8) !== undefined,
    );
  return (index) =>
    isAbout(index) && (isEach ? of[index] === true && !isGiven(judged[index]) : isWhole && !isTold(index));
}

/** A complaint that is upheld is no decision that is; one that is not leaves the decision as it was. */
const UPHOLDS = new RegExp(
  [
    String.raw`(?<!\b(?:complaint|appeal)\b[^.]{0,40})(?<!(?:\bnot|n['’]t) (?:\w+ )?)\bup(?:held|hold)\b(?! (?:in part )?(?:your|the) (?:complaint|appeal|points?)\b)`,
    String.raw`(?:\bnot|n['’]t) (?:\w+ )?up(?:held|hold(?:ing)?) (?:this (?:part|point)|(?:your|the) (?:complaint|appeal))\b`,
    String.raw`(?:\bnot|n['’]t) (?:chang|alter|amend|revis)(?:e|ed|ing) (?:our|the|my) (?:original |initial |first )?(?:response|decision|reply|answer|position)\b`,
    // "The response to item 3 is unchanged.", beside what is released after all
    String.raw`\b(?:response|reply|answer|decision|position)(?: (?:to|on|at) [^.]{0,40}?)? (?:is|are|remains?|stays?) (?:unchanged|the same)\b`,
  ].join('|'),
  'i',
);

/** "We are not changing our response of 3 May.", whatever else is told. */
const UNCHANGED =
  /(?:\bnot|n['’]t) (?:be )?(?:chang|alter|amend|revis)(?:e|ed|ing) (?:our|the|my) (?:original |initial |first )?(?:response|decision|reply|answer|position)\b/i;

/** Whether a review hands something over, and does not only tell of what it looked at. */
function isGiven(judged: Judged | undefined): boolean {
  const { value, from = '' } = judged?.outcome ?? {};
  const gives = value === 'disclosed' || value === 'disclosed-in-part';
  return gives && HANDS_OVER.test(from.replace(CITES, ''));
}

/** The figure of a provision or a question is none of an answer. */
const CITES = /\b(?:sections?|regulations?|questions?|parts?|s\.|reg\.) ?\d[\w()]*/gi;
const HANDS_OVER = new RegExp(`${HANDED.source}|\\d`, 'i');
