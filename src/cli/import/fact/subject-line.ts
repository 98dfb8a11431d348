import type { Regime } from '../../../domain/regime.ts';
import type { Block } from '../document/block.ts';
import { type Found, quote } from './found.ts';
import { scottishRegime } from './scottish-regime.ts';

const SUBJECT = /^(?:subject|title|re|topic|regarding|request title)\s*[:\t]\s*(.{4,})/i;
const ABOUT =
  /\b(?:relating to|regarding|concerning|about|in relation to|in respect of|for information on)\s+(?!(?:your|the following|this|our)\b)(.{6,140}?)(?=\s*(?:,|\.|;|:|\b(?:which|that) (?:was|we|you)\b|\breceived\b|\bdated\b|\bunder the\b|$))/i;
const EMPTY =
  /^(?:(?:re|fw|fwd):\s*|(?:freedom of information|environmental information|foi|eir|act(?: 2000| 2002)?|regulations(?: 2004)?|request|requests|response|reply|disclosure|release|for information|information|your|our|reference|ref|number|no|final|letter|the|to|of|under)\b|\(scotland\)|[\s:.,()|–—/-])+/i;

/** What the request is about, in a line: as the letter says it, else as its first question does. */
export function findTitle(
  blocks: readonly Block[],
  page: string | undefined,
  reference: string,
  questions: readonly string[],
): Found | undefined {
  const subject = blocks.slice(0, 30).flatMap(({ text }) => {
    const line = SUBJECT.exec(text)?.[1];
    return line === undefined ? [] : [{ line, text }];
  });
  const about = blocks.slice(0, 12).flatMap(({ text }) => {
    const line = /\brequest|enquir|e-?mail|letter/i.test(text) ? ABOUT.exec(text)?.[1] : undefined;
    return line === undefined ? [] : [{ line, text }];
  });
  const pages = page === undefined ? [] : [{ line: page, text: page }];
  const first = questions.map((text) => ({ line: text, text }));
  for (const { line, text } of [...subject, ...pages, ...about, ...first]) {
    const bare = tidied(line.replaceAll(reference, ' '));
    if (bare.length >= 6 && !/^[\d\W]+$/.test(bare)) return { value: shortened(bare), from: quote(text) };
  }
  return undefined;
}

function tidied(line: string): string {
  const bare = line
    // "Mobile speed cameras [Ref 12]" without its reference
    .replace(/[[(]\s*(?:(?:our|your|foi)\s+)?ref(?:erence)?(?:\s+no)?\W*[\])]/i, ' ')
    .replace(EMPTY, '')
    .replace(/^[^\p{L}\d(]+|[\s.?:;,–—|-]+$/gu, '')
    .replace(/\s+/g, ' ');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A line of up to 120 characters, cut between words. */
export function shortened(line: string): string {
  if (line.length <= 120) return line;
  return `${line.slice(0, 117).replace(/\s+\S*$/, '')}…`;
}

const LAWS: readonly (readonly [Regime, RegExp])[] = [
  ['EIR', /environmental information regulations|\bEIRs?\b|\bregulations? 1[23]\s?\(/i],
  ['FOIA', /freedom of information act|\bFOIA\b|\bFOI\b/i],
];

/** The law that the answer was given under, by what the reply names; never by the prefix of a reference. */
export function findRegime(
  reply: readonly Block[],
  all: readonly Block[],
  regimes: readonly Regime[],
): Found<Regime> {
  return (
    regimeNamed(reply, all) ?? {
      value: regimes[0] ?? 'FOIA',
      from: 'the first law in authority.yaml: the letter names none',
    }
  );
}

/** "FREEDOM OF INFORMATION ACT 2000 / ENVIRONMENTAL INFORMATION REGULATIONS 2004": the heading of every letter of some. */
const BOTH_LAWS =
  /freedom of information act(?: 2000)?(?:,)?\s*(?:\/|and|&|or)\s*(?:the )?environmental information regulations(?: 2004)?/gi;

/** "Thank you for your request under the Environmental Information Regulations." */
const THANKED_UNDER =
  /^(?:thank you for|(?:i|we) (?:refer|write further) to|with reference to|further to) your [^.]{0,80}\bunder the environmental information regulations\b/i;

/** "If you have asked under the Act or the Regulations we will reply": an automatic reply says neither. */
export function namesBoth(text: string): boolean {
  return (
    /\b(?:freedom of information|FOIA?)\b/i.test(text) &&
    /\b(?:environmental information|EIRs?)\b/i.test(text)
  );
}

/** The law that the reply names, or else the rest of the letter. */
export function regimeNamed(reply: readonly Block[], all: readonly Block[]): Found<Regime> | undefined {
  const count = (blocks: readonly Block[]) =>
    LAWS.map(([regime, name]) => {
      // "Our FOI and EIR disclosure log" says neither.
      const named = blocks.filter(({ text }) => {
        const words = withoutCodes(text)
          .replace(/\bFOI ?(?:and|\/|&) ?EIR\b|\bEIR ?(?:and|\/|&) ?FOI\b/gi, '')
          .replace(BOTH_LAWS, '')
          // "our systems in the FOI service": every council calls it so.
          .replace(/\bFOI (?=service|team|office|unit|inbox|mailbox)/g, '')
          // "under the Regulations rather than the Act": the second is the one that it is not.
          .replace(/\b(?:rather than|instead of|and not|in place of)\b[^.;]*/gi, '');
        return name.test(words);
      });
      return {
        regime,
        times: named.length,
        from: named[0]?.text ?? '',
        at: name.exec(named[0]?.text ?? '')?.index,
      };
    }).filter(({ times }) => times > 0);
  const scottish = scottishRegime(reply, all);
  if (scottish !== undefined) return scottish;
  // The words of the request may stand in the reply, and name another law.
  const thanked = all.find(({ text }) => THANKED_UNDER.test(text));
  const regulations = thanked && count([thanked]).filter(({ regime }) => regime === 'EIR');
  const chosen = mostly(regulations ?? []) ?? mostly(count(reply)) ?? mostly(count(all));
  return chosen && { value: chosen.regime, from: quote(chosen.from, chosen.at) };
}

function mostly<Named extends { regime: Regime; times: number; from: string }>(
  named: readonly Named[],
): Named | undefined {
  const decisive = named.find(
    ({ regime, from }) =>
      regime === 'EIR' &&
      /(?:under|handled|considered|dealt|treated|processed|accordance)[^.]{0,80}environmental information regulations/i.test(
        from,
      ),
  );
  return decisive ?? [...named].sort((a, b) => b.times - a.times)[0];
}

function withoutCodes(text: string): string {
  return text.replace(/\b(?:FOI|EIR)\s?[\s/_-]\s?[\dA-Z-]*\d[\w/-]*/g, '');
}
