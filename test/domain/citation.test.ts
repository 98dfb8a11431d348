import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CitationReading,
  printProvision,
  printProvisions,
  readCitations,
  readProvision,
} from '../../src/domain/citation.ts';
import type { Exemption } from '../../src/domain/exemption.ts';
import type { Regime } from '../../src/domain/regime.ts';
import { findExemption } from '../../src/domain/registers/index.ts';

const MARKS: Partial<Record<CitationReading['kind'], string>> = {
  'not-an-exemption': 'other ',
  'another-act': 'act ',
  unknown: 'unknown ',
};

/** "31(1)(a)" is certain, "?31(1)(a)" is not; another regime, another kind and today's number are written out. */
function read(text: string, regime: Regime): string {
  const print = (reading: CitationReading) =>
    [
      reading.confidence === 'certain' ? '' : '?',
      MARKS[reading.kind] ?? '',
      reading.regime === regime ? '' : `${reading.regime} `,
      reading.provision,
      reading.current === reading.provision ? '' : ` now ${reading.current}`,
    ].join('');
  return readCitations(text, regime).map(print).join(' | ');
}

const spellings = (regime: Regime, rows: readonly (readonly [string, string])[]) =>
  test.each(rows)(`${regime}: %j`, (text, expected) => {
    expect(read(text, regime)).toBe(expected);
  });

describe('one provision, however it is spelled', () => {
  spellings('FOIA', [
    ['It is beyond the 18 hours set by the Fees Regulations. Section 12(1) applies.', '12(1)'],
    ['Section 31(1)', '31(1)'],
    ['Section 31 (1)', '31(1)'],
    ['section 12', '12'],
    ['s.12 (1)', '12(1)'],
    ['s 12 (1)', '12(1)'],
    ['s. 41(1)', '41(1)'],
    ['S.40', '40'],
    ['S40', '40'],
    ['S40 (2)', '40(2)'],
    ['S 38(1)', '38(1)'],
    ['S.21(1)', '21(1)'],
    ['Sec 21', '21'],
    ['SECTION 31(1)(A)', '31(1)(a)'],
    ['Section 22a', '22A'],
    ['section 22A(1)', '22A(1)'],
    ['Secton 31(1)(a)', '31(1)(a)'],
    ['section(s) s.38(1)(b)', '38(1)(b)'],
    ['section 33 1(b)', '33(1)(b)'],
    ['33 1(b)', '33(1)(b)'],
    ['Section 31of the Act', '31'],
    ['Section 40(2(a)', '40(2)(a)'],
    ['Section 40(2a)', '40(2)(a)'],
    ['section 40(5b)(a)(i)', '40(5B)(a)(i)'],
    ['section 40, subsection (2)', '40(2)'],
    ['section 31 subsection 1(a)', '31(1)(a)'],
    ['Section\u00a031\u00a0(1)\u00a0(a)', '31(1)(a)'],
    ['“Section 31(1)(a)” – Law Enforcement', '31(1)(a)'],
    ['_s. 40(2)_', '40(2)'],
    ['**Section 31(1)(a)**', '31(1)(a)'],
    ['exempt under section\n31(1)(a) of the Act', '31(1)(a)'],
    ['> exempt under section\n> 31(1)(a) of the Act', '31(1)(a)'],
    ['FOIA, s 36(2)(c)', '36(2)(c)'],
    ['FOIA 40(2)', '40(2)'],
    ['exemption under s40 (2) of FOIA', '40(2)'],
    ['section 14 (1) (vexatious)', '14(1)'],
    ['Section 40(2) - Personal Information', '40(2)'],
    ['Section 23 (5) Information supplied by, or concerning, certain Security Bodies', '23(5)'],
    ['adran 40(2)', '40(2)'],
  ]);
  spellings('EIR', [
    ['Reg. 12(4)(b)', '12(4)(b)'],
    ['r.12(4)(a)', '12(4)(a)'],
    ['Reg 12(4b)', '12(4)(b)'],
    ['Section 12 (4) (b)', '12(4)(b)'],
    ['section 12(4)(b) of the EIRs', '12(4)(b)'],
    ['regulation 13(2)(a)(i)', '13(2)(a)(i) now 13(2A)(a)'],
  ]);
  spellings('EISR', [
    ['Reg. 10(4)(b)', '10(4)(b)'],
    ['r.10(4)(a)', '10(4)(a)'],
    ['regulation 10(4)(a) of the EIRs', '10(4)(a)'],
    ['Regulations 10(4)(a), 10(4)(d) and 10(5)(e)', '10(4)(a) | 10(4)(d) | 10(5)(e)'],
    ['regulations 10(5)(g) (protection of the environment) and 11(2) (personal data)', '10(5)(g) | 11(2)'],
    ['the exceptions at 10(4)(e) and 10(5)(f)', '10(4)(e) | 10(5)(f)'],
    ['regulation 11(3)(a)(i)', '11(3)(a)(i) now 11(3A)(a)'],
    ['regulation 11(3A)(a)', '11(3A)(a)'],
    ['regulation 6(1)(b) of the EIRs', 'other 6(1)(b)'],
  ]);
  spellings('FOISA', [
    ['section 33(1)(b) of FOISA', '33(1)(b)'],
    ['Section 30(b)(ii)', '30(b)(ii)'],
    ['section 38(2)(a)(i)', '38(2)(a)(i) now 38(2A)(a)'],
  ]);
});

