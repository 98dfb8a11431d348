import { styleText } from 'node:util';
import { printPartialDate } from '../../domain/partial-date.ts';
import { outcomeWords } from '../../formats/outcome-words.ts';
import { terminalWidth, wrapped } from '../column.ts';
import type { PublishedAnswer } from './published-answer.ts';

/** What a reply can point to, and the paragraph for it where there is one. */
export interface Reply {
  readonly found: readonly PublishedAnswer[];
  readonly picked: PublishedAnswer;
  readonly paragraph?: string;
  /** Why there is no paragraph. */
  readonly whyNot?: string;
  /** What to look at before it is sent. */
  readonly remarks: readonly string[];
}

/** A reply for the terminal. The paragraph stays one line, so that it can be copied. */
export function replyReport(reply: Reply, stream: NodeJS.WriteStream = process.stdout): string {
  const { found, picked, paragraph, whyNot, remarks } = reply;
  const width = terminalWidth(stream);
  const bold = (text: string): string => styleText('bold', text, { stream });
  const lines = (text: string, indent: string): readonly string[] =>
    wrapped(text, width - indent.length).map((line) => indent + line);
  return [
    ...found.flatMap((each) => [
      `${each === picked ? '→ ' : '  '}${bold(each.pick)}${answered(each)}`,
      ...lines(each.question.text ?? `(The question is lost.) ${each.response.title}`, '    '),
      `    ${outcomeWords(each.question).words}: ${each.address}`,
      '',
    ]),
    ...(paragraph === undefined ? [] : [bold(`For the reply, out of ${picked.pick}`), '', paragraph, '']),
    ...(whyNot === undefined ? [] : wrapped(whyNot, width)),
    ...(remarks.length === 0 ? [] : [bold('Before it is sent')]),
    ...remarks.flatMap((remark) =>
      lines(remark, '    ').map((line, at) => (at === 0 ? `  - ${line.trim()}` : line)),
    ),
    ...(found.length > 1
      ? ['', `For another of these: --pick ${found.find((each) => each !== picked)?.pick}`]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

/** The same for other programs. */
export function replyAsJson({ found, picked, paragraph, whyNot, remarks }: Reply): string {
  const answers = found.map(({ pick, address, response, question }) => ({
    pick,
    reference: response.reference,
    question: question.label,
    title: response.title,
    text: question.text,
    outcome: question.outcome,
    responded: response.responded,
    address,
  }));
  return JSON.stringify(
    { version: 1, found: answers, picked: picked.pick, paragraph, whyNot, remarks },
    undefined,
    2,
  );
}

function answered({ response: { responded, published } }: PublishedAnswer): string {
  if (responded !== undefined) return `, answered ${printPartialDate(responded)}`;
  return published === undefined ? ', no date known' : `, published ${printPartialDate(published)}`;
}
