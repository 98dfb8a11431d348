import type { Act } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { isAskingLine } from './asking-line.ts';
import { type Block, block, wordBlock } from './block.ts';
import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';

type Mark = 'heading' | 'strong' | 'emphasis';

/** A question and where its answer begins. */
interface Turn {
  readonly at: number;
  readonly answer: number;
}

const THING = /^(?:the|an?|any|all) .{12,}[^:]$/i;
/** Fewer questions may be headings of a letter by chance. */
const LEAST = 3;

/**
 * Questions without numbers, each over its answer, where one of the two is a heading, bold or italic throughout, or where
 * bullets do both in turn: they get the numbers that they have by their places.
 */
export function markedTurns(blocks: readonly Block[]): readonly Block[] {
  const marks = blocks.map(markOf);
  const asking = blocks.map(isAsking);
  for (const mark of ['heading', 'strong', 'emphasis'] as const)
    for (const turns of [askedIn(blocks, marks, asking, mark), answeredIn(marks, asking, mark)])
      if (turns.length >= LEAST && isInTurn(blocks, asking, turns)) return numbered(blocks, turns);
  const bulleted = bulletsIn(blocks, asking);
  return bulleted.length >= LEAST && isInTurn(blocks, asking, bulleted) ? numbered(blocks, bulleted) : blocks;
}

/** "• The number of boats" over "• 41", and so on: bullets that ask, each over one that tells. */
function bulletsIn(blocks: readonly Block[], asking: readonly boolean[]): readonly Turn[] {
  const asks = (at: number): boolean => {
    const { kind, text = '' } = blocks[at] ?? {};
    return kind === 'bullet' && (asking[at] === true || (THING.test(text) && !text.endsWith('.')));
  };
  const turns = blocks.flatMap((_, at) => (asks(at) ? [{ at, answer: at + 1 }] : []));
  const told = turns.filter(({ answer }) => blocks[answer]?.kind === 'bullet' && !asks(answer));
  const decided = told.filter(({ answer }) => does([blocks[answer]?.text ?? ''], TELLING, 0.7));
  return told.length === turns.length && decided.length * 3 >= turns.length * 2 ? turns : [];
}

const TELLING: readonly Act[] = ['gives', 'nothold', 'withhold', 'elsewhere', 'cost', 'later', 'ncnd'];

function markOf({ words, kind }: Block): Mark | undefined {
  if (kind === 'heading') return 'heading';
  const said = words.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return (['strong', 'emphasis'] as const).find(
    (type) => said.length > 0 && said.every((node) => node.type === type),
  );
}

function isAsking({ text, kind }: Block): boolean {
  return kind !== 'table' && isAskingLine(text);
}

/** The marked lines that ask, over what has another mark or none. */
function askedIn(
  blocks: readonly Block[],
  marks: readonly (Mark | undefined)[],
  asking: readonly boolean[],
  mark: Mark,
): readonly Turn[] {
  const asks = marks.flatMap((each, at) => (each === mark && asking[at] ? [at] : []));
  const all = marks.flatMap((each, at) =>
    each === mark && at >= (asks[0] ?? 0) && at <= (asks.at(-1) ?? 0) ? [at] : [],
  );
  if (asks.length * 3 < all.length * 2) return [];
  // "The price of a berth" between two that ask
  return all
    .filter((at) => asking[at] || THING.test(blocks[at]?.text ?? ''))
    .map((at) => ({ at, answer: at + 1 }));
}

/** The lines that ask, each over one or more that are marked. */
function answeredIn(
  marks: readonly (Mark | undefined)[],
  asking: readonly boolean[],
  mark: Mark,
): readonly Turn[] {
  if (mark === 'heading') return [];
  const runs = marks.flatMap((each, at) => (at > 0 && each === mark && marks[at - 1] !== mark ? [at] : []));
  const under = runs.filter((at) => asking[at - 1]);
  if (under.length * 4 < runs.length * 3) return [];
  return under.map((answer) => ({ at: answer - 1, answer }));
}

/** Whether each has an answer, nothing between them asks, and no line there is over a request or a reply. */
function isInTurn(blocks: readonly Block[], asking: readonly boolean[], turns: readonly Turn[]): boolean {
  const [first, last] = [turns[0]?.at ?? 0, turns.at(-1)?.answer ?? 0];
  const questions = new Set(turns.map(({ at }) => at));
  const between = blocks.slice(first, last).filter((_, at) => !questions.has(first + at));
  return (
    turns.every(({ answer }) => blocks[answer] !== undefined && !questions.has(answer)) &&
    turns.every(({ at }) => readLabel(blocks[at]?.text ?? '') === undefined) &&
    !blocks.slice(first).some(({ text }) => isPartHeading(text)) &&
    asking.slice(first, last).filter(Boolean).length * 4 <= turns.length * 5 &&
    !between.some(({ text }) => text.endsWith('?'))
  );
}

function numbered(blocks: readonly Block[], turns: readonly Turn[]): readonly Block[] {
  return blocks.flatMap((each, at) => {
    const asked = turns.findIndex((turn) => turn.at === at);
    const told = turns.findIndex((turn) => turn.answer === at);
    if (asked !== -1) return [named(each, `Question ${asked + 1}: `)];
    if (told === -1) return [each];
    const name = `Answer ${told + 1}: `;
    return each.kind === 'table' ? [block(name), each] : [named(each, name)];
  });
}

function named({ words }: Block, name: string): Block {
  return wordBlock([{ type: 'text', value: name }, ...words], 'paragraph');
}
