import { describe, expect, test } from 'vitest';
import { readCall } from '../../src/cli/call.ts';
import { type Command, MisuseError } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { usageOf } from '../../src/cli/usage.ts';

const COMMAND: Command = {
  name: 'look',
  summary: 'look for something',
  operand: 'words',
  options: {
    regime: { meaning: 'the law', value: 'law', choices: ['FOIA', 'EIR'] },
    topic: { meaning: 'a topic', value: 'id', many: true },
    long: { meaning: 'say more' },
  },
  examples: ['look here'],
  run: () => 0,
};

function misuse(typed: readonly string[]): MisuseError {
  try {
    readCall(COMMAND, typed);
  } catch (error) {
    if (error instanceof MisuseError) return error;
  }
  throw new Error('It was taken.');
}

test('a choice is read in any capitals and handed on in those of the list', () => {
  const { options, given } = readCall(COMMAND, ['x', '--regime', 'foia']);
  expect(options).toEqual({ regime: 'FOIA' });
  expect(given).toEqual([{ option: 'regime', value: 'FOIA' }]);
});

test('an option that may be given again is a list, any other keeps its last value', () => {
  const { options, given } = readCall(
    COMMAND,
    'x --topic a --long --topic b --regime FOIA --regime EIR'.split(' '),
  );
  expect(options).toEqual({ topic: ['a', 'b'], long: true, regime: 'EIR' });
  expect(given.map(({ option }) => option)).toEqual(['topic', 'long', 'topic', 'regime', 'regime']);
});

describe('misuse says what was meant', () => {
  test('of an option', () => {
    const { message, remedy } = misuse(['x', '--regmie', 'FOIA']);
    expect(message).toBe('“foi look” has no option “--regmie”.');
    expect(remedy).toMatch(/^\n {2}→ Did you mean “--regime”\?\n\nUsage: /);
  });

  test.each([
    [['x', '--nothing'], '“foi look” has no option “--nothing”.', ''],
    [['x', '-q'], '“foi look” has no option “-q”.', ''],
    [['x', '--long=yes'], '“--long” takes no value.', '  → Write --long alone.'],
    [
      ['x', '--topic'],
      '“--topic” has no value behind it.',
      '  → Write --topic <id>. If the value begins with a hyphen: --topic=<id>.',
    ],
    [
      ['x', '--topic', '-1'],
      '“--topic” has no value behind it.',
      '  → Write --topic <id>. If the value begins with a hyphen: --topic=<id>.',
    ],
  ])('of an option that cannot be read: %j', (typed, said, instead) => {
    const { message, remedy } = misuse(typed);
    expect(message).toBe(said);
    expect(remedy.split('\n')[1]).toBe(instead);
  });

  test('of words behind a command that takes none', () => {
    const { operand: _, ...bare } = COMMAND;
    expect(() => readCall(bare, ['here'])).toThrow('“foi look” can do nothing with “here”.');
  });

  test('of a choice', () => {
    const { message, remedy } = misuse(['x', '--regime', 'FOI']);
    expect(message).toBe('“--regime” cannot be “FOI”.');
    expect(remedy).toBe('Did you mean “FOIA”? Choose one of: FOIA, EIR.');
  });

  test('of what has to be there', () => {
    expect(misuse([]).message).toBe('“foi look” needs something behind it: words.');
  });
});

test('help says every option with its choices, one below the other', () => {
  expect(usageOf(COMMAND, 60)).toMatchInlineSnapshot(`
    "Usage: npm run foi -- look <words> [options]
      look for something

      --regime <law>  the law; one of: FOIA, EIR
      --topic <id>    a topic; may be given again
      --long          say more

    For example:
      npm run foi -- look here"
  `);
});

describe.each(COMMANDS)('$name', (command) => {
  test.each(command.examples)('can be called as its example says: %s', (example) => {
    const [name, ...typed] = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    expect(name).toBe(command.name);
    expect(() => readCall(command, typed)).not.toThrow();
  });

  test.each([40, 80, 120])('has a help that fits %i columns', (width) => {
    const lines = usageOf(command, width).split('\n\nFor example:')[0]?.split('\n').slice(1) ?? [];
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  });
});