describe('brackets that stand side by side or inside each other', () => {
  spellings('FOIA', [
    ['Section 31 (1)(a)(b)', '31(1)(a) | 31(1)(b)'],
    ['Section 31(1)(a)(b) - Law Enforcement', '31(1)(a) | 31(1)(b)'],
    ['Section 31(1)(h)(i)', '31(1)(h) | 31(1)(i)'],
    ['Section 31(2)(g)(h)(i)(j)', '31(2)(g) | 31(2)(h) | 31(2)(i) | 31(2)(j)'],
    ['Section 30(1)(a)(i)', '30(1)(a)(i)'],
    ['Section 30(1)(a)(i)(ii)', '30(1)(a)(i) | 30(1)(a)(ii)'],
    ['section 30 (1)(a)(i) and (b)', '30(1)(a)(i) | 30(1)(b)'],
    ['Section 30(1)(a)(b)(c) (2)', '30(1)(a) | 30(1)(b) | 30(1)(c) | 30(2)'],
    ['Section 30(2)(a)(iii)(b)', '30(2)(a)(iii) | 30(2)(b)'],
    ['s.36(2)(b)(i) & (ii)', '36(2)(b)(i) | 36(2)(b)(ii)'],
    ['section 36(2)(b)(i) and (ii) and (c)', '36(2)(b)(i) | 36(2)(b)(ii) | 36(2)(c)'],
    ['Section 37 (1) (aa) & (ac)', '37(1)(aa) | 37(1)(ac)'],
    ['Section 31(1)(g)&(2)(b)', '31(1)(g) | 31(2)(b)'],
    ['Section 31(1)(g) by virtue of 31(2)(b)', '31(1)(g) | 31(2)(b)'],
    ['Section 40(2)&(3A)(a)', '40(2) | 40(3A)(a)'],
    ['Section 40 (2)&amp;(3A)(a)', '40(2) | 40(3A)(a)'],
    ['Section 40(2)(3A)(a)', '40(2) | 40(3A)(a)'],
    ['Section 40(2) & 3A(a)', '40(2) | 40(3A)(a)'],
    ['Section 40(2) by virtue of subsection (3A)(a)', '40(2) | 40(3A)(a)'],
    ['Section 40 (2) (a) and (b) by virtue of 40 (3A) (a)', '40(2)(a) | 40(2)(b) | 40(3A)(a)'],
    ['Section 31 (1)(a & b)', '31(1)(a) | 31(1)(b)'],
    ['s.31(1)(a),(b),(c)', '31(1)(a) | 31(1)(b) | 31(1)(c)'],
    ['Section 38(1)(a)/(b)', '38(1)(a) | 38(1)(b)'],
    ['Section 31(1)(a) to (c)', '31(1)(a) | 31(1)(b) | 31(1)(c)'],
    ['Section 37(1)(a)–(ac)', '37(1)(a) | 37(1)(aa) | 37(1)(ab) | 37(1)(ac)'],
    ['Section 43(1)(2)', '43(1) | 43(2)'],
    ['sections 40(2) & (5)(personal information)', '40(2) | ?40(5) now 40(5B)'],
    ['Section 30(2)(a)(i)-(iii) **with** (b)', '30(2)(a)(i) | 30(2)(a)(ii) | 30(2)(a)(iii)'],
    ['section 31(1)(a), (b), (c) for these reasons', '31(1)(a) | 31(1)(b) | 31(1)(c)'],
  ]);
  spellings('EIR', [
    ['Regulations 12(5)(a), (b) and (e)', '12(5)(a) | 12(5)(b) | 12(5)(e)'],
    ['12(5)(a) to (c)', '12(5)(a) | 12(5)(b) | 12(5)(c)'],
    ['regulation 12 (4)(b) and (5)(b)', '12(4)(b) | 12(5)(b)'],
    ['regulation 12(5)(f)(i)-(iii)', '12(5)(f)(i) | 12(5)(f)(ii) | 12(5)(f)(iii)'],
  ]);
  spellings('FOISA', [['Sections 30(b)(i), (ii) and 30(c)', '30(b)(i) | 30(b)(ii) | 30(c)']]);
});

