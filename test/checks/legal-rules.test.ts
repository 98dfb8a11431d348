import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/rules/index.ts';
import { entryWith } from '../fixtures/entry.ts';
import { entryFindings, SCOTTISH } from '../fixtures/one-entry.ts';
import { check, temporaryContent } from '../fixtures/temporary-content.ts';

const LEGAL = RULES.filter(({ legal }) => legal);
const NAMES = LEGAL.map(({ id }) => id);

/** What the rules of the law find in one entry: the rule and the place. */
function found(piece: string, authority?: string) {
  return entryFindings(entryWith(piece), authority).filter(({ rule }) => NAMES.includes(rule));
}

function rules(piece: string): readonly string[] {
  return found(piece).map(({ rule }) => rule);
}

interface Refusal {
  readonly regime?: string;
  readonly outcome?: string;
  readonly exemptions: readonly string[];
  /** The body. */
  readonly letter: string;
}

/** An entry of one question. */
function refusal({ regime = 'FOIA', outcome = 'withheld', exemptions, letter }: Refusal): string {
  const list = exemptions.map((each) => `      - ${each}`).join('\n');
  return `regime: ${regime}
questions:
  - text: Which cars were followed?
    outcome: ${outcome}
    exemptions:
${list}
---
${letter}`;
}

const reasons = (words: string, exemption?: string): string =>
  `<Reasons${exemption === undefined ? '' : ` exemption="${exemption}"`}>\n\n${words}\n\n</Reasons>`;
const WEIGHED = '<PublicInterest>\n\nOpenness matters, and this matters more.\n\n</PublicInterest>';

describe('every rule of the law', () => {
  test.each(LEGAL.map((rule) => [rule.id, rule] as const))(
    '%s is a warning that can be accepted',
    (_, rule) => {
      expect(rule).toMatchObject({ severity: 'warning', acceptable: true });
    },
  );

  test.each(LEGAL.map((rule) => [rule.id, rule] as const))(
    '%s has a good example that no rule of the law finds fault with, and a bad one that no other does',
    (id, { good, bad }) => {
      expect(rules(good)).toEqual([]);
      expect(new Set(rules(bad))).toEqual(new Set([id]));
    },
  );

  test('is silent on the content that this repository started with', () => {
    const { findings, entryCount } = check(join(import.meta.dirname, '../fixtures/log'));
    expect(entryCount).toBe(28);
    expect(findings.filter(({ rule }) => NAMES.includes(rule))).toEqual([]);
  });

  test('waits until the entry has no errors', () => {
    const bare =
      'questions:\n  - outcome: withheld\n    exemptions: ["42(1)"]\n---\n<Answer>\n\nNo.\n\n</Answer>';
    expect(rules(bare)).toEqual(['reasons-missing', 'public-interest-missing']);
    expect(rules(`topics: [unknown]\n${bare}`)).toEqual([]);
  });

  test('does not ask what reasons say where there are none', () => {
    const exemptions = ['"36(2)(c)"', '"40(2)"', '"44(1)(a)"'];
    expect(rules(refusal({ exemptions, letter: `<Answer>\n\nNo.\n\n</Answer>\n\n${WEIGHED}` }))).toEqual([
      'reasons-missing',
      'reasons-missing',
      'reasons-missing',
    ]);
  });

  test('is silent where the entry says why it shows neither answer nor reasons', () => {
    const piece = `questions:
  - outcome: withheld
    exemptions: ["36(2)(c)", "40(2)"]
    noAnswerBecause: The published letter has lost its second page.
---
<Decision>

We refuse this.

</Decision>`;
    expect(rules(piece)).toEqual([]);
  });

  test('can be accepted for one question', () => {
    const piece = `questions:
  - outcome: withheld
    exemptions: ["41(1)"]
  - outcome: withheld
    exemptions: ["41(1)"]
accepted:
  - warning: reasons-missing
    question: 2
    reason: The letter gives no reasons for this.
---
<Answer question="1, 2">

No.

</Answer>`;
    expect(found(piece).map(({ rule, question }) => [rule, question])).toEqual([['reasons-missing', '1']]);
  });
});

