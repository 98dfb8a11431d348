import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePages } from '../../src/checks/rule-page.ts';
import { readDocument } from './markdown.ts';

const pages = rulePages();

test('docs/rules has a page for each rule and an index, and nothing else', () => {
  const files = readdirSync(join(import.meta.dirname, '../../docs/rules'));
  expect(files.toSorted()).toEqual([...pages.keys()].toSorted());
});

test.each([...pages])('docs/rules/%s is what npm run docs would write', (name, text) => {
  expect(readDocument(`docs/rules/${name}`)).toBe(text);
});

test('a page has the severity, the reason and both examples of its rule', () => {
  expect(pages.get('not-held-exception.md')).toMatchInlineSnapshot(`
    "# not-held-exception

    A **warning**: it stops nothing. An entry can [accept it](../editing.md#an-accepted-warning) with a reason. It is looked for once the entry has no errors.

    ## Why

    Regulation 12(4)(a) EIR and regulation 10(4)(a) EISR: “not held” is itself an exception there, and under regulation 14 EIR or 13 EISR it needs a refusal notice.

    ## Not so

    \`\`\`text
    regime: EIR
    questions:
      - text: How loud are the patrol cars?
        outcome: not-held
    \`\`\`

    ## But so

    \`\`\`text
    regime: EIR
    questions:
      - text: How loud are the patrol cars?
        outcome: not-held
        exemptions: ["12(4)(a)"]
    \`\`\`

    In the terminal: \`npm run foi -- explain not-held-exception\`. [All rules](README.md).
    "
  `);
});
