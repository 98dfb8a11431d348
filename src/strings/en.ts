import type { Duty } from '../domain/exemption.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Regime } from '../domain/regime.ts';
import type { Attachment, Reliance } from '../domain/response.ts';
import { accessibility } from './accessibility.ts';
import { browse, listing, outcomeMeaning } from './browse.ts';
import { cookie } from './cookie.ts';
import { counted } from './counted.ts';
import { exemptionPage } from './exemption-page.ts';
import { quickExit } from './quick-exit.ts';
import { refusalNotice } from './refusal-notice.ts';
import { search } from './search.ts';

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the authority does or says, by the duty that the provision lifts. */
const ACT: Readonly<Record<Duty, string>> = {
  disclose: 'disclosing the information',
  'confirm-or-deny': 'saying whether the information is held',
};

export const en = {
  languageTag: 'en-GB',

  /** What stands where something is redacted: read aloud, copied and printed as it is. */
  redaction: (regime: Regime, provision: string) =>
    `[Redacted: ${regime === 'EIR' ? 'regulation' : 'section'} ${provision}]`,

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
    reference: (example: string) =>
      `The address of a response is its reference, which looks like ${example}.`,
    ways: 'You can search the log, or look through it by outcome, exemption, topic and year.',
  },

  sample: {
    tag: 'Sample',
    notice: 'This is a sample, invented to show what the log can do. It is not the answer to a real request.',
    listNotice:
      'Responses marked “Sample” are invented to show what the log can do. They are not answers to real requests.',
  },

  response: {
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
  },

  facts: {
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
  },

  regime: {
    FOIA: { law: 'Freedom of Information Act 2000', request: 'Freedom of information request' },
    EIR: { law: 'Environmental Information Regulations 2004', request: 'Environmental information request' },
    FOISA: { law: 'Freedom of Information (Scotland) Act 2002', request: 'Freedom of information request' },
  } satisfies Record<Regime, { law: string; request: string }>,

  /** Beside a question. */
  outcome: {
    disclosed: 'Disclosed',
    'disclosed-in-part': 'Disclosed in part',
    withheld: 'Withheld',
    'neither-confirmed-nor-denied': 'Neither confirmed nor denied',
    'not-held': 'Not held',
    'not-held-explained': 'Not held, explained',
    'already-accessible': 'Already accessible',
    'future-publication': 'To be published',
    'cost-limit': 'Refused: cost limit',
    vexatious: 'Refused: vexatious',
    repeated: 'Refused: repeated',
  } satisfies Record<Outcome, string>,

  /** In a count of questions: "1 disclosed, 2 not held". Two outcomes with one wording are counted together. */
  outcomeCounted: {
    disclosed: 'disclosed',
    'disclosed-in-part': 'disclosed in part',
    withheld: 'withheld',
    'neither-confirmed-nor-denied': 'neither confirmed nor denied',
    'not-held': 'not held',
    'not-held-explained': 'not held',
    'already-accessible': 'already accessible',
    'future-publication': 'to be published',
    'cost-limit': 'refused on cost',
    vexatious: 'refused as vexatious',
    repeated: 'refused as repeated',
  } satisfies Record<Outcome, string>,
  /** Regulation 12(4)(b): what the three refusals of sections 12 and 14 are under the Regulations. */
  manifestlyUnreasonable: {
    words: 'Refused: manifestly unreasonable',
    counted: 'refused as manifestly unreasonable',
  },
  questionCount: (count: number) => counted(count, 'question', 'questions'),

  /** Of a response as a whole: the words of the official statistics, qualified where those alone would mislead. */
  overall: {
    granted: 'Granted in full',
    grantedWhereHeld: 'Granted in full where held',
    grantedOrAccessible: 'Granted or already accessible',
    partially: 'Partially withheld',
    withheld: 'Fully withheld',
    withheldWhereHeld: 'Withheld where held',
    withheldOrAccessible: 'Withheld or already accessible',
    /** `Fully withheld (refused: cost limit)`. */
    withheldAs: (outcome: string) => `Fully withheld (${uncapitalised(outcome)})`,
    notHeld: 'Information not held',
    accessible: 'Already accessible',
    accessibleWhereHeld: 'Already accessible where held',
  },

  /** What was done under which provisions: "sections 24(1) and 31(1) of the Freedom of Information Act 2000". */
  reliance: {
    withheld: (provisions: string) => `Information was withheld under ${provisions}.`,
    neitherConfirmedNorDenied: (provisions: string) =>
      `Under ${provisions}, the response does not say whether information is held.`,
    refused: (provisions: string) => `Answering was refused under ${provisions}.`,
    toBePublished: (provisions: string) =>
      `Information that is to be published was withheld under ${provisions}.`,
    accessible: (provisions: string) => `Information is already accessible by other means (${provisions}).`,
    notHeld: (provisions: string) => `Information was not held when it was asked for (${provisions}).`,
    ofLaw: (provisions: string, law: string) => `${provisions} of the ${law}`,
  },

  question: {
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
  },

  exemption: {
    heading: (provision: string, title: string) => `${provision}: ${title}`,
    absolute: 'Absolute exemption',
    qualified: 'Qualified exemption',
    mixed: 'Exemption',
    exception: 'Exception',
    procedural: 'Refusal, not an exemption',
    // The meaning of the section would say of the information that it exists, which is just what was not said.
    neitherConfirmNorDeny:
      'It lets an authority neither confirm nor deny that it holds information, where even saying so would undo the ' +
      'protection that the law gives. This must not be read as a hint either way.',
    // A claim: two provisions in the alternative cannot both be true of the same information.
    claim: (meaning: string) => `What the authority says, in plain words: ${uncapitalised(meaning)}`,
    noBalance: 'The public interest test does not apply.',
    mixedBalance: 'Whether the public interest test applies depends on the circumstances.',
    balance: (duty: Duty) =>
      `This provision can be relied on only if the public interest in doing so outweighs the public interest in ${ACT[duty]}.`,
    likelihood: {
      would: 'The harm claimed is one that would happen.',
      'would-be-likely': 'The harm claimed is one that would be likely to happen.',
    } satisfies Record<NonNullable<Reliance['likelihood']>, string>,
    citedAs: (citation: string) => `Cited in the response as “${citation}”.`,
    inTheAlternative: 'Relied on in the alternative: only if another provision cited here does not apply.',
    explainedUnder: (label: string) => `This provision is explained under question ${label}.`,
    text: (provision: string) => `Read ${provision} on legislation.gov.uk`,
    about: (provision: string) => `About ${provision}`,
    ownWords: 'The authority’s reasons',
    restatedWords: 'The authority’s reasons, restated',
  },

  attachment: {
    link: (title: string, type: string, size: string) => `${title} (${type}, ${size})`,
    rights: {
      ogl: 'Open Government Licence v3.0',
      'third-party': 'Rights belong to someone else: ask them before you reuse it',
      'crown-other': 'Crown copyright, not under the Open Government Licence',
    } satisfies Record<Attachment['rights'], string>,
  },

  review: {
    heading: 'If you disagree with this decision',
    owner: 'The right to a review belongs to the person who made this request.',
    internal: (authority: string, days: number) =>
      `If that is you, you can ask ${authority} for an internal review within ${days} working days of receiving the response.`,
    ask: 'Ask for an internal review',
    complain: (to: string) =>
      `If you are still not satisfied after the review, you can complain to the ${to}.`,
    complainLink: (to: string) => `Complain to the ${to}`,
    others: 'Anyone else can ask for the same information in a new request.',
    newRequest: 'Make a new request',
  },

  accessibility,
  cookie,
  quickExit,

  cite: {
    heading: 'Cite this response',
    text: (authority: string, title: string, reference: string, date: string | undefined, address: string) =>
      `${authority}, ‘${title}’, response to request ${reference}${date === undefined ? '' : `, ${date}`}, ${address}`,
  },
} as const;
