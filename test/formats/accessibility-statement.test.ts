import { describe, expect, test } from 'vitest';
import type { AccessibilityStatement } from '../../src/domain/accessibility-statement.ts';
import type { Authority } from '../../src/domain/authority.ts';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import {
  type Block,
  type Phrase,
  statementIntroduction,
  statementSections,
} from '../../src/formats/accessibility-statement.ts';

const authority: Authority = {
  name: 'Exampleshire Council',
  shortName: 'the council',
  nation: 'england',
  regimes: ['FOIA'],
  governmentDepartment: false,
  site: 'https://foi.example.org',
  referencePatterns: ['FOI-{n+}'],
  contacts: {
    website: 'https://www.example.org',
    requests: 'foi@example.org',
    reviews: 'foi@example.org',
    feedback: 'foi@example.org',
  },
  review: { askWithinWorkingDays: 40, complainTo: 'X', complaintAddress: 'https://x.example.org' },
  quickExit: { scope: 'off', presses: 1, address: 'https://www.bbc.co.uk/weather', label: 'Leave this site' },
};

const full: AccessibilityStatement = {
  compliance: 'full',
  abilities: ['use it with a keyboard alone'],
  contact: { unit: 'the web team', address: 'web@example.org', answerWithinWorkingDays: 5 },
  failures: [],
  burdens: [],
  exclusions: [],
  untested: [],
  improvements: ['Every change is tested.'],
  prepared: '2025-03-03' as CalendarDate,
  reviewed: '2025-09-01' as CalendarDate,
  tests: [
    { date: '2025-02-01' as CalendarDate, by: 'a machine', method: 'automated', what: 'All pages.' },
    { date: '2025-08-29' as CalendarDate, by: 'the web team', method: 'manual', what: 'Five pages.' },
  ],
};

const partial: AccessibilityStatement = {
  ...full,
  compliance: 'partial',
  failures: [
    {
      what: 'Tables cannot be read aloud.',
      criteria: ['1.3.1', '4.1.2'],
      instead: 'Ask us for the figures.',
      plan: 'We will mend it by May 2026.',
    },
  ],
  burdens: [{ what: 'Old maps stay.', criteria: ['1.1.1'], assessment: 'It would cost too much.' }],
  exclusions: [
    { what: 'Files published before 2018.', why: 'Regulation 4(2) takes them out.', instead: 'Ask us.' },
  ],
  untested: [{ what: 'Nobody used a switch.', criteria: ['2.1.1'] }],
};

const said = (phrases: readonly Phrase[]): string =>
  phrases
    .map((phrase) => (typeof phrase === 'string' ? phrase : `[${phrase.words}](${phrase.href})`))
    .join('');
const lines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    'paragraph' in block ? [said(block.paragraph)] : block.list.map((item) => `- ${said(item)}`),
  );

function under(
  statement: AccessibilityStatement,
  heading: string,
  of: Authority = authority,
): readonly string[] {
  const section = statementSections(statement, of).find((each) => each.heading.startsWith(heading));
  return lines(section?.blocks ?? []);
}

