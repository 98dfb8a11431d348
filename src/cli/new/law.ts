import { REGIMES, type Regime } from '../../domain/regime.ts';
import { strings } from '../../strings/index.ts';
import type { ChoiceAsk } from './asker.ts';
import type { GivenResponse } from './given.ts';
import { readExemption } from './provision.ts';
import type { Setting } from './setting.ts';

const ANSWERED = 'Under which law was it answered?';

/** One of the laws that an authority answers under. */
export function lawAsk(regimes: readonly Regime[], words = ANSWERED): ChoiceAsk<Regime> {
  const choices = regimes.map((regime) => ({
    value: regime,
    label: strings.regime[regime].law,
    hint: regime,
  }));
  return { option: 'regime', words, choices };
}

/** The law of the response: given, the only one that there is, or asked for. */
export async function askRegime(
  { regime: given, questions }: GivenResponse,
  inHand: boolean,
  setting: Setting,
): Promise<Regime> {
  const { asker, authority, problems } = setting;
  const [first = REGIMES[0], ...others] = authority.regimes;
  if (given !== undefined) {
    const found = authority.regimes.find((regime) => regime.toLowerCase() === given.trim().toLowerCase());
    if (found !== undefined) return found;
    problems.push({
      option: 'regime',
      message: `“${given}” is not a law that this authority answers under.`,
      remedy: `Choose one of: ${authority.regimes.join(', ')}. Others are added in content/authority.yaml.`,
    });
    return first;
  }
  if (others.length === 0) return first;
  const words = inHand ? 'Which law does the request come under?' : ANSWERED;
  const chosen = await asker.one(lawAsk(authority.regimes, words));
  // Nobody could say: what the options name is judged by the law that has all of it.
  const named = questions.flatMap(({ exemptions }) => exemptions.map(({ exemption }) => exemption));
  return chosen ?? authority.regimes.find((each) => named.every((one) => readExemption(one, each))) ?? first;
}
