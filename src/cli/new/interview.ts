import { referenceForm } from '../../checks/rules/reference-form.ts';
import { topicKnown } from '../../checks/rules/topic-known.ts';
import { exampleReference } from '../../domain/reference.ts';
import { shownPath } from '../../entries/content-folder.ts';
import type { AnsweredAttachment, AnsweredQuestion, AnsweredResponse, AnswersSoFar } from './answered.ts';
import { askAttachments } from './attachment.ts';
import { askDates, askYear, isInHand } from './day.ts';
import type { GivenResponse } from './given.ts';
import { givenLine } from './given-line.ts';
import { askRegime } from './law.ts';
import { askQuestion } from './question.ts';
import type { Setting } from './setting.ts';
import { titleAsk } from './title.ts';
import { type Fault, faultIn } from './trial.ts';

/**
 * All answers, from the options where they give them and from the asker where not. Each is put into `soFar` as it
 * comes, so that it can be kept where the asker stops.
 */
export async function interview(
  given: GivenResponse,
  setting: Setting,
  soFar: AnswersSoFar = {},
): Promise<AnsweredResponse> {
  const { log, authority } = setting;
  const reference = await givenLine(setting, given.reference, {
    option: 'reference',
    words: given.inHand
      ? 'Which reference does the request have?'
      : 'Which reference does the response have, or the request in hand?',
    example: exampleReference(authority.referencePatterns[0] ?? '{n+}'),
    judge: (value) => referenceFault(value, setting),
  });
  soFar.reference = reference;
  // First whether there is an answer: without one, most of the other questions make no sense.
  await askDates(['received', 'responded'], soFar, given, setting);
  const inHand = given.inHand || (await isInHand(given, soFar, setting));
  soFar.inHand = inHand;
  await askDates(['published'], soFar, { ...given, inHand }, setting);
  await askYear(reference, soFar, setting);
  const title = await givenLine(setting, given.title, titleAsk(log));
  soFar.title = title;
  const regime = await askRegime(given, inHand, setting);
  soFar.regime = regime;
  const topics = await askTopics(given, setting);
  soFar.topics = topics;
  const questions: AnsweredQuestion[] = [];
  soFar.questions = questions;
  for (const question of given.questions) await askQuestion(questions, question, regime, setting, inHand);
  if (given.questions.length === 0) {
    do {
      await askQuestion(questions, undefined, regime, setting, inHand);
    } while (await setting.asker.another('Does the request have another question?'));
  }
  const attachments: AnsweredAttachment[] = [];
  soFar.attachments = attachments;
  await askAttachments(attachments, given, reference, questions, setting);
  return Object.assign(soFar, { reference, title, regime, topics, questions, attachments, inHand });
}

function referenceFault(reference: string, { log, known }: Setting): Fault | undefined {
  const fault = faultIn({ reference }, log, [referenceForm]);
  if (fault !== undefined) return fault;
  const there = known.find(reference);
  return there === undefined
    ? undefined
    : {
        message: `${shownPath(there)} has the reference ${reference} already.`,
        remedy: 'Change that file, or give the reference of another response.',
      };
}

async function askTopics({ topics: given }: GivenResponse, setting: Setting): Promise<readonly string[]> {
  const { asker, log, problems, topics } = setting;
  if (given.length === 0)
    return asker.several({
      option: 'topic',
      words: 'Which topics does it belong to?',
      choices: topics.map(({ id, title, description }) => ({ value: id, label: title, hint: description })),
    });
  const ids = given.map(
    (name) => topics.find(({ title }) => title.toLowerCase() === name.toLowerCase())?.id ?? name,
  );
  for (const id of ids) {
    const fault = faultIn({ topics: [id] }, log, [topicKnown]);
    if (fault !== undefined) problems.push({ option: 'topic', message: fault.message, remedy: fault.remedy });
  }
  return [...new Set(ids)];
}
