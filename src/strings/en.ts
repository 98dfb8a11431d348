import type { Regime } from '../domain/regime.ts';
import { accessibility } from './accessibility.ts';
import { browse, listing, outcomeMeaning } from './browse.ts';
import { cookie } from './cookie.ts';
import { counted } from './counted.ts';
import { exemption, reliance } from './exemption.ts';
import { exemptionPage } from './exemption-page.ts';
import { manifestlyUnreasonable, outcome, outcomeCounted, overall, questionCount } from './outcome.ts';
import { quickExit } from './quick-exit.ts';
import { refusalNotice } from './refusal-notice.ts';
import { attachment, cite, facts, question, response, review } from './response.ts';
import { search } from './search.ts';

export const en = {
  languageTag: 'en-GB',

  /** What stands where something is redacted: read aloud, copied and printed as it is. */
  redaction: (regime: Regime, provision: string) =>
    `[Redacted: ${regime === 'EIR' || regime === 'EISR' ? 'regulation' : 'section'} ${provision}]`,

  site: {
    name: (authority: string) => `${authority} disclosure log`,
    title: (page: readonly string[], site: string) => [...page, site].join(' – '),
    log: 'Disclosure log',
    skip: 'Skip to main content',
    beta: 'Beta',
    mainNavigation: 'Main',
    breadcrumb: 'Breadcrumb',
    search: 'Search',
    browse: 'Browse',
    exemptions: 'Exemptions',
    about: 'About',
  },

  footer: {
    heading: 'About this log',
    request: 'How to make a request',
    send: 'Make a freedom of information request',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
    feedback: 'Give feedback on this log',
    website: (authority: string) => `${authority} website`,
    licence: 'Contains public sector information licensed under the',
    licenceName: 'Open Government Licence v3.0',
    licenceAddress: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    licenceLimits:
      'The licence does not cover personal data, or files that are marked as having other rights.',
  },

  home: {
    title: 'Freedom of information responses',
    description: (authority: string, count: number) =>
      `What ${authority} has released and withheld under freedom of information law: ` +
      `${counted(count, 'response', 'responses')} to search and browse, question by question.`,
    heading: 'What we have released under freedom of information',
    lead: (count: number) =>
      `Search ${counted(count, 'answered request', 'answered requests')}, question by question.`,
    latest: 'Latest responses',
    browse: 'Browse',
    all: (count: number) => `Browse all ${counted(count, 'response', 'responses')}`,
    request: 'Make a new request',
    missing: 'Not here?',
    missingText: (authority: string) => `Anyone can ask ${authority} for the information it holds.`,
    empty: 'No responses have been published yet.',
  },

  search,
  browse,
  listing,
  outcomeMeaning,
  exemptionPage,
  refusalNotice,

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address in the disclosure log.',
    heading: 'Page not found',
    lead: 'There is no page at this address. If you typed it, check that it is complete.',
    reference: (example: string, address: string) =>
      `The address of a response is its reference with hyphens for slashes and spaces: ${example} is at ${address}.`,
    ways: 'You can search the log, or look through it by outcome, exemption, topic and year.',
  },

  sample: {
    tag: 'Sample',
    notice: 'This is a sample, invented to show what the log can do. It is not the answer to a real request.',
    listNotice:
      'Responses marked “Sample” are invented to show what the log can do. They are not answers to real requests.',
  },

  response,
  facts,
  regime: {
    FOIA: { law: 'Freedom of Information Act 2000', request: 'Freedom of information request' },
    EIR: { law: 'Environmental Information Regulations 2004', request: 'Environmental information request' },
    FOISA: { law: 'Freedom of Information (Scotland) Act 2002', request: 'Freedom of information request' },
    EISR: {
      law: 'Environmental Information (Scotland) Regulations 2004',
      request: 'Environmental information request',
    },
  } satisfies Record<Regime, { law: string; request: string }>,

  outcome,
  outcomeCounted,
  manifestlyUnreasonable,
  questionCount,
  overall,
  reliance,
  question,
  exemption,
  attachment,
  review,
  accessibility,
  cookie,
  quickExit,
  cite,
} as const;
