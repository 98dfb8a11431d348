import { expect, test } from 'vitest';
import { beginningOf, sentencesOf, writtenOut } from '../../src/checks/sentence.ts';

test.each([
  ['It isn’t held, and we can’t say more.', 'It is not held, and we cannot say more.'],
  ["We won't disclose it, and you shan't have it.", 'We will not disclose it, and you shall not have it.'],
  [
    'We’d lose it, they’ll take it, you’re right and I’ve said so.',
    'We would lose it, they will take it, you are right and I have said so.',
  ],
  [
    'Officers’ names, the officer’s name and “O’Dea” stay.',
    'Officers’ names, the officer’s name and “O’Dea” stay.',
  ],
  ['Nothing is short here.', 'Nothing is short here.'],
])('“%s” is written out', (short, long) => {
  expect(writtenOut(short)).toBe(long);
});

test('a sentence is quoted by its beginning, in whole words and on one line', () => {
  expect(beginningOf(' It is\nwithheld. ')).toBe('It is withheld');
  expect(beginningOf(`${'word '.repeat(15)}considerably more`)).toBe(`${'word '.repeat(15).trim()} …`);
});

test('a citation ends no sentence', () => {
  expect(sentencesOf('See s. 40(2) of the Act. It applies: reg. 7 does not.')).toEqual([
    'See s. 40(2) of the Act.',
    'It applies:',
    'reg. 7 does not.',
  ]);
});
