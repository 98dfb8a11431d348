import type { LineAsk } from './asker.ts';
import type { Setting } from './setting.ts';

/** One line that an option gives, or else the asker; what is wrong with it goes to the problems. */
export async function givenLine(setting: Setting, given: string | undefined, ask: LineAsk): Promise<string> {
  if (given === undefined) return (await setting.asker.line(ask)).trim();
  const value = given.trim();
  const fault = value === '' && ask.optional ? undefined : ask.judge(value);
  if (fault === undefined) return value;
  setting.problems.push({ option: ask.option, message: fault.message, remedy: fault.remedy });
  return '';
}
