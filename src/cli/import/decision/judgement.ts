import type { Outcome } from '../../../domain/outcome.ts';
import type { Regime } from '../../../domain/regime.ts';
import type { Answers } from '../answer/answer.ts';
import { isOfLost } from '../answer/bare-style.ts';
import type { Piece } from '../answer/piece.ts';
import { type Cited, citationsIn, fits, narrowest, outcomeNamed } from '../fact/exemption.ts';
import type { Asked } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import { current, decisive, withdrawnIn } from '../sentence/decisive.ts';
import { does, givesSomething, HANDS, speaksOfPart, speaksOfRefusal } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import { isOver, saidOfOne, withoutMention, wordsAbout } from './about.ts';
import { withBurdenAsReasons } from './burden.ts';
import type { Judged } from './judged.ts';
import { outcomeOf } from './outcome.ts';
import { actsOfCited, inOrder, isNear, ofRest, sectionOf, subsectionsTold } from './reliance.ts';
import { withPointers } from './same-answer.ts';
import { ofWhole } from './whole.ts';

export interface Judgement {
  readonly questions: readonly Judged[];
  /** Questions that reasons without a question of their own are about. */
  readonly refused: readonly number[];
  /** Citations that no question could be given, or that the letter does not rely on. */
  readonly doubtful: readonly string[];
}

