import type { ExemptionTest } from '../domain/exemption.ts';
import type { Regime } from '../domain/regime.ts';
import { counted } from './counted.ts';

/** The pages that explain the exemptions. What is peculiar to single provisions is in `exemption-note.ts`. */
export const exemptionPage = {
  title: 'Exemptions',
  indexDescription: (authority: string) =>
    `What the exemptions of freedom of information law mean, and which responses of ${authority} relied on them.`,
  heading: 'Exemptions explained',
  lead: 'A public authority may refuse information only for reasons that the law names. Each reason has a page here, which says what it means and lists the responses that relied on it.',
  notAdvice: 'These pages explain the law in plain words. They are not legal advice.',
  regimeLead: {
    FOIA: 'Exemptions are in Part II of the Act, sections 21 to 44. Sections 12 and 14 are not exemptions: they let an authority refuse to deal with a request.',
    EIR: 'For environmental information. The Regulations call their reasons exceptions, and most are in regulation 12.',
    FOISA:
      'Exemptions are in Part 2 of the Act, sections 25 to 41. Sections 12 and 14 are not exemptions: they let an authority refuse to deal with a request.',
    EISR: 'For environmental information that Scottish authorities hold. The Regulations call their reasons exceptions, and nearly all are in regulation 10.',
  } satisfies Record<Regime, string>,

  description: (heading: string, meaning: string) => `${heading}. ${meaning}`,
  facts: 'About this provision',
  law: 'Law',
  covers: 'It covers',
  kind: 'Kind',
  kinds: {
    exemption: 'Exemption',
    exception: 'Exception',
    procedural: 'Refusal of a request, not an exemption',
  },
  silentKind: 'Lets an authority neither confirm nor deny that it holds information',
  standing: 'Absolute or qualified',
  standings: {
    absolute: 'Absolute: where it applies, no public interest test is made.',
    qualified:
      'Qualified: even where it applies, the authority may rely on it only if the public interest in doing so is the greater.',
    mixed: 'Absolute in some circumstances and qualified in others.',
  },
  test: 'The test',
  tests: {
    class: 'It is enough that the information is of the kind described. No harm has to be shown.',
    prejudice:
      'The authority has to show that disclosure would harm, or would be likely to harm, what the provision protects. The Act’s word is “prejudice”.',
    endanger:
      'The authority has to show that disclosure would, or would be likely to, put someone in danger.',
    necessity:
      'The authority has to show that withholding is required for the purpose that the provision names.',
    'adverse-effect':
      'The authority has to show that disclosure would adversely affect what the provision protects. “Would be likely to” is not enough.',
    'substantial-prejudice':
      'The authority has to show that disclosure would substantially harm, or would be likely substantially to harm, what the provision protects.',
  } satisfies Record<ExemptionTest, string>,
  testsOfSaying: {
    class: 'It is enough that the information, if there were any, would be of the kind described.',
    prejudice:
      'The authority has to show that merely saying whether it holds the information would harm, or would be likely to harm, what the provision protects.',
    endanger:
      'The authority has to show that merely saying whether it holds the information would, or would be likely to, put someone in danger.',
    necessity:
      'The authority has to show that saying neither is required for the purpose that the provision names.',
    'adverse-effect':
      'The authority has to show that merely saying whether it holds the information would adversely affect what the provision protects.',
    'substantial-prejudice':
      'The authority has to show that merely saying whether it holds the information would substantially harm, or would be likely substantially to harm, what the provision protects.',
  } satisfies Record<ExemptionTest, string>,
  noTest: 'It is a rule about the request as a whole, not about the information.',
  neither: (owner: string) =>
    `The authority need not say whether it holds information that ${owner} would protect, because even that would undo the protection.`,
  neitherAlone:
    'The authority need not say whether it holds the information, because even that would do harm.',

  refusal: 'What a refusal must say',
  whereQualified: (demand: string) => `where it is qualified, ${demand}`,
  twin: 'Neither confirming nor denying',
  twinLead: 'An authority that cannot even say whether it holds such information relies on',
  twinNone: 'It does not let an authority refuse to say whether it holds the information.',
  twinFor: 'It goes with',
  structure: 'Where it stands in the law',
  within: 'Part of',
  parts: 'What is inside it',
  read: 'The words of the law',
  asAt: 'Explained from the Act as revised to 7 April 2026.',
  note: 'What to know',

  used: 'Responses that relied on it',
  usedCount: (count: number, provision: string) =>
    `${counted(count, 'response relies', 'responses rely')} on ${provision}.`,
  usedWithin: (count: number, provision: string) =>
    `${counted(count, 'response relies', 'responses rely')} on ${provision} or a part of it.`,
  usedNever: (provision: string) => `No response in this log relies on ${provision}.`,
  byYear: 'By year',
  newest: 'Newest responses',
} as const;