describe('the accessibility statement', () => {
  test('starts with what it applies to and what people should be able to do', () => {
    expect(lines(statementIntroduction(full, authority))).toEqual([
      'This accessibility statement applies to the Exampleshire Council disclosure log at https://foi.example.org.',
      'This website is run by Exampleshire Council. We want as many people as possible to be able to use this website. ' +
        'For example, that means you should be able to:',
      '- use it with a keyboard alone',
      'AbilityNet has advice on [making your device easier to use](https://mcmw.abilitynet.org.uk/) if you have a disability.',
    ]);
  });

  test('has the sections of the model statement in their order', () => {
    expect(
      statementSections(partial, authority).map(({ level, heading }) => `${level} ${heading}`),
    ).toMatchInlineSnapshot(`
        [
          "2 How accessible this website is",
          "2 Feedback and contact information",
          "2 Enforcement procedure",
          "2 Technical information about this website’s accessibility",
          "3 Compliance status",
          "2 Non-accessible content",
          "3 Non-compliance with the accessibility regulations",
          "3 Disproportionate burden",
          "3 Content that’s not within the scope of the accessibility regulations",
          "3 Not yet tested",
          "2 What we’re doing to improve accessibility",
          "2 Preparation of this accessibility statement",
        ]
      `);
  });

  test('leaves out what is not accessible where there is nothing', () => {
    expect(under(full, 'Non-accessible content')).toEqual([]);
    expect(under(full, 'Non-compliance')).toEqual([]);
    expect(under(full, 'How accessible')).toEqual([
      'We know of no part of this website that is not accessible.',
    ]);
  });

  test('names the criteria that fail, the alternative and the plan', () => {
    expect(under(partial, 'Non-compliance')).toEqual([
      '- Tables cannot be read aloud. Ask us for the figures. This fails WCAG 2.2 success criteria ' +
        '1.3.1 (Info and Relationships) and 4.1.2 (Name, Role, Value). We will mend it by May 2026.',
    ]);
    expect(under(partial, 'Disproportionate burden')).toEqual([
      '- Old maps stay. This fails WCAG 2.2 success criterion 1.1.1 (Non-text Content). It would cost too much.',
    ]);
    expect(under(partial, 'Content that’s not')).toEqual([
      '- Files published before 2018. Regulation 4(2) takes them out. Ask us.',
    ]);
  });

  test('says of untested parts that nothing is known of them', () => {
    expect(under(partial, 'Not yet tested')).toEqual([
      'Nobody has tested these, so we cannot say whether they meet the standard.',
      '- Nobody used a switch. This concerns WCAG 2.2 success criterion 2.1.1 (Keyboard).',
    ]);
    expect(under({ ...full, untested: partial.untested }, 'Non-accessible content')).toEqual([
      'We know of no content that is non-accessible.',
    ]);
  });

  const guidelines =
    '[Web Content Accessibility Guidelines version 2.2](https://www.w3.org/TR/WCAG22/) AA standard';
  test.each([
    ['full', full, `fully compliant with the ${guidelines}.`],
    [
      'partial for a failure',
      { ...full, compliance: 'partial', failures: partial.failures },
      `partially compliant with the ${guidelines}, due to the non-compliances listed below.`,
    ],
    [
      'partial for a burden',
      { ...full, compliance: 'partial', burdens: partial.burdens },
      `partially compliant with the ${guidelines}, due to the exemptions listed below.`,
    ],
    [
      'partial for all reasons',
      partial,
      `partially compliant with the ${guidelines}, due to the non-compliances, exemptions and untested parts listed below.`,
    ],
    [
      'none',
      { ...full, compliance: 'none', failures: partial.failures, exclusions: partial.exclusions },
      `not compliant with the ${guidelines}. The non-compliances and exemptions are listed below.`,
    ],
  ] as const)('states its compliance in the prescribed sentence: %s', (_, statement, sentence) => {
    expect(under(statement, 'Compliance status')).toEqual([`This website is ${sentence}`]);
  });

  test('leads to the body that enforces the law where the authority works', () => {
    expect(under(full, 'Enforcement')[0]).toContain(
      '[contact the Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/)',
    );
    expect(under(full, 'Enforcement', { ...authority, nation: 'northern-ireland' })[0]).toContain(
      '[contact the Equality Commission for Northern Ireland](https://www.equalityni.org/)',
    );
  });

  test('gives a mailbox as what it is, a page as a link in words, and the telephone', () => {
    expect(under(full, 'Feedback')[1]).toBe('- [web@example.org](mailto:web@example.org)');
    const contact = { ...full.contact, address: 'https://www.example.org/report', phone: '020 7946 0000' };
    expect(under({ ...full, contact }, 'Feedback').slice(1, 3)).toEqual([
      '- [report it or ask online](https://www.example.org/report)',
      '- call 020 7946 0000',
    ]);
    expect(under(full, 'Feedback').at(-1)).toBe(
      'We’ll consider your request and get back to you in 5 working days.',
    );
  });

  test('ends with its dates and the tests, newest first, with who made them', () => {
    expect(under(full, 'Preparation')).toEqual([
      'This statement was prepared on 3 March 2025. It was last reviewed on 1 September 2025.',
      'This website was last tested on 29 August 2025 against the WCAG 2.2 AA standard. These tests were made:',
      '- 29 August 2025, by the web team (by hand). Five pages.',
      '- 1 February 2025, by a machine (by machine). All pages.',
    ]);
  });
});
