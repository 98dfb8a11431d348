import { OUTCOMES } from '../../domain/outcome.ts';
import { REGIMES } from '../../domain/regime.ts';
import type { Command, Option } from '../command.ts';

const DATE = 'as far as known: 2025-03-28, 2025-03 or 2025';

/** Its words, and the same out of a file of plain text. */
function words(option: string, meaning: string): Readonly<Record<string, Option>> {
  return {
    [option]: { meaning, value: 'words', many: true },
    [`${option}-file`]: {
      meaning: `the same out of a file of plain text; - for standard input`,
      value: 'file',
      many: true,
    },
  };
}

export const newEntry: Command = {
  name: 'new',
  summary: 'ask for a response and write its entry; at a terminal it asks what no option gives',
  options: {
    reference: { meaning: 'the reference, as printed on the response', value: 'reference' },
    title: { meaning: 'what the request is about, in a few words', value: 'words' },
    regime: {
      meaning: 'the law it was answered under',
      value: 'law',
      choices: REGIMES,
      judged: true,
    },
    received: { meaning: `when the request arrived, ${DATE}`, value: 'date' },
    responded: { meaning: `when it was answered, ${DATE}`, value: 'date' },
    published: { meaning: `when it was first published, ${DATE}`, value: 'date' },
    topic: {
      meaning: 'a topic out of topics.yaml',
      value: 'topic',
      many: true,
    },
    question: {
      meaning: 'the words of a question, "" where they are lost; what follows is about that question',
      value: 'words',
      many: true,
    },
    label: {
      meaning: 'the number of the question in the response, "2(a)"; its place in the list by default',
      value: 'number',
      many: true,
    },
    outcome: {
      meaning: 'what came of it',
      value: 'outcome',
      choices: OUTCOMES,
      judged: true,
      many: true,
    },
    exemption: { meaning: 'a provision relied on: "31(1)(a)"', value: 'provision', many: true },
    likelihood: {
      meaning: 'the likelihood of harm that is claimed',
      value: 'level',
      choices: ['would', 'would-be-likely'],
      judged: true,
      many: true,
    },
    ...words('answer', 'the answer'),
    ...words(
      'reasons',
      'why the exemption before it applies; before the first exemption, why all of them do',
    ),
    ...words('public-interest', 'how the public interest was weighed, likewise'),
    ...words('advice', 'what could be asked instead'),
    attachment: {
      meaning:
        'a released file, in content/attachments/ and the folder of the reference; for the question before it, or for all of them where it comes first',
      value: 'file',
      many: true,
    },
    'attachment-title': { meaning: 'what that file holds', value: 'words', many: true },
    'in-hand': {
      meaning: 'the request is not answered yet: write a draft for its deadline, without outcomes',
    },
    draft: { meaning: 'write a draft; words can then be left for later' },
    stdout: { meaning: 'print the entry instead of writing it' },
  },
  examples: [
    'new',
    'new --reference 01.FOI.25.000123 --responded 2025-03-28',
    'new --reference 01.FOI.25.000123 --in-hand',
    'new --reference 01.FOI.25.000123 --title "Patrol cars" --regime FOIA --topic roads --question "How many are there?" --outcome disclosed --answer "212."',
    'new --reference 01.FOI.25.000123 --title "Patrol cars" --regime FOIA --topic roads --question "Where are they?" --outcome withheld --exemption "31(1)(a)" --draft --stdout',
  ],
  async run(call) {
    // Loaded only here: the other commands need none of it.
    const { newResponse } = await import('../new/new-response.ts');
    return newResponse(call);
  },
};
