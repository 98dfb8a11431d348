import type { Attachment } from '../domain/response.ts';
import { counted } from './counted.ts';

export const response = {
  title: (title: string, reference: string) => [title, reference],
  description: (title: string, counts: string, reference: string, authority: string) =>
    `${title}. ${counts}. Response ${reference} by ${authority}.`,
  restated:
    'This page restates the published response in other words. The questions, the outcomes and the exemptions are those ' +
    'of the response; the letter itself is worded differently.',
  glance: 'The request at a glance',
  decision: 'The decision',
  onThisPage: 'On this page',
  files: 'Released files',
  older: 'Older response',
  newer: 'Newer response',
  neighbours: 'Older and newer responses',
  top: 'Back to top',
} as const;

export const facts = {
  heading: 'Facts about this response',
  regime: 'Answered under',
  received: 'Received',
  responded: 'Responded',
  published: 'Published',
  dates: 'Dates',
  noDates: 'Date not published',
  time: 'Time taken',
  inTime: (taken: number, limit: number) => `${taken} of ${counted(limit, 'working day', 'working days')}`,
  late: (taken: number, limit: number) =>
    `${counted(taken, 'working day', 'working days')}, ${taken - limit} after the usual time limit of ${limit}`,
  topic: (count: number) => (count === 1 ? 'Topic' : 'Topics'),
  provisions: (count: number) => (count === 1 ? 'Provision relied on' : 'Provisions relied on'),
} as const;

export const question = {
  heading: (label: string) => `Question ${label}`,
  only: 'The request',
  short: (label: string) => `Q${label}`,
  link: (label: string) => `Link to question ${label}`,
  noText: 'The published response does not give the words of this question.',
  noTextShort: 'Question not given in the published response',
  reasons: 'Reasons for the decision',
  advice: 'Advice and assistance',
  files: 'Files released with this answer',
  publicInterest: 'Public interest test',
  publicInterestUnder: (provisions: string) => `Public interest test: ${provisions}`,
  printedUnder: {
    answer: (label: string) => `The answer under question ${label} applies here too.`,
    reasons: (label: string) => `The reasons under question ${label} apply here too.`,
    'public-interest': (label: string) =>
      `The public interest test under question ${label} applies here too.`,
    advice: (label: string) => `The advice under question ${label} applies here too.`,
  },
} as const;

export const attachment = {
  link: (title: string, type: string, size: string) => `${title} (${type}, ${size})`,
  rights: {
    ogl: 'Open Government Licence v3.0',
    'third-party': 'Rights belong to someone else: ask them before you reuse it',
    'crown-other': 'Crown copyright, not under the Open Government Licence',
  } satisfies Record<Attachment['rights'], string>,
} as const;

export const review = {
  heading: 'If you disagree with this decision',
  owner: 'The right to a review belongs to the person who made this request.',
  internal: (authority: string, days: number) =>
    `If that is you, you can ask ${authority} for an internal review within ${days} working days of receiving the response.`,
  ask: 'Ask for an internal review',
  complain: (to: string) => `If you are still not satisfied after the review, you can complain to the ${to}.`,
  complainLink: (to: string) => `Complain to the ${to}`,
  others: 'Anyone else can ask for the same information in a new request.',
  newRequest: 'Make a new request',
} as const;

export const cite = {
  heading: 'Cite this response',
  text: (authority: string, title: string, reference: string, date: string | undefined, address: string) =>
    `${authority}, ‘${title}’, response to request ${reference}${date === undefined ? '' : `, ${date}`}, ${address}`,
} as const;
