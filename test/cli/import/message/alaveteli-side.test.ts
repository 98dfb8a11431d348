import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

// What the pages of a site say of whose message it is, and of its lines. The rest is in alaveteli.test.ts.

const BODY = 'Department for Bridges and Piers';
const TOP = [
  'Painting of piers',
  `Quilla Marsh made this Freedom of Information request to ${BODY}`,
  'From: Quilla Marsh',
  '17 June 2024',
  `Dear ${BODY},`,
  'How many piers does the Department own?',
  'Quilla Marsh',
  'Link to this',
];
const QUOTED = `I am writing to request an internal review of ${BODY}'s handling of my FOI request 'Piers'.`;

test.each([
  ['the body', BODY],
  ['a desk of the body', `Despatch Box, ${BODY}`],
])(
  'a message of %s stays its own where it quotes what the site wrote for the requester',
  async (_, author) => {
    const { letter } = await draftOfText(
      [...TOP, author, '3 July 2024', 'Dear Ms Marsh', 'We do not hold this.', QUOTED, 'Link to this'].join(
        '\n\n',
      ),
    );
    expect(letter.kind).toBe('decision');
    expect(letter.dates.responded?.value).toBe('2024-07-03');
  },
);

test('the same words of an unknown author are the requester’s', async () => {
  const { letter } = await draftOfText(
    [...TOP, 'Q. Marsh', '3 July 2024', 'We do not hold this.', QUOTED, 'Link to this'].join('\n\n'),
  );
  expect(letter.kind).not.toBe('decision');
});

const saved = (lines: readonly string[]): string => {
  const message = (id: string, author: string, day: string, text: string): string =>
    `<div class="correspondence"><div class="correspondence__header"><span>${author}</span> <a href="#${id}"><time>${day}</time></a></div><div class="correspondence_text">${text}</div><div><a href="https://requests.example/pier#${id}">https://requests.example/pier#${id}</a></div></div>`;
  return `<html><body><h1>Painting of piers</h1><p><a href="/user">Quilla Marsh</a> made this Freedom of Information request to <a href="/body">${BODY}</a></p>${message('outgoing-1', 'Quilla Marsh', '17 June 2024', `<p>Dear ${BODY},</p><p>How many piers does the Department own?</p>`)}${message('incoming-2', 'Despatch Box,', '3 July 2024', `<p>Dear Ms Marsh<br>${lines.join('<br>')}</p>`)}</body></html>`;
};

test('lines of a mail go on in the next where they were full, and stand alone where they were not', async () => {
  const { text } = await draftOfText(
    saved([
      'The Department owns four piers. They were painted in the years which are',
      'shown in the table that hangs in the hall of the house of the Department',
      'on the quay, and each of them has a lamp at its head that is lit at dusk',
      'all year.',
      'Fenwick pier',
      'Eastmoor pier',
      'https://piers.example/a/very/long/address/of/a/page/that/nothing/else/would/fit/beside/in/a/line',
    ]),
    '.html',
  );
  expect(text).toContain('the years which are shown in the table');
  expect(text).toContain('lit at dusk all year.');
  expect(text).toContain('\nFenwick pier\n\nEastmoor pier\n');
});

test('an older page says by the class of each message whose it is', async () => {
  const message = (side: string, head: string, words: string): string =>
    `<div class="${side} correspondence"><h2>${head}</h2><div class="correspondence_text">${words}</div></div>`;
  const { letter, questions } = await draftOfText(
    [
      '<h1>Painting of piers</h1>',
      message('outgoing', 'Quilla Marsh 17 June 2024', '<p>Dear Board,</p><p>How many piers are there?</p>'),
      message(
        'incoming',
        'HB - Information Officer, Harbour Board of Ness 18 June 2024',
        '<p>Dear Ms Marsh,</p><p>The Board acknowledges receipt of your request of 17 June. See our map of piers at www.ness.example.</p>',
      ),
      message(
        'incoming',
        'HB - Information Officer, Harbour Board of Ness 3 July 2024',
        '<p>Dear Ms Marsh,</p><p>Following our message of 18 June, there are 41 piers.</p>',
      ),
    ].join(''),
    '.html',
  );
  expect(letter.dates.responded?.value).toBe('2024-07-03');
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['How many piers are there?', 'disclosed'],
  ]);
});
