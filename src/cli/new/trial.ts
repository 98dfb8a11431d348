import type { Log } from '../../checks/log.ts';
import type { Rule } from '../../checks/rule.ts';
import { toSubject } from '../../checks/subject.ts';
import { readFrontmatter } from '../../entries/frontmatter.ts';
import { readBody } from '../../entries/mdx.ts';
import { type UnfinishedFrontmatter, writeEntry } from '../../entries/write.ts';

/** What is wrong with an answer, and what to answer instead. */
export interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** Fields that nothing is wrong with, for all that is not on trial. */
const SOUND: UnfinishedFrontmatter = {
  reference: 'ON-TRIAL-1',
  title: 'On trial',
  regime: 'FOIA',
  topics: ['on-trial'],
  questions: [{ outcome: 'disclosed' }],
};

/**
 * What the reading of an entry, and these rules of the checks, have against some of its fields before there is an
 * entry; undefined where they have nothing. So an answer is judged by the same words as the file would be.
 */
export function faultIn(
  fields: Partial<UnfinishedFrontmatter>,
  log: Log,
  rules: readonly Rule[] = [],
): Fault | undefined {
  const frontmatter = readFrontmatter(writeEntry({ ...SOUND, ...fields }, []));
  const [misread] = frontmatter.problems;
  if (misread !== undefined) return misread;
  const body = readBody(frontmatter.body, fields.regime ?? SOUND.regime);
  const subject = toSubject({ path: '', file: '', frontmatter, body });
  if (subject === undefined) return undefined;
  const [problem] = rules.flatMap((rule) => [...(rule.check?.(subject, log) ?? [])]);
  return problem;
}
