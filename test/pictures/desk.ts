import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wordFile } from '../cli/import/word-file.ts';
import { KEY, PseudoTerminal } from '../cli/pseudo-terminal.ts';
import { editor, terminal } from './frame.ts';

// The pictures of docs/editing.md: an invented letter on its way to a page. Every command is run and shown as it is.

const FOI = resolve('src/cli/foi.ts');

const LETTER = [
  'Example Police',
  'Our reference: 01.FOI.25.000123',
  'Date: 28 March 2025',
  'Dear Mr Example,',
  'Subject: Patrol boats and their moorings',
  'We received your request on 3 March 2025. You asked:',
  '1. How many patrol boats do you have?',
  '2. Where is each of them moored at night?',
  'Our response',
  '1. We have 12 patrol boats.',
  '2. This is exempt under section 31(1) of the Freedom of Information Act 2000.',
  'Reasons for question 2',
  'To know where the boats lie would be likely to prejudice the prevention of crime, because they could be watched or damaged.',
  'Public interest test',
  'People may ask how the river is policed. The public interest in keeping the boats safe outweighs that.',
  'Yours sincerely,',
  'Ms Specimen',
  'Information Rights Officer',
];

/** A picture that is drawn from HTML and not from the site. */
export interface Drawn {
  readonly name: string;
  readonly html: string;
}

/** Takes the letter through `folder`, and returns the pictures; the content for the page is then in it. */
export async function desk(folder: string): Promise<readonly Drawn[]> {
  const content = join(folder, 'content');
  for (const name of ['authority.yaml', 'topics.yaml', 'accessibility.yaml', 'pages'])
    cpSync(join('test/fixtures/sound', name), join(content, name), { recursive: true });
  mkdirSync(join(content, 'responses'));
  const asked = await interviewed(content);
  writeFileSync(join(folder, 'letter.docx'), wordFile(LETTER));
  const imported = run(folder, 'import letter.docx');
  const shown = 'content/responses/2025/01.FOI.25.000123.mdx';
  const path = join(folder, shown);
  const draft = readFileSync(path, 'utf8');
  const confirmed = await confirm(content);
  const checked = run(folder, 'check');
  writeFileSync(path, accepted(readFileSync(path, 'utf8')));
  return [
    { name: 'new', html: await terminal([asked]) },
    { name: 'import', html: await terminal([imported]) },
    { name: 'confirm', html: await terminal([confirmed]) },
    { name: 'draft', html: await editor(shown, draft, 50) },
    { name: 'check', html: await terminal([checked]) },
  ];
}

/** Answers what `foi new` asks, up to the limb of the section, and stops there. */
async function interviewed(content: string): Promise<{ typed: string; printed: string }> {
  const at = new PseudoTerminal(['new'], content);
  await at.answer('Which reference', '01.FOI.25.000123', KEY.enter);
  await at.answer('When did the request arrive?', '3 March 2025', KEY.enter);
  await at.answer('When was it answered?', '28 March 2025', KEY.enter);
  await at.answer('When was it first published?', KEY.enter);
  await at.answer('What is the request about?', 'Moorings of patrol boats', KEY.enter);
  await at.answer('Under which law', KEY.enter);
  await at.answer('Which topics', KEY.space, KEY.enter);
  await at.answer('Question 1: its number', KEY.enter);
  await at.answer('Question 1: its words', 'Where is each boat moored at night?', KEY.end);
  await at.answer('Question 1: what came of it?', 'refused', KEY.enter);
  await at.answer('under which section?', 'crime', KEY.enter);
  await at.sees('as it stands');
  const printed = at.text;
  at.close();
  return { typed: 'npx foi new', printed };
}

/** Runs `foi` in a folder as a terminal of 80 columns would show it. */
function run(folder: string, typed: string): { typed: string; printed: string } {
  const { FOI_CONTENT: _, NO_COLOR: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [FOI, ...typed.split(' ')], {
    cwd: folder,
    env: { ...env, FORCE_COLOR: '1' },
    encoding: 'utf8',
  });
  return { typed: `npx foi ${typed}`, printed: stdout + stderr };
}

/** Confirms every value, and shows the last of them. */
async function confirm(content: string): Promise<{ typed: string; printed: string }> {
  const at = new PseudoTerminal(['confirm', '01.FOI.25.000123'], content);
  for (const value of ['The reference', 'The title', 'The law', 'The day the request arrived'])
    await at.answer(value, KEY.enter);
  for (const value of ['The day it was answered', 'The number of questions', 'Question 1, what came of it'])
    await at.answer(value, KEY.enter);
  for (const value of ['Question 2, what came of it', 'Question 2, what was relied on'])
    await at.answer(value, KEY.enter);
  await at.answer('Which topics', KEY.space, KEY.enter);
  await at.answer('Everything is confirmed', KEY.down);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const lines = at.text.replaceAll(content, 'content').split('\n');
  const last = lines.findIndex((line) => line.includes('Question 1: '));
  at.type(KEY.enter);
  await at.ended;
  at.close();
  return { typed: 'npx foi confirm 01.FOI.25.000123', printed: ['…', ...lines.slice(last)].join('\n') };
}

/** The letter names no limb, and the record says what the letter said. */
function accepted(entry: string): string {
  const reason = 'The letter cites section 31(1) without a limb.';
  return entry.replace(
    /\n---\n/,
    `\naccepted:\n  - warning: limb-missing\n    question: "2"\n    reason: ${reason}\n---\n`,
  );
}
