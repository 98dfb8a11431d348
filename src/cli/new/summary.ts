import { printProvision } from '../../domain/citation.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { strings } from '../../strings/index.ts';
import type { AnsweredQuestion, AnsweredResponse, AnsweredSection } from './answered.ts';
import { merged } from './words.ts';

/** Of a terminal with 80 columns, less the frame. */
const WIDTH = 72;
const NAMES: Readonly<Record<string, string>> = {
  Answer: 'Answer',
  Reasons: 'Reasons',
  PublicInterest: 'Public interest',
  Advice: 'Advice',
};

/** All answers in short lines, to be read once more before they are written. */
export function summaryOf(response: AnsweredResponse): string {
  const { reference, title, regime, received, responded, published, topics, questions } = response;
  const { attachments, inHand } = response;
  const date = (known: PartialDate | undefined): string =>
    known === undefined ? 'not known' : printPartialDate(known);
  return [
    `Reference: ${reference}`,
    line('Title: ', title),
    `Law: ${strings.regime[regime].law}`,
    `Received: ${date(received)}`,
    ...(inHand ? [] : [`Responded: ${date(responded)}`, `Published: ${date(published)}`]),
    line('Topics: ', topics.join(', ')),
    ...questions.flatMap(questionLines),
    ...(attachments.length > 0 ? [''] : []),
    ...attachments.map(({ file, title, questions: answered }) =>
      line(`File${answered.length > 0 ? ` for ${answered.join(', ')}` : ''}: `, `${file}, ${title}`),
    ),
  ].join('\n');
}

function questionLines({ label, text, outcome, reliances, sections }: AnsweredQuestion): string[] {
  return [
    '',
    line(`Question ${label}: `, text === '' ? 'its words are lost' : text),
    `  ${outcome === undefined ? 'not answered yet' : strings.outcome[outcome]}`,
    ...reliances.map(({ exemption, likelihood }) => {
      const level = likelihood === undefined ? '' : `, harm ${likelihood.replaceAll('-', ' ')}`;
      return `  ${printProvision(exemption)}${level}`;
    }),
    ...merged(sections).map(sectionLine),
  ];
}

function sectionLine({ name, exemptions, words }: AnsweredSection): string {
  const about =
    exemptions.length === 0 ? '' : ` (${exemptions.map(({ provision }) => provision).join(', ')})`;
  return line(`  ${NAMES[name] ?? name}${about}: `, words === '' ? 'left for later' : words);
}

/** The beginning of a text, by which one recognises it. */
function line(name: string, text: string): string {
  const whole = name + text.replaceAll(/\s+/g, ' ').trim();
  return whole.length <= WIDTH ? whole : `${whole.slice(0, WIDTH - 2).trimEnd()} …`;
}