describe('lists', () => {
  spellings('FOIA', [
    ['Section 21 & 22', '21 | 22'],
    ['Section 40 and 38', '40 | 38'],
    ['ss. 30 & 31', '30 | 31'],
    ['S30 & S31', '30 | 31'],
    ['s.12/s.14', '12 | 14'],
    ['Section’s 31 and 40 apply', '31 | 40'],
    ['section 12(1) or 12(2)', '12(1) | 12(2)'],
    ['section 23(1), alternatively 24(1)', '23(1) | 24(1)'],
    ['section 23(5) and section 24(2)', '23(5) | 24(2)'],
    ['Sections 30(3), 31(3), 40(5B)', '30(3) | 31(3) | 40(5B)'],
    ['Sections 31(1), 38(1)(a), 40(2) and 41', '31(1) | 38(1)(a) | 40(2) | 41'],
    ['Section 31(1)(a) (Law Enforcement), 38(1)(a) (Health and Safety)', '31(1)(a) | 38(1)(a)'],
    // Between a name and the next number the comma was forgotten.
    ['Section 31 (Law Enforcement) 38 (Health and Safety), 40', '31 | 38 | 40'],
    ['Section 12(1) and 16', '12(1) | other 16'],
    ['The exemptions are 31(1)(a), 38(1)(a) and 40(2).', '31(1)(a) | 38(1)(a) | 40(2)'],
    ['we rely on (a) section 31(1), (b) section 38(1)(a) and (c) section 40(2)', '31(1) | 38(1)(a) | 40(2)'],
    // Which of them a range of sections means, only the writer knows.
    ['Sections 30 to 32', '?30 | ?32'],
  ]);
  spellings('EIR', [
    ['regulation 12(1)(b), 12(2), 14 and 16', 'other 12(1)(b) | other 12(2) | other 14 | other 16'],
    ['section 12(5)(e) and 13', '12(5)(e) | 13'],
    ['exceptions 12(4)(d) and 12(5)(e)', '12(4)(d) | 12(5)(e)'],
  ]);
});

describe('provisions that have been replaced are read as written and told as they are today', () => {
  spellings('FOIA', [
    ['Section 40(2)&(3)', '40(2) | 40(3) now 40(3A)'],
    ['Section 40(2)(a)(b)&(3)(a)(i)', '40(2)(a) | 40(2)(b) | 40(3)(a)(i) now 40(3A)(a)'],
    ['Section 40(5)(b)(i)', '40(5)(b)(i) now 40(5B)(a)(i)'],
    ['40(5)(a)(b)', '40(5)(a) now 40(5A) | 40(5)(b) now 40(5B)'],
    // The old 40(5) held both; an editor decides.
    ['S40(5)', '?40(5) now 40(5B)'],
  ]);
});

describe('provisions that are no exemption', () => {
  spellings('FOIA', [
    ['section 8(1)(b), section 10(3), s.16', 'other 8(1)(b) | other 10(3) | other 16'],
    [
      'a notice which: (a) states that fact, under section 17(1)(a), (b) and (c)',
      'other 17(1)(a) | other 17(1)(b) | other 17(1)(c)',
    ],
    ['Section 31(1)(z)', '?unknown 31(1)(z)'],
    ['Section 106', '?unknown 106'],
  ]);
  spellings('FOISA', [['section 17(1)', 'other 17(1)']]);
});

