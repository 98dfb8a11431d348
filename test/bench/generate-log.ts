import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small repeatable source of chance (mulberry32), so that every run measures the same log. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SENTENCES = [
  'The figures cover the whole force area and were taken from the crime recording system.',
  'Records before that year are kept on paper and are not included in the totals below.',
  'The contract was let after an open competition and runs for four years with an option of two more.',
  'Officers and staff of all ranks and grades are counted once, at the end of each month.',
  'We searched the documents held by three departments and found the information that you asked for.',
  'Where a vehicle was used by more than one unit it is counted in the unit that paid for it.',
  'Training takes two days and is repeated every year; the course is written and given by our own staff.',
  'The policy was last reviewed in the spring and will be looked at again within two years.',
];

/** One outcome with what its entry then needs. */
const OUTCOMES = [
  { outcome: 'disclosed', exemption: undefined },
  { outcome: 'disclosed', exemption: undefined },
  { outcome: 'withheld', exemption: '31(1)(a)' },
  { outcome: 'disclosed-in-part', exemption: '40(2)' },
  { outcome: 'not-held', exemption: undefined },
  { outcome: 'cost-limit', exemption: '12(1)' },
] as const;

/** Writes a content folder with `count` entries of about 600 words, like those measured for the design. */
export function generateLog(folder: string, count: number, contentToCopy: string): void {
  const next = chance(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  mkdirSync(folder, { recursive: true });
  for (const name of ['authority.yaml', 'topics.yaml', 'accessibility.yaml', 'pages']) {
    cpSync(join(contentToCopy, name), join(folder, name), { recursive: true });
  }
  const paragraph = (): string =>
    Array.from({ length: 4 + Math.floor(next() * 4) }, () => pick(SENTENCES)).join(' ');
  for (let number = 1; number <= count; number += 1) {
    const year = 2016 + Math.floor(next() * 9);
    const reference = `01.FOI.${year - 2000}.${String(number).padStart(6, '0')}`;
    const questions = Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(OUTCOMES));
    const frontmatter = questions.map(
      ({ outcome, exemption }, index) =>
        `  - text: What does the force record about subject ${number} in part ${index + 1}?\n    outcome: ${outcome}${
          exemption === undefined ? '' : `\n    exemptions: ["${exemption}"]`
        }`,
    );
    const paragraphs = Math.max(1, Math.round(8 / questions.length));
    const sections = questions.map(({ exemption }, index) => {
      const text = Array.from({ length: paragraphs }, paragraph).join('\n\n');
      const table =
        next() < 0.2
          ? '\n\n| Year | Number | Share |\n|---|--:|--:|\n| 2022 | 412 | 12% |\n| 2023 | 398 | 11% |\n'
          : '';
      const section = (name: string, words: string, cites = ''): string =>
        `<${name} question="${index + 1}"${cites}>\n\n${words}\n\n</${name}>`;
      const cites = ` exemption="${exemption}"`;
      switch (exemption) {
        case '31(1)(a)':
          return `${section('Reasons', `Disclosure would be likely to prejudice the prevention of crime. ${text}`, cites)}\n\n${section('PublicInterest', 'The public interest in maintaining the exemption outweighs that in disclosure.', cites)}`;
        case '40(2)':
          return `${section('Answer', text + table)}\n\n${section('Reasons', 'The first condition is met: disclosure would contravene a data protection principle.', cites)}`;
        case '12(1)':
          return `${section('Reasons', `We estimate that the work would take 40 hours. ${text}`, cites)}\n\n${section('Advice', 'A request for one year could be answered.')}`;
        default:
          return section('Answer', text + table);
      }
    });
    mkdirSync(join(folder, 'responses', String(year)), { recursive: true });
    writeFileSync(
      join(folder, 'responses', String(year), `${reference}.mdx`),
      `---\nreference: ${reference}\ntitle: Records about subject ${number}\nregime: FOIA\nresponded: ${year}-0${1 + Math.floor(next() * 9)}\ntopics: [technology]\nquestions:\n${frontmatter.join('\n')}\n---\n\n${sections.join('\n\n')}\n`,
    );
  }
}
