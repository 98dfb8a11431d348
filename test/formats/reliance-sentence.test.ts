import { describe, expect, test } from 'vitest';
import { relianceSentences } from '../../src/formats/reliance-sentence.ts';
import { question, reliance } from './question.ts';

describe('what was done under which provisions', () => {
  test('names the provisions and the law that they belong to', () => {
    expect(
      relianceSentences([question('1', 'disclosed'), question('2', 'withheld', '24(1)', '31(1)')]),
    ).toEqual([
      'Information was withheld under sections 24(1) and 31(1) of the Freedom of Information Act 2000.',
    ]);
  });

  test('names a provision once, however many questions rely on it', () => {
    expect(
      relianceSentences([question('1', 'withheld', '40(2)'), question('2', 'disclosed-in-part', '40(2)')]),
    ).toEqual(['Information was withheld under section 40(2) of the Freedom of Information Act 2000.']);
  });

  test('keeps a refusal to confirm or deny apart from withholding, and names the law once', () => {
    expect(relianceSentences([question('1', 'withheld', '31(1)(a)', '31(3)')])).toEqual([
      'Information was withheld under section 31(1)(a) of the Freedom of Information Act 2000.',
      'Under section 31(3), the response does not say whether information is held.',
    ]);
  });

  test('calls sections 12 and 14 refusals', () => {
    expect(relianceSentences([question('1', 'cost-limit', '12(2)')])).toEqual([
      'Answering was refused under section 12(2) of the Freedom of Information Act 2000.',
    ]);
  });

  test('does not call information withheld that is open elsewhere, or that is not held', () => {
    const notHeld = { ...question('2', 'not-held'), reliances: [reliance('12(4)(a)', 'EIR')] };
    expect(relianceSentences([question('1', 'already-accessible', '21(1)'), notHeld])).toEqual([
      'Information is already accessible by other means (section 21(1) of the Freedom of Information Act 2000).',
      'Information was not held when it was asked for ' +
        '(regulation 12(4)(a) of the Environmental Information Regulations 2004).',
    ]);
  });

  test('is silent where no provision was relied on', () => {
    expect(relianceSentences([question('1', 'disclosed')])).toEqual([]);
  });
});
