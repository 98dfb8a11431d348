import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const site = inject('site');

/** Every page of the built site, by its path. */
const pages = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => [
      `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`,
      readFileSync(join(site, file), 'utf8'),
    ]),
);
const all = [...pages];
const samples = all.filter(([path]) => path.startsWith('/SAMPLE-'));

function first(html: string, pattern: RegExp): string | undefined {
  return pattern.exec(html)?.[1];
}

describe('every page of the built site', () => {
  test('is there: home, search, browse, exemptions, about, 404 and 25 responses', () => {
    for (const path of [
      '/',
      '/search/',
      '/browse/',
      '/browse/2024/',
      '/browse/outcome/repeated/',
      '/browse/topic/roads/',
      '/browse/regime/eir/',
      '/exemptions/',
      '/exemptions/eir-12-5-e/',
      '/exemptions/foia-40-2/2025/',
      '/about/',
      '/404.html',
      '/01.FOI.24.039354/',
    ]) {
      expect(pages.has(path), path).toBe(true);
    }
    expect(samples).toHaveLength(24);
  });

  test('is no draft, and no file says anything of one', () => {
    const told = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(html|json|xml|txt|js)$|_headers$/.test(file))
      .filter((file) => /quokka|SAMPLE-2026-90/i.test(readFileSync(join(site, file), 'utf8')));
    expect(told).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = all.map(([, html]) => first(html, /<title>([^<]+)<\/title>/));
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has a description', () => {
    for (const [path, html] of all)
      expect(first(html, /<meta name="description" content="([^"]{20,})"/), path).toBeDefined();
  });

  test('names its own full address as canonical, but for the page that stands for no address', () => {
    for (const [path, html] of all) {
      if (path === '/404.html') continue;
      expect(first(html, /<link rel="canonical" href="https:\/\/[^/]+([^"]+)"/), path).toBe(path);
    }
  });

  test('has exactly one h1 and says its language', () => {
    for (const [path, html] of all) {
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('<html lang="en-GB"');
    }
  });

  test('has one inline script and one inline style sheet, which its policy names by their hashes', () => {
    for (const [path, html] of all) {
      const policy = first(html, /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i);
      for (const name of ['script', 'style']) {
        const inline = [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))];
        expect(inline, path).toHaveLength(1);
        const hash = createHash('sha256')
          .update(inline[0]?.[1] ?? '')
          .digest('base64');
        expect(policy, path).toContain(`${name}-src`);
        expect(policy, path).toContain(`'sha256-${hash}'`);
      }
    }
  });

  test('has no other inline script, no style attribute, no event handler and nothing from elsewhere', () => {
    for (const [path, html] of all) {
      expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]+>/);
      expect(html, path).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/);
      expect(html, path).not.toMatch(
        /<(script|link rel="stylesheet"|img|iframe)[^>]+(src|href)="(https?:)?\/\//,
      );
    }
  });

  test('carries a content security policy without unsafe-inline', () => {
    for (const [path, html] of all) {
      const policy = first(html, /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
    }
  });

  test('has a space before every link that follows a word', () => {
    const joined = all.flatMap(([path, html]) =>
      (html.match(/\w[^<>]{0,20}\w<a\b[^>]*>\w+/g) ?? []).map((words) => `${path}: ${words}`),
    );
    expect(joined).toEqual([]);
  });

  test('is open to search engines, but for samples, empty lists and the page for missing pages', () => {
    const closed = all.filter(([, html]) => html.includes('content="noindex"')).map(([path]) => path);
    expect(closed.filter((path) => !/^\/(SAMPLE-|browse\/.|404\.html)/.test(path))).toEqual([]);
  });

  test('links only to pages, files and questions that the site has', () => {
    const broken: string[] = [];
    for (const [path, html] of all) {
      for (const [, target = ''] of html.matchAll(/<a[^>]+href="([^"]+)"/g)) {
        if (/^(https?:|mailto:|tel:)/.test(target)) continue;
        const [page = '', fragment] = target.replaceAll('&#38;', '&').split('#');
        const address = decodeURIComponent(page.split('?')[0] ?? '') || path;
        const there = pages.get(address) ?? (existsSync(join(site, address)) ? '' : undefined);
        if (there === undefined || (fragment && !there.includes(`id="${fragment}"`)))
          broken.push(`${path} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('samples', () => {
  test('say on their own page that they are samples, and are kept from search engines', () => {
    for (const [path, html] of samples) {
      expect(html, path).toMatch(/class="[^"]*sample/);
      expect(html, path).toMatch(/<meta name="robots" content="noindex/);
    }
  });

  test('are not in the sitemap, where the real response is', () => {
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('/01.FOI.24.039354/');
    expect(sitemap).not.toContain('SAMPLE');
  });
});

describe('a released file', () => {
  test('is served beside the response that lists it, and no other file is', () => {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.csv'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const [address, name] = file.split(sep);
      expect(pages.get(`/${address}/`)).toContain(`/${address}/${name}`);
    }
  });
});

describe('the headers for a host', () => {
  test('allow what every page allows itself, and keep the site out of frames', () => {
    const text = readFileSync(join(site, '_headers'), 'utf8');
    const directives = (policy: string) => policy.split('; ').map((directive) => directive.split(' '));
    const served = new Map(
      directives(first(text, /Content-Security-Policy: (.+)/) ?? '').map(([name = '', ...sources]) => [
        name,
        sources,
      ]),
    );
    expect(served.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [path, html] of all) {
      const policy = first(html, /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i) ?? '';
      for (const [name = '', ...sources] of directives(policy.replaceAll('&#39;', "'")))
        expect(served.get(name), path).toEqual(expect.arrayContaining(sources));
    }
  });
});
