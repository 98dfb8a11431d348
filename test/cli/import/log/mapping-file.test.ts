import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applied } from '../../../../src/cli/import/log/mapping-file.ts';
import { readSheet } from '../../../../src/cli/import/log/sheet.ts';
import { readMapping } from '../../../../src/entries/settings.ts';
import { temporaryFolder } from '../../../fixtures/temporary-content.ts';

const SHEET = readSheet('Ref,Date,Date,Requester,Title\nA1,1/2/2024,2/2/2024,Priya Hart,Cars\n');

/** What is wrong with a mapping, in itself or for this log. */
function faultsOf(text: string): string {
  const path = join(temporaryFolder(), 'm.yaml');
  writeFileSync(path, text);
  const read = readMapping(path);
  const problems = read.data === undefined ? read.problems : applied(read, SHEET).problems;
  return problems
    .map(({ line, column, message, remedy }) => `${line}:${column} ${message}\n→ ${remedy}`)
    .join('\n');
}

test('every mistake of a mapping is reported with its line', () => {
  expect(
    faultsOf('columns:\n  - column: Ref\n    field: referenc\n  - colum: Title\n    field: title\n'),
  ).toMatchInlineSnapshot(`
    "3:12 The field “referenc” is not known.
    → Did you mean “reference”? Choose one of: reference, title, received, responded, published, regime, request, response, outcome, exemptions, topics, unplaced, leave-out.
    4:5 “colum” is not a field of a column.
    → Did you mean “column”? The fields are: column, place, field, order."
  `);
});

test('every way in which a mapping does not fit a log is reported with its line', () => {
  expect(
    faultsOf(
      [
        'columns:',
        '  - {column: Reff, field: reference}',
        '  - {column: Date, field: received}',
        '  - {column: Requester, field: unplaced}',
        '  - {column: Title, place: 2, field: title}',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    "2:14 The log has no column called “Reff”.
    → Did you mean “Ref”? Its columns are: Ref, Date (column 2), Date (column 3), Requester, Title.
    3:14 The log has 2 columns called “Date”.
    → Add its place from the left: one of 2, 3.
    4:32 The column “Requester” is about people, and an import never carries it.
    → Write “field: leave-out”.
    5:28 Column 2 of the log is not one called “Title”.
    → Its columns are: Ref, Date (column 2), Date (column 3), Requester, Title."
  `);
});

test('a field that one column fills is not given to two', () => {
  expect(
    faultsOf('columns:\n  - {column: Ref, field: title}\n  - {column: Title, field: title}\n'),
  ).toMatchInlineSnapshot(`
    "3:28 Two columns are “title”.
    → Keep one, and write “field: unplaced” for the other."
  `);
});

test('no column is passed over, and one is the reference', () => {
  expect(faultsOf('columns:\n  - {column: Ref, field: reference}\n')).toMatchInlineSnapshot(`
    "2:3 The log has columns that are not listed here: Date (column 2), Date (column 3), Requester, Title.
    → Add each with its field; “leave-out” leaves it out."
  `);
  const all = [
    '{column: Ref',
    '{column: Date, place: 2',
    '{column: date, place: 3',
    '{column: Requester',
    '{column: TITLE',
  ];
  expect(
    faultsOf(`columns:\n${all.map((each) => `  - ${each}, field: leave-out}\n`).join('')}`),
  ).toMatchInlineSnapshot(`
    "2:3 No column is the reference.
    → Write “field: reference” for the one that is."
  `);
});
