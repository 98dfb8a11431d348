import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/entries/mdx.ts';
import { ALLOWED_HTML, disallowed } from '../fixtures/closed-list.ts';

const section = (text: string) => `<Answer question="1">\n\n${text}\n\n</Answer>\n`;
const read = (text: string) => readBody(section(text), 'FOIA');
const html = (text: string) =>
  read(text)
    .sections.map((each) => each.html)
    .join('');

describe('an attempt to run code draws a finding and leaves nothing of it on the page', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example></SCRIPT>',
    '<script\n>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<img src=x onerror=alert(1)//',
    '<svg onload="alert(1)"></svg>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<a href="javascript:alert(1)">a</a>',
    '<a onclick="alert(1)">a</a>',
    '<style>@import "//evil.example";</style>',
    '<base href="//evil.example/" />',
    '<form action="//evil.example"><input name="a" /></form>',
    '<math><mi xlink:href="javascript:alert(1)">a</mi></math>',
    '<Fragment set:html="<script>alert(1)</script>" />',
    '<Answer.Foo />',
    '<this.constructor />',
    '<constructor />',
    '<__proto__ />',
    '<toString />',
    '<>{alert(1)}</>',
    '<sup onclick="alert(1)">2</sup>',
    '<sup style="position:fixed">2</sup>',
    '<sup {...alert(1)}>2</sup>',
    '<sub class={alert(1)}>2</sub>',
    '<br onload="alert(1)" />',
    '<Redacted exemption={alert(1)} />',
    '<Redacted exemption="40(2)" onclick="alert(1)" />',
    '<Redacted exemption="40(2)"><script>alert(1)</script></Redacted>',
    '{alert(1)}',
    '{/* alert(1) */}',
    '{`$' + '{alert(1)}`}',
    'a {\nalert(1)\n} b',
    '\\\\{alert(1)}',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](data:text/html,alert(1))',
    '[a](vbscript:alert(1))',
    '[a](//evil.example/alert(1))',
    '[a][1]\n\n[1]: javascript:alert(1)',
    '![a](javascript:alert(1))',
    '![a](x "alert(1)")',
    '<javascript:alert(1)>',
    'import a from "alert(1)"',
    'export const a = alert(1)',
    'export default alert(1)',
    'export{alert as a}',
    '- import a from "x"\n\n  {alert(1)}',
    '| a |\n|---|\n| {alert(1)} |',
    '| a |\n|---|\n| <script>alert(1)</script> |',
    '> <script>alert(1)</script>',
    '### {alert(1)}',
    '<!-- <script>alert(1)</script> -->',
    '<!DOCTYPE html>',
    '<?php alert(1) ?>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '`a` <script>alert(1)</script> `b`',
    '[^1]\n\n[^1]: <script>alert(1)</script>',
  ])('%j', (text) => {
    const { problems, sections, links } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    const drawn = sections.map((each) => each.html).join('');
    expect(drawn).not.toMatch(/<script|onerror|onclick|onload|javascript:|evil\.example"|=alert/i);
    expect(disallowed(drawn)).toEqual([]);
    expect(
      links.map(({ target }) => target).filter((target) => !/^(https?:|mailto:|tel:|\/|#)/.test(target)),
    ).toEqual([]);
  });

  test.each([
    ['<Answer question="1" onclick="alert(1)">\n\na\n\n</Answer>'],
    ['<Answer question={alert(1)}>\n\na\n\n</Answer>'],
    ['<Answer {...alert(1)}>\n\na\n\n</Answer>'],
    ['import a from "b"\n\n<Answer>\n\na\n\n</Answer>'],
    ['export default () => alert(1)\n'],
    ['<script>alert(1)</script>'],
  ])('%j outside of text', (body) => {
    const { problems, sections } = readBody(body, 'FOIA');
    expect(problems.length).toBeGreaterThan(0);
    expect(sections.map((each) => each.html).join('')).not.toMatch(/alert|import/);
  });
});

describe('what is accepted', () => {
  const EVERYTHING = [
    '### Heading\n\n#### Smaller\n\nA *b* **c** ~~d~~ `e` m<sup>2</sup> H<sub>2</sub>O<br/>f\\\ng',
    '- one\n- two\n  1. three',
    '7. seven\n8. eight',
    '> quoted\n\n---\n\n```\n<script>\n```',
    '| a | b | c |\n| :- | :-: | -: |\n| 1 | <Redacted exemption="40(2)" /> | 3 |',
    '[a](https://www.example.org/?a=1&b="2" "A title") [b](mailto:a@example.org) [c](tel:+44) [d](/x/#q1) [e](#q1)',
    'www.example.org https://www.example.org a@example.org',
    '<Redacted exemption="40(2)" />',
    '\\<script> \\{x} &lt;script&gt; &quot; & < 3',
    // None of these is a link or code to Markdown, so it is text.
    '[a](java\tscript:alert(1)) import"x" $' + '\\{x}',
  ];

  test.each(EVERYTHING)('%j is drawn with elements and attributes of the closed list only', (text) => {
    const { problems } = read(text);
    expect(problems).toEqual([]);
    expect(html(text)).not.toBe('');
    expect(disallowed(html(text))).toEqual([]);
  });

  test('between them they use the whole list', () => {
    const used = new Set(
      EVERYTHING.flatMap((text) => [...html(text).matchAll(/<([a-z]+\d?)/g)].map(([, name]) => name)),
    );
    // Headings move down a level or two where they stand inside of reasons.
    expect(Object.keys(ALLOWED_HTML).filter((name) => !used.has(name))).toEqual(['h5', 'h6']);
  });
});

test('text and attributes are escaped', () => {
  expect(html('\\<b> & "c" [d](https://www.example.org/?a&b "e>f")')).toBe(
    '<p>&lt;b&gt; &amp; "c" <a href="https://www.example.org/?a&amp;b" title="e&gt;f">d</a></p>',
  );
});

test('a redaction mark is words, with the name of the law’s own parts', () => {
  expect(html('By <Redacted exemption="40 (2)" />.')).toBe(
    '<p>By <span class="redacted">[Redacted: section 40(2)]</span>.</p>',
  );
  expect(readBody(section('<Redacted exemption="13(1)" />'), 'EIR').sections[0]?.html).toContain(
    'regulation 13(1)',
  );
  expect(readBody(section('<Redacted exemption="11(2)" />'), 'EISR').sections[0]?.html).toContain(
    '[Redacted: regulation 11(2)]',
  );
  expect(read('By <Redacted exemption="40(2)" />.').redactions).toEqual([
    { line: 3, column: 4, exemption: '40(2)', section: 0 },
  ]);
});

test('words inside of a redaction mark do not reach the page', () => {
  expect(html('By <Redacted exemption="40(2)">Jo Bloggs</Redacted>.')).not.toContain('Bloggs');
});

test('a table is a region that keyboards reach and that has a name', () => {
  expect(html('| a |\n| --: |\n| 1 |')).toMatch(
    /^<section class="table-scroll" tabindex="0" aria-label="Table 1"><table>[\s\S]*<th scope="col" class="align-right">a<\/th>/,
  );
});

test('sections say what they are about, and where they stand', () => {
  const body = readBody(
    '\n<Reasons question="1, 2" exemption="24 (1)">\n\na\n\n</Reasons>\n\n<Decision>\n\n</Decision>\n',
    'FOIA',
  );
  expect(body.sections).toMatchObject([
    {
      line: 2,
      column: 1,
      kind: 'reasons',
      questions: ['1', '2'],
      exemptions: ['24(1)'],
      empty: false,
      unclear: false,
    },
    { line: 8, column: 1, kind: 'decision', questions: [], exemptions: [], empty: true, unclear: false },
  ]);
  expect(body.incomplete).toBe(false);
});

test('a section whose content is reported is not called empty as well', () => {
  expect(read('![a](b.png)').sections).toMatchObject([{ empty: false }]);
});

test('a run of text outside of sections is one finding, and what lacks its answer is then not known', () => {
  const { problems, incomplete } = readBody(
    'One.\n\nTwo.\n\n<Answer>\n\nThree.\n\n</Answer>\n\nFour.\n',
    'FOIA',
  );
  expect(problems.map(({ line }) => line)).toEqual([1, 11]);
  expect(incomplete).toBe(true);
});

test('links are noted with their places for the rules', () => {
  expect(read('See [a](/b/#q1).').links).toEqual([{ line: 3, column: 5, target: '/b/#q1' }]);
});
