import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position, Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A YAML text with the place of everything in it. */
export interface YamlReading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at this path stands; where it is absent, the nearest thing that holds it. */
  locate(path: Path): Position;
  /** Where the key of this path stands. */
  locateKey(path: Path): Position;
}

/**
 * Reads YAML 1.2 (core schema): dates stay text, `no` stays text.
 * `linesBefore` is the number of lines of the file above the text.
 */
export function readYaml(text: string, linesBefore = 0): YamlReading {
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
  const errors = [...document.errors, ...document.warnings]
    .map((error) => ({
      ...at(error.code === 'MISSING_CHAR' ? openingQuote(text, error.pos[0]) : error.pos[0]),
      ...inPlainWords(error.code, error.message),
    }))
    // One slip makes the parser complain twice at one place.
    .filter((error, index, all) => all.findIndex(({ line }) => line === error.line) === index);
  return { value: errors.length > 0 ? undefined : document.toJS(), problems: errors, locate, locateKey };
}

/** The parser notices a missing quote only where the text ends; the editor wants the line that opened it. */
function openingQuote(text: string, end: number): number {
  let offset = 0;
  let opening = end;
  for (const line of text.slice(0, end + 1).split('\n')) {
    const opened = /^[\s-]*(?:[A-Za-z]+:\s+)?(["'])/.exec(line);
    if (opened && line.lastIndexOf(opened[1] ?? '') < opened[0].length)
      opening = offset + opened[0].length - 1;
    offset += line.length + 1;
  }
  return opening;
}

const QUOTE = 'Put the whole value in straight double quotes: title: "Fleet: cars and vans".';

/** The parser's terms mean nothing to an editor; its own words are kept only where no better ones are known. */
function inPlainWords(code: string, message: string): { message: string; remedy: string } {
  if (message.startsWith('Flow ')) {
    return {
      message: 'A list that opens with [ or { is not closed.',
      remedy: 'End the list with ] (or } for fields).',
    };
  }
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'This field is given twice.', remedy: 'Keep one of the two and delete the other.' };
    case 'TAB_AS_INDENT':
      return {
        message: 'This line is indented with a tab.',
        remedy: 'Indent with spaces, two for each level.',
      };
    case 'BAD_INDENT':
    case 'UNEXPECTED_TOKEN':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'This line does not line up with the others.',
        remedy: 'Start fields of one group in the same column and write them as “field: value”.',
      };
    case 'MISSING_CHAR':
      return {
        message: 'A closing quote, bracket or colon is missing here or just before.',
        remedy: 'Close what was opened; write each field as “field: value”.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This value has a colon followed by a space in it, or the next line is indented too far.',
        remedy: QUOTE,
      };
    case 'BAD_SCALAR_START':
      return { message: 'A value cannot start with this character unless it is in quotes.', remedy: QUOTE };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash inside double quotes starts a special character here.',
        remedy: 'Use single quotes round the value, or write two backslashes.',
      };
    default:
      return { message: `The frontmatter cannot be read here: ${message}.`, remedy: QUOTE };
  }
}
