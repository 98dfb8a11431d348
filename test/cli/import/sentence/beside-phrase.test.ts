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
    [
      'How many wrecks were reported at each pier?',
      'North Pier 14, East Pier <5, Ness Pier 9. Figures below 5 are not given so as to avoid the risk of identification.',
    ],
    [
      'Number of thefts from boats reported since 2010, by pier.',
      'We are only able to supply data from April 2016, when the log was introduced. The figures by pier from 2016 on are in the spreadsheet.',
    ],
    [
      'For each dog on the pier please give date, breed and owner',
      'Columns for date and owner are completed in the attached. Breed isn’t a field on our system so has been omitted.',
    ],
    [
      'Could I have the camera policy, the number of cameras, and a map showing where each is?',
      'Policy attached; we operate 164 cameras. We decline to supply the map as in our view it would help those who wish to steal boats.',
    ],
    [
      'Please provide the depth survey and the seal survey.',
      'The depth survey is provided. The seal survey shows where they rest and is withheld under section 38(1)(b).',
      ['withhold'],
    ],
    [
      'What make of lamp was bought, how many and at what price?',
      'Make - Gull. Number - 412. Price - please ask the supplier, as we don’t hold a copy of the price list.',
    ],
    [
      'How many boats were refused a berth and how many appealed, by month?',
      'Refused: Jan 14, Feb 22, Mar 19, Apr 11. Appeals are not logged by month. In the four months there were 18.',
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
    [
      'All emails between the harbour master and Gull Marine.',
      'The Board holds 14 emails and copies of each are in the attached bundle. No redactions have been made as the senders have consented.',
    ],
    [
      'How many boats were reported and repaired?',
      '318 were reported and 297 repaired. These are provisional figures and have not been validated.',
    ],
    ['Have any crew been dismissed since 2019?', 'I can confirm that there have been no such cases.'],
    ['Does the Board hold a dredging licence?', 'It doesn’t, and never has.'],
  ])('%s', (question, answer) => {
    expect(outcomeOf([answer], [], [], question)?.value).toBe('disclosed');
  });
});

describe('it is withheld', () => {
  test.each<[question: string, answer: string, cited?: readonly Act[]]>([
    [
      'Number of crew with a conviction.',
      'The crew is so small that any number could point to somebody, so we are giving none.',
    ],
    [
      'What was the exact ransom?',
      'We’re not prepared to answer this question. Doing so would be likely to prejudice the arrest of those who asked for it.',
      ['withhold'],
    ],
  ])('%s', (question, answer, cited = []) => {
    expect(outcomeOf([answer], [], cited, question)?.value).toBe('withheld');
  });
});

describe('nothing is held, whatever stands beside it', () => {
  test.each([
    ['The evidence that dredging causes no harm.', 'Information not held, see appendix.'],
    [
      'How many complaints about the bishop’s visit did the harbour get?',
      'Complaints are not categorised in such a way, and the Board has no other record from which a number could be drawn.',
    ],
    [
      'And the same for the years 2004 to 2008?',
      'As before, nothing survives from this period. The paper files were lost in the flood at the store.',
    ],
    [
      'How many requests for berths did you have before 2004?',
      'We have no record of any requests prior to 2004. The files of the former harbour office before 1998 were not kept. In terms of section 17 of the Act we must therefore advise you that this information is not held.',
    ],
  ])('%s', (question, answer) => {
    expect(outcomeOf([answer], [], [], question)?.value).toMatch(/^not-held/);
  });
});