describe('the law that a citation belongs to', () => {
  spellings('FOIA', [
    ['section 41 of the Local Government (Miscellaneous Provisions) Act 1976', 'act 41'],
    ['section 21 and section 42 of the Housing Act 1996', 'act 21 | act 42'],
    ['sections 21 and 42 of the Housing Act 1996', 'act 21 | act 42'],
    ['the Education Act 1996, section 437(1)', 'act 437(1)'],
    ['s.59 Police Reform Act 2002', 'act 59'],
    [
      'section 44(1)(a) by virtue of section 39 of the Statistics and Registration Service Act 2007',
      '44(1)(a) | act 39',
    ],
    ['section 3(2) of the Data Protection Act 2018', 'act 3(2)'],
    ['would contravene the Data Protection Act 2018 and section 40(2) applies', '40(2)'],
    ['under the Data Protection Act 2018. Section 40(2) exempts it', '40(2)'],
    [
      'regulation 3 of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
      'act EIR 3',
    ],
    ['Regulation 12(4)(b) of the EIR and section 12(1) of the FOIA', 'EIR 12(4)(b) | 12(1)'],
    ['regulation 12(5)(b)', 'EIR 12(5)(b)'],
    ['section 36(1) of the Freedom of Information (Scotland) Act 2002', 'FOISA 36(1)'],
    ['Section 31(1)(a) Law Enforcement\nThe Freedom of Information Act 2000 creates', '31(1)(a)'],
    ['section 31(1)(a) of the Freedom of Informaton Act 2000', '31(1)(a)'],
    ['section 21 FOIA and section 14 of that Act', '21 | 14'],
  ]);
  spellings('EIR', [
    ['Section 40(2) of FOIA', 'FOIA 40(2)'],
    ['section 43(2)', 'FOIA 43(2)'],
    // Regulation 12 miscalled, or a refusal under the Act's section 12: the words do not say.
    ['Section 12', '?FOIA 12'],
  ]);
  spellings('FOISA', [
    ['Regulation 10(4)(e)', 'EISR 10(4)(e)'],
    ['regulation 12(5)(e) of the Environmental Information Regulations 2004', 'EIR 12(5)(e)'],
    ['regulation 5 of the Building (Scotland) Regulations 2004', 'act EISR 5'],
    ['section 11(2)', 'other 11(2)'],
  ]);
  spellings('EISR', [
    ['section 39(2) of FOISA', 'FOISA 39(2)'],
    ['section 39(2)', 'FOISA 39(2)'],
    ['section 38(1)(b)', 'FOISA 38(1)(b)'],
    ['section 10(4)(b)', '10(4)(b)'],
    ['regulation 12', 'other 12'],
  ]);
});

describe('the Scottish Regulations under all their names', () => {
  const names = [
    'Environmental Information (Scotland) Regulations 2004',
    'Environmental Information Regulations (Scotland) 2004',
    'EIRs',
    'EISR',
    'EI(S)R',
    'EI(S)Rs',
    'EIR(S)',
    'EIR (Scotland)',
  ].map((name): [string, string] => [`regulation 10(5)(e) of the ${name}`, '10(5)(e)']);
  spellings('EISR', names);
  const told = names.filter(([text]) => !text.endsWith('EIRs'));
  spellings(
    'FOIA',
    told.map(([text, is]) => [text, `EISR ${is}`]),
  );
  spellings(
    'FOISA',
    names.map(([text, is]) => [text, `EISR ${is}`]),
  );
});

describe('what is no citation is not read', () => {
  test.each([
    'Town Hall, Sheffield S10 2FB',
    'S1 2HH; S35 1AA; s11 9pd',
    'the S35 area and S36, S10',
    'we apply this in S10 and S11',
    'Room S31, Level 3',
    'Article 5(1)(a) of the UK GDPR',
    'Schedule 2 paragraph 31(1) and page 31',
    'question 31(1)(a)',
    'the applicant’s 12 questions and question(s) 12 to 14',
    'https://www.legislation.gov.uk/ukpga/2000/36/section/31',
    '24 (5) and 31 (7) offences',
    'subsection (2)',
  ])('%s', (text) => {
    expect(readCitations(text, 'FOIA')).toEqual([]);
  });

  test.each([
    ['section 12 and 18 hours of work', '12'],
    ['exempt under section 31, 24 October 2023', '31'],
    ['section 40(2), (b) the information is held', '40(2)'],
  ])('%s is read no further than it goes', (text, expected) => {
    expect(read(text, 'FOIA')).toBe(expected);
  });
});

test.each([
  'How many section 21 notices were served?',
  'section 31 care orders',
  'children subject to a section 31',
  'Section 42 assaults',
  'section 31 of your form',
  'Section 40 Personal Information Data Protection Act 2018',
  'section 38 Criminal Justice Act 1988',
  'The Children Act 1989 applies. Children were looked after under Section 31.',
  'exempt data: 30 (1) 31 (2) 40 (2)',
  'Section 31.1',
])('nothing is certain about %j', (text) => {
  const readings = readCitations(text, 'FOIA');
  expect(readings).not.toHaveLength(0);
  expect(readings.map(({ confidence }) => confidence)).not.toContain('certain');
});

