import { expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/fix.ts';

const fix = (line: number, column: number, was: string, now: string) => ({ line, column, was, now });

test('puts each fix in its place, whatever their order', () => {
  expect(applyFixes('one two\nthree', [fix(2, 1, 'three', '3'), fix(1, 5, 'two', '2')])).toBe('one 2\n3');
});

test('leaves a place where something else stands', () => {
  expect(applyFixes('one two', [fix(1, 5, 'tow', '2'), fix(9, 1, 'x', 'y'), fix(1, 7, 'o?', '')])).toBe(
    'one two',
  );
});

test('of two that overlap, takes the first, and both of two that only touch', () => {
  expect(applyFixes('abcd', [fix(1, 1, 'abc', 'x'), fix(1, 3, 'cd', 'y')])).toBe('xd');
  expect(applyFixes('abcd', [fix(1, 1, 'ab', 'x'), fix(1, 3, 'cd', 'y')])).toBe('xy');
});

test('can insert, before the end and at the end', () => {
  expect(applyFixes('ab', [fix(1, 2, '', '-'), fix(1, 3, '', '!')])).toBe('a-b!');
});

test('takes and writes the line ends of the text, behind a mark of the encoding too', () => {
  expect(applyFixes('\uFEFFa\r\nb\r\nc', [fix(1, 1, 'a\nb', 'x\ny\nz')])).toBe('\uFEFFx\r\ny\r\nz\r\nc');
});
