import { expect, test } from 'vitest';
import { editFields } from '../../src/entries/edit-fields.ts';

const TEXT = `---
# A note.
title: "Fleet: cars" # and another
topics: [roads, spending]
draft: true
---

Words  with two spaces, a {brace} and

---

a rule.
`;

test('one field is changed and all else stays as it is, to the letter', () => {
  expect(editFields(TEXT, (fields) => fields.delete('draft'))).toBe(TEXT.replace('draft: true\n', ''));
  expect(editFields(TEXT, () => {})).toBe(TEXT);
});

test('the line ends of Windows stay', () => {
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect(editFields(windows, (fields) => fields.delete('draft'))).toBe(
    windows.replace('draft: true\r\n', ''),
  );
});

test.each([
  ['no fields', 'Words alone.\n'],
  ['a fence that is never closed', '---\ntitle: A\n'],
  ['a mistake in them', '---\ntitle: [A\n---\n'],
  ['fields that do not come first', 'Words.\n---\ntitle: A\n---\n'],
])('a text with %s is not changed', (_, text) => {
  expect(editFields(text, (fields) => fields.delete('title'))).toBeUndefined();
});
