import { between } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Piece } from './piece.ts';
import { nearest, topicsAmong } from './topic.ts';

const PROVISION = /\b(?:sections?|regulations?|regs?\.?|s\.?) ?\d/i;
/** "A further exemption applies under section 30(c) to the scoring sheets, as …": what it applies to. */
const APPLIED =
  /\b(?:exemptions?|exceptions?|sections?|regulations?)\b[^.]{0,140}?\b(?:appl(?:y|ies)|(?:has|have) been applied|(?:is|are) engaged)\b[^.]{0,80}? (?:to|in (?:respect|relation) (?:of|to)) (?!(?:(?:some|all|part|much) of )?(?:the |your |this |that )?(?:\w+ )?(?:information|request)\b|it\b|(?:a |the )?public interest)([^.;]{4,120}?)(?=\s(?:as|because|since|which|that|where)\b|[.,;]|$)/i;

/**
 * Reasons of which each sentence says to what its exemption applies, "An exemption under section 38 applies to the
 * letters. A further one under section 30 applies to the scoring sheets.", are about the questions that ask for these.
 */
export function withAppliedParted(pieces: readonly Piece[], questions: readonly Asked[]): readonly Piece[] {
  if (questions.length < 2) return pieces;
  const { scores, own } = topicsAmong(questions);
  return pieces.flatMap((piece) => {
    const { section, block } = piece;
    const isFree = piece.questions.length === 0 && (section === 'Reasons' || section === 'PublicInterest');
    if (!isFree || block.kind === 'table') return [piece];
    let end = 0;
    const told = sentencesOf(block.text).map((sentence) => {
      const start = block.text.indexOf(sentence, end);
      end = start + sentence.length;
      const what = PROVISION.test(sentence) ? APPLIED.exec(sentence)?.[1] : undefined;
      const near = what === undefined ? [] : nearest(scores(what), own * 0.5);
      return { start, end, isApplied: what !== undefined, about: near.length === 1 ? near : [] };
    });
    const applied = told.filter(({ isApplied }) => isApplied);
    // Where one of them is of nothing that was asked for, nobody can tell.
    if (applied.length === 0 || applied.some(({ about }) => about.length === 0)) return [piece];
    const cuts = told.filter(({ isApplied }, at) => isApplied || at === 0);
    return cuts.map(({ start, about }, at): Piece => {
      const stop = cuts[at + 1]?.start ?? block.text.length;
      return { ...piece, questions: about, block: between(block, start, stop) };
    });
  });
}
