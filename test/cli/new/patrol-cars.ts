import { KEY, type Terminal } from '../terminal.ts';

/** Where the entry of this reference is written, in the content folder. */
export const FILE = 'responses/2025/01.FOI.25.000123.mdx';
/** All of a response but its questions, as options give it. */
export const RESPONSE = [
  ...['--reference', '01.FOI.25.000123', '--title', 'Patrol cars', '--regime', 'FOIA'],
  ...['--received', '', '--responded', '2025-03-28', '--published', '', '--topic', 'fleet'],
];

/** Relies on section 31(1)(a), and leaves the public interest for later; then on section 40(2), up to its condition. */
export async function relyOnTwo(terminal: Terminal, why: string): Promise<void> {
  await terminal.answer('under which section?', 'crime');
  await terminal.sees('(1 match)');
  terminal.type(KEY.enter);
  await terminal.answer('which part of section 31?', KEY.enter);
  await terminal.answer('which likelihood of harm', KEY.enter);
  await terminal.answer('section 31(1)(a): why it applies', why, KEY.end);
  await terminal.answer('section 31(1)(a): how the public interest', KEY.end);
  await terminal.answer('was another exemption relied on?', KEY.left, KEY.enter);
  await terminal.answer('under which section?', '40(2)');
  await terminal.sees('(1 match)');
  terminal.type(KEY.enter);
  await terminal.answer('which part of section 40?', KEY.down, KEY.enter);
}
