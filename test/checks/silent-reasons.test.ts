import { describe, expect, test } from 'vitest';
import { foundIn, type RefusedQuestion, section } from '../fixtures/refused-question.ts';

const rules = (question: RefusedQuestion) => foundIn(question).map(({ rule }) => rule);
const of = (words: string, more: RefusedQuestion = {}) =>
  rules({ exemptions: ['24(1)'], body: section('Answer', `Section 24(1) applies. ${words}`), ...more });

describe('why an exemption applies, and how it was weighed,', () => {
  test.each([
    'Under section 17(4) we need not say why.',
    'By virtue of s.17(4) of the Act no reasons are given.',
    'To explain why would disclose information that is itself exempt.',
    'We cannot say any more without disclosing what is withheld.',
  ])('may be left out by “%s”', (words) => expect(of(words)).toEqual([]));

  test.each(['We need not say why.', 'We do not rely on section 17(4).', 'To disclose it would harm us.'])(
    'may not be left out by “%s”',
    (words) => expect(of(words)).toEqual(['reasons-missing', 'public-interest-missing']),
  );

  test('may be left out in the decision on the whole request', () => {
    const body = `${section('Decision', 'We rely on section 17(4).')}\n\n${section('Answer', 'It is exempt.')}`;
    expect(rules({ exemptions: ['23(1)', '31(1)(a)'], body })).toEqual([]);
  });

  test('are left out for the exemption that the words are tied to, and for no other', () => {
    const body = `${section('Reasons', 'Section 17(4) applies.', '24(1)')}\n\n${section('Answer', 'No.')}`;
    expect(rules({ exemptions: ['24(1)', '31(1)(a)'], body })).toEqual([
      'reasons-missing',
      'public-interest-missing',
    ]);
  });

  test('are left out with what the reasons would have to say', () => {
    const body = section('Reasons', 'Under section 17(4) we give no reasons.');
    expect(rules({ exemptions: ['31(1)(a)'], body })).toEqual([]);
    expect(rules({ exemptions: ['40(2)'], body })).toEqual([]);
    expect(rules({ exemptions: ['44(1)(a)'], body })).toEqual([]);
  });

  test('may be left out in Scotland under section 16(3), which spares no weighing, and never under the Regulations', () => {
    const scottish = { regime: 'FOISA', exemptions: ['31(1)'] };
    const by = (provision: string): string => section('Answer', `Under ${provision} we do not say why.`);
    expect(rules({ ...scottish, body: by('section 16(3)') })).toEqual(['public-interest-missing']);
    expect(rules({ ...scottish, body: by('section 17(4)') })).toContain('reasons-missing');
    expect(rules({ regime: 'EIR', exemptions: ['12(5)(a)'], body: by('section 17(4)') })).toContain(
      'reasons-missing',
    );
  });
});
