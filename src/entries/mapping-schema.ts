import { z } from 'zod';
import { ENCODINGS } from './encoding.ts';

/** What a column of a log can become. */
export const LOG_FIELDS = [
  'reference',
  'title',
  'received',
  'responded',
  'published',
  'regime',
  'request',
  'response',
  'outcome',
  'exemptions',
  'topics',
  'unplaced',
  'leave-out',
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

/** A file that says what the columns of a log are. */
export const mappingSchema = z
  .strictObject({
    encoding: z
      .enum(ENCODINGS)
      .optional()
      .meta({ title: 'encoding', description: 'The encoding of the log, where it is told wrongly.' }),
    headerLine: z.int().positive().optional().meta({
      title: 'line of the column names',
      description: 'The line of the log that holds the names of its columns, for example 3.',
    }),
    columns: z
      .array(
        z
          .strictObject({
            column: z.string().meta({
              title: 'column',
              description: 'Write the name of the column as the log has it, or "" where it has none.',
            }),
            place: z.int().positive().optional().meta({
              title: 'place',
              description: 'The number of the column from the left, where two have one name or it has none.',
            }),
            field: z.enum(LOG_FIELDS).meta({
              title: 'field',
              description: `Choose one of: ${LOG_FIELDS.join(', ')}.`,
            }),
            order: z.enum(['day-first', 'month-first']).optional().meta({
              title: 'order',
              description: 'Which number of a date comes first: day-first or month-first.',
            }),
          })
          .meta({ title: 'column', description: 'A column of the log and what becomes of it.' }),
      )
      .min(1)
      .meta({ title: 'columns', description: 'List each column of the log with its field.' }),
  })
  .meta({ title: 'Mapping', description: 'What the columns of a log are.' });

export type Mapping = z.infer<typeof mappingSchema>;
