import { expect, test } from 'vitest';
import type { Finding } from '../../../src/checks/finding.ts';
import { githubReport } from '../../../src/checks/reports/github.ts';
import { jsonReport } from '../../../src/checks/reports/json.ts';
import { markdownReport } from '../../../src/checks/reports/markdown.ts';
import { sarifReport } from '../../../src/checks/reports/sarif.ts';
import { RULES } from '../../../src/checks/rules/index.ts';
import type { CheckResult } from '../../../src/checks/run.ts';

const wrong: Finding = {
  rule: 'topic-known',
  severity: 'error',
  file: 'content/responses/a, b: 100%.mdx',
  line: 5,
  column: 9,
  message: 'The topic “50% more: cars,\nvans” is not known.',
  remedy: 'Choose one of: fleet.',
};
const taken: Finding = { ...wrong, rule: 'limb-missing', severity: 'warning', line: 9, question: '2' };
const result: CheckResult = {
  findings: [wrong],
  accepted: [taken],
  entryCount: 3,
  draftCount: 0,
  addresses: [],
  errors: 1,
  warnings: 0,
};

test('for GitHub, no sign in a name or a message ends the command', () => {
  expect(githubReport(result)).toMatchInlineSnapshot(`
    "::error file=content/responses/a%2C b%3A 100%25.mdx,line=5,col=9,title=topic-known::The topic “50%25 more: cars,%0Avans” is not known.%0A→ Choose one of: fleet.
    3 entries checked: 1 error and no warnings (1 warning accepted with a reason)."
  `);
});

test('as JSON, every finding has its fields and the accepted ones stand apart', () => {
  expect(JSON.parse(jsonReport(result))).toEqual({
    version: 1,
    entries: 3,
    errors: 1,
    warnings: 0,
    findings: [wrong],
    accepted: [taken],
  });
});

test('as SARIF, each result has its rule, its place and an address without bare spaces', () => {
  const { version, runs } = JSON.parse(sarifReport(result));
  const [run] = runs;
  const [first, second] = run.results;
  expect(version).toBe('2.1.0');
  expect(first).toMatchObject({
    ruleId: 'topic-known',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/responses/a%2C%20b%3A%20100%25.mdx' },
          region: { startLine: 5, startColumn: 9 },
        },
      },
    ],
  });
  expect(first).not.toHaveProperty('suppressions');
  expect(second).toMatchObject({ ruleId: 'limb-missing', suppressions: [{ kind: 'inSource' }] });
  const described = run.tool.driver.rules.map(({ id }: { readonly id: string }) => id);
  expect(described).toEqual(expect.arrayContaining([...RULES.map(({ id }) => id), 'mdx-safe']));
});

test.each([
  ['content/a b.mdx', 'content/a%20b.mdx'],
  ['../our-content/a.mdx', '../our-content/a.mdx'],
  ['D:/content/a b.mdx', 'file:///D:/content/a%20b.mdx'],
  ['/srv/content/a.mdx', 'file:///srv/content/a.mdx'],
])('as SARIF, the path %s has the address %s', (file, uri) => {
  const [run] = JSON.parse(sarifReport({ ...result, findings: [{ ...wrong, file }] })).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('as Markdown, errors come first and no words become links, pictures or tags', () => {
  const sly: Finding = {
    ...taken,
    file: 'content/a|b.mdx',
    message: 'No “![x](https://example.org/) <img> @somebody *|* `”.',
    draft: true,
  };
  expect(markdownReport({ ...result, findings: [sly, wrong], warnings: 1 })).toMatchInlineSnapshot(`
    "## Check of the content

    3 entries checked: 1 error and 1 warning (1 warning accepted with a reason).

    | Where | | What is wrong, and what to write instead |
    | --- | --- | --- |
    | \`content/responses/a, b: 100%.mdx:5:9\` | error | The topic “50% more: cars, vans” is not known. (topic-known)<br>→ Choose one of: fleet. |
    | \`content/a\\|b.mdx:9:9\` | warning | No “\\!\\[x\\]\\(https:&#47;&#47;example.org/\\) &lt;img> &#64;somebody \\*\\|\\* \\\`”. (limb-missing, in a draft)<br>→ Choose one of: fleet. |"
  `);
});

test('as Markdown, a long list ends before GitHub would drop it, and says how many are left', () => {
  const findings = Array.from({ length: 502 }, () => ({ ...wrong, message: 'x'.repeat(1000) }));
  const page = markdownReport({ ...result, findings, errors: 502 });
  expect(page).toContain('There are 2 more. To see them all: npm run check');
  expect(page.length).toBeLessThan(2 ** 20);
});

test('as Markdown, a clean log is one sentence', () => {
  expect(markdownReport({ ...result, findings: [], accepted: [], errors: 0 })).toBe(
    '## Check of the content\n\n3 entries checked: no errors and no warnings.',
  );
});
