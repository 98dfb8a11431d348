import { featuresOf } from './feature.ts';

/** How likely each label is, the sum being 1. */
export type Estimate<Label extends string> = Readonly<Record<Label, number>>;

/** For features that an example of a label never had. */
const UNSEEN = 0.1;

/**
 * Learns from examples which label a sentence is likeliest to have, by the words that it shares with those of each
 * (multinomial naive Bayes). Features of one sentence say the same thing several times over, so that their weight is
 * divided by the root of their number: without it every estimate would be near 0 or 1.
 */
export function likenessTo<Label extends string>(
  examples: readonly (readonly [Label, string])[],
): (sentence: string) => Estimate<Label> {
  const labels = [...new Set(examples.map(([label]) => label))];
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(labels.length);
  const sizes = new Float64Array(labels.length);
  for (const [label, sentence] of examples) {
    const at = labels.indexOf(label);
    sizes[at] = (sizes[at] ?? 0) + 1;
    for (const feature of featuresOf(sentence)) {
      const count = counts.get(feature) ?? new Float64Array(labels.length);
      count[at] = (count[at] ?? 0) + 1;
      counts.set(feature, count);
      totals[at] = (totals[at] ?? 0) + 1;
    }
  }
  const shares = totals.map((total) => Math.log(total + UNSEEN * counts.size));
  const first = sizes.map((size) => Math.log(size / examples.length));
  return (sentence) => {
    const found = [...featuresOf(sentence)].flatMap((feature) => counts.get(feature) ?? []);
    const weight = 1 / Math.sqrt(Math.max(found.length, 1));
    const scores = labels.map((_, at) =>
      found.reduce(
        (sum, count) => sum + weight * (Math.log((count[at] ?? 0) + UNSEEN) - (shares[at] ?? 0)),
        (first[at] ?? 0) * (found.length === 0 ? 1 : weight),
      ),
    );
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const sum = odds.reduce((total, each) => total + each, 0);
    return Object.fromEntries(labels.map((label, at) => [label, (odds[at] ?? 0) / sum])) as Estimate<Label>;
  };
}
