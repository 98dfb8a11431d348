import { expect, test } from 'vitest';
import { scanYaml } from '../../src/entries/yaml-trap.ts';

const found = (text: string) =>
  scanYaml(text).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('nothing is found in what is rightly written', () => {
  expect(
    found(`title: "Cars: and vans"
text: |
  A block: with a colon
  'and a quote
topics: [a, b]
url: https://www.example.org
questions:
  - text: 'It''s "fine"'
    outcome: withheld # a note
    exemptions:
      - "24(1)"
      - exemption: "31(1)(a)"
        likelihood: would
  - outcome: disclosed
sample: true
`),
  ).toEqual([]);
});

test('slips on several lines are all found', () => {
  expect(found("title: 'The Met's cars'\nregime:FOIA\ntopics: [a\n")).toEqual([
    '1:8 The quote that opens this value closes in the middle of it.',
    '2:1 “regime:” has no space after the colon.',
    '3:9 A list that opens with [ is not closed on this line.',
  ]);
});

test('a field that is out of line is found at its own line', () => {
  expect(found('title: Cars\n  regime: FOIA\n')).toEqual([
    '2:3 This field is indented further than the one before it.',
  ]);
  expect(found('questions:\n  - text: Cars?\n   outcome: disclosed\n')).toEqual([
    '3:4 This field does not line up with any field above it.',
  ]);
});

test('an item without its hyphen is found where the hyphen belongs', () => {
  expect(found('questions:\n  text: Cars?\n    outcome: disclosed\n')).toEqual([
    '2:3 The first field of an item of “questions” has no hyphen.',
  ]);
});

test('an item that has lost its hyphen is found, where it has fields and where it is a value', () => {
  const lost = 'The hyphen that starts this item of the list is lost.';
  expect(
    found('questions:\n  - text: A\n    outcome: disclosed\n  text: B\n    outcome: withheld\n'),
  ).toEqual([`4:3 ${lost}`]);
  expect(found('exemptions:\n  - "31"\n    "43"\n')).toEqual([`3:5 ${lost}`]);
  expect(found('exemptions:\n  "31"\n  "43"\n')).toEqual([`2:3 ${lost}`, `3:3 ${lost}`]);
});

test('a straight quote and a curly one round a value are found, in a list too', () => {
  const curly = 'The quotes round this value are curly, as word processors write them.';
  expect(found('reference: "01.FOI”\nexemptions: ["40(2)”, “31”]\n')).toEqual([
    `1:12 ${curly}`,
    `2:13 ${curly}`,
  ]);
  expect(found('title: "He said “no” and "yes"\n')).not.toContain(`1:8 ${curly}`);
});