describe('reasons', () => {
  const both = ['"24(1)"', '"38(1)(b)"'];
  const harm = 'It is required for national security, and drivers would be likely to be attacked.';

  test('that name no exemption serve all', () => {
    expect(rules(refusal({ exemptions: both, letter: `${reasons(harm)}\n\n${WEIGHED}` }))).toEqual([]);
  });

  test('for one paragraph are none for another', () => {
    const exemptions = ['"31(1)(a)"', '"31(1)(b)"'];
    const letter = (named: string) => `${reasons(harm, named)}\n\n${WEIGHED}`;
    expect(rules(refusal({ exemptions, letter: letter('31(1)(a)') }))).toContain('reasons-missing');
    expect(rules(refusal({ exemptions, letter: letter('31(1)(a), 31(1)(b)') }))).toEqual([]);
  });

  test('for 40(2) serve the condition that is cited beside it', () => {
    const exemptions = ['"40(2)"', '"40(3A)(a)"'];
    expect(rules(refusal({ exemptions, letter: reasons('It would be unfair.', '40(2)') }))).toEqual([]);
  });

  test('for regulation 12(4)(e) are none for 12(3)', () => {
    const exemptions = ['"12(4)(e)"', '"12(3)"'];
    const letter = `${reasons('These are internal messages.', '12(4)(e)')}\n\n${WEIGHED}`;
    expect(rules(refusal({ regime: 'EIR', exemptions, letter }))).toContain('reasons-missing');
  });

  test('are not asked for where the answer says where the information is', () => {
    const letter = '<Answer>\n\nSee [our page](https://www.example.org/).\n\n</Answer>';
    expect(rules(refusal({ outcome: 'already-accessible', exemptions: ['"21(1)"'], letter }))).toEqual([]);
  });
});

describe('the public interest', () => {
  test.each(['"23(1)"', '"32(1)(a)"', '"41(1)"', '"37(1)(aa)"', '"40(1)"'])(
    'is not weighed under %s',
    (exemption) => {
      expect(rules(refusal({ exemptions: [exemption], letter: reasons('It is so.') }))).toEqual([]);
    },
  );

  test.each(['"27(2)"', '"30(1)(b)"', '"36(2)(c)"', '"37(1)(b)"', '"42(1)"', '"43(1)"'])(
    'is weighed under %s',
    (exemption) => {
      const letter = reasons('The qualified person found that harm would be likely.');
      expect(rules(refusal({ exemptions: [exemption], letter }))).toEqual(['public-interest-missing']);
    },
  );

  test('is weighed under the second condition for personal data, and not under the first', () => {
    const letter = reasons('The right to object applies.');
    const first = refusal({ exemptions: ['"40(2)"', '"40(3A)(a)"'], letter });
    const second = refusal({ exemptions: ['"40(2)"', '"40(3B)"'], letter });
    expect(rules(first)).toEqual([]);
    expect(rules(second)).toEqual(['public-interest-missing']);
  });

  test('is not asked for where information is not held under the Regulations', () => {
    const letter = '<Answer>\n\nWe do not hold it.\n\n</Answer>';
    expect(
      rules(refusal({ regime: 'EIR', outcome: 'not-held', exemptions: ['"12(4)(a)"'], letter })),
    ).toEqual([]);
  });
});

describe('the likelihood of the harm', () => {
  const letter = (words: string) => `${reasons(words)}\n\n${WEIGHED}`;
  const of = (words: string, exemption = '"31(1)(a)"') =>
    rules(refusal({ exemptions: [exemption], letter: letter(words) }));

  test.each([
    'Disclosure would be likely to prejudice the detection of crime.',
    'Disclosure would clearly prejudice the detection of crime.',
    'There is a real likelihood that offenders escape.',
    'This would, or would be likely to, do harm; we find that it would be likely.',
  ])('is said by “%s”', (words) => expect(of(words)).toEqual([]));

  test.each([
    'It is law enforcement information.',
    'Section 31 covers what would or would be likely to prejudice law enforcement.',
    'Section 31 covers what would, or be likely to, prejudice law enforcement.',
  ])('is not said by “%s”', (words) => expect(of(words)).toEqual(['likelihood-missing']));

  test('has no place under an exemption by class, or under the Regulations', () => {
    expect(of('It is so.', '"42(1)"')).toEqual([]);
    const environmental = refusal({ regime: 'EIR', exemptions: ['"12(5)(b)"'], letter: letter('It is so.') });
    expect(rules(environmental)).toEqual([]);
  });

  test('is asked for under section 38, which says “endanger”', () => {
    expect(of('It is about health.', '"38(1)(a)"')).toEqual(['likelihood-missing']);
  });
});

