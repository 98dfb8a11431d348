import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../src/formats/facet.ts';
import { robots, sitemap, sitemapPaths } from '../../src/formats/sitemap.ts';
import { response } from './response.ts';

describe('the list of pages for search engines', () => {
  const samples = Array.from({ length: 25 }, (_, index) =>
    response(`SAMPLE-2024-${index}`, { sample: true, topics: ['roads'] }),
  );
  const log = [response('FOI/1'), ...samples];
  const topics = ['roads', 'parks'].map((id) => ({ id, title: id, description: id }));
  const paths = sitemapPaths(log, facetsOf(log, { regimes: ['FOIA'] }, topics));

  test('has the responses but not the samples, which still fill the lists', () => {
    expect(paths).toContain('/FOI-1/');
    expect(paths.filter((path) => path.startsWith('/SAMPLE'))).toEqual([]);
    expect(paths).toContain('/browse/2024/2/');
    expect(paths).toContain('/browse/topic/roads/');
  });

  test('has every exemption, for its page explains it, but no empty list', () => {
    expect(paths).toContain('/exemptions/foia-31-1-a/');
    expect(paths).not.toContain('/browse/topic/parks/');
    expect(paths).not.toContain('/browse/outcome/withheld/');
  });

  test('gives full addresses', () => {
    expect(sitemap('https://log.invalid', ['/', '/FOI-1/'])).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://log.invalid/</loc></url>
      <url><loc>https://log.invalid/FOI-1/</loc></url>
      </urlset>
      "
    `);
  });

  test('is named by robots.txt, which allows all', () => {
    expect(robots('https://log.invalid')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://log.invalid/sitemap.xml\n',
    );
  });
});