/** Proposes an outcome and the exemptions of each question. The request is never read for them. */
export function judge(answers: Answers, questions: readonly Asked[], regime: Regime): Judgement {
  const pieces = withBurdenAsReasons(answers.pieces, questions.length);
  const doubtful: string[] = [];
  const read = (parts: readonly Piece[], index?: number): readonly Cited[] => {
    const words = parts.map((piece) => wordsAbout(piece, index, questions)).join('\n');
    const { cited, doubtful: more } = citationsIn(decisive(words), regime);
    // What an earlier decision relied on, or this one has given up, is shown and not recorded.
    const told = citationsIn(words, regime);
    const withdrawn = citationsIn(withdrawnIn(words), regime).cited;
    const isWithdrawn = (each: Cited): boolean => withdrawn.some((other) => isNear(other, each));
    const still = citationsIn(current(words), regime).cited;
    const gone = told.cited.filter((each) => !still.some(({ provision }) => provision === each.provision));
    doubtful.push(...more, ...told.doubtful, ...gone.map(({ from }) => from));
    // Where nothing but the recital of the law names a provision, that is the one.
    return (cited.length > 0 || more.length > 0 ? cited : still).filter((each) => !isWithdrawn(each));
  };
  // What names a question that is not among these is about that one.
  const general = pieces.filter(
    (piece) =>
      piece.questions.length === 0 &&
      !isOfLost(piece.block, questions) &&
      (questions.length === 1 || questionsMentioned(piece.block.text).length === 0),
  );
  const ofAll = read(general);
  const all = questions.map((_, index) => index);
  // Where no answer is tied to a question of its own, what refuses refuses all.
  const shared = pieces.every(
    ({ section, questions: about, mentions }) =>
      section === 'Advice' || (!mentions && (about.length === 0 || about.length === all.length)),
  );
  const generalWords = general.map(({ block }) => decisive(block.text)).filter((text) => text !== '');
  // Given and refused in one breath, and nothing says which question is which: nobody can tell what each relies on.
  const told = pieces.filter(({ section }) => section === 'Answer').map(({ block }) => decisive(block.text));
  // What a refusal on cost counts is no answer.
  const isBurden = does([...generalWords, ...told], ['cost', 'vexatious', 'repeated'], 0.8) !== undefined;
  const isMixed =
    shared &&
    questions.length > 2 &&
    told.some(
      (text) =>
        does([text], ['gives'], 0.8) !== undefined &&
        !does([text], ['cost'], 0.7) &&
        (HANDS.test(text) || !isBurden),
    ) &&
    !generalWords.some(speaksOfPart);
  const mixed = isMixed ? read(pieces) : [];
  if (mixed.length > 0)
    return {
      questions: questions.map(() => ({ cited: [] })),
      refused: [],
      doubtful: [...new Set([...doubtful, ...mixed.map(({ from }) => from)])],
    };
  const alone = (index: number): readonly Cited[] =>
    read(
      pieces.filter(
        ({ questions: about, explains }) => !explains && about.length === 1 && about[0] === index,
      ),
      index,
    );
  // "Parts 3 and 4 are exempt under sections 27 and 35", and below it which is for which.
  const withOthers = (index: number): readonly Cited[] =>
    pieces
      .filter(({ questions: about, explains }) => !explains && about.length > 1 && about.includes(index))
      .flatMap((piece) => {
        const mine = alone(index);
        const others = piece.questions.filter((each) => each !== index).flatMap(alone);
        const isElse = (each: Cited): boolean =>
          mine.length > 0 &&
          !mine.some((own) => isNear(own, each)) &&
          others.some((other) => isNear(other, each));
        return read([piece], index).filter((each) => !isElse(each));
      });
  const own = questions.map((_, index) => {
    const parts = pieces.filter((piece) => piece.questions.includes(index));
    // "Our answers are attached. We neither confirm nor deny what question 6 asks for.": what is given is not of that.
    const isNamed = parts.some(
      ({ section, questions: about, block }) =>
        section !== 'Answer' && about.length < questions.length && does([block.text], ['ncnd'], 0.8),
    );
    const told = isNamed
      ? parts.filter(
          ({ section, questions: about }) => section !== 'Answer' || about.length < questions.length,
        )
      : parts;
    const words = (...sections: readonly string[]): readonly string[] =>
      told
        .filter(({ section, block }) => sections.includes(section) && !isOver(block, questions[index]))
        .flatMap((piece) => {
          const words = decisive(withoutMention(wordsAbout(piece, index, questions)));
          // "Some of it is withheld", said of several questions, withholds no part of one.
          const own = sentencesOf(words).flatMap((each) => saidOfOne(piece, each, questions));
          return own.length === 0 ? [] : [own.join('\n')];
        });
    // What is said of several questions at once in the decision refuses them, and answers none.
    const relied = [...alone(index), ...withOthers(index)];
    const explained = read(
      parts.filter(({ explains }) => explains),
      index,
    ).filter((each) => relied.length === 0 || relied.some((other) => isNear(each, other)));
    const cited = [...relied, ...explained, ...subsectionsTold(relied, parts, regime)];
    const outcome = outcomeOf(
      words('Answer'),
      [...words('Reasons', 'PublicInterest', 'Decision'), ...(shared ? generalWords : [])],
      actsOfCited(shared ? [...cited, ...ofAll] : cited),
      questions[index]?.text,
    );
    return {
      outcome,
      cited,
      answered: words('Answer').length > 0,
      gives: givesSomething(words('Answer'), true),
    };
  });
  const refusal = (index: number): boolean => {
    const outcome = own[index]?.outcome?.value;
    return outcome !== undefined && !['disclosed', 'not-held', 'not-held-explained'].includes(outcome);
  };
  const named = all.filter(refusal);
  const silent = all.filter(
    (index) => own[index]?.answered === false && !refusal(index) && own[index]?.outcome === undefined,
  );
  const isRefusal = ofAll.length > 0 || generalWords.some((text) => speaksOfRefusal(text));
  const only = shared && isRefusal ? all : [];
  const refused = [...new Set([...named, ...(isRefusal ? silent : []), ...only])].sort((a, b) => a - b);
  const claimed = own.flatMap(({ cited }) => cited.map(sectionOf));
  const bare = refused.some((index) => own[index]?.cited.length === 0);
  const judged = own.map(({ outcome, cited, answered, gives }, index): Judged => {
    const mine = inOrder(
      ofAll,
      narrowest([
        ...cited,
        // What is published, or too costly to find, is not also refused under what the rest is.
        ...(refused.includes(index) ? ofRest(cited, ofAll, claimed, bare) : []).filter(
          (each) => outcome === undefined || outcome.value === 'disclosed' || fits(each, outcome.value),
        ),
      ]),
    );
    const proposed =
      outcome === undefined || (refused.includes(index) && outcome.value === 'disclosed')
        ? (ofWhole(
            generalWords,
            refused.includes(index) ? gives : answered,
            refused.includes(index),
            questions.length > 1,
          ) ?? outcome)
        : outcome;
    if (proposed === undefined) return { cited: [] };
    // "I have decided to disclose some of it", and the reasons tell only of the rest.
    const inPart = shared && proposed.value === 'withheld' && generalWords.some(speaksOfPart);
    const named = inPart ? 'disclosed-in-part' : outcomeNamed(mine, proposed.value);
    // Published in part, and the rest refused under something else.
    const isMore =
      ELSEWHERE.includes(named) &&
      mine.some((each) => !ELSEWHERE.some((other) => fits(each, other)) && fits(each, 'withheld'));
    const value = isMore ? 'withheld' : named;
    const fitting = mine.filter((each) => fits(each, value));
    for (const each of cited) if (!fitting.some((own) => isNear(own, each))) doubtful.push(each.from);
    return { outcome: { ...proposed, value }, cited: fitting };
  });
  const settled = withPointers(judged, pieces, questions);
  const relied = settled.flatMap(({ cited }) => cited.map(({ provision }) => provision));
  for (const { provision, from } of ofAll)
    if (!relied.some((other) => other === provision || other.startsWith(`${provision}(`)))
      doubtful.push(from);
  return { questions: settled, refused, doubtful: [...new Set(doubtful)] };
}

const ELSEWHERE: readonly Outcome[] = ['already-accessible', 'future-publication'];
