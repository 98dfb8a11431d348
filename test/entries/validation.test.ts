import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../src/entries/validation.ts';
import { readYaml } from '../../src/entries/yaml.ts';

const hint = (title: string, description: string) => ({ title, description });
const schema = z
  .strictObject({
    name: z.string().min(3).max(9).meta(hint('name', 'Up to nine letters.')),
    colour: z.enum(['red', 'green']).optional().meta(hint('colour', 'Red or green.')),
    parts: z
      .array(
        z.union([
          z.string().meta(hint('part', 'A part in quotes.')),
          z.strictObject({ id: z.string().meta(hint('id', 'Its number.')), spare: z.boolean().optional() }),
        ]),
      )
      .min(1)
      .optional()
      .meta(hint('parts', 'A list of parts.')),
  })
  .meta(hint('thing', 'A thing.'));

const found = (text: string) =>
  validate(schema, readYaml(text)).map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`,
  );

test('nothing is said of what fits', () => {
  expect(found('name: Ada\ncolour: red\nparts: [a, {id: b}]')).toEqual([]);
});

describe('each departure is put in words', () => {
  test.each([
    ['colour: red', '1:1 The name is missing. Add “name: …”. Up to nine letters.'],
    ['name:', '1:6 The name is empty. Up to nine letters.'],
    ['name: A', '1:7 The name “A” is too short. Up to nine letters.'],
    ['name: Adaadaadaada', '1:7 The name is longer than 9 characters. Up to nine letters.'],
    ['name: [Ada]', '1:7 The name cannot be a list. Up to nine letters.'],
    ['name: 0070', '1:7 The name 0070 is a number here. Put quotes round it: "0070". Up to nine letters.'],
    [
      'name: Ada\ncolour: Red',
      '2:9 The colour “Red” is not known. Did you mean “red”? Choose one of: red, green.',
    ],
    ['name: Ada\nparts: []', '2:8 The list of parts is empty. A list of parts.'],
    [
      'name: Ada\nparts: a',
      '2:8 The parts cannot be “a”. Start each item with “- ” on a line of its own, or put the list in [ ]. A list of parts.',
    ],
    [
      'name: Ada\nparts: [43]',
      '2:9 The part 43 is a number here. Put quotes round it: "43". A part in quotes.',
    ],
    ['name: Ada\nsize: 3', '2:1 “size” is not a field of this file. The fields are: name, colour, parts.'],
    ['- a', '1:1 There are no fields here. Write each field as “field: value”.'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

test('a number that would be wrong in quotes too is not said to need them', () => {
  expect(found('name: 7')).toEqual(['1:7 The name cannot be “7”. Up to nine letters.']);
});

test('a field that is misspelt is one finding, not a missing field as well', () => {
  expect(found('nmae: Ada')).toEqual([
    '1:1 “nmae” is not a field of this file. Did you mean “name”? The fields are: name, colour, parts.',
  ]);
});

test('in a value of two forms, what is wrong inside the longer form is named', () => {
  expect(found('name: Ada\nparts:\n  - id: a\n    spare: 3\n    sprae: true')).toEqual([
    '4:12 The spare cannot be “3”. Write true, or leave the field out. ',
    '5:5 “sprae” is not a field of a part. Did you mean “spare”? The fields are: id, spare.',
  ]);
});

test('findings come in the order of the file', () => {
  expect(found('size: 3\ncolour: blue\nname: A').map((each) => each.slice(0, 3))).toEqual([
    '1:1',
    '2:9',
    '3:7',
  ]);
});
