import type { Regime } from '../../../domain/regime.ts';
import { isTitle } from '../document/block.ts';
import { citationsIn } from '../fact/exemption.ts';
import type { Asked } from '../request/asked.ts';
import { decisive } from '../sentence/decisive.ts';
import { deniesAll, does, givesSomething, speaksOfRefusal } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { INTEREST, LEADS } from './answer-section.ts';
import { LABELLED, namedIn } from './named-reason.ts';
import type { Piece } from './piece.ts';
import { groupsOf, near } from './provision-group.ts';
import { titled } from './titled-reason.ts';
import { nearest, type Topics, topicsAmong } from './topic.ts';

/** Cost, and vexatious or repeated requests: sections 12 and 14 of either Act. */
const OF_WHOLE = /^FOIS?A 1[24]\b/;

/**
 * Reasons that stand below a provision, and not below a question, are about the questions that they name, or whose
 * answers rely on it, or else about the one that asks for what they speak of. A list of provisions alone says nothing.
 * `isTied`: answers are told from one another by labels or heads, so that what is of all of them stays so.
 */
export function withReasonsTied(
  pieces: readonly Piece[],
  questions: readonly Asked[],
  regime: Regime,
  isTied: boolean,
): readonly Piece[] {
  if (questions.length < 2 || (!isTied && pieces.some(isOfWhole))) return pieces;
  const own = questions.map((_, at) =>
    pieces.filter(
      ({ section, questions: about }) => section !== 'Decision' && about.length === 1 && about[0] === at,
    ),
  );
  const claims = own.map((parts) => parts.flatMap(({ block }) => provisionsIn(block.text, regime)));
  const open = own.map((parts) => {
    const answers = parts.filter(({ section }) => section === 'Answer').map(({ block }) => block.text);
    const isTold = givesSomething(answers, true) || does(answers, ['nothold'], 0.8) !== undefined;
    return !isTold || answers.some((text) => speaksOfRefusal(text) || /\bredact/i.test(text));
  });
  const topics = topicsAmong(questions);
  // "The codes would help those who break in" may be of "A copy is attached, with the codes removed".
  const answered = topicsAmong(
    questions.map(({ text = '', ...question }, at) => ({
      ...question,
      text: [
        text,
        ...(own[at] ?? []).flatMap(({ section, block }) => (section === 'Answer' ? [block.text] : [])),
      ].join('\n'),
    })),
  );
  const found = new Map<number, Pick<Piece, 'questions' | 'explains'>>();
  const groups = groupsOf(pieces, regime).flatMap(({ places, provisions }) => {
    const parts = places.map((at) => pieces[at] as Piece);
    const led = ledInto(pieces[(places.at(-1) ?? 0) + 1]);
    const isBare = !parts.some(
      ({ block }) => LABELLED.test(block.text) || (!isTitle(block) && block.text.length > 60),
    );
    return led === undefined && isBare ? [] : [{ places, provisions, parts, led }];
  });
  // What is told by nothing that it says itself waits for the others.
  for (const isLast of [false, true])
    for (const { places, provisions, parts, led } of groups) {
      if (found.has(places[0] ?? -1)) continue;
      const told = namedIn(parts, questions) ?? led;
      const claiming = told === undefined ? claimants(provisions, claims) : undefined;
      const about =
        told ??
        claiming ??
        titled(parts, own) ??
        // Cost and vexatiousness are of a request as a whole, unless all but one is answered.
        (provisions.every((each) => OF_WHOLE.test(each))
          ? onlyOne(open)
          : (spokenOf(parts, topics, open) ??
            spokenOf(parts, answered, open) ??
            (isLast
              ? (onlyOne(open.map((isOpen, at) => isOpen && claims[at]?.length === 0)) ?? onlyOne(open))
              : undefined)));
      if (about === undefined) continue;
      const [only = -1, ...more] = about;
      // What a list gives to a question, the reasons further down are about.
      if (more.length === 0) claims[only]?.push(...provisions);
      for (const at of places)
        found.set(at, { questions: about, ...(claiming && { explains: true as const }) });
    }
  const isTold = [...found.values()].some(
    ({ questions: about, explains }) => about.length === 1 && !explains,
  );
  return pieces.map((piece, at) => {
    const about = found.get(at);
    if (about !== undefined) return piece.mentions ? piece : { ...piece, ...about };
    // Where reasons are for one question each, so are the answers that stand together above them.
    if (isTied || !isTold || piece.section !== 'Answer' || piece.mentions) return piece;
    if (piece.questions.length < questions.length) return piece;
    const { text } = piece.block;
    const spoken = askedFor(text, topics) ?? nearest(topics.scores(text), topics.own * 1.5);
    return { ...piece, questions: spoken.length === 1 ? spoken : [] };
  });
}

