import { styleText } from 'node:util';
import { wrapped } from '../../checks/reports/line.ts';
import { printPartialDate } from '../../domain/partial-date.ts';
import { outcomeWords } from '../../formats/outcome-words.ts';
import { terminalWidth } from '../column.ts';
import type { Likeness } from './likeness.ts';
import type { PublishedAnswer } from './published-answer.ts';
import type { Reply } from './reply.ts';

/** A reply for the terminal. The paragraph stays one line, so that it can be copied. */
export function replyReport(reply: Reply, stream: NodeJS.WriteStream = process.stdout): string {
  const { found, near, picked, paragraph, whyNot, remarks } = reply;
  const width = terminalWidth(stream);
  const bold = (text: string): string => styleText('bold', text, { stream });
  const lines = (text: string, indent: string): readonly string[] =>
    wrapped(text, width - indent.length).map((line) => indent + line);
  const item = (text: string): readonly string[] =>
    lines(text, '    ').map((line, at) => (at === 0 ? `  - ${line.trim()}` : line));
  const shown = (each: PublishedAnswer, mark: string): readonly string[] => [
    `${mark}${bold(each.pick)}${answered(each)}`,
    ...lines(each.question.text ?? `(The question is lost.) ${each.response.title}`, '    '),
    `    ${outcomeWords(each.question).words}: ${each.address}`,
  ];
  if (picked === undefined)
    return [
      NOTHING_SAME,
      '',
      ...(near.length === 0 ? [] : [bold('Nearest to it')]),
      ...near.flatMap(({ answer, likeness }) => [
        ...shown(answer, '  '),
        ...differences(answer, likeness).flatMap((each) => lines(each, '    ')),
        '',
      ]),
      bold('What to do'),
      ...(near[0] === undefined ? IF_NOTHING : ifNear(near[0].answer)).flatMap(item),
    ].join('\n');
  return [
    ...found.flatMap((each) => [...shown(each, each === picked ? '→ ' : '  '), '']),
    ...(paragraph === undefined ? [] : [bold(`For the reply, out of ${picked.pick}`), '', paragraph, '']),
    ...(whyNot === undefined ? [] : wrapped(whyNot, width)),
    ...(remarks.length === 0 ? [] : [bold('Before it is sent')]),
    ...remarks.flatMap(item),
    ...(found.length > 1
      ? ['', `For another of these: --pick ${found.find((each) => each !== picked)?.pick}`]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

const NOTHING_SAME = 'No published answer is to this question.';
const IF_NOTHING: readonly string[] = [
  'Ask it in full and one question at a time: what is asked (how many, where), of what, and for which year.',
  'If it has not been answered before, answer it as a new request.',
];

function ifNear({ pick }: PublishedAnswer): readonly string[] {
  return [
    `Read them. If one asks the same in other words, point to it: --pick ${pick}`,
    'If none does, answer it as a new request. Part of an answer, or one for another year, is no answer to this.',
  ];
}

/** Why a question that is near is not the same. */
function differences({ question }: PublishedAnswer, { lacking, beyond }: Likeness): readonly string[] {
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  return [
    ...(lacking.length === 0 ? [] : [`It lacks what was asked: ${quoted(lacking)}.`]),
    ...(beyond.length === 0 ? [] : [`It asks what was not: ${quoted(beyond)}.`]),
    ...(lacking.length > 0 || beyond.length > 0
      ? []
      : [
          question.text === undefined
            ? 'Only its title is known.'
            : 'These words are too few to tell whether it asks the same.',
        ]),
  ];
}

/** The same for other programs. */
export function replyAsJson({ found, near, picked, paragraph, whyNot, remarks }: Reply): string {
  const answerOf = ({ pick, address, response, question }: PublishedAnswer): object => ({
    pick,
    reference: response.reference,
    question: question.label,
    title: response.title,
    text: question.text,
    outcome: question.outcome,
    responded: response.responded,
    address,
  });
  const answers = found.map(answerOf);
  const others = near.map(({ answer, likeness: { lacking, beyond } }) => ({
    ...answerOf(answer),
    lacking,
    beyond,
  }));
  return JSON.stringify(
    { version: 1, found: answers, near: others, picked: picked?.pick, paragraph, whyNot, remarks },
    undefined,
    2,
  );
}

function answered({ response: { responded, published } }: PublishedAnswer): string {
  if (responded !== undefined) return `, answered ${printPartialDate(responded)}`;
  return published === undefined ? ', no date known' : `, published ${printPartialDate(published)}`;
}
