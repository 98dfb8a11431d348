import { describe, expect, test } from 'vitest';
import {
  exemptionHeading,
  exemptionKind,
  exemptionSentences,
  relianceNotes,
} from '../../src/formats/exemption-explanation.ts';
import { reliance } from './question.ts';

const exemption = (...of: Parameters<typeof reliance>) => reliance(...of).exemption;

describe('an exemption explains itself', () => {
  test('its heading is the provision and the title of its section', () => {
    expect(exemptionHeading(exemption('31(1)(a)'))).toBe('Section 31(1)(a): Law enforcement');
  });

  test.each([
    ['Qualified exemption', exemption('31(1)(a)')],
    ['Absolute exemption', exemption('21(1)')],
    ['Refusal, not an exemption', exemption('12(1)')],
    ['Exception', exemption('12(5)(e)', 'EIR')],
  ])('its kind is given in a few words: %s', (kind, of) => {
    expect(exemptionKind(of)).toBe(kind);
  });

  test('a qualified exemption brings in the public interest in disclosure', () => {
    expect(exemptionSentences(reliance('43(2)')).at(-1)).toBe(
      'This provision can be relied on only if the public interest in doing so outweighs the public interest in ' +
        'disclosing the information.',
    );
  });

  test('a refusal to confirm or deny is weighed against saying whether the information is held', () => {
    expect(exemptionSentences(reliance('31(3)')).at(-1)).toContain('saying whether the information is held');
  });

  test('a refusal to confirm or deny says nothing of information that may not exist', () => {
    expect(exemptionSentences(reliance('23(5)'))[0]).toContain('neither confirm nor deny');
  });

  test('what it means is given as a claim of the authority, in plain words', () => {
    expect(exemptionSentences(reliance('42(1)'))[0]).toBe(
      'What the authority says, in plain words: it is confidential between lawyers and the people they advise.',
    );
  });

  test('an absolute exemption needs no balance', () => {
    expect(exemptionSentences(reliance('44(1)(a)')).at(-1)).toBe('The public interest test does not apply.');
  });

  test('what is particular to the letter is noted', () => {
    expect(
      relianceNotes({
        ...reliance('40(2)'),
        citedAs: 'Section 40(2)&(3)',
        likelihood: 'would-be-likely',
        inTheAlternative: true,
      }),
    ).toEqual([
      'Cited in the response as “Section 40(2)&(3)”.',
      'The harm claimed is one that would be likely to happen.',
      'Relied on in the alternative: only if another provision cited here does not apply.',
    ]);
    expect(relianceNotes(reliance('40(2)'))).toEqual([]);
  });
});
