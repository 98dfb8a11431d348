import { buildRegister, type Limb } from './build.ts';

const substantial = (title: string, meaning: string, more: Limb = {}): Limb => ({
  title,
  meaning,
  test: 'substantial-prejudice',
  ...more,
});

/**
 * The exceptions of the Environmental Information (Scotland) Regulations 2004 (SSI 2004/520).
 * Regulation 10(1)(b) puts every exception of 10(4) and 10(5) to the public interest; personal data has its own rules.
 * Harm means “prejudice substantially”, as under the Act of 2002, and may be likely only.
 */
export const EISR = buildRegister('EISR', [
  {
    section: '10',
    title: 'Exceptions from duty to make environmental information available',
    kind: 'exception',
    standing: 'qualified',
    test: 'class',
    meaning: 'One of the exceptions in the Regulations applies to this environmental information.',
    limbs: {
      '10(4)(a)': {
        title: 'Information not held',
        meaning: 'The authority did not hold the information when the request arrived.',
      },
      '10(4)(b)': {
        title: 'Manifestly unreasonable requests',
        meaning:
          'The request plainly asks more than is reasonable, for example because of the work it would take.',
      },
      '10(4)(c)': {
        title: 'Requests formulated in too general a manner',
        meaning: 'The request is too general, even after the authority helped to make it more precise.',
      },
      '10(4)(d)': {
        title: 'Material in the course of completion',
        meaning: 'The material is still being worked on, or the documents or data are incomplete.',
      },
      '10(4)(e)': {
        title: 'Internal communications',
        meaning: 'The request asks for messages that stayed inside the authority.',
      },
      '10(5)(a)': substantial(
        'International relations, defence, national security or public safety',
        'Disclosure would seriously harm international relations, defence, national security or public safety.',
        { confirmOrDeny: '10(8)' },
      ),
      '10(5)(b)': substantial(
        'The course of justice, fair trial and inquiries',
        'Disclosure would seriously harm the course of justice, a fair trial or a criminal or disciplinary inquiry.',
      ),
      '10(5)(c)': substantial(
        'Intellectual property rights',
        'Disclosure would seriously harm rights such as copyright or patents.',
      ),
      '10(5)(d)': substantial(
        'Confidentiality of proceedings',
        'Disclosure would seriously harm proceedings of a public authority that the law keeps confidential.',
      ),
      '10(5)(e)': substantial(
        'Confidentiality of commercial or industrial information',
        'Disclosure would seriously harm commercial or industrial information that the law protects as confidential.',
      ),
      '10(5)(f)': substantial(
        'Interests of the person who provided the information',
        'Disclosure would seriously harm someone who gave the information freely and has not agreed to its release.',
      ),
      '10(5)(g)': substantial(
        'Protection of the environment',
        'Disclosure would seriously harm the environment that the information is about.',
      ),
    },
    companions: {
      '10(3)': {
        title: 'Personal data',
        standing: 'mixed',
        confirmOrDeny: '11(6)',
        meaning:
          'It is about people who can be identified, and regulation 11 decides whether it may be released.',
      },
      '10(5)(f)(i)': substantial(
        'Interests of the person who provided the information',
        'They were under no duty to supply it.',
      ),
      '10(5)(f)(ii)': substantial(
        'Interests of the person who provided the information',
        'The authority could not disclose it otherwise than under the Regulations.',
      ),
      '10(5)(f)(iii)': substantial(
        'Interests of the person who provided the information',
        'They have not agreed to its release.',
      ),
    },
    neither: {
      '10(8)': substantial(
        'Neither confirming nor denying',
        'Even saying whether it is held would seriously harm international relations, defence, national security or public safety.',
      ),
    },
  },
  {
    section: '11',
    title: 'Personal data',
    kind: 'exception',
    standing: 'mixed',
    test: 'class',
    meaning: 'It is about people who can be identified, and data protection law decides who may see it.',
    confirmOrDeny: '11(6)',
    limbs: {
      '11(1)': {
        subject: 'the applicant’s own personal data',
        standing: 'absolute',
        meaning: 'It is about the person who asked, who has a separate right to see their own data.',
      },
      // No public interest test under the first condition; one under the second and the third (reg. 11(2)(a), (b)).
      '11(2)': {
        subject: 'personal data of someone else',
        meaning:
          'It is about someone else who can be identified, and releasing it would break data protection rules.',
      },
    },
    companions: {
      '11(2)(a)': { subject: 'the first condition', standing: 'absolute' },
      '11(2)(b)': { subject: 'the second or the third condition', standing: 'qualified' },
      '11(3A)(a)': {
        subject: 'first condition: against the data protection principles',
        standing: 'absolute',
      },
      '11(3A)(b)': { subject: 'first condition: unstructured manual data', standing: 'absolute' },
      '11(3B)': { subject: 'second condition: the right to object', standing: 'qualified' },
      '11(4A)(a)': { subject: 'third condition: exempt from general subject access', standing: 'qualified' },
      '11(4A)(b)': {
        subject: 'third condition: exempt from law enforcement subject access',
        standing: 'qualified',
      },
    },
    neither: { '11(6)': { subject: 'whether personal data is held' } },
  },
]);
