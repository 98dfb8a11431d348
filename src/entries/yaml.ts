import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Fix, Position, Problem } from './problem.ts';
import { LISTS, scanYaml } from './yaml-trap.ts';
import { plainValue } from './yaml-value.ts';

export type Path = readonly PropertyKey[];

/** A YAML text with the place of everything in it. */
export interface YamlReading {
  readonly value: unknown;
  /** Why it cannot be read; the value is then undefined. */
  readonly problems: readonly Problem[];
  /** What was read, but not all of it. */
  readonly losses: readonly Problem[];
  /** Where the value at this path stands; where it is absent, the nearest thing that holds it. */
  locate(path: Path): Position;
  /** Where the key of this path stands. */
  locateKey(path: Path): Position;
  /** A value as it is written: 2024.10 is the number 2024.1, and 010 is 10. */
  written(path: Path): string | undefined;
  /** What puts another value, given as YAML, in the place of the one at this path; several in the place of an item. */
  replace(path: Path, ...now: readonly string[]): readonly Fix[];
}

/**
 * Reads YAML 1.2 (core schema): dates stay text, `no` stays text.
 * `linesBefore` is the number of lines of the file above the text.
 */
export function readYaml(text: string, linesBefore = 0): YamlReading {
  const plain = plainValue(text);
  if (plain === undefined) return readSlowly(text, linesBefore);
  // Where something stands is hardly ever asked of an entry that is right.
  let slow: YamlReading | undefined;
  const placed = (): YamlReading => {
    slow ??= readSlowly(text, linesBefore);
    return slow;
  };
  return {
    value: plain.value,
    problems: [],
    losses: [],
    locate: (path) => placed().locate(path),
    locateKey: (path) => placed().locateKey(path),
    written: (path) => placed().written(path),
    replace: (path, ...now) => placed().replace(path, ...now),
  };
}

/** The reading that knows the place of everything, and what is wrong. */
export function readSlowly(text: string, linesBefore: number): YamlReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, strict: true, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.trimEnd().length));
    return { line: line + linesBefore, column: col };
  };
  const locate = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return { line: 1 + linesBefore, column: 1 };
  };
  const locateKey = (path: Path): Position => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const key = pair?.key;
    return isScalar(key) && key.range ? at(key.range[0]) : locate(path);
  };
  const written = (path: Path): string | undefined => {
    const node = document.getIn(path, true) as Node | undefined;
    return isScalar(node) ? node.source : undefined;
  };
  const replace = (path: Path, ...now: readonly string[]): readonly Fix[] => {
    const node = document.getIn(path, true) as Node | undefined;
    const list = document.getIn(path.slice(0, -1), true);
    if (!node?.range) return [];
    const [start, end] = node.range;
    const { line, column } = at(start);
    const between = isCollection(list) && !list.flow ? `\n${' '.repeat(Math.max(column - 3, 0))}- ` : ', ';
    return [{ line, column, was: text.slice(start, end), now: now.join(between) }];
  };
  const errors = [...document.errors, ...document.warnings]
    .map((error) => ({
      code: error.code,
      ...at(error.pos[0]),
      ...inPlainWords(error.code, error.message),
      ...(error.code === 'DUPLICATE_KEY' ? lostHyphen(text, error.pos[0]) : {}),
      ...escaped(error.code, error.pos[0]),
    }))
    // Where a line cannot be read, what the parser says of later ones follows from that;
    // and where an item lacks its hyphen, all its fields are there twice.
    .filter(({ code, line }, index, all) =>
      code === 'DUPLICATE_KEY'
        ? !all.some((other) => other.code === code && other.line === line - 1)
        : all.findIndex((other) => other.code !== 'DUPLICATE_KEY') === index,
    )
    .map(({ code: _, ...problem }) => problem);
  const places = { locate, locateKey, written, replace };
  if (errors.length === 0)
    return { value: document.toJS(), problems: [], losses: losses(document, text, at), ...places };
  const moved = <T extends Position>(place: T): T => ({ ...place, line: place.line + linesBefore });
  const slips = scanYaml(text).map(({ fixes, ...slip }) =>
    fixes === undefined ? moved(slip) : { ...moved(slip), fixes: fixes.map(moved) },
  );
  return { value: undefined, problems: slips.length > 0 ? slips : errors, losses: [], ...places };

  /** A backslash that starts no special character was meant as one. */
  function escaped(code: string, offset: number): { readonly fixes?: readonly Fix[] } {
    return code === 'BAD_DQ_ESCAPE' && text[offset] === '\\'
      ? { fixes: [{ ...at(offset), was: '\\', now: '\\\\' }] }
      : {};
  }
}

/** Words behind a # vanish without a trace: `title: Contract #12 for cars` is read as “Contract”. */
function losses(document: Document, text: string, at: (offset: number) => Position): readonly Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar(key, { range, type, value }) {
      if (key === 'key' || type !== 'PLAIN' || !range || typeof value !== 'string') return;
      const [, space = '', note] = /^([ \t]+)(#.?)/.exec(text.slice(range[1])) ?? [];
      // “# note” behind a single word (a date, an outcome) is one; “#12”, or a # behind prose, was meant as prose.
      if (note === undefined || (!/\s/.test(value) && /^#\s?$/.test(note))) return;
      found.push({
        ...at(range[1] + space.length),
        message: 'Everything from this # on is left out, because a # after a space starts a note.',
        remedy: 'Put the whole value in straight double quotes. A real note goes on a line of its own.',
      });
    },
  });
  return found;
}

/** A field of an item is there twice where the next item has lost its hyphen. */
function lostHyphen(text: string, offset: number): { readonly remedy?: string } {
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const name = /^[A-Za-z]+/.exec(text.slice(offset))?.[0] ?? '';
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const start = lines.findLast((line) => line.search(/[^\s-]/) <= column && /^\s*-\s/.test(line)) ?? '';
  const item = `“${' '.repeat(Math.max(column - 2, 0))}- ${name}: …”`;
  const owner = lines.findLast((line) => line.trim() !== '' && line.search(/[^\s-]/) < column) ?? '';
  const list = LISTS.find((each) => owner.trim().replace(/^- +/, '') === `${each}:`);
  if (start.search(/[^\s-]/) !== column)
    return list === undefined ? {} : { remedy: `Start each item of “${list}” with a hyphen: ${item}.` };
  return {
    remedy: start.trimStart().slice(1).trimStart().startsWith(`${name}:`)
      ? `If the next item of the list starts here, its hyphen is lost: write ${item}. If not, delete one of the two.`
      : 'If the next item of the list starts above this line, put “- ” before its first field. If not, delete one of the two.',
  };
}

/** The parser's terms mean nothing to an editor; its own words are kept only where no better ones are known. */
function inPlainWords(code: string, message: string): { message: string; remedy: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: 'This field is given twice.',
        remedy: 'Delete one of the two.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash inside double quotes starts a special character here.',
        remedy: 'Use single quotes round the value, or write two backslashes.',
      };
    case 'BAD_INDENT':
    case 'UNEXPECTED_TOKEN':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This line does not read as a field.',
        remedy: 'Write each field as “field: value”, and start fields of one group in the same column.',
      };
    default:
      return {
        message: `The fields cannot be read here: ${message}.`,
        remedy:
          'Write each field as “field: value”, with the value in straight double quotes if it has : or # in it.',
      };
  }
}
