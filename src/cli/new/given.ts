import { readFileSync } from 'node:fs';
import { decode } from '../../entries/decode.ts';
import { UNREAD } from '../../entries/frontmatter.ts';
import { readText } from '../../entries/read.ts';
import type { Given } from '../command.ts';

/** What the options say of one exemption. */
export interface GivenReliance {
  readonly exemption: string;
  likelihood?: string;
  reasons?: string;
  publicInterest?: string;
}

/** What the options say of one question; reasons given before any exemption are those of all of them. */
export interface GivenQuestion {
  readonly text: string;
  label?: string;
  outcome?: string;
  answer?: string;
  advice?: string;
  likelihood?: string;
  reasons?: string;
  publicInterest?: string;
  readonly exemptions: GivenReliance[];
}

/** A released file. One given before the first question is about the whole response. */
export interface GivenAttachment {
  readonly file: string;
  /** Of how many questions the last is the one that it is about. */
  readonly question?: number;
  title?: string;
}

/** What the options say of the response. Nothing of it has been judged yet. */
export interface GivenResponse {
  reference?: string;
  title?: string;
  regime?: string;
  received?: string;
  responded?: string;
  published?: string;
  /** Nobody has answered it yet. */
  inHand?: boolean;
  readonly topics: string[];
  readonly questions: GivenQuestion[];
  readonly attachments: GivenAttachment[];
}

/** An answer that is missing or wrong, under the option that gives it. */
export interface Problem {
  readonly option: string;
  /** The number of the question that it is about: 2, or 2(a) where it is labelled so. */
  readonly question?: string;
  readonly message: string;
  readonly remedy: string;
  /** Nothing was given, so that it can be asked. */
  readonly missing?: true;
}

const OF_RESPONSE = ['reference', 'title', 'regime', 'received', 'responded', 'published'];
const OF_QUESTION = ['label', 'outcome', 'answer', 'advice'];
/** Where there is no exemption before them, they are about all of the question. */
const OF_EXEMPTION: Readonly<Record<string, keyof GivenReliance>> = {
  likelihood: 'likelihood',
  reasons: 'reasons',
  'public-interest': 'publicInterest',
};

/** The options in the order given: one about a question belongs to the last `--question` before it. */
export function readGiven(given: readonly Given[]): {
  readonly response: GivenResponse;
  readonly problems: readonly Problem[];
} {
  const response: GivenResponse = { topics: [], questions: [], attachments: [] };
  const problems: Problem[] = [];
  for (const { option: typed, value: written } of given) {
    const option = typed.replace(/-file$/, '');
    const question = response.questions.at(-1);
    const isOfResponse = OF_RESPONSE.includes(option);
    const about =
      isOfResponse || question === undefined ? {} : { question: String(response.questions.length) };
    const read = option === typed ? { text: String(written) } : wordsOf(String(written));
    if ('problem' in read) problems.push({ option: typed, ...about, ...read.problem });
    // What cannot be read is wrong, and not missing as well.
    const value = 'problem' in read ? UNREAD : read.text;
    const put = (place: object, field: string): void => {
      const before = (place as Record<string, string | undefined>)[field];
      if (before === undefined) Object.assign(place, { [field]: value });
      else
        problems.push({
          option: typed,
          ...about,
          message: `It is given twice: “${before}” and “${value}”.`,
          remedy: 'Give it once.',
        });
    };
    const ofExemption = OF_EXEMPTION[option];
    if (isOfResponse) put(response, option);
    else if (option === 'topic') response.topics.push(...value.split(',').map((topic) => topic.trim()));
    else if (option === 'attachment')
      response.attachments.push({
        file: value.trim(),
        ...(question && { question: response.questions.length }),
      });
    else if (option === 'attachment-title') {
      const attachment = response.attachments.at(-1);
      if (attachment !== undefined) {
        put(attachment, 'title');
        continue;
      }
      problems.push({
        option: typed,
        message: 'It is about a released file, and comes before the first of them.',
        remedy: 'Put it after its --attachment.',
      });
    } else if (option === 'question') response.questions.push({ text: value, exemptions: [] });
    else if (!OF_QUESTION.includes(option) && ofExemption === undefined && option !== 'exemption') continue;
    else if (question === undefined)
      problems.push({
        option: typed,
        message: 'It is about a question, and comes before the first of them.',
        remedy: 'Put it after its --question. Where the words of the question are lost: --question ""',
      });
    else if (option === 'exemption') question.exemptions.push({ exemption: value.trim() });
    else if (ofExemption === undefined) put(question, option);
    else put(question.exemptions.at(-1) ?? question, ofExemption);
  }
  return { response, problems };
}

/** The words in a file of plain text; `-` is what comes through standard input. */
function wordsOf(path: string): ReturnType<typeof readText> {
  if (/\.(?:docx?|odt|pdf|rtf|html?)$/i.test(path))
    return {
      problem: {
        line: 1,
        column: 1,
        message: `“${path}” is not a file of plain text.`,
        remedy: 'Save the words as .txt, or let the whole letter make a draft: npm run foi -- import <file>',
      },
    };
  const read = path === '-' ? decode(readFileSync(0)) : readText(path);
  if (!('problem' in read)) return read;
  return { problem: { ...read.problem, message: `“${path}”: ${read.problem.message}` } };
}
