import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { latest, printPartialDate } from '../../domain/partial-date.ts';
import type { Regime } from '../../domain/regime.ts';
import type { Response } from '../../domain/response.ts';
import { relianceSentences } from '../../formats/reliance-sentence.ts';
import { strings } from '../../strings/index.ts';
import type { PublishedAnswer } from './published-answer.ts';

/** Outcomes that leave something on the page to point to. */
export const POINTED_TO: readonly Outcome[] = ['disclosed', 'disclosed-in-part', 'not-held-explained'];

/** Whether a reply can point to this answer instead of giving it again. */
export function canBePointedTo({ question }: PublishedAnswer): boolean {
  return POINTED_TO.includes(question.outcome);
}

/** Why information that is published need not be sent again: `all` of it, or that part of it which is. */
const ACCESSIBLE: Readonly<Record<Regime, (all: boolean) => string>> = {
  // Section 21(1); absolute by section 2(3)(a).
  FOIA: (all) =>
    `${all ? 'This information is already published. It' : 'Part of this information is already published. That part'} is therefore reasonably accessible to you without a request, and exempt under section 21(1) of the Freedom of Information Act 2000 (information accessible to applicant by other means). This is an absolute exemption, so there is no public interest test.`,
  // Regulation 6(1)(b) is about form and format; the Regulations have no exception for what is published.
  EIR: (all) =>
    `${all ? 'This' : 'Part of this'} information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information Regulations 2004 we do not make ${all ? 'it' : 'that part'} available in another form or format.`,
  // The same regulation in Scotland.
  EISR: (all) =>
    `${all ? 'This' : 'Part of this'} information is already publicly available and easily accessible to you. Under regulation 6(1)(b) of the Environmental Information (Scotland) Regulations 2004 we do not make ${all ? 'it' : 'that part'} available in another form or format.`,
  // Section 25(1); absolute by section 2(2)(a).
  FOISA: (all) =>
    `${all ? 'This' : 'Part of this'} information is already published. You can therefore reasonably obtain ${all ? 'it' : 'that part'} without a request, and it is exempt under section 25(1) of the Freedom of Information (Scotland) Act 2002 (information otherwise accessible). This is an absolute exemption, so there is no public interest test.`,
};

/** Section 21 speaks of information that is held, so what is not held is said without it. */
const NOT_HELD: Readonly<Record<Regime, string>> = {
  FOIA: 'We do not hold this information. What we know of it is published.',
  EIR: 'We do not hold this information (regulation 12(4)(a) of the Environmental Information Regulations 2004). What we know of it is published.',
  EISR: 'We do not hold this information (regulation 10(4)(a) of the Environmental Information (Scotland) Regulations 2004). What we know of it is published.',
  FOISA:
    'This is notice under section 17(1) of the Freedom of Information (Scotland) Act 2002 that we do not hold this information. What we know of it is published.',
};

/** The paragraph of a reply that points to a published answer. */
export function paragraph({ response, question, address }: PublishedAnswer, regime: Regime): string {
  const { outcome, text, label } = question;
  const isPart = outcome === 'disclosed-in-part';
  const start = outcome === 'not-held-explained' ? NOT_HELD[regime] : ACCESSIBLE[regime](!isPart);
  const asked =
    text === undefined
      ? `question ${label} of that request`
      : `the question “${singleQuotes(oneLine(text))}”`;
  return [
    start,
    `The answer to ${asked} is in our response ${response.reference}${dated(response)}: ${address}`,
    ...(isPart ? ['[Say here what happens to the rest, which is not published.]'] : []),
  ].join(' ');
}

/** What to look at before the paragraph is sent. */
export function remarks(
  { response, question }: PublishedAnswer,
  { regime, today, isPlaceholder }: { regime: Regime; today: CalendarDate; isPlaceholder: boolean },
): readonly string[] {
  const date = response.responded ?? response.published;
  const isOld = date !== undefined && latest(date) < addDays(today, -365);
  const isHeld = question.outcome !== 'not-held-explained';
  return [
    ...(isPlaceholder
      ? [
          '“site” in authority.yaml is still a placeholder, so the link leads nowhere: put the real address in.',
        ]
      : []),
    ...(response.sample ? ['This is an invented sample. It answers nobody.'] : []),
    ...(date === undefined ? ['No date is known of the answer. Is it still right?'] : []),
    ...(isOld ? [`The answer is more than a year old (${printPartialDate(date)}). Is it still right?`] : []),
    ...(question.outcome === 'disclosed-in-part'
      ? [
          [
            'Part of it is not on the page.',
            ...relianceSentences([question]),
            'Decide on that part now.',
          ].join(' '),
        ]
      : []),
    'It covers this one question, as it is worded there. The rest of the request needs an answer of its own.',
    isHeld
      ? 'Can this person use the page? If not, the information is not accessible to them: send it.'
      : 'Is still nothing recorded?',
    ...LAST[regime][isHeld ? 'held' : 'notHeld'],
  ];
}

/** What the law of the reply asks for besides. */
const LAST: Readonly<Record<Regime, Readonly<Record<'held' | 'notHeld', readonly string[]>>>> = {
  FOIA: {
    held: ['Say in the reply how to ask for a review and how to complain (section 17(7)).'],
    notHeld: [
      'Section 21 covers only information that is held, so the paragraph does not cite it.',
      'Say in the reply how to ask for a review and how to complain.',
    ],
  },
  EIR: {
    held: [
      'The Regulations have no exception for what is published: 6(1)(b) is about form and format only.',
      'Say in the reply how to make representations and how to complain.',
    ],
    notHeld: ['Say in the reply how to make representations and how to complain (regulation 14(5)).'],
  },
  EISR: {
    held: [
      'The Regulations have no exception for what is published: 6(1)(b) is about form and format only.',
      'Say in the reply how to ask for a review and how to complain.',
    ],
    notHeld: ['Say in the reply how to ask for a review and how to complain (regulation 13).'],
  },
  FOISA: {
    held: ['Say in the reply how to ask for a review and how to complain (section 19).'],
    notHeld: [
      'Section 25 covers only information that is held, so the paragraph does not cite it.',
      'Say in the reply how to ask for a review and how to complain (section 19).',
    ],
  },
};

/** Why a reply cannot point to an answer, and how the question was answered. */
export function whyNot({ response, question }: PublishedAnswer): string {
  const then = [
    `Question ${question.label} of ${response.reference} was answered: ${strings.outcome[question.outcome]}.`,
    ...relianceSentences([question]),
  ].join(' ');
  return question.outcome === 'already-accessible'
    ? `${then} The page says where it can be had: point to that place, not to the page.`
    : `${then} So the page does not give the information, and a reply cannot point to it. Decide on the new request by itself: time and the public interest may have moved.`;
}

function dated({ responded, published }: Response): string {
  if (responded !== undefined) return ` of ${printPartialDate(responded)}`;
  return published === undefined ? '' : `, published ${printPartialDate(published)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What stands in quotes inside of a quotation. An inch or a stray mark stays as it is. */
function singleQuotes(text: string): string {
  return text.replaceAll(
    /“([^“”]*)”|(?<!\S)"([^"]*)"(?!\w)/g,
    (_, curly?: string, straight?: string) => `‘${curly ?? straight}’`,
  );
}
