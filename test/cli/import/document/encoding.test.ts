import { expect, test } from 'vitest';
import { decoded } from '../../../../src/cli/import/document/encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('marks that some program has misread are read as they were meant', () => {
  expect(decoded(utf8('â€œThe lighthouseâ€\ufffd â€“ itâ€™s Â£90'))).toBe('“The lighthouse” – it’s £90');
});

test('letters with accents stay', () => {
  expect(decoded(utf8('Château, Ângela, 5 €'))).toBe('Château, Ângela, 5 €');
});

test('Windows-1252 is read where the bytes are no UTF-8', () => {
  expect(decoded(Uint8Array.of(0xa3, 0x39, 0x30))).toBe('£90');
});
