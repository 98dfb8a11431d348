import { expect, test } from 'vitest';
import { decodeLog } from '../../../../src/cli/import/log/encoding.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  ['UTF-8', Buffer.from('Café – £5, don’t', 'utf8'), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from('\ufeffCafé – £5, don’t', 'utf8'), 'utf-8'],
  ['UTF-16 with its mark', Buffer.from('\ufeffCafé – £5, don’t', 'utf16le'), 'utf-16le'],
  ['UTF-16 without it', Buffer.from('Café – £5, don’t', 'utf16le'), 'utf-16le'],
  ['UTF-16 with the big end first', Buffer.from('\ufeffCafé – £5, don’t', 'utf16le').swap16(), 'utf-16be'],
  ['Windows-1252', latin('Caf\xe9 \x96 \xa35, don\x92t'), 'windows-1252'],
  ['Mac Roman', latin('Caf\x8e \xd0 \xa35, don\xd5t'), 'macintosh'],
])('a log in %s is told by its bytes', (_, bytes, encoding) => {
  expect(decodeLog(bytes)).toEqual({ text: 'Café – £5, don’t', encoding });
});

test('a pound alone is the same in both, and leaves no doubt', () => {
  expect(decodeLog(latin('\xa35'))).toEqual({ text: '£5', encoding: 'windows-1252' });
});

test('where it is not certain, the import says which it took and how to give the other', () => {
  const { encoding, doubt } = decodeLog(latin(`${'\xa3'.repeat(9)} \xe4`));
  expect(encoding).toBe('windows-1252');
  expect(doubt).toMatchInlineSnapshot(
    `"The encoding is not certain: the log was read as Windows-1252 and could be Mac Roman. If accents or quotes look wrong, give it: --encoding macintosh"`,
  );
});

test('an encoding that is given is taken', () => {
  expect(decodeLog(latin('don\x92t'), 'macintosh').text).toBe('donít');
});

test('what an encoding that is given cannot read is counted, before it comes into the drafts', () => {
  const { text, doubt } = decodeLog(latin('Caf\xe9 \x93boats\x94'), 'utf-8');
  expect(text).toBe('Caf\uFFFD \uFFFDboats\uFFFD');
  expect(doubt).toMatchInlineSnapshot(
    `"3 characters cannot be read as UTF-8 and would be “�” in the drafts. Try another encoding, or none."`,
  );
  expect(decodeLog(latin('don\x92t'), 'windows-1252').doubt).toBeUndefined();
});

test('words in Windows-1252 inside UTF-8 are read as what they are', () => {
  const bytes = Buffer.concat([Buffer.from('– – – – é’“”\n', 'utf8'), latin('don\x92t')]);
  const { text, doubt } = decodeLog(bytes);
  expect(text).toBe('– – – – é’“”\ndon’t');
  expect(doubt).toMatchInlineSnapshot(
    `"The log is in UTF-8, but not all of it: 1 character was read as Windows-1252."`,
  );
});
