import type { Rule } from './rule.ts';

/** What a problem is called that shows before any rule can run: the readers report it, and all of them are errors. */
export const READING_RULES: readonly Omit<Rule, 'check' | 'checkLog'>[] = [
  {
    id: 'file-readable',
    severity: 'error',
    why: 'A file that cannot be read as text, or lies where nobody looks, would be missing from the log without a word.',
    bad: 'An entry saved as UTF-16, or beside the folder “responses”.',
    good: 'An entry saved as UTF-8 with a name that ends in .mdx, in content/responses.',
  },
  {
    id: 'settings-valid',
    severity: 'error',
    why: 'Every page says who the authority is and how to complain to it, as section 17(7) requires. It takes that from the settings.',
    bad: 'regimes: FOIA, in content/authority.yaml.',
    good: 'regimes: [FOIA], in content/authority.yaml.',
  },
  {
    id: 'frontmatter-valid',
    severity: 'error',
    why: 'The page, the lists and the search are made of the fields. One that is missing or misspelt would be lost, or say something else.',
    bad: 'regime: FOI',
    good: 'regime: FOIA',
  },
  {
    id: 'mdx-safe',
    severity: 'error',
    why: 'The text of an entry is shown on a public page, so it can hold words and a closed list of tags, and nothing that runs or hides.',
    bad: `---
<Answer question="1">

There were <5.

</Answer>`,
    good: `---
<Answer question="1">

There were \\<5.

</Answer>`,
  },
];
