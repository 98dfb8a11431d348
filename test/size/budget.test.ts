import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BUDGETS } from './budget.ts';
import { ownScriptOf, type PageSize, pageSizes } from './page-size.ts';

const pages = pageSizes(inject('site'));
const responses = pages.filter(({ template }) => template === 'response');
const search = pages.find(({ template }) => template === 'search') as PageSize;

test('the site has pages of every kind to measure', () => {
  expect([...new Set(pages.map(({ template }) => template))].toSorted()).toEqual([
    'cookies',
    'exemption',
    'exemptions',
    'home',
    'list',
    'not found',
    'response',
    'search',
    'statement',
    'ways to browse',
  ]);
});

test('a response of up to 600 words paints from what arrives in the first round', () => {
  const short = responses.filter(({ words }) => words <= BUDGETS.wordsWithinPaint);
  expect(Math.max(...short.map(({ words }) => words))).toBeGreaterThan(400);
  expect(short.filter(({ paint }) => paint > BUDGETS.paint)).toEqual([]);
});

test('every other page but a long response does so too', () => {
  const others = pages.filter(({ template }) => template !== 'response');
  expect(others.filter(({ paint }) => paint > BUDGETS.paint)).toEqual([]);
});

test.each([
  ['that asks for nothing', pages],
  ['that asks for consent and counts page views', pageSizes(inject('consentSite'))],
])('on a site %s, a page of content has at most 2 KB of script, inline and in files', (_, ofSite) => {
  const content = ofSite.filter(({ template }) => template !== 'search');
  expect(content.length).toBeGreaterThan(10);
  expect(
    content.filter(({ inlineScript, fileScript }) => inlineScript + fileScript > BUDGETS.contentScript),
  ).toEqual([]);
});

test('search has at most 5 KB of script of its own', () => {
  const own = ownScriptOf(search, responses[0] as PageSize);
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThanOrEqual(BUDGETS.searchScriptRaw);
});

test('no font is asked for before it is needed, and none replaces another after the page is shown', () => {
  expect(pages.filter(({ preloadedFonts }) => preloadedFonts > 0)).toEqual([]);
  for (const { path } of [search, ...responses.slice(0, 1)]) {
    const html = readFileSync(join(inject('site'), path, 'index.html'), 'utf8');
    const faces = html.match(/@font-face\s*\{[^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((face) => !/font-display:\s*optional/.test(face))).toEqual([]);
  }
});
