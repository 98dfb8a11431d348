import { describe, expect, test } from 'vitest';
import { scanProse } from '../../src/entries/prose-trap.ts';

const found = (body: string) =>
  scanProse(body).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
const section = (text: string) => `<Answer question="1">\n\n${text}\n\n</Answer>\n`;

test('ordinary prose passes unchanged', () => {
  const body = section(
    'Fewer than 5 < 6, \\<5, \\{x}, `<5 {x}`, m<sup>2</sup>, a<br/>b, Import duties, <Redacted exemption="40(2)" />.',
  );
  expect(scanProse(body)).toEqual({ text: body, problems: [], unbalanced: false });
});

test('what is taken out leaves every other character in its place', () => {
  const body = section('There were <5 cars {x}, <https://www.example.org> and\n<!-- no\nmore --> vans.');
  const { text } = scanProse(body);
  expect(text.length).toBe(body.length);
  expect(text.split('\n').map((line) => line.length)).toEqual(body.split('\n').map((line) => line.length));
  expect(text).not.toMatch(/[{]|<5|<h|<!/);
});

test('all traps of a body are found, not only the first', () => {
  expect(found(section('<5 and {x}\n\n<!-- y -->\n\n<b>z</b>'))).toEqual([
    '3:1 “<5” breaks the page, because of the <.',
    '3:8 “{x}” reads as program code, because of the {.',
    '5:1 A hidden comment stands here.',
    '7:1 “<b>” is HTML, which an entry cannot hold.',
  ]);
});

describe('a slip in the tags of sections is one finding', () => {
  test.each([
    ['not closed', '<Answer>\n\na\n', '1:1 The section <Answer> is not closed before the file ends.'],
    ['closed twice', '<Answer>\na\n</Answer>\n</Answer>', '4:1 </Answer> closes a section that is not open.'],
    [
      'closed by another name',
      '<Answer>\na\n</Advice>',
      '3:1 </Advice> cannot close the section <Answer> of line 1.',
    ],
    ['closed by a misspelt name', '<Answer>\na\n</Anwser>', '3:1 “</Anwser>” does not close <Answer>.'],
    ['opened by a misspelt name', '<Anwser>\na\n</Answer>', '1:1 “<Anwser>” is not a component of this log.'],
    ['misspelt at both ends', '<Anwser>\na\n</Anwser>', '1:1 “<Anwser>” is not a component of this log.'],
    [
      'without its slash',
      '<Answer question="1">\na\n<Answer>',
      '3:1 <Answer> opens a section inside <Answer>.',
    ],
    [
      'with a slash too many',
      '<Answer/>\na\n</Answer>',
      '1:1 This <Answer> ends where it starts, because of the / in it.',
    ],
    [
      'inside another',
      '<Answer>\n<Advice>\na\n</Advice>\n</Answer>',
      '1:1 The section <Answer> is not closed before <Advice> on line 2.',
    ],
    ['behind words', 'See <Answer>\na\n</Answer>', '1:5 Words stand before <Answer> on its line.'],
    ['closed behind words', '<Answer>\na</Answer>', '2:2 Words stand before </Answer> on its line.'],
    [
      'with smart quotes',
      '<Answer question=“1”>\na\n</Answer>',
      '1:1 The tag <Answer> is not written in full.',
    ],
    [
      'with an expression',
      '<Answer question={1}>\na\n</Answer>',
      '1:1 The tag <Answer> is not written in full.',
    ],
    ['cut off', '<Answer question="1"\na\n</Answer>', '1:1 The tag <Answer> is not written in full.'],
  ])('%s', (_, body, message) => {
    expect(found(body)).toEqual([message]);
    expect(scanProse(body).unbalanced).toBe(true);
  });
});

describe('components inside of text', () => {
  test.each([
    ['one<br>two', '3:4 <br> has no end.'],
    ['m<sup>2', '3:2 <sup> has no end.'],
    ['m2</sup>', '3:3 </sup> has no beginning.'],
    ['<Redacted exemption="40(2)"> said so', '3:1 <Redacted> has no end.'],
    ['<Redacted exemption=40(2) />', '3:1 The tag <Redacted> is not written in full.'],
  ])('%s is one finding and leaves the sections whole', (text, message) => {
    expect(found(section(text))).toEqual([message]);
    expect(scanProse(section(text)).unbalanced).toBe(false);
  });
});

test('HTML with parts is one finding, and a section inside of it is still seen', () => {
  expect(found(section('<table>\n<tr><td>1</td></tr>\n</table>'))).toHaveLength(1);
  expect(found('<div>\n<Answer>\na\n</div>\n')).toEqual([
    '1:1 “<div>” is HTML, which an entry cannot hold.',
    '2:1 The section <Answer> is not closed before the file ends.',
  ]);
});

test('program code inside of <script> is part of the same mistake and leaves no trace', () => {
  const { text, problems } = scanProse(section('<script>if (a < b) { alert(1) }</script>'));
  expect(problems).toHaveLength(1);
  expect(text).not.toContain('alert');
});

test('only a paragraph that starts with import or export reads as code', () => {
  expect(found(section('import x from "y"'))).toEqual([
    '3:1 A paragraph that starts with “import” reads as program code.',
  ]);
  expect(found(section('Duties on\nimport and\nexport rose.'))).toEqual([]);
});

test('a block of code that is never closed would swallow the closing tag', () => {
  expect(found(section('```\ncode'))).toEqual(['3:1 A block of code opens here and is never closed.']);
});
