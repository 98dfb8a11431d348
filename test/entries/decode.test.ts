import { expect, test } from 'vitest';
import { decode } from '../../src/entries/decode.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('text in UTF-8 comes back whole, without a byte order mark and with one kind of line end', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'café – £5\r\nsecond\n'))).toEqual({ text: 'café – £5\nsecond\n' });
});

test('a replacement character that was written as such is text', () => {
  expect(decode(bytes('a \uFFFD b'))).toEqual({ text: 'a \uFFFD b' });
});

test('a byte of Windows-1252 is found at its line and column, behind other characters of several bytes', () => {
  expect(decode(bytes('one\né\uFFFD ', 0x93, 'marked', 0x94))).toMatchObject({
    problem: { line: 2, column: 4, message: 'A character here is not UTF-8.' },
  });
});

test.each([
  ['little-endian with its mark', Buffer.from('\uFEFF---\n', 'utf16le')],
  ['big-endian with its mark', Buffer.from('\uFEFF---\n', 'utf16le').swap16()],
  ['little-endian without a mark', Buffer.from('---\n', 'utf16le')],
  ['big-endian without a mark', Buffer.from('---\n', 'utf16le').swap16()],
])('UTF-16, %s, is named as that', (_, file) => {
  expect(decode(file)).toMatchObject({
    problem: { line: 1, column: 1, message: 'The file is encoded as UTF-16, not UTF-8.' },
  });
});

test.each([
  ['a vertical tab', 'a\nb\u000Bc', 'U+000B'],
  ['a zero', 'a\nb\u0000c', 'U+0000'],
  ['a carriage return alone', 'a\nb\rc', 'U+000D'],
])('%s is found where it stands', (_, text, code) => {
  const result = decode(bytes(text));
  expect(result).toMatchObject({ problem: { line: 2, column: 2 } });
  expect('problem' in result && result.problem.message).toContain(code);
});

test('tabs are text', () => {
  expect(decode(bytes('a\tb'))).toEqual({ text: 'a\tb' });
});
