import type { Table } from 'mdast';
import { type Block, tableBlock } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import type { Anchor } from './anchored.ts';
import { nearest, topicsAmong } from './topic.ts';

/**
 * "Year | Boats | Cranes | Rent" below three questions, in their order: each column answers one, beside the first, which
 * says of what. Undefined where the one table of a reply has another shape, or heads that are about other questions.
 */
export function byColumn(
  reply: readonly Block[],
  questions: readonly Asked[],
): { readonly blocks: readonly Block[]; readonly anchors: ReadonlyMap<number, Anchor> } | undefined {
  const at = reply.findIndex(({ table }) => table !== undefined);
  const { table } = reply[at] ?? {};
  const [heads, ...rows] = (reply[at]?.text ?? '').split('\n').map((row) => row.split('\t'));
  const isOther = reply.some((each) => each.table !== undefined && each.table !== table);
  if (table === undefined || heads === undefined || isOther || questions.length < 2 || rows.length === 0)
    return undefined;
  if (![heads, ...rows].every((row) => row.length === questions.length + 1)) return undefined;
  const { scores } = topicsAmong(questions);
  const near = heads.slice(1).map((head) => nearest(scores(head), 0));
  const own = near.filter((found, place) => found.length === 1 && found[0] === place);
  const isElse = near.some((found, place) => found.length === 1 && found[0] !== place);
  if (own.length * 2 < questions.length || isElse) return undefined;
  const blocks = [
    ...reply.slice(0, at),
    ...questions.map((_, place) => columnOf(table, place + 1)),
    ...reply.slice(at + 1),
  ];
  const anchors = new Map<number, Anchor>(
    questions.map((_, place) => [at + place, { questions: [place], length: 0 }]),
  );
  // What stands below the table is of none of them by itself.
  return { blocks, anchors: anchors.set(at + questions.length, { questions: [], length: 0 }) };
}

/** The first column of a table and another. */
function columnOf(table: Table, column: number): Block {
  return tableBlock({
    type: 'table',
    children: table.children.map((row) => ({
      ...row,
      children: row.children.filter((_, place) => place === 0 || place === column),
    })),
  });
}
