import { buildRegister, type Limb } from './build.ts';

const adverse = (title: string, meaning: string, more: Limb = {}): Limb => ({
  title,
  meaning,
  test: 'adverse-effect',
  ...more,
});

/**
 * The exceptions of the Environmental Information Regulations 2004 (SI 2004/3391).
 * Regulation 12(1)(b) puts every exception of 12(4) and 12(5) to the public interest; personal data has its own rules.
 */
export const EIR = buildRegister('EIR', [
  {
    section: '5',
    title: 'Personal data of the applicant',
    kind: 'exception',
    standing: 'absolute',
    test: 'class',
    meaning: 'It is about the person who asked, who has a separate right to see their own data.',
    limbs: { '5(3)': {} },
  },
  {
    section: '12',
    title: 'Exceptions to the duty to disclose environmental information',
    kind: 'exception',
    standing: 'qualified',
    test: 'class',
    meaning: 'One of the exceptions in the Regulations applies to this environmental information.',
    limbs: {
      '12(4)(a)': {
        title: 'Information not held',
        meaning: 'The authority did not hold the information when the request arrived.',
      },
      '12(4)(b)': {
        title: 'Manifestly unreasonable requests',
        meaning:
          'The request plainly asks more than is reasonable, for example because of the work it would take.',
      },
      '12(4)(c)': {
        title: 'Requests formulated in too general a manner',
        meaning: 'The request is too general, even after the authority helped to make it more precise.',
      },
      '12(4)(d)': {
        title: 'Material in the course of completion',
        meaning: 'The material is still being worked on, or the documents or data are incomplete.',
      },
      '12(4)(e)': {
        title: 'Internal communications',
        meaning: 'The request asks for messages that stayed inside the authority.',
      },
      '12(5)(a)': adverse(
        'International relations, defence, national security or public safety',
        'Disclosure would harm international relations, defence, national security or public safety.',
        { confirmOrDeny: '12(6)' },
      ),
      '12(5)(b)': adverse(
        'The course of justice, fair trial and inquiries',
        'Disclosure would harm the course of justice, a fair trial or a criminal or disciplinary inquiry.',
      ),
      '12(5)(c)': adverse(
        'Intellectual property rights',
        'Disclosure would harm rights such as copyright or patents.',
      ),
      '12(5)(d)': adverse(
        'Confidentiality of proceedings',
        'Disclosure would harm proceedings of a public authority that the law keeps confidential.',
      ),
      '12(5)(e)': adverse(
        'Confidentiality of commercial or industrial information',
        'Disclosure would harm commercial or industrial information that the law protects as confidential.',
      ),
      '12(5)(f)': adverse(
        'Interests of the person who provided the information',
        'Disclosure would harm someone who gave the information freely and has not agreed to its release.',
      ),
      '12(5)(g)': adverse(
        'Protection of the environment',
        'Disclosure would harm the environment that the information is about.',
      ),
    },
    companions: {
      '12(3)': {
        title: 'Personal data of someone else',
        standing: 'mixed',
        confirmOrDeny: '13(5A)',
        meaning:
          'It is about someone else who can be identified, and regulation 13 decides whether it may be released.',
      },
      '12(5)(f)(i)': adverse(
        'Interests of the person who provided the information',
        'They were under no duty to supply it.',
      ),
      '12(5)(f)(ii)': adverse(
        'Interests of the person who provided the information',
        'The authority could not disclose it otherwise than under the Regulations.',
      ),
      '12(5)(f)(iii)': adverse(
        'Interests of the person who provided the information',
        'They have not agreed to its release.',
      ),
    },
    neither: {
      '12(6)': adverse(
        'Neither confirming nor denying',
        'Even saying whether it is held would harm international relations, defence, national security or public safety.',
      ),
    },
  },
  {
    section: '13',
    title: 'Personal data',
    kind: 'exception',
    standing: 'mixed',
    test: 'class',
    meaning:
      'It is about someone else who can be identified, and releasing it would break data protection rules.',
    confirmOrDeny: '13(5A)',
    limbs: { '13(1)': {} },
    // No public interest test under the first condition; one under the second and the third (reg. 13(1)(a), (b)).
    companions: {
      '13(1)(a)': { subject: 'the first condition', standing: 'absolute' },
      '13(1)(b)': { subject: 'the second or the third condition', standing: 'qualified' },
      '13(2A)(a)': {
        subject: 'first condition: against the data protection principles',
        standing: 'absolute',
      },
      '13(2A)(b)': { subject: 'first condition: unstructured manual data', standing: 'absolute' },
      '13(2B)': { subject: 'second condition: the right to object', standing: 'qualified' },
      '13(3A)(a)': { subject: 'third condition: exempt from general subject access', standing: 'qualified' },
      '13(3A)(b)': {
        subject: 'third condition: exempt from law enforcement subject access',
        standing: 'qualified',
      },
    },
    neither: {
      '13(5A)': { subject: 'whether personal data is held' },
      '13(5B)(a)(i)': { subject: 'against the data protection principles', standing: 'absolute' },
      '13(5B)(a)(ii)': { subject: 'against the principles: unstructured manual data', standing: 'absolute' },
      '13(5B)(b)': { subject: 'the right to object', standing: 'qualified' },
      '13(5B)(c)': { subject: 'exempt from general subject access', standing: 'qualified' },
      '13(5B)(d)': { subject: 'exempt from law enforcement subject access', standing: 'qualified' },
    },
  },
]);
