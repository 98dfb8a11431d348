import { isDeepStrictEqual } from 'node:util';
import { curlyQuotes } from './curly-quote.ts';
import { type Fix, type Position, type Problem, START } from './problem.ts';
import { type Frontmatter, frontmatterSchema } from './schema.ts';
import { validate } from './validation.ts';
import { type Path, readYaml } from './yaml.ts';

/** Stands for a value that could not be read; no real one is only this. Rules pass over it. */
export const UNREAD = '?';

/** An entry's frontmatter as read, with the place of everything in it. */
export interface FrontmatterReading {
  /** What could be read, or nothing where the questions could not. What is wrong is left out or `UNREAD`. */
  readonly data?: Frontmatter;
  readonly problems: readonly Problem[];
  /** The paths of the values that are wrong. */
  readonly broken: readonly Path[];
  /** The reference as far as it can be seen, even in a file that cannot be read. */
  readonly claimed?: string;
  /** It says that it is a draft, which counts where nothing else can be read. */
  readonly claimsDraft: boolean;
  /** The rest of the file, at its own lines: the frontmatter is blank lines here. */
  readonly body: string;
  locate(path: Path): Position;
  locateKey(path: Path): Position;
  /** What puts other YAML in the place of the value at this path. */
  replace(path: Path, ...now: readonly string[]): readonly Fix[];
}

const FENCE = /^---[ \t]*$/;
/** Two hyphens, or the dashes that word processors make of three. */
const NEAR_FENCE = /^\s*(?:-{2,}|[-–—]*[–—][-–—]*)\s*$/;
/** A field never starts so. */
const TAG = /^<\/?[A-Za-z]/;

/** The reference that an entry gives, as far as it can be seen without reading the fields. */
export function claimedReference(text: string): string | undefined {
  return /^reference:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/m.exec(text)?.[1];
}

/** Splits and reads an entry. Never throws: everything wrong is a problem. */
export function readFrontmatter(text: string): FrontmatterReading {
  const lines = text.split('\n');
  const { start, end, bodyFrom, problem } = fences(lines);
  const yaml = readYaml(lines.slice(start, end).join('\n'), start);
  const body = '\n'.repeat(bodyFrom) + lines.slice(bodyFrom).join('\n');
  const claimed = claimedReference(text);
  const claimsDraft = /^draft:\s*true\s*(?:#.*)?$/m.test(lines.slice(start, end).join('\n'));
  const { locate, locateKey, replace } = yaml;
  const rest = { body, locate, locateKey, replace, claimsDraft, ...(claimed ? { claimed } : {}) };
  const fence = problem === undefined ? [] : [problem];
  if (fence.length > 0 && start === end) return { ...rest, problems: fence, broken: [] };
  if (yaml.problems.length > 0) return { ...rest, problems: [...fence, ...yaml.problems], broken: [] };
  const parsed = frontmatterSchema.safeParse(yaml.value);
  const bent = curlyQuotes(yaml);
  const isBent = (path: Path): boolean => bent.some((other) => isDeepStrictEqual(other.path, path));
  const found = parsed.success ? [] : validate(frontmatterSchema, yaml);
  const invalid = [...bent, ...found.filter(({ path }) => !isBent(path))];
  const broken = invalid.map(({ path }) => path);
  const data = parsed.success && bent.length === 0 ? parsed.data : withoutBroken(yaml.value, broken);
  const problems = [...fence, ...invalid, ...yaml.losses];
  return { ...rest, problems, broken, ...(data === undefined ? {} : { data }) };
}

interface Fences {
  /** Index of the first line of the fields, and of the first line after them. */
  readonly start: number;
  readonly end: number;
  readonly bodyFrom: number;
  readonly problem?: Problem;
}

/** Where the fields begin and end; a fence that is missing or misshapen is reported where it belongs. */
function fences(lines: readonly string[]): Fences {
  const [first = ''] = lines;
  if (!FENCE.test(first) && !NEAR_FENCE.test(first)) {
    const empty = lines.every((line) => line.trim() === '');
    return {
      start: 0,
      end: 0,
      bodyFrom: TAG.test(first) ? 0 : lines.length,
      problem: {
        ...START,
        message: empty ? 'The file is empty.' : 'The file does not start with its frontmatter.',
        remedy: 'Make the first line three hyphens (---), then the fields, then three hyphens again.',
      },
    };
  }
  const start = 1;
  const opening = FENCE.test(first) ? {} : { problem: { ...START, ...misshapen(first, START) } };
  const end = lines.findIndex((line, index) => index > 0 && (NEAR_FENCE.test(line) || TAG.test(line)));
  const closing = lines[end] ?? '';
  if (FENCE.test(closing)) return { start, end, bodyFrom: end + 1, ...opening };
  if (NEAR_FENCE.test(closing)) {
    const place = { line: end + 1, column: 1 };
    const problem = { ...place, ...misshapen(closing, place) };
    return { start, end, bodyFrom: end + 1, problem, ...opening };
  }
  const remedy = 'Put a line with three hyphens (---) after its last field.';
  if (end === -1) {
    const problem = { ...START, message: 'The frontmatter that starts here is never closed.', remedy };
    return { start: 0, end: 0, bodyFrom: lines.length, problem, ...opening };
  }
  const last = lines.findLastIndex((line, index) => index < end && line.trim() !== '');
  const place = { line: last + 2, column: 1 };
  const fixes = [{ ...place, was: '', now: '---\n' }];
  const problem = { ...place, message: 'The frontmatter is not closed here.', remedy, fixes };
  return { start, end, bodyFrom: end, problem, ...opening };
}

function misshapen(line: string, place: Position): Omit<Problem, keyof Position> {
  return {
    fixes: [{ ...place, was: line, now: '---' }],
    message: `“${line.trim()}” does not open or close the frontmatter.`,
    remedy: 'Write exactly three hyphens (---), with nothing before them.',
  };
}

/**
 * What is left of the frontmatter when the wrong values are taken out, so that one slip hides no other.
 * Questions stay in their places, so that the numbers of the others hold.
 */
function withoutBroken(value: unknown, broken: readonly Path[]): Frontmatter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [key, index, field] of broken) {
    const list = copy[String(key)];
    if (typeof index !== 'number' || !Array.isArray(list)) delete copy[String(key)];
    else if (field === undefined || typeof list[index] !== 'object') list[index] = undefined;
    else if (list[index] !== null) delete list[index][field];
  }
  const items = (key: string, fill: (item: unknown) => unknown): void => {
    const list = copy[key];
    if (Array.isArray(list)) copy[key] = list.map(fill).filter((item) => item !== undefined);
  };
  const object = (item: unknown): object => (typeof item === 'object' && item !== null ? item : {});
  items('questions', (item) => ({ outcome: 'disclosed', ...object(item) }));
  items('attachments', (item) => ('file' in object(item) ? { title: UNREAD, ...object(item) } : undefined));
  items('accepted', (item) =>
    'warning' in object(item) ? { reason: 'Not read here.', ...object(item) } : undefined,
  );
  items('topics', (item) => item ?? UNREAD);
  items('inferred', (item) => ({ field: UNREAD, from: UNREAD, ...object(item) }));
  const whole = { title: 'Untitled', regime: 'FOIA', reference: UNREAD, topics: [UNREAD], ...copy };
  const result = frontmatterSchema.safeParse(whole);
  return result.success ? result.data : undefined;
}
