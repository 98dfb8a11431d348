import { READING_RULES } from './reading-rule.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The documentation of the rules, made of the rules themselves: Markdown by the name of its file in docs/rules. */
export function rulePages(): ReadonlyMap<string, string> {
  const rules = [...READING_RULES, ...RULES].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['README.md', index(rules)],
    ...rules.map((rule) => [`${rule.id}.md`, page(rule)] as const),
  ]);
}

type Described = Omit<Rule, 'check' | 'checkLog'>;

function index(rules: readonly Described[]): string {
  const row = ({ id, severity, acceptable, why }: Described): string =>
    `| [\`${id}\`](${id}.md) | ${severity}${acceptable ? ', acceptable' : ''} | ${why} |`;
  return [
    '# The rules of the check',
    '',
    'Made from the rules by `npm run docs`: change a rule, not these pages. What to do about each is in [editing.md](../editing.md#what-the-messages-mean).',
    '',
    '| Rule | Kind | Why |',
    '| --- | --- | --- |',
    ...rules.map(row),
    '',
  ].join('\n');
}

function page({ id, severity, acceptable, legal, why, bad, good }: Described): string {
  const standing = {
    error: 'An **error**: nothing is built until it is corrected.',
    warning: 'A **warning**: it stops nothing.',
  }[severity];
  return [
    `# ${id}`,
    '',
    [
      standing,
      ...(acceptable ? ['An entry can [accept it](../editing.md#an-accepted-warning) with a reason.'] : []),
      ...(legal ? ['It is looked for once the entry has no errors.'] : []),
    ].join(' '),
    '',
    '## Why',
    '',
    why,
    '',
    '## Not so',
    '',
    ...fenced(bad),
    '',
    '## But so',
    '',
    ...fenced(good),
    '',
    `In the terminal: \`npm run foi -- explain ${id}\`. [All rules](README.md).`,
    '',
  ].join('\n');
}

function fenced(example: string): readonly string[] {
  return ['```text', example, '```'];
}
