import type { TestMethod } from '../domain/accessibility-statement.ts';

const LAW = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const STANDARD = 'AA standard';

/**
 * The accessibility statement. Scope, commitment, compliance, enforcement and the headings are those of the model
 * statement that regulation 8 of SI 2018/952 prescribes; they are not ours to reword.
 */
export const accessibility = {
  title: 'Accessibility statement',
  description: (site: string) =>
    `How accessible the ${site} is, what is known not to be, and whom to tell if something does not work for you.`,
  heading: (site: string) => `Accessibility statement for the ${site}`,

  scope: (site: string, address: string) =>
    `This accessibility statement applies to the ${site} at ${address}.`,
  runBy: (authority: string) =>
    `This website is run by ${authority}. We want as many people as possible to be able to use this website. ` +
    'For example, that means you should be able to:',
  advice: {
    before: 'AbilityNet has advice on ',
    link: 'making your device easier to use',
    address: 'https://mcmw.abilitynet.org.uk/',
    after: ' if you have a disability.',
  },

  summary: {
    heading: 'How accessible this website is',
    none: 'We know of no part of this website that is not accessible.',
    known: 'We know some parts of this website are not fully accessible:',
    untested:
      'Nobody has tested these parts of its accessibility yet, so they may have faults that we do not know of:',
  },

  feedback: {
    heading: 'Feedback and contact information',
    report: {
      before:
        'If you find any problems not listed on this page or think we’re not meeting accessibility requirements, ' +
        'or if you need information on this website in a different format, contact ',
      after: ':',
    },
    online: 'report it or ask online',
    /** After a mailbox or page, and the telephone. */
    call: (phone: string) => `call ${phone}`,
    tell: 'Please say which page it is about, what you were trying to do, and what happened or which format you need.',
    answer: (days: number) =>
      `We’ll consider your request and get back to you in ${days} working ${days === 1 ? 'day' : 'days'}.`,
  },

  enforcement: {
    heading: 'Enforcement procedure',
    britain: {
      before:
        `The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${LAW} (the ‘accessibility ` +
        'regulations’). If you’re not happy with how we respond to your complaint, ',
      link: 'contact the Equality Advisory and Support Service (EASS)',
      address: 'https://www.equalityadvisoryservice.com/',
      after: '.',
    },
    northernIreland: {
      before:
        `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the ${LAW} (the ‘accessibility ` +
        'regulations’) in Northern Ireland. If you’re not happy with how we respond to your complaint, ',
      link: 'contact the Equality Commission for Northern Ireland',
      address: 'https://www.equalityni.org/',
      after: '.',
    },
  },

  technical: {
    heading: 'Technical information about this website’s accessibility',
    commitment: (authority: string) =>
      `${authority} is committed to making its website accessible, in accordance with the ${LAW}.`,
  },

  compliance: {
    heading: 'Compliance status',
    guidelines: 'Web Content Accessibility Guidelines version 2.2',
    guidelinesAddress: 'https://www.w3.org/TR/WCAG22/',
    before: {
      full: 'This website is fully compliant with the ',
      partial: 'This website is partially compliant with the ',
      none: 'This website is not compliant with the ',
    },
    full: () => ` ${STANDARD}.`,
    partial: (reasons: string) => ` ${STANDARD}, due to the ${reasons} listed below.`,
    none: (reasons: string) => ` ${STANDARD}. The ${reasons} are listed below.`,
    reasons: { failures: 'non-compliances', exemptions: 'exemptions', untested: 'untested parts' },
  },

  content: {
    heading: 'Non-accessible content',
    lead: 'The content listed below is non-accessible for the following reasons.',
    nothingKnown: 'We know of no content that is non-accessible.',
    failures: 'Non-compliance with the accessibility regulations',
    burdens: 'Disproportionate burden',
    exclusions: 'Content that’s not within the scope of the accessibility regulations',
    untested: 'Not yet tested',
    untestedLead: 'Nobody has tested these, so we cannot say whether they meet the standard.',
    fails: (criteria: string) => `This fails WCAG 2.2 ${criteria}.`,
    concerns: (criteria: string) => `This concerns WCAG 2.2 ${criteria}.`,
    criteria: (list: string, count: number) => `success ${count === 1 ? 'criterion' : 'criteria'} ${list}`,
  },

  improvements: 'What we’re doing to improve accessibility',

  preparation: {
    heading: 'Preparation of this accessibility statement',
    dates: (prepared: string, reviewed: string) =>
      `This statement was prepared on ${prepared}. It was last reviewed on ${reviewed}.`,
    lastTest: (date: string) =>
      `This website was last tested on ${date} against the WCAG 2.2 ${STANDARD}. These tests were made:`,
    test: (date: string, by: string, method: string, what: string) =>
      `${date}, by ${by} (${method}). ${what}`,
    method: {
      automated: 'by machine',
      manual: 'by hand',
      'assistive-technology': 'by hand with assistive technology',
    } satisfies Record<TestMethod, string>,
  },
} as const;
