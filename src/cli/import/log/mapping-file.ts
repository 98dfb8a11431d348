import { Document, isMap, isSeq } from 'yaml';
import type { Encoding } from '../../../entries/encoding.ts';
import { LOG_FIELDS, type Mapping } from '../../../entries/mapping-schema.ts';
import type { UnreadFile } from '../../../entries/read.ts';
import type { SettingsFile } from '../../../entries/settings.ts';
import { didYouMean } from '../../../entries/suggestion.ts';
import { quote } from '../fact/found.ts';
import { withOrders } from './date-column.ts';
import { plainName } from './field-name.ts';
import { type Mapped, SINGLE } from './mapped.ts';
import { exampleOf } from './mapping-table.ts';
import { isPersonal } from './person-column.ts';
import type { Column, Sheet } from './sheet.ts';

const HEAD = ` What the columns of a log are, for: npm run foi -- import log.csv --mapping this-file.yaml
 Each column has a field, one of:
   ${LOG_FIELDS.slice(0, 7).join(', ')},
   ${LOG_FIELDS.slice(7).join(', ')}
 “unplaced” keeps the words in the draft for an editor to place; “leave-out” never carries them.
 Dates in figures may have an order: day-first or month-first.`;

/** A mapping as the file in which an editor can change it. No value of a column about people stands in it. */
export function mappingText(mapping: readonly Mapped[], encoding?: Encoding): string {
  const twice = (name: string): boolean =>
    mapping.filter(({ column }) => plainName(column.name) === plainName(name)).length > 1;
  const document = new Document({
    ...(encoding && { encoding }),
    columns: mapping.map(({ column: { name, place }, field, order }) => ({
      column: name,
      ...(name === '' || twice(name) ? { place } : {}),
      field,
      ...(order && { order }),
    })),
  });
  document.commentBefore = HEAD;
  const columns = document.get('columns');
  for (const [index, { field, because, column }] of mapping.entries()) {
    const item = isSeq(columns) ? columns.items[index] : undefined;
    const example = field === 'leave-out' ? because : `for example: ${quote(exampleOf(column), 0, 70)}`;
    if (isMap(item) && example) item.commentBefore = ` ${example}`;
  }
  return document.toString({ lineWidth: 0 });
}

/** The mapping of a file, applied to the columns of a log; every way in which the two do not fit. */
export function applied(
  { file, data, yaml }: SettingsFile<Mapping>,
  { columns }: Sheet,
): { readonly mapping: readonly Mapped[]; readonly problems: readonly UnreadFile[] } {
  const problems: UnreadFile[] = [];
  const items = data?.columns ?? [];
  const report = (index: number | undefined, key: string, message: string, remedy: string): void => {
    const at = yaml?.locate(index === undefined ? ['columns'] : ['columns', index, key]);
    problems.push({ file, line: at?.line ?? 1, column: at?.column ?? 1, message, remedy });
  };
  const found = new Map<Column, Mapped>();
  for (const [index, { column: name, place, field, order }] of items.entries()) {
    const alike = columns.filter((each) => plainName(each.name) === plainName(name));
    const chosen = place === undefined ? alike : alike.filter((each) => each.place === place);
    const [column] = chosen;
    const title = name === '' ? 'without a name' : `called “${name}”`;
    if (column === undefined)
      report(
        index,
        place === undefined ? 'column' : 'place',
        place === undefined
          ? `The log has no column ${title}.`
          : `Column ${place} of the log is not one ${title}.`,
        `${
          alike.length > 0
            ? ''
            : didYouMean(
                name,
                columns.map((each) => each.name),
              )
        }Its columns are: ${columns.map((each) => each.title).join(', ')}.`,
      );
    else if (chosen.length > 1)
      report(
        index,
        'column',
        `The log has ${chosen.length} columns ${title}.`,
        `Add its place from the left: one of ${chosen.map((each) => each.place).join(', ')}.`,
      );
    else if (found.has(column))
      report(index, 'column', `The column “${column.title}” is here twice.`, 'Delete one of the two.');
    else if (field !== 'leave-out' && isPersonal(plainName(column.name)))
      report(
        index,
        'field',
        `The column “${column.title}” is about people, and an import never carries it.`,
        'Write “field: leave-out”.',
      );
    else if (SINGLE.includes(field) && [...found.values()].some((each) => each.field === field))
      report(
        index,
        'field',
        `Two columns are “${field}”.`,
        'Keep one, and write “field: unplaced” for the other.',
      );
    else found.set(column, { column, field, ...(order && { order }) });
  }
  const missing = columns.filter((column) => !found.has(column) && column.values.length > 0);
  if (problems.length === 0 && missing.length > 0)
    report(
      undefined,
      '',
      `The log has columns that are not listed here: ${missing.map(({ title }) => title).join(', ')}.`,
      'Add each with its field; “leave-out” leaves it out.',
    );
  if (problems.length === 0 && ![...found.values()].some(({ field }) => field === 'reference'))
    report(undefined, '', 'No column is the reference.', 'Write “field: reference” for the one that is.');
  const mapping = columns.flatMap((column) => found.get(column) ?? []);
  return { mapping: withOrders(mapping), problems };
}
