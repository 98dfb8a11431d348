import { expect, test } from 'vitest';
import type { Finding } from '../../../src/checks/finding.ts';
import { ruleCounts } from '../../../src/checks/reports/rule-count.ts';

const found = (rule: string, severity: Finding['severity'], times: number): readonly Finding[] =>
  Array.from({ length: times }, (_, index) => ({
    rule,
    severity,
    file: 'a.mdx',
    line: index + 1,
    column: 1,
    message: 'Wrong.',
    remedy: 'Right.',
  }));

test('many findings are counted by rule, errors first, then the most frequent', () => {
  const findings = [
    ...found('limb-missing', 'warning', 12),
    ...found('reasons-missing', 'warning', 1_204),
    ...found('mdx-safe', 'error', 3),
  ];
  expect(ruleCounts(findings).join('\n')).toMatchInlineSnapshot(`
    "How often each rule found something:
          3  error    mdx-safe
      1,204  warning  reasons-missing
         12  warning  limb-missing"
  `);
});

test('a few are read one by one', () => {
  expect(ruleCounts(found('mdx-safe', 'error', 20))).toEqual([]);
});
