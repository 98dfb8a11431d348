import { READING_RULES } from '../../checks/reading-rule.ts';
import { RULES } from '../../checks/rules/index.ts';

/** The names of all rules, those of the readers included. */
export const RULE_NAMES = [...READING_RULES, ...RULES].map(({ id }) => id);

/** What a rule is for, with its examples; undefined where there is no such rule. */
export function explainRule(name: string): string | undefined {
  const rule = [...READING_RULES, ...RULES].find(({ id }) => id === name);
  if (rule === undefined) return undefined;
  const { id, severity, why, bad, good, acceptable } = rule;
  const standing = acceptable
    ? 'a warning, which an entry can accept with a reason'
    : { error: 'an error, which stops the build', warning: 'a warning' }[severity];
  return [`${id}: ${standing}`, why, `Not so:\n${indented(bad)}`, `But so:\n${indented(good)}`].join('\n\n');
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
