import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/domain/response.ts';
import {
  citedAt,
  decision,
  hasReasons,
  readingOrder,
  type Section,
} from '../../src/formats/reading-order.ts';
import { question } from './question.ts';

const section = (
  kind: Section['kind'],
  html: string,
  questions: readonly string[],
  exemptions: readonly string[] = [],
) => ({ kind, html, questions, exemptions }) satisfies Section;

const read = (questions: readonly [Question, ...Question[]], ...sections: readonly Section[]) =>
  readingOrder({ questions, attachments: [] }, sections);

describe('the letter in the order of its questions', () => {
  const seed = [
    question('1', 'disclosed'),
    question('2', 'withheld', '24(1)', '31(1)'),
    question('3', 'not-held'),
  ] as const;

  test('answers follow the questions, whatever the order of the letter', () => {
    const [first, , third] = read(
      [...seed],
      section('answer', 'three', ['3']),
      section('advice', 'ask again', ['3']),
      section('answer', 'one', ['1']),
    );
    expect(first?.answers).toEqual([{ html: 'one' }]);
    expect(third?.answers).toEqual([{ html: 'three' }]);
    expect(third?.advice).toEqual([{ html: 'ask again' }]);
  });

  test('the decision belongs to no question', () => {
    const letter = [section('decision', 'some of it', []), section('answer', 'one', ['1'])];
    expect(decision(letter)).toEqual(['some of it']);
    expect(JSON.stringify(read([...seed], ...letter))).not.toContain('some of it');
  });

  test('reasons for a section are shared by its limbs, and are not left out', () => {
    const [only] = read(
      [question('1', 'withheld', '31(1)(a)', '31(1)(b)', '43(2)')],
      section('reasons', 'crime', [], ['31(1)']),
      section('reasons', 'prices', [], ['43(2)']),
    );
    expect(
      only?.joint.map(({ exemptions, part }) => [exemptions.map(({ provision }) => provision), part]),
    ).toEqual([[['31(1)(a)', '31(1)(b)'], { html: 'crime' }]]);
    expect(only?.cards.map(({ reasons }) => reasons)).toEqual([[], [], [{ html: 'prices' }]]);
  });

  test('reasons for one exemption stand in its card', () => {
    const [, second] = read(
      [...seed],
      section('reasons', 'in general', ['2']),
      section('reasons', 'crime', ['2'], ['31(1)']),
      section('public-interest', 'balance', ['2'], ['31(1)']),
    );
    expect(second?.reasons).toEqual([{ html: 'in general' }]);
    expect(second?.cards.map(({ reasons, publicInterest }) => ({ reasons, publicInterest }))).toEqual([
      { reasons: [], publicInterest: [] },
      { reasons: [{ html: 'crime' }], publicInterest: [{ html: 'balance' }] },
    ]);
  });

  test('words about several exemptions stand once, after their cards', () => {
    const [, second] = read([...seed], section('public-interest', 'both', ['2'], ['24(1)', '31(1)']));
    expect(second?.cards.flatMap(({ publicInterest }) => publicInterest)).toEqual([]);
    expect(second?.joint).toMatchObject([
      {
        kind: 'public-interest',
        exemptions: [{ provision: '24(1)' }, { provision: '31(1)' }],
        part: { html: 'both' },
      },
    ]);
  });

  test('words about several questions are printed at the first of them, and pointed to from the others', () => {
    const [first, second] = read(
      [question('1', 'withheld', '40(2)'), question('2', 'withheld', '40(2)')],
      section('reasons', 'personal', ['2', '1'], ['40(2)']),
    );
    expect(first?.cards).toMatchObject([{ reasons: [{ html: 'personal' }] }]);
    expect(first?.cards[0]).not.toHaveProperty('explainedUnder');
    expect(second?.cards).toMatchObject([{ explainedUnder: '1', reasons: [{ printedUnder: '1' }] }]);
  });

  test('two sections printed under one earlier question need one pointer', () => {
    const [, second] = read(
      [question('1', 'disclosed'), question('2', 'disclosed')],
      section('answer', 'a', ['1', '2']),
      section('answer', 'b', ['1', '2']),
    );
    expect(second?.answers).toEqual([{ printedUnder: '1' }]);
  });

  test('a section without questions serves every question, or those that rely on its exemptions', () => {
    const [first, second] = read(
      [question('1', 'disclosed'), question('2', 'withheld', '40(2)')],
      section('answer', 'all', []),
      section('reasons', 'personal', [], ['40(2)']),
    );
    expect(first?.answers).toEqual([{ html: 'all' }]);
    expect(second?.answers).toEqual([{ printedUnder: '1' }]);
    expect(second?.cards).toMatchObject([{ reasons: [{ html: 'personal' }] }]);
    expect(first && hasReasons(first)).toBe(false);
    expect(second && hasReasons(second)).toBe(true);
  });

  test('every word of a letter is printed exactly once', () => {
    const words = ['w01', 'w02', 'w03', 'w04', 'w05', 'w06', 'w07', 'w08'];
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = words;
    const page = JSON.stringify(
      read(
        [...seed],
        section('answer', a, ['1']),
        section('answer', b, ['1', '3']),
        section('reasons', c, ['2']),
        section('reasons', d, ['2'], ['24(1)']),
        section('reasons', e, ['2'], ['31(1)', '24(1)']),
        section('public-interest', f, ['2']),
        section('public-interest', g, ['2'], ['24(1)', '31(1)']),
        section('advice', h, []),
      ),
    );
    for (const word of words) expect(page.split(word)).toHaveLength(2);
  });

  test('files stand with the questions that they answer', () => {
    const file = { title: 'A', mediaType: 'text/csv', bytes: 1, rights: 'ogl' } as const;
    const [first, second] = readingOrder(
      {
        questions: [question('1', 'disclosed'), question('2', 'disclosed')],
        attachments: [
          { ...file, file: 'all.csv', questions: [] },
          { ...file, file: 'two.csv', questions: ['2'] },
        ],
      },
      [],
    );
    expect(first?.attachments).toEqual([]);
    expect(second?.attachments.map(({ file: name }) => name)).toEqual(['two.csv']);
  });

  test('a provision is cited at the first question that relies on it', () => {
    const cited = citedAt([question('1', 'withheld', '40(2)'), question('2', 'withheld', '31(1)', '40(2)')]);
    expect(cited.map(({ exemption, label }) => [exemption.provision, label])).toEqual([
      ['40(2)', '1'],
      ['31(1)', '2'],
    ]);
  });
});
