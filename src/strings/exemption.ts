import type { Duty } from '../domain/exemption.ts';
import type { Reliance } from '../domain/response.ts';
import { uncapitalised } from './uncapitalised.ts';

/** What the authority does or says, by the duty that the provision lifts. */
const ACT: Readonly<Record<Duty, string>> = {
  disclose: 'disclosing the information',
  'confirm-or-deny': 'saying whether the information is held',
};

/** What was done under which provisions: "sections 24(1) and 31(1) of the Freedom of Information Act 2000". */
export const reliance = {
  withheld: (provisions: string) => `Information was withheld under ${provisions}.`,
  neitherConfirmedNorDenied: (provisions: string) =>
    `Under ${provisions}, the response does not say whether information is held.`,
  refused: (provisions: string) => `Answering was refused under ${provisions}.`,
  toBePublished: (provisions: string) =>
    `Information that is to be published was withheld under ${provisions}.`,
  accessible: (provisions: string) => `Information is already accessible by other means (${provisions}).`,
  notHeld: (provisions: string) => `Information was not held when it was asked for (${provisions}).`,
  ofLaw: (provisions: string, law: string) => `${provisions} of the ${law}`,
} as const;

export const exemption = {
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
} as const;
