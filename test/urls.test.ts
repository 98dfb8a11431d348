import { describe, expect, test } from 'vitest';
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

  test('the first page of a year has no number in its address', () => {
    expect(urls.year(2024)).toBe('/browse/2024/');
    expect(urls.year(2024, 1)).toBe('/browse/2024/');
    expect(urls.year(2024, 2)).toBe('/browse/2024/2/');
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
    const pages = [urls.about(), urls.browse(), urls.search(), urls.icon(), urls.sitemap(), urls.notFound()];
    for (const page of pages) expect(urls.RESERVED).toContain(page.split('/')[1]);
  });
});
