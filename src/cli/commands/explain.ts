import { REGIMES } from '../../domain/regime.ts';
import { type Command, MisuseError } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'say what a rule of the checks, a provision of the law or an outcome means',
  operand: 'rule | provision | outcome',
  async offers() {
    const { RULE_NAMES } = await import('../explain/rule.ts');
    const { OUTCOMES } = await import('../../domain/outcome.ts');
    const { exemptionsOf } = await import('../../domain/registers/index.ts');
    const { exemptionId } = await import('../../urls.ts');
    // Brackets mean something to a shell: 31-1-a for 31(1)(a), as in addresses, without the law.
    const provisions = REGIMES.flatMap((regime) => exemptionsOf(regime)).map((each) =>
      exemptionId(each).replace(/^[a-z]+-/, ''),
    );
    return [...RULE_NAMES, ...OUTCOMES, ...new Set(provisions)];
  },
  options: {
    regime: { meaning: 'the law of the provision; all of them by default', value: 'law', choices: REGIMES },
  },
  examples: ['explain limb-missing', 'explain "31(1)(a)"', 'explain 31-1-a', 'explain not-held-explained'],
  async run({ options: { regime }, operands }) {
    const { explainRule } = await import('../explain/rule.ts');
    const { explainOutcome } = await import('../explain/outcome.ts');
    const { explainProvision } = await import('../explain/provision.ts');
    const operand = operands.join(' ');
    const asked = REGIMES.filter((each) => regime === undefined || each === regime);
    const name = operand.toLowerCase();
    const found = explainRule(name) ?? explainOutcome(name);
    const texts = found === undefined ? explainProvision(operand, asked) : [found];
    if (texts.length === 0)
      throw new MisuseError(`There is nothing called “${operand}”.`, await instead(name));
    console.log(texts.join('\n\n---\n\n'));
    return 0;
  },
};

async function instead(name: string): Promise<string> {
  const { RULE_NAMES } = await import('../explain/rule.ts');
  const { OUTCOMES } = await import('../../domain/outcome.ts');
  const { didYouMean } = await import('../../entries/suggestion.ts');
  const meant = didYouMean(name, [...RULE_NAMES, ...OUTCOMES]);
  return meant === ''
    ? 'Write the name of a rule, as the check prints it in brackets, a provision in quotes such as "31(1)(a)", or an outcome.'
    : meant.trim();
}
