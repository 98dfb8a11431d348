import { expect, test } from 'vitest';
import { entryWith } from '../fixtures/entry.ts';
import { check, temporaryContent } from '../fixtures/temporary-content.ts';

const BODY = '---\n<Reasons question="1">\n\nIt would help thieves.\n\n</Reasons>';
const withheld = (more = ''): string =>
  `${more}questions:\n  - text: Where are the cars?\n    outcome: withheld\n    exemptions: ["31(1)"]\n${BODY}`;

function accepting(text: string): ReadonlyMap<string, readonly string[] | undefined> {
  const { findings } = check(temporaryContent({ 'responses/a.mdx': text }));
  return new Map(findings.map(({ rule, accept }) => [rule, accept]));
}

test('the lines of a warning accept it when they are copied into the entry', () => {
  const text = entryWith(withheld());
  const lines = accepting(text).get('limb-missing') ?? [];
  expect(lines).toEqual([
    'accepted:',
    '  - warning: limb-missing',
    '    question: "1"',
    '    exemption: "31(1)"',
    '    reason: The letter names none.',
  ]);
  const after = accepting(text.replace('\n---\n', `\n${lines.join('\n')}\n---\n`));
  expect([...after.keys()]).not.toContain('limb-missing');
  expect([...after.keys()]).not.toContain('frontmatter-valid');
});

test('where others are accepted already, only the item is to be copied', () => {
  const others = 'accepted:\n  - warning: acronym\n    reason: It is explained in the letter.\n';
  expect(accepting(entryWith(withheld(others))).get('limb-missing')?.[0]).toBe('  - warning: limb-missing');
});

test('an error cannot be accepted', () => {
  const { findings } = check(temporaryContent({ 'responses/a.mdx': entryWith('topics: [boats]') }));
  expect(findings.map(({ rule, accept }) => [rule, accept])).toEqual([['topic-known', undefined]]);
});
