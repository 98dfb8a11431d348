import type { OutcomeGroup } from '../domain/outcome-group.ts';
import { counted } from './counted.ts';

/** The ways through the log and its lists of responses. */
export const browse = {
  title: 'Browse',
  description: (authority: string) =>
    `The freedom of information responses published by ${authority}, by outcome, exemption, topic, law and year.`,
  heading: 'Browse the responses',
  lead: 'The numbers count responses. One response can have several outcomes, because each of its questions has one.',
  facet: {
    outcome: 'Outcome',
    exemption: 'Exemption',
    topic: 'Topic',
    regime: 'Law',
    year: 'Year',
  },
  by: {
    outcome: 'By outcome',
    exemption: 'By exemption',
    topic: 'By topic',
    regime: 'By law',
    year: 'By year',
  },
  all: {
    outcome: 'All outcomes',
    exemption: 'All exemptions, explained',
    topic: 'All topics',
    regime: 'All laws',
    year: 'All years',
  },
  yearLead:
    'A response is filed under the year in which it was given or, where that is not known, published or received.',
} as const;

/** One list of responses. */
export const listing = {
  heading: {
    outcome: (words: string) => `Outcome: ${words}`,
    topic: (words: string) => words,
    regime: (words: string) => words,
    year: (words: string) => `Responses in ${words}`,
    exemption: (provision: string, year: string) => `${provision}: responses in ${year}`,
  },
  numbered: (title: string, page: number, last: number) =>
    last === 1 ? title : `${title} (page ${page} of ${last})`,
  description: (authority: string, heading: string, page: number, last: number) =>
    `${heading}: freedom of information responses published by ${authority}${last === 1 ? '' : `, page ${page} of ${last}`}.`,
  regimeLead: (law: string) => `Requests that were answered under the ${law}.`,
  exemptionLead: (provision: string) =>
    `Responses that rely on ${provision.charAt(0).toLowerCase()}${provision.slice(1)} or a part of it.`,
  questions: (questions: number, responses: number) =>
    `${counted(questions, 'question', 'questions')} in ${counted(responses, 'response', 'responses')}.`,
  responses: (count: number) => counted(count, 'response', 'responses'),
  shown: (first: number, last: number, total: number) =>
    total === last - first + 1
      ? counted(total, 'response', 'responses')
      : `Responses ${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  empty: 'No responses yet.',
  pages: 'Pages',
  page: (number: number) => `Page ${number}`,
  previous: 'Previous page',
  next: 'Next page',
} as const;

/** What each outcome of a question means, for a reader who has never made a request. */
export const outcomeMeaning = {
  disclosed: 'The authority gave the information that was asked for.',
  'disclosed-in-part': 'The authority gave some of the information and withheld the rest.',
  withheld: 'The authority holds the information and refused it under an exemption.',
  'neither-confirmed-nor-denied':
    'The authority did not say whether it holds the information, because even that would undo the protection that the ' +
    'law gives. It must not be read as a hint either way.',
  'not-held': 'The authority does not have the information.',
  'not-held-explained': 'The authority has no record that answers the question, but explained what it could.',
  'already-accessible': 'The information can be had in another way, and the answer says how.',
  'future-publication':
    'It was already going to be published when the request came, so it was not given early.',
  'cost-limit': 'Answering would have taken more work than the limit that regulations set.',
  vexatious: 'The law does not require an answer to a vexatious request.',
  repeated: 'The same person had asked for the same, or nearly the same, too short a time before.',
  'manifestly-unreasonable':
    'Under the regulations on environmental information, a request may be refused that plainly asks more than is reasonable.',
} as const satisfies Record<OutcomeGroup, string>;
