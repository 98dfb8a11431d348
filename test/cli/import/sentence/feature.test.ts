import { expect, test } from 'vitest';
import { featuresOf } from '../../../../src/cli/import/sentence/feature.ts';

test('words are compared by their stems, alone, in pairs and with one between them', () => {
  const features = featuresOf('We hold records.');
  for (const feature of ['hold', 'record', 'we hold', 'we _ record', '^ we', 'record $'])
    expect(features).toContain(feature);
});

test('a denial is a word of its own, however it is written', () => {
  for (const sentence of ["We don't hold it.", 'We don’t hold it.', 'We do not hold it.'])
    expect(featuresOf(sentence)).toContain('do not');
  expect(featuresOf('We cannot say.')).toContain('can not');
});

test('every section, sum, share, year, number and address is one word, and a section keeps its number', () => {
  const features = featuresOf('s. 40 (2) and Regulation 12(4)(b): £4,200, 12%, 2024, 17 and www.example.org');
  for (const feature of ['§40(2)', '§40', '§12(4)(b)', 'MONEY', 'SHARE', 'YEAR', 'NUMBER', 'PAGE'])
    expect(features).toContain(feature);
});
