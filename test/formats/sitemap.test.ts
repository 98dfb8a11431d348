import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/domain/response.ts';
import { robots, sitemap, sitemapPaths } from '../../src/formats/sitemap.ts';
import { question } from './question.ts';

const response = (reference: string, year: number, sample = false): Response => ({
  reference,
  title: 'A response',
  regime: 'FOIA',
  year,
  questions: [question('1', 'disclosed')],
  attachments: [],
  topics: [],
  sample,
  restated: false,
});

describe('the list of pages for search engines', () => {
  test('has the responses but not the samples, which still fill the pages of their year', () => {
    const samples = Array.from({ length: 25 }, (_, index) => response(`SAMPLE-2024-${index}`, 2024, true));
    expect(sitemapPaths([response('FOI/1', 2024), ...samples])).toEqual([
      '/',
      '/browse/',
      '/about/',
      '/browse/2024/',
      '/browse/2024/2/',
      '/FOI-1/',
    ]);
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
    expect(robots('https://log.invalid')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://log.invalid/sitemap.xml\n');
  });
});
