import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { READING_RULES } from '../../src/checks/reading-rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { newEntry } from '../../src/cli/commands/new.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OUTCOMES } from '../../src/domain/outcome.ts';
import { accessibilitySchema } from '../../src/entries/accessibility-schema.ts';
import { authoritySchema } from '../../src/entries/authority-schema.ts';
import { SECTION_KINDS } from '../../src/entries/component.ts';
import { frontmatterSchema } from '../../src/entries/schema.ts';
import { explainedUnder, readDocument } from './markdown.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const editing = readDocument('docs/editing.md');
const adopting = readDocument('docs/adopting.md');
const entry = z.toJSONSchema(frontmatterSchema, { io: 'input' }) as Schema;
const question = entry.properties?.questions?.items;

function fields(schema: Schema | undefined): readonly string[] {
  return Object.keys(schema?.properties ?? {});
}

describe('docs/editing.md explains, and explains nothing else,', () => {
  test.each([
    ['The response', entry],
    ['A question', question],
    ['An exemption', question?.properties?.exemptions?.items?.anyOf?.find(({ properties }) => properties)],
    ['A released file', entry.properties?.attachments?.items],
    ['An accepted warning', entry.properties?.accepted?.items],
    ['An inferred value', entry.properties?.inferred?.items],
  ])('every field under “%s”', (heading, schema) => {
    expect(fields(schema)).not.toEqual([]);
    expect(explainedUnder(editing, heading)).toEqual(fields(schema));
  });

  test('every outcome', () => {
    expect(explainedUnder(editing, 'Every outcome')).toEqual([...OUTCOMES]);
  });

  test('every section of the text', () => {
    expect(explainedUnder(editing, 'The sections of the text')).toEqual(Object.keys(SECTION_KINDS));
  });

  test('every option of “foi new”', () => {
    const options = Object.keys(newEntry.options).map((option) => `--${option}`);
    expect(explainedUnder(editing, 'Answering questions')).toEqual(options);
  });

  test('every rule of the checks', () => {
    const known = [...READING_RULES, ...RULES].map(({ id }) => id);
    expect(explainedUnder(editing, 'What the messages mean').toSorted()).toEqual(known.toSorted());
  });
});

test.each([
  ['authority.yaml', 'Say who you are', authoritySchema],
  ['accessibility.yaml', 'Say how accessible the site is', accessibilitySchema],
])('docs/adopting.md explains every field of %s', (_, heading, settings) => {
  const { properties = {} } = z.toJSONSchema(settings) as Schema;
  const known = Object.entries(properties).flatMap(([name, schema]) =>
    schema.properties === undefined ? [name] : fields(schema).map((inner) => `${name}.${inner}`),
  );
  expect(explainedUnder(adopting, heading)).toEqual(known);
});

test('the README names every command of foi', () => {
  const readme = readDocument('README.md');
  const missing = COMMANDS.filter(({ name }) => !new RegExp(`npm run (?:foi -- )?${name}\\b`).test(readme));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['due', 'What is due'],
  ['reply', 'Replying with what is published'],
])('docs/editing.md explains every option of foi %s', (name, heading) => {
  const options = COMMANDS.find((each) => each.name === name)?.options ?? {};
  const explained = explainedUnder(editing, heading).map((row) => row.replace(/^--([a-z-]+).*$/, '$1'));
  expect(explained.toSorted()).toEqual(Object.keys(options).toSorted());
});