describe('exemptions that exclude each other', () => {
  const letter = `${reasons('It is so, and harm would be likely.')}\n\n${WEIGHED}`;

  test.each([
    ['"30(1)(b)"', '"31(1)(a)"', true],
    ['"23(1)"', '"24(1)"', true],
    ['"30(1)(b)"', '"40(1)"', false],
  ])('%s and %s: %s', (one, other, fires) => {
    expect(rules(refusal({ exemptions: [one, other], letter }))).toEqual(
      fires ? ['exclusive-exemption'] : [],
    );
  });

  test('do not where they only leave open whether anything is held', () => {
    const outcome = 'neither-confirmed-nor-denied';
    expect(rules(refusal({ outcome, exemptions: ['"23(5)"', '"24(2)"'], letter }))).toEqual([]);
  });
});

test('a government department may rely on section 35', () => {
  const piece = refusal({ exemptions: ['"35(1)(a)"'], letter: `${reasons('It is policy.')}\n\n${WEIGHED}` });
  const settings = `name: A
shortName: A
nation: england
regimes: [FOIA]
governmentDepartment: true
site: https://log.example.org
referencePatterns: ["01.FOI.{yy}.{nnnnnn}"]
contacts: {website: https://www.example.org, requests: foi@example.org, reviews: foi@example.org, feedback: foi@example.org}
review: {askWithinWorkingDays: 40, complainTo: Information Commissioner, complaintAddress: https://ico.org.uk/}
`;
  expect(rules(piece)).toEqual(['government-policy']);
  expect(found(piece, settings)).toEqual([]);
});

describe('neither confirming nor denying', () => {
  const outcome = 'neither-confirmed-nor-denied';

  test('may be said in an answer', () => {
    const letter = `<Answer>\n\nWe can neither confirm nor deny this.\n\n</Answer>\n\n${reasons('It is so.')}`;
    expect(rules(refusal({ outcome, exemptions: ['"23(5)"'], letter }))).toEqual([]);
  });

  test('of more than is withheld is pointed out', () => {
    const letter = reasons('It is so.');
    expect(rules(refusal({ exemptions: ['"23(1)"', '"23(5)"'], letter }))).toEqual(['neither-beside-answer']);
  });

  test('with a file released is pointed out at the outcome', () => {
    const piece = `attachments:\n  - file: cars.csv\n    title: Cars\n${refusal({ outcome, exemptions: ['"23(5)"'], letter: reasons('It is so.') })}`;
    const { findings } = check(
      temporaryContent({
        'responses/entry.mdx': entryWith(piece),
        'attachments/01.FOI.24.000001/cars.csv': 'Year,Cars\n2024,12\n',
      }),
    );
    expect(findings.map(({ rule, question }) => [rule, question])).toEqual([['neither-beside-answer', '1']]);
  });
});

describe('a refusal on cost', () => {
  const cost = (letter: string) => rules(refusal({ outcome: 'cost-limit', exemptions: ['"12(1)"'], letter }));

  test('has no estimate in the limit itself', () => {
    expect(cost(reasons('It exceeds £450, or 18 hours at £25 per hour. Please narrow it.'))).toEqual([
      'cost-estimate',
    ]);
  });

  test('may give its advice in the reasons', () => {
    expect(cost(reasons('It would take 40 hours. You may wish to narrow your request.'))).toEqual([]);
  });

  test('without advice is one finding, without both two', () => {
    expect(cost(reasons('It would take 40 hours.'))).toEqual(['cost-estimate']);
    expect(cost(reasons('It is too much.'))).toEqual(['cost-estimate', 'cost-estimate']);
  });
});

test('a provision replaced since is found in the reasons, and today’s is named', () => {
  const letter = reasons('These names are exempt under section 40(3)(a)(i): the first principle.');
  const [finding, ...others] = found(refusal({ exemptions: ['"40(2)"'], letter }));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'citation-superseded' });
  expect(finding?.message).toContain('40(3A)(a)');
});

