import { describe, expect, test } from 'vitest';
import { lookalikesIn } from '../../../src/cli/import/lookalike.ts';
import { draftOfText } from './draft-of.ts';

const letter = (lines: string): string => `Ref: FOI/2025/0612\n\n${lines}`;
const REPLY = 'You asked:\n\nHow many swans are there?\n\nOur response:\n\n';

describe('a name is not carried into a draft', () => {
  test.each([
    ['from a greeting', `Dear Mr Edmund Farrow\n\n${REPLY}There are 12, Mr Farrow.\n`],
    ['from a greeting in two languages', `Annwyl Farrow / Dear Farrow\n\n${REPLY}There are 12.\n`],
    ['from a greeting by the time of day', `Good afternoon Ms Farrow,\n\n${REPLY}There are 12, Ms Farrow.\n`],
    ['from a given name below “Best”', `${REPLY}There are 12.\n\nBest\n\nEdmund\nSwan Officer\n`],
    ['from a greeting by initials', `Dear A R Farrow,\n\n${REPLY}There are 12, as Mr Farrow knows.\n`],
    [
      'from a line that names the requester',
      `Requester: Edmund Farrow\n\n${REPLY}There are 12, Mr Farrow.\n`,
    ],
    [
      'from the request',
      'You asked:\n\nMy name is Edmund Farrow. How many swans are there?\n\nResponse\n\n12.\n',
    ],
    ['from a talk', `${REPLY}There are 12. I spoke to Sergeant E. Farrow about it.\n`],
    ['from a signature', `${REPLY}There are 12.\n\nYours sincerely\n\nEdmund Farrow\nSwan Officer\n`],
    ['from a signature without a closing', `${REPLY}There are 12.\n\nE. Farrow\n`],
    ['from a signature on behalf', `${REPLY}There are 12.\n\nRegards\n\non behalf of DS Farrow\n`],
    ['from a title beside a name', `${REPLY}There are 12.\n\nEdmund Farrow / Swan Officer\n`],
    ['from a mailbox', `${REPLY}There are 12. Write to edmund.farrow@fenwick.example for more.\n`],
  ])('%s', async (_, lines) => {
    const { text } = await draftOfText(letter(lines));
    expect(text).toContain('How many swans are there?');
    expect(text).not.toMatch(/farrow|edmund/i);
  });

  test('and neither is a private telephone number', async () => {
    const lines = `${REPLY}There are 12. Ring me on 01632 960 811.\n`;
    expect((await draftOfText(letter(lines))).text).not.toContain('960 811');
  });
});

test('a surname that is a word is left alone in the name of something else', async () => {
  const { text } = await draftOfText(
    letter(
      `Dear Ms Green\n\n${REPLY}There are 12 below Green Bridge, Ms Green.\n\nRegards\n\nCustomer Relations\n`,
    ),
  );
  expect(text).toContain('There are 12 below Green Bridge, [name].');
});

test('a name that is the answer stays, and is pointed out with its line', async () => {
  const { text } = await draftOfText(
    letter(
      'You asked:\n\nWho is the chief executive?\n\nOur response:\n\nThe chief executive is Margaret Osgood.\n',
    ),
  );
  const line = text.split('\n').findLastIndex((each) => each.includes('Margaret Osgood.')) + 1;
  expect(await lookalikesIn(text)).toContainEqual({ line, name: 'Margaret Osgood' });
});

test('a rank before a name shows that it is one, and an authority is none', async () => {
  expect(await lookalikesIn('The notes of PC Ludlow are kept at Fenwick Borough Council.')).toEqual([
    { line: 1, name: 'PC Ludlow' },
  ]);
});
