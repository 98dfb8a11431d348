import { describe, expect, test } from 'vitest';
import { foundIn } from '../../fixtures/refused-question.ts';

const rules = (reasons: string, exemptions: readonly string[] = ['40(2)'], regime = 'FOIA') =>
  foundIn({ regime, exemptions, reasons, weighed: null }).map(({ rule }) => rule);

describe('the condition of personal data', () => {
  test.each([
    'It is exempt by virtue of section 40(3A)(a), because no legitimate interest makes disclosure necessary.',
    'It is exempt under subsection (3A)(a).',
    'It would not be lawful, fair or transparent as Article 5(1)(a) requires.',
    'There is no lawful basis under Article 6(1)(f).',
    'Disclosure would be unfair to them.',
    'It wouldn’t be fair to them.',
    'There is nothing that would make it lawful.',
    'They could not have expected it, and to name them would be neither lawful nor fair.',
    'Disclosure would breach principle (a) of the law.',
    'It would contravene the principles relating to processing.',
    'It would breach one of the data-protection principles.',
    'It would contravene the first principle.',
    'Staff have a reasonable expectation that their names stay private.',
  ])('is named by “%s”', (words) => {
    expect(rules(words)).toEqual([]);
  });

  test.each([
    'These are names.',
    'As a matter of principle we do not release the names of junior staff.',
    'As a matter of principle, a name is private.',
    'We value the principles of openness.',
    'Our policing principles forbid it.',
    'The first principle of policing forbids it.',
    'There is a legitimate public interest in it, and these are names.',
  ])('is not named by “%s”', (words) => {
    expect(rules(words)).toEqual(['personal-data-condition']);
  });

  test('is named in Scotland by its own number', () => {
    expect(rules('38(1)(b), read with section 38(2A)(a): these are names.', ['38(1)(b)'], 'FOISA')).toEqual(
      [],
    );
    expect(rules('These are names.', ['11(2)'], 'EISR')).toEqual(['personal-data-condition']);
    expect(rules('Regulation 13(1) with 13(2A)(a).', ['13(1)'], 'EIR')).toEqual([]);
  });

  test('that is the second or third asks for the public interest, though only the words name it', () => {
    const words = 'The second condition is met: they used their right to object.';
    const [finding, ...others] = foundIn({ exemptions: ['40(2)'], reasons: words, weighed: null });
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('public-interest-missing');
    expect(finding?.message).toBe(
      '“40(2)” is qualified under the condition that the reasons name, and nothing says how the public interest was weighed.',
    );
    expect(foundIn({ exemptions: ['40(2)'], reasons: words })).toEqual([]);
  });
});
