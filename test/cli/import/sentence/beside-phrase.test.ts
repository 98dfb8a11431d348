import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/cli/import/decision/outcome.ts';
import type { Act } from '../../../../src/cli/import/sentence/act.ts';

describe('a part is missing beside what is given', () => {
  test.each<[question: string, answer: string, cited?: readonly Act[]]>([
    [
      'What was the total cost of the boats and of the training of pilots?',
      'The boats cost £48,610 to buy. Training is given by officers in the course of their duties and no cost is recorded.',
    ],
    [
      'What is your yearly spend on crews, broken down by grade and port?',
      'Please see attached spreadsheet. Port isn’t available, the ledger shows ship and grade.',
    ],
    [
      'All briefings on the harbour fund since January 2024.',
      'I enclose a copy of most of the information you requested.',
    ],
    [
      'The budget for the new quay showing how much has been spent by sector.',
      'The total budget is £4.62m of which £3,918,440 has been spent to 31 August 2024. This is reported by project and not by sector.',
    ],
    [
      'How many officers were disciplined in (i) 2023 and (ii) 2024?',
      '4 - I am exempting the yearly breakdown pursuant to Section 40(2) of the Act. Please see the explanation below.',
      ['withhold'],
    ],
    [
      'How many complaints were made in (i) 2023/24 and (ii) 2024/25?',
      '(i) No information held. Prior to the introduction of the present system in April 2024 this was not separately recorded. (ii) 23',
    ],
    [
      'The name of the pilot master and the harbour master',
      'Our harbour master is Philippa Lyle. The name of the pilot master, who is not a senior post holder, is exempt under Section 40(2).',
      ['withhold'],
    ],
    [
      'The places at which the patrol boats have been used since January, with dates and times',
      'The list of places is published on the harbour pages and I attach a copy for ease of reference. The dates and times of each patrol will not be disclosed and by withholding we rely on the exemption at Section 31 (1) (a).',
      ['withhold'],
    ],
    [
      'How many complaints were there about patrols in the same period?',
      'Our system has only been able to record patrols as a factor since April 2012. 2012/13 - 3; 2013/14 - 6. We hold no information for the earlier years.',
    ],
    [
      'How many fines were issued in each of the last five years?',
      'We only hold figures from 2021, when the new system came in: 2021, 88; 2022, 91; 2023, 102.',
    ],
    [
      'How many boats were stolen, by month?',
      'A total of 17 boats were stolen. A monthly breakdown has not been provided as low numbers may lead to individuals being identified.',
    ],
  ])('%s', (question, answer, cited = []) => {
    expect(outcomeOf([answer], [], cited, question)?.value).toBe('disclosed-in-part');
  });
});

describe('all of it is given', () => {
  test.each([
    [
      'A copy of the report on the breakwater.',
      'A copy of the report is on the harbour file, which you may look at in the office during opening hours, and I also enclose it.',
    ],
    [
      'What proportion of tenants appear without a lawyer, for each of the last five years?',
      'The Board holds a field showing whether a tenant had a lawyer on record. This does not equate to appearing alone, as tenants advised on the day are not recorded as represented. Subject to that, the proportion without a lawyer was: 2017, 93%; 2018, 94%; 2019, 94%.',
    ],
  ])('%s', (question, answer) => {
    expect(outcomeOf([answer], [], [], question)?.value).toBe('disclosed');
  });
});

describe('nothing is held, whatever stands beside it', () => {
  test.each([
    ['The evidence that dredging causes no harm.', 'Information not held, see appendix.'],
    [
      'How many requests for berths did you have before 2004?',
      'We have no record of any requests prior to 2004. The files of the former harbour office before 1998 were not kept. In terms of section 17 of the Act we must therefore advise you that this information is not held.',
    ],
  ])('%s', (question, answer) => {
    expect(outcomeOf([answer], [], [], question)?.value).toMatch(/^not-held/);
  });
});