test('a reading says where it stands, in the words of the letter', () => {
  const text = 'We rely on Section\u00a031 (1)(a)(b) – and on 40(2).';
  const readings = readCitations(text, 'FOIA');
  expect(readings.map(({ citedAs }) => citedAs)).toEqual([
    'Section\u00a031 (1)(a)(b)',
    'Section\u00a031 (1)(a)(b)',
    '40(2)',
  ]);
  for (const { citedAs, offset } of readings)
    expect(text.slice(offset, offset + citedAs.length)).toBe(citedAs);
});

test.each([
  ['31 (1)(a)', '31(1)(a)'],
  ['s.31(1)(a)', '31(1)(a)'],
  ['Section 31(1)(a)', '31(1)(a)'],
  [' 31 ', '31'],
  ['22a', '22A'],
  ['31(1)(a)(b)', undefined],
  ['31(1)(a) and 40(2)', undefined],
  ['40(2) - Personal', undefined],
  ['thirty-one', undefined],
  ['', undefined],
])('an editor’s %j is the provision %s', (text, provision) => {
  expect(readProvision(text, 'FOIA')).toBe(provision);
});

describe('printing', () => {
  const find = (regime: Regime, provision: string) => findExemption(regime, provision) as Exemption;

  test('a provision is printed with the word of its regime', () => {
    expect(printProvision(find('FOIA', '31(1)(a)'))).toBe('section 31(1)(a)');
    expect(printProvision(find('EIR', '12(5)(e)'))).toBe('regulation 12(5)(e)');
    expect(printProvision(find('FOISA', '35(1)(a)'))).toBe('section 35(1)(a)');
    expect(printProvision(find('EISR', '10(5)(e)'))).toBe('regulation 10(5)(e)');
  });

  test('a list keeps the regimes apart', () => {
    const [one, two, three] = [find('FOIA', '24(1)'), find('EIR', '12(4)(b)'), find('FOIA', '31(1)')];
    expect(printProvisions([one, three])).toBe('sections 24(1) and 31(1)');
    expect(printProvisions([one, two, three])).toBe('sections 24(1) and 31(1) and regulation 12(4)(b)');
    expect(printProvisions([])).toBe('');
  });
});

const CASES = '../shared/cases/citations.json';

describe.skipIf(!existsSync(CASES))('citations of published responses (skipped without ../shared)', () => {
  interface Case {
    case: string;
    regime: Regime;
    as_written: string[];
    normalised: string[];
  }
  const cases: Case[] = existsSync(CASES) ? JSON.parse(readFileSync(CASES, 'utf8')) : [];

  test('every provision that a person found is read', () => {
    const missed = cases.flatMap(({ case: name, regime, as_written: written, normalised }) => {
      const found = new Set(
        written.flatMap((text) => readCitations(text, regime)).map(({ provision }) => provision),
      );
      const missing = normalised.filter((provision) => !found.has(provision));
      return missing.length > 0 ? [`${name}: ${missing.join(', ')}`] : [];
    });
    expect(missed).toEqual([]);
  });

  test('nothing is read with confidence that is not in the letter’s own words', () => {
    const readings = cases.flatMap(({ regime, as_written: written }) =>
      written.flatMap((text) => readCitations(text, regime).map((reading) => ({ text, ...reading }))),
    );
    const bare = (text: string) => text.replace(/[^0-9A-Za-z]/g, '').toLowerCase();
    const strange = readings.filter(
      ({ text, provision, confidence }) =>
        confidence === 'certain' &&
        !(provision.match(/\w+/g) ?? []).every((part) => bare(text).includes(bare(part))),
    );
    expect(readings.length).toBeGreaterThan(80);
    expect(strange).toEqual([]);
  });
});

test('“section 12 of the Act and the … Regulations” is a section of the Act', () => {
  const [first] = readCitations(
    'It would cost more than the limit laid down in section 12 of the Act and the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004.',
    'FOIA',
  );
  expect(first).toMatchObject({ provision: '12', kind: 'procedural' });
});

describe('“in that” after a provision', () => {
  spellings('FOISA', [
    [
      'These are withheld in terms of section 33(1)(b) in that disclosure would prejudice the firm.',
      '33(1)(b)',
    ],
    ['It is exempt under section 38(1)(b) in that it is personal data.', '38(1)(b)'],
  ]);
  spellings('FOIA', [['See section 31 in that form of yours.', '?31']]);
});
