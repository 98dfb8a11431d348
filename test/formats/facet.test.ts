import { describe, expect, test } from 'vitest';
import { REGIMES, type Regime } from '../../src/domain/regime.ts';
import { chapters, FACETS, facetIds, facetsOf, mostUsed, yearsOf } from '../../src/formats/facet.ts';
import { question, reliance } from './question.ts';
import { response } from './response.ts';

const topics = [
  { id: 'roads', title: 'Roads', description: 'Roads and paths.' },
  { id: 'parks', title: 'Parks', description: 'Parks and gardens.' },
];
const log = [
  response('FOI 3', {
    year: 2025,
    topics: ['roads'],
    questions: [question('1', 'withheld', '40(2)'), question('2', 'withheld', '31(1)(a)')],
  }),
  response('FOI 2', { year: 2024, questions: [question('1', 'withheld', '40(2)')] }),
  response('FOI 1', { year: 2024, questions: [question('1', 'disclosed')] }),
];
const facets = facetsOf(log, { regimes: ['FOIA'] }, topics);
const references = (id: string) =>
  FACETS.flatMap((facet) => [...facets[facet]])
    .find((value) => value.id === id)
    ?.responses.map(({ reference }) => reference);

describe('the values of a response', () => {
  test('are each named once, and a limb names the provisions that it is part of', () => {
    expect(facetIds(log[0] ?? response(''))).toEqual({
      outcome: ['withheld'],
      exemption: ['foia-40', 'foia-40-2', 'foia-31', 'foia-31-1', 'foia-31-1-a'],
      topic: ['roads'],
      year: ['2025'],
      regime: ['foia'],
    });
  });

  test('are those that the counts count, so that a filter finds what it promised', () => {
    for (const facet of FACETS) {
      for (const { id, responses } of facets[facet])
        expect(responses, id).toEqual(log.filter((each) => facetIds(each)[facet].includes(id)));
    }
  });
});

describe('the facets of a log', () => {
  test('have the responses of each value, newest first', () => {
    expect(references('withheld')).toEqual(['FOI 3', 'FOI 2']);
    expect(references('foia-40')).toEqual(['FOI 3', 'FOI 2']);
    expect(references('2024')).toEqual(['FOI 2', 'FOI 1']);
    expect(references('foia')).toHaveLength(3);
  });

  test('keep values that no response has, for their pages stay where they are', () => {
    expect(references('parks')).toEqual([]);
    expect(references('vexatious')).toEqual([]);
  });

  test('count the questions of an outcome beside its responses', () => {
    expect(facets.outcome.find(({ id }) => id === 'withheld')?.lead).toContain('3 questions in 2 responses.');
  });

  test('offer the outcome of the Regulations only where the authority answers under them', () => {
    const offered = (regimes: readonly Regime[]) =>
      facetsOf(log, { regimes }, topics).outcome.some(({ id }) => id === 'manifestly-unreasonable');
    expect([offered(['FOIA']), offered(['FOIA', 'EIR'])]).toEqual([false, true]);
    expect([offered(['FOISA']), offered(['FOISA', 'EISR'])]).toEqual([false, true]);
  });

  test('have a provision of another law if a letter relies on one', () => {
    const questions = [{ ...question('1', 'withheld'), reliances: [reliance('12(5)(e)', 'EIR')] }] as const;
    const { exemption } = facetsOf([response('FOI 1', { questions })], { regimes: ['FOIA'] }, topics);
    expect(exemption.find(({ id }) => id === 'eir-12-5-e')?.cited).toBe(true);
  });
});

describe('provisions for readers', () => {
  test('are sections, but of regulation 12 the exceptions', () => {
    const all = chapters(facetsOf([], { regimes: [...REGIMES] }, topics).exemption);
    const words = all.map((value) => value.words);
    expect(words).toContain('Section 31: Law enforcement');
    expect(words).toContain('Regulation 12(4)(a): Information not held');
    expect(all.map(({ id }) => id)).not.toContain('eir-12');
    expect(all.map(({ id }) => id)).not.toContain('foia-31-1-a');
  });

  test('come the most used first, without the unused', () => {
    expect(mostUsed(chapters(facets.exemption)).map(({ id }) => id)).toEqual(['foia-40', 'foia-31']);
  });

  test('have their responses by year, newest year first', () => {
    const personal = facets.exemption.find(({ id }) => id === 'foia-40-2');
    expect(
      personal && yearsOf(personal).map(({ address, responses }) => [address, responses.length]),
    ).toEqual([
      ['/exemptions/foia-40-2/2025/', 1],
      ['/exemptions/foia-40-2/2024/', 1],
    ]);
  });
});
