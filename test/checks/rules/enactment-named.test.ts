import { describe, expect, test } from 'vitest';
import { decision, findings, reasons } from '../../fixtures/one-question.ts';

const found = (letter: string) => findings({ exemptions: ['44(1)(a)'], letter }, 'enactment-named');

describe('the law that forbids disclosure', () => {
  test.each([
    'Disclosure is prohibited by section 1 of the Official Secrets Act.',
    'Section 23 of the Commissioners for Revenue and Customs Act forbids it.',
    'Section 23 of the Commissioners for Revenue and Customs Act 2005 forbids it.',
    'It is prohibited by section 18(1) CRCA.',
    'Section 18 CRCA prohibits it.',
    'It is prohibited by s.18 of the CRCA 2005, and is an offence.',
    'See s.237 of the Enterprise Act 2002.',
    'Part 9 of the Enterprise Act is a bar.',
    'The Local Government Act 1974, section 32(2), forbids it.',
    'The Census (Confidentiality) Act prohibits this.',
    'The Telecommunications (Lawful Business Practice) Regulations 2000 forbid it.',
    'Rule 5.4C of the Civil Procedure Rules 1998 forbids it.',
    'Section 132 of the Data Protection Act 2018 prohibits this.',
    'Under section 59 of the DPA 1998 the Commissioner may not disclose it.',
    'It is forbidden by the Rehabilitation of Offenders Act.',
  ])('is named in “%s”', (words) => expect(found(reasons(words))).toEqual([]));

  test.each([
    'Another law forbids it.',
    'Another Act forbids it.',
    'The Act forbids it. Under The Act it is an offence.',
    'Section 44 of the Freedom of Information Act 2000 exempts what another law forbids.',
    'Section 44 of the FOI Act applies. So does section 44(1)(a) FOIA.',
    'Section 44(1)(a) of the FOIA applies.',
    'An Act of Parliament forbids it. Section 44 of the Act applies.',
    'Your own data is handled under the Data Protection Act 2018. Another law forbids it.',
    'We answered under the Freedom of Information Act 2000 and the Environmental Information Regulations 2004.',
    'Section 44(1)(a) The information is prohibited from disclosure.',
    'Section 44 Prohibitions on disclosure.',
  ])('is not named in “%s”', (words) => expect(found(reasons(words))).toHaveLength(1));

  test('is not the one under which the request was decided', () => {
    const words =
      'We decided this under the Freedom of Information Act 2000 and the Environmental Information Regulations 2004.';
    expect(found(`${decision(words)}${reasons('Another law forbids it.')}`)).toHaveLength(1);
  });
});
