import { type Position, type Problem, START } from './problem.ts';
import { type Frontmatter, frontmatterSchema } from './schema.ts';
import { type ValidationProblem, validate } from './validation.ts';
import { type Path, readYaml } from './yaml.ts';

/** An entry's frontmatter as read, with the place of everything in it. */
export interface FrontmatterReading {
  /** What could be read. Where problems were found it lacks the parts that are wrong. */
  readonly data?: Frontmatter;
  readonly problems: readonly Problem[];
  /** Indexes of questions in which something is wrong: rules about a question pass over them. */
  readonly brokenQuestions: ReadonlySet<number>;
  /** The rest of the file, at its own lines: the frontmatter is blank lines here. */
  readonly body: string;
  locate(path: Path): Position;
  locateKey(path: Path): Position;
}

const FENCE = /^---[ \t]*$/;

/** Splits and reads an entry. Never throws: everything wrong is a problem. */
export function readFrontmatter(text: string): FrontmatterReading {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || end === -1) {
    const opens = FENCE.test(lines[0] ?? '');
    const problem = opens
      ? {
          message: 'The frontmatter that starts here is never closed.',
          remedy: 'Put a line with three hyphens (---) after its last field.',
        }
      : {
          message: 'The file does not start with its frontmatter.',
          remedy: 'Make the first line three hyphens (---), then the fields, then three hyphens again.',
        };
    const nowhere = () => START;
    return {
      problems: [{ ...START, ...problem }],
      brokenQuestions: new Set(),
      body: '',
      locate: nowhere,
      locateKey: nowhere,
    };
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), 1);
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  const places = { body, locate: yaml.locate, locateKey: yaml.locateKey };
  if (yaml.problems.length > 0) return { ...places, problems: yaml.problems, brokenQuestions: new Set() };
  const problems = validate(frontmatterSchema, yaml);
  const brokenQuestions = new Set(
    problems.flatMap(({ path: [first, index] }) =>
      first === 'questions' && typeof index === 'number' ? [index] : [],
    ),
  );
  const data = withoutBroken(yaml.value, problems);
  return { ...places, problems, brokenQuestions, ...(data === undefined ? {} : { data }) };
}

/**
 * What is left of the frontmatter when the wrong values are taken out, so that one slip hides no other.
 * A question that is wrong stays as a bare one in its place, so that the numbers of the others hold.
 */
function withoutBroken(value: unknown, problems: readonly ValidationProblem[]): Frontmatter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const { path } of problems) {
    const [key, index] = path;
    if (key === undefined) return undefined;
    const list = copy[String(key)];
    if (typeof index === 'number' && Array.isArray(list)) list[index] = undefined;
    else delete copy[String(key)];
  }
  for (const [key, list] of Object.entries(copy)) {
    if (!Array.isArray(list)) continue;
    copy[key] =
      key === 'questions'
        ? list.map((item) => item ?? { outcome: 'disclosed' })
        : list.filter((item) => item !== undefined);
  }
  const whole = {
    title: 'Untitled',
    regime: 'FOIA',
    reference: '?',
    topics: ['?'],
    questions: [{ outcome: 'disclosed' }],
    ...copy,
  };
  const result = frontmatterSchema.safeParse(whole);
  return result.success ? result.data : undefined;
}
