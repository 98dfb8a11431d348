import { questionLabel as ownAddress } from '../../checks/rules/question-label.ts';
import type { Setting } from './setting.ts';
import { type Fault, faultIn } from './trial.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The number of a question, as the response has it; where nothing else is said, its place in the list. */
export async function askLabel(
  given: { readonly label?: string } | undefined,
  earlier: readonly string[],
  setting: Setting,
  where: 'request' | 'response' = 'response',
): Promise<string> {
  const place = String(earlier.length + 1);
  const judge = (label: string): Fault | undefined => labelFault(label, earlier, setting);
  if (given === undefined) {
    const proposed = nextLabel(earlier);
    const line = await setting.asker.line({
      option: 'label',
      words: `Question ${place}: its number in the ${where}. Enter for ${proposed}.`,
      example: '2 or 2(a)',
      optional: true,
      proposed,
      judge,
    });
    return line.trim() || proposed;
  }
  const label = given.label?.trim() || place;
  const fault = judge(label);
  if (fault === undefined) return label;
  setting.problems.push({ option: 'label', question: place, ...fault });
  return place;
}

function labelFault(label: string, earlier: readonly string[], { log }: Setting): Fault | undefined {
  const questions = [...earlier, label].map((each) => ({ label: each, outcome: 'disclosed' as const }));
  const fault = faultIn({ questions }, log, [ownAddress]);
  return fault && { message: fault.message, remedy: fault.remedy };
}

/** What comes after these: 3 after 2, 2(b) after 2(a), (iv) after (iii). Who counts otherwise types it. */
export function nextLabel(earlier: readonly string[]): string {
  const last = earlier.at(-1);
  if (last === undefined) return '1';
  const [, before = '', end = last, after = ''] = /^(.*?)([0-9]+|[A-Za-z]+)(\)*)$/.exec(last) ?? [];
  const next = `${before}${nextOf(end, earlier.at(-2) === `${before}h${after}`)}${after}`;
  return earlier.includes(next) ? String(earlier.length + 1) : next;
}

/** `i` is a letter after `h`, and else a Roman figure. */
function nextOf(end: string, isLetter: boolean): string {
  if (/^\d+$/.test(end)) return String(Number(end) + 1);
  const roman = ROMAN.indexOf(end);
  const isRoman = roman > -1 && !isLetter && (end.length > 1 || end === 'i');
  if (isRoman) return ROMAN[roman + 1] ?? end;
  return end.length === 1 && !/z/i.test(end) ? String.fromCharCode(end.charCodeAt(0) + 1) : `${end}2`;
}
