import { between } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import { sentencesOf } from '../sentence/split.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { INTEREST } from './answer-section.ts';
import type { Piece } from './piece.ts';
import { nearest, topicsAmong } from './topic.ts';

const CITES = /\b(?:sections?|regulations?|regs?\.?|ss?\.) ?\d/i;
/** "Section 30(c) applies to the individual scoring sheets", "exempt under section 43(2) in respect of the prices" */
const APPLIES =
  /\b(?:appl(?:y|ies|ied)|relates?|covers?|engaged|exempts?)\b[^.;]{0,60}?\b(?:to|in respect of|in relation to|for)\s+((?:some of |a (?:small )?(?:amount|part|number) of |certain of |all of )?(?:the|any|these|those|your)\s(?!others?\b|remain|rest\b)[^.;,]{3,80}?)(?=\s(?:because|as|since|which|who|where|and|on|by)\b|[.;,]|$)/i;
/** "The names of officers are exempt under section 40(2)." */
const SUBJECT =
  /^(?:and |but |also,? |further,? |finally,? )?((?:some of |certain )?(?:the|any|these|those|individual) (?!others?\b|remain|rest\b)[^.;,]{3,80}?)\s(?:is|are|has been|have been|was|were)\s[^.;]{0,40}?\b(?:exempt|excepted|withheld|refused|redacted|removed)\b/i;

/**
 * Reasons one after the other in a paragraph, each of which says to what its provision applies: "section 25(1) applies
 * to the minutes. Section 30(c) applies to the scoring sheets." Each is about the question that asks for that.
 */
export function withProvisionsTied(pieces: readonly Piece[], questions: readonly Asked[]): readonly Piece[] {
  if (questions.length < 2) return pieces;
  const { scores, own } = topicsAmong(questions);
  return pieces.flatMap((piece): readonly Piece[] => {
    const { block, mentions, questions: about } = piece;
    if (mentions || block.kind === 'table' || questionsMentioned(block.text).length > 0) return [piece];
    const cuts: { readonly start: number; readonly only: number }[] = [];
    let end = 0;
    for (const sentence of sentencesOf(block.text)) {
      const start = block.text.indexOf(sentence, end);
      end = start + sentence.length;
      if (!CITES.test(sentence) || recitesLaw(sentence) || INTEREST.test(sentence)) continue;
      const what = APPLIES.exec(sentence)?.[1] ?? SUBJECT.exec(sentence)?.[1];
      const weights = scores(what ?? '');
      const [only, ...more] = nearest(weights, own * 0.6);
      if (only === undefined || more.length > 0) continue;
      if (about.length === 1 && (weights[about[0] ?? -1] ?? 0) > 0) continue;
      cuts.push({ start, only });
    }
    const isSame = cuts.every(({ only }) => about.length === 1 && about[0] === only);
    if (cuts.length === 0 || isSame) return [piece];
    const [first] = cuts;
    const above =
      first !== undefined && first.start > 0 ? [{ ...piece, block: between(block, 0, first.start) }] : [];
    return [
      ...above,
      ...cuts.map(({ start, only }, at): Piece => {
        const part = between(block, start, cuts[at + 1]?.start ?? block.text.length);
        return { section: piece.section === 'Answer' ? 'Answer' : 'Reasons', questions: [only], block: part };
      }),
    ];
  });
}