describe('an answer after the twentieth working day', () => {
  const late = (words: string, more = '') =>
    found(`${more}received: 2024-07-01\nresponded: 2024-09-02\n---\n<Answer>\n\n${words}\n\n</Answer>`);

  test('is found at its date, with the day on which it was due', () => {
    expect(late('There were 12.')).toMatchObject([{ rule: 'late-answer', line: 10 }]);
    expect(late('There were 12.')[0]?.message).toContain('it was due on 30 July 2024');
  });

  test('is not found on the twentieth', () => {
    expect(found('received: 2024-07-01\nresponded: 2024-07-30')).toEqual([]);
    expect(found('received: 2024-07-01\nresponded: 2024-07-31')).toHaveLength(1);
  });

  test('cannot claim an extension where nothing is weighed', () => {
    const [finding] = late('We extended the time for answering. There were 12. We are sorry.');
    expect(finding?.message).toContain('only to weigh the public interest');
  });

  test('can where a qualified exemption is', () => {
    const piece = refusal({
      exemptions: ['"42(1)"'],
      letter: `<Decision>\n\nWe extended the time to consider the public interest.\n\n</Decision>\n\n${reasons('It is so.')}\n\n${WEIGHED}`,
    });
    expect(found(`received: 2024-07-01\nresponded: 2024-08-29\n${piece}`)).toEqual([]);
  });

  test('can under the Regulations up to the fortieth, for complexity', () => {
    const words = 'The request is complex and voluminous, so we extended the time.';
    const until = (responded: string) =>
      found(
        `regime: EIR\nreceived: 2024-07-01\nresponded: ${responded}\n---\n<Answer>\n\n${words}\n\n</Answer>`,
      );
    expect(until('2024-08-29')).toEqual([]);
    expect(until('2024-08-30')).toHaveLength(1);
  });

  test('is not judged by a partial date', () => {
    expect(found('received: 2024-01\nresponded: 2024-09')).toEqual([]);
  });
});

describe('an acronym', () => {
  const said = (words: string) => found(`---\n<Answer>\n\n${words}\n\n</Answer>`);

  test.each([
    'The vehicle recovery and examination service (VRES) has 12.',
    'VRES (vehicle recovery service) has 12.',
    'VRES stands for something. It has 12.',
    'VRES has 12; it is the Vehicle Recovery and Examination Service.',
    'REASONS FOR DECISION: we do NOT hold ANY of it.',
    'The UK and the BBC have 12, by the CCTV of chapter XII.',
    'The SW1A, A4 and ABC-12 have 12 tCO<sub>2</sub>e.',
  ])('is explained or known in “%s”', (words) => expect(said(words)).toEqual([]));

  test('is found where it first stands', () => {
    const [finding] = said('There are 12.\n\nAsk the VRES. The VRES or the MASH knows.');
    expect(finding).toMatchObject({ rule: 'acronym', line: 15, column: 9 });
    expect(finding?.message).toBe('The text uses “VRES”, “MASH” and nowhere says what those mean.');
  });

  test('is not explained by words that only happen to begin with its letters', () => {
    expect(said('The SFO has support for officers.')).toHaveLength(1);
  });
});

