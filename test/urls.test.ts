import { describe, expect, test } from 'vitest';
import { REGIMES } from '../src/domain/regime.ts';
import { exemptionsOf, findExemption } from '../src/domain/registers/index.ts';
import * as urls from '../src/urls.ts';

describe('the addresses of the log', () => {
  test('a response is at the root of the site, under its reference', () => {
    expect(urls.response('01.FOI.24.039354')).toBe('/01.FOI.24.039354/');
    expect(urls.response('FOI / 1596')).toBe('/FOI-1596/');
  });

  test('a question is an anchor on the page of its response', () => {
    expect(urls.question('FOI/2023/4969', '2')).toBe('/FOI-2023-4969/#q2');
  });

  test.each([
    ['2', 'q2'],
    ['2(a)', 'q2a'],
    ['2(a)(ii)', 'q2aii'],
    ['21', 'q21'],
    ['2(1)', 'q2-1'],
    ['2.1', 'q2-1'],
  ])('the anchor of question %s is %s', (label, anchor) => {
    expect(urls.anchor(label)).toBe(anchor);
  });

  test('the first page of a list has no number in its address', () => {
    expect(urls.listPage(urls.year(2024), 1)).toBe('/browse/2024/');
    expect(urls.listPage(urls.year(2024), 2)).toBe('/browse/2024/2/');
    expect(urls.listPage(urls.browseBy('outcome', 'not-held'), 3)).toBe('/browse/outcome/not-held/3/');
  });

  test.each([
    ['FOIA', '31', '/exemptions/foia-31/'],
    ['FOIA', '31(1)(a)', '/exemptions/foia-31-1-a/'],
    ['FOIA', '40(5B)(a)(ii)', '/exemptions/foia-40-5b-a-ii/'],
    ['EIR', '12(5)(e)', '/exemptions/eir-12-5-e/'],
    ['EISR', '10(5)(e)', '/exemptions/eisr-10-5-e/'],
  ] as const)('%s %s is explained at %s', (regime, provision, address) => {
    const exemption = findExemption(regime, provision);
    expect(exemption && urls.exemption(exemption)).toBe(address);
  });

  test('no two provisions share an address', () => {
    const all = REGIMES.flatMap(exemptionsOf).map(urls.exemption);
    expect(new Set(all).size).toBe(all.length);
  });

  test('the pages of the site are known, and no others', () => {
    const known = { regimes: ['FOIA'] as const, topics: ['roads'] };
    for (const path of [
      '/',
      '/search/',
      '/browse/topic/roads/',
      '/browse/outcome/withheld/',
      '/exemptions/foia-31-1-a/',
    ])
      expect(urls.isSitePage(path, known), path).toBe(true);
    for (const path of [
      '/browse/topic/parks/',
      '/browse/regime/foisa/',
      '/exemptions/foisa-30-a/',
      '/exemptions/31/',
    ])
      expect(urls.isSitePage(path, known), path).toBe(false);
  });

  test('a query survives its journey through the address', () => {
    const address = new URL(urls.search('31(1) & body-worn video?'), 'https://log.invalid');
    expect(address.pathname).toBe('/search/');
    expect(address.searchParams.get('q')).toBe('31(1) & body-worn video?');
  });

  test('a file stands beside its response, whatever its name', () => {
    expect(urls.attachment('SAMPLE-2024-001', 'over time.csv')).toBe('/SAMPLE-2024-001/over%20time.csv');
  });

  test('a contact is a mailbox or a page', () => {
    expect(urls.contact('foi@authority.invalid')).toBe('mailto:foi@authority.invalid');
    expect(urls.contact('https://authority.invalid/foi')).toBe('https://authority.invalid/foi');
    expect(urls.contact('https://authority.invalid/@foi')).toBe('https://authority.invalid/@foi');
  });

  test('no reference may take the address of a page of the site', () => {
    const pages = [
      urls.about(),
      urls.browse(),
      urls.exemptions(),
      urls.references(),
      urls.search(),
      urls.icon(),
      urls.sitemap(),
      urls.notFound(),
    ];
    for (const page of pages) expect(urls.RESERVED).toContain(page.split('/')[1]);
  });
});
