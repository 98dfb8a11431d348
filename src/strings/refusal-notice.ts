import type { Regime } from '../domain/regime.ts';

/** What a refusal has to say: FOIA s.17, EIR reg. 14, FOISA ss.16 and 19, EISR reg. 13. One sentence for each demand. */
export const refusalNotice = {
  FOIA: {
    start: 'Within the time for answering, in a refusal notice (section 17):',
    disclose: [
      'that the information is refused as exempt, and under which exemption, down to the limb;',
      'why the exemption applies, unless that is plain already or saying it would itself disclose what is exempt;',
    ],
    'confirm-or-deny': [
      'that the authority does not say whether it holds the information, and under which provision;',
      'why the provision applies, unless that is plain already or saying it would itself disclose what is exempt;',
    ],
    balance:
      'why the public interest in relying on it outweighs the public interest in openness or, if that is still being weighed, by when a decision is expected;',
    rights:
      'how to complain to the authority, or that it has no procedure for that, and the right to apply to the Information Commissioner under section 50.',
    procedural: [
      'that the authority relies on this section; for a further repeated or vexatious request there may be no new notice, where one was given before;',
    ],
  },
  EIR: {
    start: 'In writing, within 20 working days (regulation 14):',
    disclose: ['which exception is relied on and why, down to the paragraph;'],
    'confirm-or-deny': [
      'that the authority neither confirms nor denies that it holds the information, and under which provision;',
    ],
    balance: 'what was considered in weighing the public interest;',
    rights:
      'that the person who asked may make representations to the authority (regulation 11) and may then turn to the Information Commissioner.',
    procedural: [],
    /** Regulation 14(4): one exception asks for more. */
    completion:
      'which authority is preparing the material, if another is, and when it is expected to be finished;',
  },
  FOISA: {
    start: 'Within the time for answering, in a refusal notice (sections 16 and 19):',
    disclose: [
      'that the authority holds the information, and under which exemption it refuses it;',
      'why the exemption applies, unless that is plain already or saying it would itself disclose what is exempt;',
    ],
    'confirm-or-deny': [
      'that the authority does not say whether the information exists or is held, and on which exemptions it would rely;',
    ],
    balance: 'why the public interest in relying on it outweighs the public interest in disclosure;',
    rights:
      'how to ask the authority for a review, and the right to apply to the Scottish Information Commissioner after it.',
    procedural: ['that the authority relies on this section;'],
  },
  EISR: {
    start: 'In writing, within 20 working days (regulation 13):',
    disclose: [
      'which exception is relied on, down to the paragraph;',
      'why it applies, unless that is plain already or saying it would itself disclose what is excepted;',
    ],
    'confirm-or-deny': [
      'that the authority does not reveal whether the information exists or is held, and under which provision;',
    ],
    balance: 'how the decision on the public interest was reached;',
    rights:
      'how to ask the authority for a review within 40 working days (regulation 16), and the right to apply to the Scottish Information Commissioner after it.',
    procedural: [],
    /** One exception asks for more. */
    completion: 'by when the material is expected to be finished;',
  },
} as const satisfies Record<Regime, unknown>;
