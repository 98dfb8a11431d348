import { buildRegister } from './build.ts';

/**
 * Part 2 of the Freedom of Information (Scotland) Act 2002 with the refusals of sections 12, 14 and 18.
 * Standing follows s.2(2). Harm means "prejudice substantially", a higher bar than FOIA's.
 * Confirm-or-deny is one section for the whole Act: s.18, with a public interest test of its own.
 */
export const FOISA = buildRegister('FOISA', [
  {
    section: '12',
    title: 'Excessive cost of compliance',
    kind: 'procedural',
    standing: 'absolute',
    test: 'class',
    meaning: 'Answering would cost more than the limit set by regulations.',
    limbs: { '12(1)': {} },
  },
  {
    section: '14',
    title: 'Vexatious or repeated requests',
    kind: 'procedural',
    standing: 'absolute',
    test: 'class',
    meaning:
      'The authority does not have to deal with a vexatious request or with one it has already answered.',
    limbs: {
      '14(1)': {
        subject: 'vexatious requests',
        meaning: 'The authority does not have to deal with a request that is vexatious.',
      },
      '14(2)': {
        subject: 'repeated requests',
        meaning: 'The same person asked for the same, or nearly the same, too short a time before.',
      },
    },
  },
  {
    section: '18',
    title: 'Further provision as respects responses to request',
    kind: 'procedural',
    standing: 'qualified',
    test: 'class',
    meaning: 'Even saying whether the information is held would be against the public interest.',
    limbs: {},
    neither: { '18(1)': {} },
  },
  {
    section: '25',
    title: 'Information otherwise accessible',
    standing: 'absolute',
    test: 'class',
    meaning: 'The person who asked can reasonably get the information in another way.',
    limbs: { '25(1)': {} },
    companions: { '25(3)': 'available under the publication scheme' },
  },
  {
    section: '26',
    title: 'Prohibitions on disclosure',
    standing: 'absolute',
    test: 'class',
    meaning: 'Another law or a court forbids disclosure.',
    limbs: {
      '26(a)': 'another enactment',
      '26(b)': 'an obligation that disclosure would be incompatible with',
      '26(c)': 'contempt of court',
    },
  },
  {
    section: '27',
    title: 'Information intended for future publication',
    standing: 'qualified',
    test: 'class',
    meaning: 'It was already going to be published, and it is reasonable to wait until then.',
    limbs: {
      '27(1)': 'publication within twelve weeks of the request',
      '27(2)': {
        subject: 'a continuing programme of research',
        test: 'substantial-prejudice',
        meaning:
          'It comes from research still under way, which disclosure before the report would seriously harm.',
      },
    },
  },
  {
    section: '28',
    title: 'Relations within the United Kingdom',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Disclosure would seriously harm relations between the governments of the United Kingdom.',
    confirmOrDeny: '18(1)',
    limbs: { '28(1)': {} },
  },
  {
    section: '29',
    title: 'Formulation of Scottish Administration policy etc.',
    standing: 'qualified',
    test: 'class',
    meaning: 'The Scottish Administration holds it, and it is about making policy or the work of ministers.',
    confirmOrDeny: '18(1)',
    limbs: {
      '29(1)(a)': 'the formulation or development of government policy',
      '29(1)(b)': 'communications between ministers',
      '29(1)(c)': 'advice of the Law Officers',
      '29(1)(d)': 'the operation of a ministerial private office',
    },
  },
  {
    section: '30',
    title: 'Prejudice to effective conduct of public affairs',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Disclosure would seriously harm how public business is done.',
    confirmOrDeny: '18(1)',
    limbs: {
      '30(a)': 'the collective responsibility of the Scottish Ministers',
      '30(b)(i)': {
        subject: 'the free and frank provision of advice',
        meaning: 'People would be much less open when they give advice.',
      },
      '30(b)(ii)': {
        subject: 'the free and frank exchange of views for deliberation',
        meaning: 'People would be much less open when they discuss and decide.',
      },
      '30(c)': 'other prejudice to the effective conduct of public affairs',
    },
  },
  {
    section: '31',
    title: 'National security and defence',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Keeping it back protects national security or defence.',
    confirmOrDeny: '18(1)',
    limbs: {
      '31(1)': {
        subject: 'national security',
        test: 'necessity',
        meaning: 'Keeping it back is needed to safeguard national security.',
      },
      '31(4)(a)': 'the defence of the British Islands or of any colony',
      '31(4)(b)': 'the capability, effectiveness or security of relevant forces',
    },
  },
  {
    section: '32',
    title: 'International relations',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Disclosure would seriously harm relations with other countries.',
    confirmOrDeny: '18(1)',
    limbs: {
      '32(1)(a)(i)': 'relations with another State',
      '32(1)(a)(ii)': 'relations with an international organisation or court',
      '32(1)(a)(iii)': 'the interests of the United Kingdom abroad',
      '32(1)(a)(iv)': 'the promotion or protection of those interests',
      '32(1)(b)(i)': { subject: 'confidential information from another State', test: 'class' },
      '32(1)(b)(ii)': {
        subject: 'confidential information from an international organisation or court',
        test: 'class',
      },
    },
  },
  {
    section: '33',
    title: 'Commercial interests and the economy',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'It is a trade secret, or disclosure would seriously harm commercial interests or the economy.',
    confirmOrDeny: '18(1)',
    limbs: {
      '33(1)(a)': { subject: 'trade secrets', test: 'class', meaning: 'It is a trade secret.' },
      '33(1)(b)': {
        subject: 'commercial interests',
        meaning: 'Disclosure would seriously harm someone’s commercial interests.',
      },
      '33(2)(a)': 'the economic interests of the United Kingdom or a part of it',
      '33(2)(b)': 'the financial interests of an administration in the United Kingdom',
    },
  },
  {
    section: '34',
    title: 'Investigations by Scottish public authorities and proceedings arising out of such investigations',
    standing: 'qualified',
    test: 'class',
    meaning: 'It was held for an investigation or for proceedings that came out of one.',
    confirmOrDeny: '18(1)',
    limbs: {
      '34(1)(a)(i)': 'an investigation into whether a person should be prosecuted',
      '34(1)(a)(ii)': 'an investigation into whether a person prosecuted is guilty',
      '34(1)(b)': 'an investigation that may lead to a report to the procurator fiscal',
      '34(1)(c)': 'criminal proceedings after such a report',
      '34(2)(a)': 'an inquiry into a fatal accident or sudden death that is not concluded',
      '34(2)(b)(i)': 'an investigation of a death under a duty to find its cause',
      '34(2)(b)(ii)': 'an investigation of a death for a report to the procurator fiscal',
      '34(3)': 'information from confidential sources',
      '34(4)': 'civil proceedings after such an investigation',
    },
    companions: {
      '34(3)(a)': 'recorded for an investigation under the prerogative or an enactment',
      '34(3)(b)': 'obtaining information from confidential sources',
    },
  },
  {
    section: '35',
    title: 'Law enforcement',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Disclosure would seriously harm law enforcement.',
    confirmOrDeny: '18(1)',
    limbs: {
      '35(1)(a)': 'the prevention or detection of crime',
      '35(1)(b)': 'the apprehension or prosecution of offenders',
      '35(1)(c)': 'the administration of justice',
      '35(1)(d)': 'the assessment or collection of a tax or duty',
      '35(1)(e)': 'the operation of immigration controls',
      '35(1)(f)': 'security and good order in prisons',
      '35(1)(g)': 'functions exercised for a purpose in 35(2)',
      '35(1)(h)': 'civil proceedings after an investigation for a purpose in 35(2)',
    },
    companions: {
      '35(2)(a)': 'finding out whether someone has broken the law',
      '35(2)(b)': 'finding out whether someone is responsible for improper conduct',
      '35(2)(c)': 'finding out whether regulatory action would be justified',
      '35(2)(d)(i)': 'finding out whether someone is fit to manage a company',
      '35(2)(d)(ii)': 'finding out whether someone is fit for a profession',
      '35(2)(e)': 'finding out the cause of an accident',
      '35(2)(f)': 'protecting charities from misconduct or mismanagement',
      '35(2)(g)': 'protecting the property of charities',
      '35(2)(h)': 'recovering the property of charities',
      '35(2)(i)': 'the health, safety and welfare of people at work',
      '35(2)(j)': 'protecting others from risks that arise from people at work',
    },
  },
  {
    section: '36',
    title: 'Confidentiality',
    standing: 'mixed',
    test: 'class',
    meaning: 'It is legally privileged, or someone else gave it in confidence and could take legal action.',
    limbs: {
      '36(1)': {
        subject: 'confidentiality of communications in legal proceedings',
        standing: 'qualified',
        meaning:
          'It is confidential in legal proceedings, for example between lawyers and the people they advise.',
      },
      '36(2)': {
        subject: 'actionable breach of confidence',
        standing: 'absolute',
        meaning: 'Someone else gave it in confidence and could take legal action if it were disclosed.',
      },
    },
    companions: {
      '36(2)(a)': { subject: 'obtained from another person', standing: 'absolute' },
      '36(2)(b)': { subject: 'disclosure would be an actionable breach of confidence', standing: 'absolute' },
    },
  },
  {
    section: '37',
    title: 'Court records, etc.',
    standing: 'absolute',
    test: 'class',
    meaning: 'It is held only because it is in the papers of a court, an inquiry or an arbitration.',
    limbs: {
      '37(1)(a)(i)': 'documents lodged with a court',
      '37(1)(a)(ii)': 'documents served for proceedings',
      '37(1)(a)(iii)': 'documents created by a court or its staff',
      '37(1)(b)(i)': 'documents lodged with an inquiry or arbitration',
      '37(1)(b)(ii)': 'documents created by an inquiry or arbitration',
    },
  },
  {
    section: '38',
    title: 'Personal information',
    standing: 'mixed',
    test: 'class',
    meaning: 'It is about people who can be identified, and data protection law decides who may see it.',
    confirmOrDeny: '18(1)',
    limbs: {
      '38(1)(a)': {
        subject: 'the applicant’s own personal data',
        standing: 'absolute',
        meaning: 'It is about the person who asked, who has a separate right to see their own data.',
      },
      // s.2(2)(e)(ii): absolute where the first condition is met.
      '38(1)(b)': {
        subject: 'personal data of someone else',
        meaning:
          'It is about someone else who can be identified, and releasing it would break data protection rules.',
      },
      '38(1)(c)': { subject: 'personal census information', standing: 'absolute' },
      '38(1)(d)': { subject: 'a deceased person’s health record', standing: 'absolute' },
    },
    companions: {
      '38(2A)(a)': {
        subject: 'first condition: against the data protection principles',
        standing: 'absolute',
      },
      '38(2A)(b)': { subject: 'first condition: unstructured manual data', standing: 'absolute' },
      '38(2B)': { subject: 'second condition: the right to object', standing: 'qualified' },
      '38(3A)': { subject: 'third condition: exempt from subject access', standing: 'qualified' },
    },
  },
  {
    section: '39',
    title: 'Health, safety and the environment',
    standing: 'qualified',
    test: 'endanger',
    meaning: 'Disclosure would put someone in danger, or the environmental regulations decide the request.',
    limbs: {
      '39(1)': {
        subject: 'health and safety',
        confirmOrDeny: '18(1)',
        meaning: 'Disclosure would put someone’s health or safety in danger, or would be likely to.',
      },
      '39(2)': {
        subject: 'environmental information',
        test: 'class',
        meaning:
          'It is about the environment, so the environmental information regulations decide the request.',
      },
    },
    companions: {
      '39(2)(a)': {
        subject: 'information that the regulations oblige the authority to make available',
        test: 'class',
      },
      '39(2)(b)': { subject: 'information that they would, but for an exemption in them', test: 'class' },
    },
  },
  {
    section: '40',
    title: 'Audit functions',
    standing: 'qualified',
    test: 'substantial-prejudice',
    meaning: 'Disclosure would seriously harm the audit of other Scottish public bodies.',
    limbs: {
      '40(a)': 'the audit of the accounts of other Scottish public authorities',
      '40(b)': 'how economically, efficiently and effectively they use their resources',
    },
  },
  {
    section: '41',
    title: 'Communications with Her Majesty etc. and honours',
    standing: 'qualified',
    test: 'class',
    meaning: 'It is about communications with the Royal Family or about honours.',
    confirmOrDeny: '18(1)',
    limbs: {
      '41(a)': 'communications with the Royal Family or the Royal Household',
      '41(b)': { subject: 'honours', meaning: 'It is about the award of an honour by the Crown.' },
    },
  },
]);
