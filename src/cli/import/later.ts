import type { Outcome } from '../../domain/outcome.ts';
import { answersIn } from './answer/answer.ts';
import type { Piece } from './answer/piece.ts';
import { nearest, topicsAmong } from './answer/topic.ts';
import type { Judged } from './decision/judged.ts';
import { judge } from './decision/judgement.ts';
import type { Block } from './document/block.ts';
import { fits, narrowest } from './fact/exemption.ts';
import { quote } from './fact/found.ts';
import { withFollowUps } from './later-question.ts';
import type { Letter } from './letter.ts';
import type { Later } from './message/correspondence.ts';
import { indicesOf } from './request/asked.ts';
import { followUpsIn } from './request/follow-up.ts';
import { questionsMentioned } from './request/mention.ts';
import { partsOf } from './request/part.ts';
import { HANDED } from './sentence/giving.ts';
import { isDeciding, says } from './sentence/in-reply.ts';
import { sentencesOf } from './sentence/split.ts';
import { upheldBy } from './upheld.ts';

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
  const untouched = new Set(
    indicesOf(
      reply
        .flatMap(({ text }) => sentencesOf(text))
        .filter((each) => UNTOUCHED.test(each))
        .flatMap(questionsMentioned),
      questions,
    ),
  );
  // "The outstanding cases of each councillor are attached.": about one thing of several.
  const subjects = kind === 'decision' && about.size === 0 ? subjectsOf(reply, letter) : undefined;
  const isAbout = (index: number): boolean =>
    !untouched.has(index) && (subjects?.has(index) ?? (about.size === 0 || about.has(index)));
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

/** "I have not reviewed c) and d), as you did not ask me to.": what was decided of these stays. */
const UNTOUCHED =
  /\b(?:i|we|you|(?:your |this |the )?(?:review|complaint|letter|e-?mail)) (?:(?:have|has|did|do|does|are|am|is|was|were) ?(?:not|n['’]t)) (?:been )?(?:ask(?:ed|ing)? (?:me|us|for|that|about)|review\w*|reconsider\w*|re-?examin\w*|complain\w*|challeng\w*|disput\w*|query(?:ing)?|queried|appeal\w*|concern)\b|\byou (?:have |are |were |say (?:that )?you are )?(?:accept(?:ed)?|content|satisfied|happy) (?:with )?(?:the|our|what)\b/i;

/** Said of all that was asked for. */
const WHOLE =
  /\b(?:your (?:\w+ )?request|you (?:have )?(?:requested|asked (?:for|us))|(?:requested|remaining|full) (?:information|data)|all (?:of )?(?:the|your) (?:information|data|questions))\b/i;
