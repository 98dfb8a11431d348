import { answersIn } from './answer/answer.ts';
import type { Piece } from './answer/piece.ts';
import { type Judged, judge } from './decision/judgement.ts';
import { fits, narrowest } from './fact/exemption.ts';
import { quote } from './fact/found.ts';
import type { Letter } from './letter.ts';
import type { Later } from './message/correspondence.ts';
import { indicesOf } from './request/asked.ts';
import { questionsMentioned } from './request/mention.ts';
import { partsOf } from './request/part.ts';
import { HANDED } from './sentence/giving.ts';
import { isDeciding } from './sentence/in-reply.ts';

/** A letter with the decision of a later message: a review that reverses, an answer that was late, a release. */
export function withLater(letter: Letter, { kind, sent, blocks }: Later): Letter {
  const { questions, regime } = letter;
  const parts = partsOf(blocks);
  // "Thank you for your request for …" tells the request once more.
  const told = parts.inCourtesy === true ? parts.request : [];
  const reply = [
    ...parts.opening.filter(isDeciding),
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
  const isAbout = (index: number): boolean => about.size === 0 || about.has(index);
  const upholds =
    /\b(?:uph(?:e|o)ld)\b/i.test(reply.map(({ text }) => text).join(' ')) &&
    !judgement.questions.some((each, index) => isAbout(index) && isGiven(each));
  const changed = questions.flatMap((_, index) =>
    !upholds && isAbout(index) && judgement.questions[index]?.outcome !== undefined ? [index] : [],
  );
  const what = kind === 'review' ? 'review' : 'message';
  const when = sent === undefined ? `a later ${what}` : `the ${what} of ${sent}`;
  const judged = questions.map((_, index): Judged => {
    const first = letter.judgement.questions[index] ?? { cited: [] };
    const then = judgement.questions[index];
    if (upholds && isAbout(index) && first.outcome !== undefined) {
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
      outcome: { ...then.outcome, from: `${when}: “${quote(then.outcome.from, 0, 90)}”${before}` },
    };
  });
  const isOver = ({ questions: about, section }: Piece): boolean =>
    section !== 'Decision' && about.length > 0 && about.every((index) => changed.includes(index));
  const earlier =
    changed.length === questions.length ? letter.answers.pieces : letter.answers.pieces.filter(isOver);
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
      ...[...told, ...answers.structure, ...parts.opening.filter((each) => !isDeciding(each))].map(
        (block) => ({
          kind: 'courtesy' as const,
          block,
        }),
      ),
    ],
  };
}

/** Whether a review hands something over, and does not only tell of what it looked at. */
function isGiven({ outcome }: Judged): boolean {
  const gives = outcome?.value === 'disclosed' || outcome?.value === 'disclosed-in-part';
  return gives && HANDS_OVER.test(outcome.from.replace(CITES, ''));
}

/** The figure of a provision or a question is none of an answer. */
const CITES = /\b(?:sections?|regulations?|questions?|parts?|s\.|reg\.) ?\d[\w()]*/gi;
const HANDS_OVER = new RegExp(`${HANDED.source}|\\d`, 'i');
