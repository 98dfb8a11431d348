import { certain, type ToldSentence } from './told-sentence.ts';

/** The least that speaks for a question, in words that no other question has. */
export const REAL = 0.5;
/** What speaks plainly for a question: words of its own in the subject and in the rest. */
const PLAIN = 1.2;
/** What it costs to go on to another question: in a new paragraph, within one, and where nothing speaks for it. */
const NEXT = { paragraph: 0.3, sentence: 0.7, first: 0.5, blindly: 0.8 };
/** To go back to one before. */
const BACK = 1;
/** To turn, by its words alone, to a question that another sentence names: "Turning to question 3, …". */
const NAMED = 1;
/** To stay with the one above where a paragraph says that it turns to something. */
const TURNED = 0.5;

/**
 * The question of each sentence, and -1 above the first answer, such that all of them together agree best with what the
 * sentences show and with the order of the questions. `skipped`: what it costs to pass over a question.
 */
export function likelyPath(told: readonly ToldSentence[], count: number, skipped: number): readonly number[] {
  // The best for all sentences so far, for each question that the last may be about; the first is "none yet".
  let scores = [0, ...Array.from({ length: count }, () => Number.NEGATIVE_INFINITY)];
  const steps: number[][] = [];
  const named = new Set(told.flatMap(certain));
  for (const sentence of told) {
    const from = Array.from({ length: count + 1 }, (_, to) =>
      scores
        .map((score, state) => {
          const turns = state !== to && named.has(to - 1) && certain(sentence).length === 0 ? NAMED : 0;
          return { state, score: score - turns - cost(sentence, state - 1, to - 1, skipped) };
        })
        .reduce((a, b) => (b.score > a.score ? b : a)),
    );
    scores = from.map(({ score, state }, to) => score + gain(sentence, to - 1, state === to));
    steps.push(from.map(({ state }) => state));
  }
  let state = scores.indexOf(Math.max(...scores));
  const path: number[] = [];
  for (const step of steps.toReversed()) {
    path.unshift(state - 1);
    state = step[state] ?? 0;
  }
  return path;
}

/** With more questions than that, the ways to come to all of them are too many. */
const MOST = 8;

/**
 * The likeliest of the paths that come to every question: "emails" may stand above "reports", which were asked for before
 * them. Undefined where there is none.
 */
export function completePath(told: readonly ToldSentence[], count: number): readonly number[] | undefined {
  if (count > MOST || told.length === 0) return undefined;
  const sets = 2 ** count;
  // A state is the question that a sentence is about, from 1 on, and the set of those met until then.
  const none = new Float64Array((count + 1) * sets).fill(Number.NEGATIVE_INFINITY);
  let scores = none.slice();
  scores[0] = 0;
  const steps: Int32Array[] = [];
  for (const sentence of told) {
    const next = none.slice();
    const step = new Int32Array(none.length).fill(-1);
    const both = certain(sentence).reduce((set, at) => set | (1 << at), 0);
    for (let to = 0; to <= count; to += 1) {
      const gains = [gain(sentence, to - 1, true), gain(sentence, to - 1, false)] as const;
      const met = both | (to === 0 ? 0 : 1 << (to - 1));
      for (let from = 0; from <= count; from += 1) {
        const worth = gains[from === to ? 0 : 1] - cost(sentence, from - 1, to - 1, PASSED);
        if (worth === Number.NEGATIVE_INFINITY) continue;
        for (let set = 0; set < sets; set += 1) {
          const score = (scores[from * sets + set] ?? 0) + worth;
          const state = to * sets + (set | met);
          if (score <= (next[state] ?? 0)) continue;
          next[state] = score;
          step[state] = from * sets + set;
        }
      }
    }
    scores = next;
    steps.push(step);
  }
  let state = sets - 1;
  for (let to = 1; to <= count; to += 1)
    if ((scores[to * sets + sets - 1] ?? 0) > (scores[state] ?? 0)) state = to * sets + sets - 1;
  if (scores[state] === Number.NEGATIVE_INFINITY) return undefined;
  const path: number[] = [];
  for (const step of steps.toReversed()) {
    path.unshift(Math.floor(state / sets) - 1);
    state = step[state] ?? 0;
  }
  return path;
}

/** What it costs there to pass over a question, which another sentence comes to. */
const PASSED = 0.4;

function gain(sentence: ToldSentence, question: number, stays: boolean): number {
  const sure = certain(sentence);
  if (sure.length > 0) return sure.includes(question) ? 3 : Number.NEGATIVE_INFINITY;
  if (question === -1) return 0;
  const weight = sentence.weights[question] ?? 0;
  if (sentence.isFirst || !stays) return weight;
  // In the middle of a paragraph only what speaks for another question counts for this one.
  return Math.min(weight, Math.max(...sentence.weights.filter((_, at) => at !== question)));
}

function cost(sentence: ToldSentence, from: number, to: number, skipped: number): number {
  if (certain(sentence).length > 0) return 0;
  // "As for the moorings, …" turns to something else.
  if (from === to) return sentence.isLed && sentence.isFirst && from !== -1 ? TURNED : 0;
  if (to === -1) return Number.POSITIVE_INFINITY;
  const weight = sentence.weights[to] ?? 0;
  const turns = sentence.decides || sentence.isLed || weight >= REAL;
  if (!turns) return Number.POSITIVE_INFINITY;
  if (sentence.isFirst) {
    const step = weight < REAL ? NEXT.blindly : NEXT.paragraph;
    return step + (to > from ? skipped * (to - from - 1) : BACK);
  }
  // Below "Questions 4 and 5 are taken together" what speaks of one of them turns to neither.
  const isWithin = sentence.joint.length > 1 && sentence.joint.includes(to);
  if (isWithin || !(sentence.decides || sentence.isLed)) return Number.POSITIVE_INFINITY;
  // To one before only for what speaks plainly of it, and of no other.
  if (to < from)
    return weight >= PLAIN && weight === Math.max(...sentence.weights)
      ? NEXT.sentence + BACK
      : Number.POSITIVE_INFINITY;
  // Above the first answer stands what is said of the whole.
  const step = from === -1 ? NEXT.first : NEXT.sentence;
  return weight >= REAL ? step + skipped * (to - from - 1) : Number.POSITIVE_INFINITY;
}
