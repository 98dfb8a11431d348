import type { LogField } from '../../../entries/mapping-schema.ts';
import { withoutPeople } from '../message/mask.ts';
import { lineOf } from './cell.ts';
import { orderSentences } from './date-column.ts';
import type { Mapped } from './mapped.ts';
import type { Column } from './sheet.ts';

const WIDTH = 80;
const NAME_WIDTH = 26;
const FIELD_WIDTH = 11;

/** A mapping with an example of each column, in lines of up to 80 characters. What names people is not shown. */
export function mappingTable(mapping: readonly Mapped[]): string {
  const rows = mapping.map(({ column, field, because }): readonly string[] => {
    const example = field === 'leave-out' ? (because ?? 'never carried') : exampleOf(column);
    return [
      column.title,
      shownField(field),
      because && field !== 'leave-out' ? `${because} ${example}` : example,
    ];
  });
  const lines = [['Column', 'becomes', 'for example'], ...rows].map(([name = '', field = '', example = '']) =>
    [
      fitted(name, NAME_WIDTH).padEnd(NAME_WIDTH),
      field.padEnd(FIELD_WIDTH),
      fitted(example, WIDTH - NAME_WIDTH - FIELD_WIDTH - 6),
    ].join('  '),
  );
  return [
    ...lines.map((line) => `  ${line}`.trimEnd()),
    ...[...orderSentences(mapping), ...unplacedSentence(mapping)].flatMap((each) => wrapped(each)),
  ].join('\n');
}

/** Thousands of drafts with a column of departments to delete from each are better not made. */
function unplacedSentence(mapping: readonly Mapped[]): readonly string[] {
  return mapping.some(({ field }) => field === 'unplaced')
    ? [
        'What is unplaced has to be moved or deleted in each draft. A column that the log need not show is left out by “leave-out” in a mapping: --save-mapping.',
      ]
    : [];
}

function shownField(field: LogField): string {
  return field === 'leave-out' ? 'left out' : field;
}

/** Cut to a width in characters; the rest is an ellipsis. */
export function fitted(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

/** A value of a column without the names that a greeting or a signature gives. */
export function exampleOf({ values }: Column): string {
  const value = values.find((each) => !/^(?:<\w+>)*(?:dear|hi|hello)\b/i.test(each)) ?? '';
  return withoutPeople(lineOf(value), [], true);
}

function wrapped(sentence: string): readonly string[] {
  return (sentence.match(new RegExp(String.raw`\S.{0,${WIDTH - 4}}(?=\s|$)`, 'g')) ?? []).map(
    (line) => `  ${line}`,
  );
}