describe('the Environmental Information (Scotland) Regulations', () => {
  const of = (piece: string) => found(piece, SCOTTISH);
  const ids = (piece: string) => of(piece).map(({ rule }) => rule);
  const SUBSTANTIAL = reasons('Disclosure would be likely to prejudice substantially what is kept.');
  const held = (outcome: string, exemptions: readonly string[]) =>
    refusal({ regime: 'EISR', outcome, exemptions, letter: `${SUBSTANTIAL}\n\n${WEIGHED}` });

  test('ask for the exception where information is not held', () => {
    const [finding] = of(
      'regime: EISR\nquestions:\n  - text: How loud are they?\n    outcome: not-held\n---\n<Answer>\n\nWe do not know.\n\n</Answer>',
    );
    expect(finding).toMatchObject({
      rule: 'not-held-exception',
      message: 'Question 1 is “not-held” under the EISR and names no exception.',
    });
    expect(finding?.remedy).toContain('Add exemptions: ["10(4)(a)"], if the letter cites it.');
    const letter = '<Answer>\n\nWe do not hold it.\n\n</Answer>';
    expect(ids(refusal({ regime: 'EISR', outcome: 'not-held', exemptions: ['"10(4)(a)"'], letter }))).toEqual(
      [],
    );
  });

  test('ask how likely the harm is, as the Act of 2002 does', () => {
    const letter = `${reasons('It is commercial.')}\n\n${WEIGHED}`;
    expect(ids(refusal({ regime: 'EISR', exemptions: ['"10(5)(e)"'], letter }))).toEqual([
      'likelihood-missing',
    ]);
    expect(ids(held('withheld', ['"10(5)(e)"']))).toEqual([]);
  });

  test('ask for the condition of personal data', () => {
    const letter = reasons('These are names.');
    const [finding] = of(refusal({ regime: 'EISR', exemptions: ['"11(2)"'], letter }));
    expect(finding?.rule).toBe('personal-data-condition');
    expect(finding?.remedy).toContain('add "11(3A)(a)"');
    expect(ids(refusal({ regime: 'EISR', exemptions: ['"11(2)"', '"11(3A)(a)"'], letter }))).toEqual([]);
  });

  test('do not let emissions be refused under 10(5)(d) to (g), unless 10(6) was considered', () => {
    const emitted = (exemption: string, words: string) => {
      const letter = `${reasons(`It would be likely to harm. ${words}`)}\n\n${WEIGHED}`;
      return ids(refusal({ regime: 'EISR', exemptions: [exemption], letter }));
    };
    expect(emitted('"10(5)(e)"', 'It is on what the cars emit.')).toEqual(['emission']);
    expect(emitted('"10(5)(b)"', 'It is on what the cars emit.')).toEqual([]);
    expect(
      emitted('"10(5)(e)"', 'It says nothing on emissions, so regulation 10 (6) does not apply.'),
    ).toEqual([]);
  });

  test('give up to 40 working days for a complex request, and the Act of 2002 gives none', () => {
    const words = 'The request is complex and voluminous, so we extended the time.';
    const until = (regime: string, responded: string) =>
      of(
        `regime: ${regime}\nreceived: 2024-07-01\nresponded: ${responded}\n---\n<Answer>\n\n${words}\n\n</Answer>`,
      );
    expect(until('EISR', '2024-08-27')).toEqual([]);
    expect(until('EISR', '2024-08-28')[0]?.message).toContain('Regulation 7 allows no more than 40.');
    expect(until('FOISA', '2024-08-27')[0]?.message).toContain('allows 20 and no extension (section 10)');
  });

  test.each(['"39(2)"', '"39(2)(a)"', '"39(2)(b)"'])(
    'may have section %s FOISA beside an exception, whatever the outcome',
    (provision) => {
      const beside = `{ exemption: ${provision}, regime: FOISA }`;
      expect(ids(held('withheld', ['"10(5)(e)"', beside]))).toEqual([]);
      expect(ids(held('disclosed-in-part', ['"10(5)(e)"', beside]))).not.toContain('regime-mixed');
      for (const [outcome, exception] of [
        ['not-held', '"10(4)(a)"'],
        ['cost-limit', '"10(4)(b)"'],
      ] as const) {
        const content = temporaryContent({
          'responses/entry.mdx': entryWith(held(outcome, [exception, beside])),
          'authority.yaml': SCOTTISH,
        });
        expect(check(content).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    },
  );

  test.each(['"39(1)"', '"38(1)(b)"', '"33(1)(b)"'])('may not have section %s FOISA there', (provision) => {
    const beside = `{ exemption: ${provision}, regime: FOISA }`;
    const [finding] = of(held('withheld', ['"10(5)(e)"', beside])).filter(
      ({ rule }) => rule === 'regime-mixed',
    );
    expect(finding?.message).toContain('and under the EISR (10(5)(e)) at once.');
  });

  test('are explained to readers by their abbreviations', () => {
    const answer = '---\n<Answer>\n\nUnder the EIRs, and the EISR, there are 12.\n\n</Answer>';
    expect(ids(`regime: EISR\n${answer}`)).not.toContain('acronym');
  });
});
