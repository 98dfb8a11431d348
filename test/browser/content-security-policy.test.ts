import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const browser = visitor();
const TEMPLATES = [
  '/',
  '/01.FOI.24.039354/',
  '/browse/',
  '/browse/2025/',
  '/exemptions/',
  '/exemptions/foia-31-1/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/make-a-request/',
  '/cookies/',
  '/leaving/',
  '/404.html',
];

/** What someone could try who had found a way to put HTML into a page. */
const INJECTIONS = {
  'an inline script': ['<script>window.hit = true</script>', 'script-src-elem'],
  'a script from elsewhere': [
    '<script src="https://elsewhere.example/script.js"></script>',
    'script-src-elem',
  ],
  'an event handler': ['<img src="/none.png" onerror="window.hit = true">', 'script-src-attr'],
  'a style sheet': ['<style>h1 { position: fixed }</style>', 'style-src-elem'],
  'a style attribute': ['<p id="styled" style="position: fixed">Words</p>', 'style-src-attr'],
  'a picture from elsewhere': ['<img src="https://elsewhere.example/dot.gif">', 'img-src'],
  'a frame': ['<iframe src="https://elsewhere.example/"></iframe>', 'frame-src'],
  'a form that sends elsewhere': ['', 'form-action'],
  'another base': ['<base href="https://elsewhere.example/">', 'base-uri'],
} as const;

describe.each(TEMPLATES)('on %s', (path) => {
  test('everything that is put into the page is blocked', async () => {
    const page = await browser.open(path);
    const directives = [...new Set(Object.values(INJECTIONS).map(([, directive]) => directive))].toSorted();
    const blocked = await page.evaluate(
      async ({ all, expected }) => {
        const seen: string[] = [];
        addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
        for (const html of all) {
          const parsed = document.createRange().createContextualFragment(html);
          document.body.append(parsed);
        }
        const form = document.createElement('form');
        form.action = 'https://elsewhere.example/';
        document.body.append(form);
        form.submit();
        // What is blocked is reported a little later, and on a busy machine later still.
        for (let turn = 0; turn < 100 && new Set(seen).size < expected; turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return {
          directives: [...new Set(seen)].toSorted(),
          hit: 'hit' in window,
          styled: getComputedStyle(document.querySelector('#styled') as Element).position,
        };
      },
      { all: Object.values(INJECTIONS).map(([html]) => html), expected: directives.length },
    );
    expect(blocked).toEqual({
      directives,
      hit: false,
      styled: 'static',
    });
  });

  test('nothing that belongs to the page is blocked, and nothing is fetched from elsewhere', async () => {
    const page = await browser.open('/favicon.svg');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('origin'))) elsewhere.push(request.url());
    });
    await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
    expect(browser.complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
