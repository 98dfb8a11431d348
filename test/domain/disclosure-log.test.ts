import { describe, expect, test } from 'vitest';
import { citedExemptions, grouped, newestFirst, responseYear } from '../../src/domain/disclosure-log.ts';
import type { Exemption } from '../../src/domain/exemption.ts';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import type { Regime } from '../../src/domain/regime.ts';
import type { Question, Response } from '../../src/domain/response.ts';

const date = (text: string) => text as PartialDate;
const references = (responses: readonly Response[]) => responses.map(({ reference }) => reference);

function response(reference: string, facts: Partial<Response> = {}): Response {
  return {
    reference,
    title: reference,
    regime: 'FOIA',
    year: 2024,
    questions: [question()],
    attachments: [],
    topics: [],
    sample: false,
    restated: false,
    ...facts,
  };
}

function question(...exemptions: Exemption[]): Question {
  const reliances = exemptions.map((exemption) => ({
    exemption,
    duty: exemption.duty,
    inTheAlternative: false,
  }));
  return { label: '1', outcome: 'withheld', reliances };
}

function exemption(regime: Regime, provision: string): Exemption {
  return {
    regime,
    provision,
    section: provision,
    title: provision,
    kind: 'exemption',
    standing: 'qualified',
    test: 'class',
    duty: 'disclose',
    limbs: [],
    meaning: provision,
  };
}

describe('the log, newest first', () => {
  test('goes by the date of the response, else of publication, else of receipt', () => {
    const log = [
      response('received', { received: date('2024-06-02') }),
      response('responded', {
        received: date('2024-01-01'),
        published: date('2024-12-01'),
        responded: date('2024-06-01'),
      }),
      response('published', { received: date('2024-01-01'), published: date('2024-06-03') }),
    ];
    expect(references(newestFirst(log))).toEqual(['published', 'received', 'responded']);
  });

  test('takes a partial date, or the year alone, at its last day', () => {
    const log = [
      response('30 June', { responded: date('2024-06-30') }),
      response('1 July', { responded: date('2024-07-01') }),
      response('June', { responded: date('2024-06') }),
      response('filed under 2024'),
      response('31 December 2023', { responded: date('2023-12-31'), year: 2023 }),
    ];
    expect(references(newestFirst(log))).toEqual([
      'filed under 2024',
      '1 July',
      'June',
      '30 June',
      '31 December 2023',
    ]);
  });

  test('puts the higher reference first among those of one date, 10 before 9', () => {
    const log = ['FOI 9', 'FOI 100', 'FOI 10'].map((reference) => response(reference));
    expect(references(newestFirst(log))).toEqual(['FOI 100', 'FOI 10', 'FOI 9']);
  });

  test('comes out the same whatever order it came in, and leaves what it was given alone', () => {
    const log = ['FOI 2', 'FOI 3', 'FOI 1'].map((reference) => response(reference));
    expect(newestFirst([...log].reverse())).toEqual(newestFirst(log));
    expect(references(log)).toEqual(['FOI 2', 'FOI 3', 'FOI 1']);
  });
});

test('a group keeps the order of the log, and a response stands in each of its groups', () => {
  const log = [
    response('FOI 3', { topics: ['roads', 'conduct'] }),
    response('FOI 2'),
    response('FOI 1', { topics: ['conduct'] }),
  ];
  const groups = grouped(log, ({ topics }) => topics);
  expect([...groups].map(([topic, responses]) => [topic, references(responses)])).toEqual([
    ['roads', ['FOI 3']],
    ['conduct', ['FOI 3', 'FOI 1']],
  ]);
});

test('the exemptions of a response are named once each, in the order of its questions', () => {
  const [s24, s31] = [exemption('FOIA', '24(1)'), exemption('FOIA', '31(1)(a)')];
  const cited = citedExemptions({
    questions: [question(s31, s24), question(), question(s24, exemption('FOIA', '31(1)(a)'))],
  });
  expect(cited).toEqual([s31, s24]);
});

test('one number under two regimes is two exemptions', () => {
  const [act, regulation] = [exemption('FOIA', '12(1)'), exemption('EIR', '12(1)')];
  expect(citedExemptions({ questions: [question(act, regulation)] })).toEqual([act, regulation]);
});

describe('the year that a response is filed under', () => {
  const reference = '01.FOI.24.039354';
  const patterns = ['01.FOI.{yy}.{nnnnnn}'];
  const received = date('2021-12');
  const responded = date('2022-01-14');
  const published = date('2023');

  test('is that of the response, else of publication, else of receipt, else of the reference', () => {
    expect(responseYear({ reference, received, published, responded }, patterns)).toBe(2022);
    expect(responseYear({ reference, received, published }, patterns)).toBe(2023);
    expect(responseYear({ reference, received }, patterns)).toBe(2021);
    expect(responseYear({ reference }, patterns)).toBe(2024);
  });

  test('is unknown where none of them gives one', () => {
    expect(responseYear({ reference: 'FOI 1596' }, patterns)).toBeUndefined();
  });
});