/** What says of no single question that nothing is confirmed or denied. */
function isOfWhole({ block, mentions, questions }: Piece): boolean {
  return !mentions && questions.length === 0 && deniesAll(block.text);
}

function provisionsIn(text: string, regime: Regime): readonly string[] {
  return citationsIn(decisive(text), regime).cited.map((each) => `${each.regime} ${each.provision}`);
}

/** The questions of "In respect of question 4, …" below a provision. */
function ledInto(next: Piece | undefined): readonly number[] | undefined {
  const goesOn =
    next !== undefined &&
    (next.section === 'Reasons' || next.section === 'PublicInterest') &&
    next.questions.length > 0 &&
    (LEADS.test(next.block.text) || LABELLED.test(next.block.text));
  return goesOn ? next.questions : undefined;
}

/** The questions whose own answers rely on one of the provisions. */
function claimants(
  provisions: readonly string[],
  claims: readonly (readonly string[])[],
): readonly number[] | undefined {
  const about = claims.flatMap((claim, at) =>
    claim.some((each) => provisions.some((other) => near(each, other))) ? [at] : [],
  );
  return about.length > 0 ? about : undefined;
}

/** The one question that is left without a reason of its own. */
function onlyOne(bare: readonly boolean[]): readonly number[] | undefined {
  return bare.filter(Boolean).length === 1 ? [bare.indexOf(true)] : undefined;
}

/** What is said of a document that was given all the same. */
const TAKEN_OUT =
  /\b(?:have|has|are|is|were|was) (?:therefore |also )?(?:been )?(?:redacted|removed|blanked out|obscured|taken out|omitted|anonymised)\b/i;

/** The one question that the reasons speak of, among those that were not simply answered. */
function spokenOf(
  parts: readonly Piece[],
  topics: Topics,
  open: readonly boolean[],
): readonly number[] | undefined {
  const { scores, own } = topics;
  const words = parts
    .filter(({ block }) => !isTitle(block))
    .flatMap(({ block }) => sentencesOf(block.text))
    .filter((sentence) => !recitesLaw(sentence) && !INTEREST.test(sentence));
  // "Their names have been removed" is of what was given as well.
  const isOpen = words.some((sentence) => TAKEN_OUT.test(sentence)) ? open.map(() => true) : open;
  const asked = askedFor(words.join(' '), topics);
  if (asked !== undefined) return asked;
  const weights = scores(words.slice(0, 4).join(' ')).map((score, at) => (isOpen[at] ? score : 0));
  const isAlone = weights.filter((weight) => weight > 0).length === 1;
  const near = nearest(weights, own * (isAlone ? 1 : 1.5));
  if (near.length !== 1) return undefined;
  // "The direct number of the Head is also exempt."
  const also = words
    .filter((sentence) => /\balso (?:exempt|withheld|refused|covered)\b/i.test(sentence))
    .flatMap((sentence) => nearest(scores(sentence), own));
  return [...new Set([...near, ...also.filter((at) => isOpen[at])])];
}

/** "The exemption applies to the names you have requested.": the one question that asks for that. */
function askedFor(text: string, { scores, own }: Topics): readonly number[] | undefined {
  const what =
    /\b(?:appl(?:y|ies) to|provide) (?:some of |all of )?(the [^.]{3,60}?) (?:that )?you (?:have )?(?:requested|asked)/i.exec(
      text,
    )?.[1];
  const asked = what === undefined ? [] : nearest(scores(what), own * 0.3);
  return asked.length === 1 ? asked : undefined;
}
