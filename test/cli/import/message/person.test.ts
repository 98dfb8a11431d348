import { describe, expect, test } from 'vitest';
import { lookalikesIn } from '../../../../src/cli/import/message/lookalike.ts';
import { draftOfText } from '../draft-of.ts';

const letter = (lines: string): string => `Ref: FOI/2025/0612\n\n${lines}`;
const REPLY = 'You asked:\n\nHow many swans are there?\n\nOur response:\n\n';

const request = (end: string): string =>
  `You asked:\n\nHow many swans are there? ${end}\n\nOur response:\n\nThere are 12.\n`;

describe('a name is not carried into a draft', () => {
  test.each([
    [
      'from a greeting at the end of a line',
      `Our reference: SWN/12/24 14 March 2024 Dear Edmund Farrow\n\n${REPLY}There are 12, Mr Farrow.\n`,
    ],
    [
      'from an address beside the name of an office, where nobody is greeted',
      `Ms Edmunda Farrow                          Information Rights\nBy email\n\n${REPLY}There are 12, Ms Farrow.\n`,
    ],
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
    ['from a letter', `${REPLY}There are 12, as we know from a letter from Edmund Farrow.\n`],
    ['from a signature', `${REPLY}There are 12.\n\nYours sincerely\n\nEdmund Farrow\nSwan Officer\n`],
    ['from a signature without a closing', `${REPLY}There are 12.\n\nE. Farrow\n`],
    ['from a signature on behalf', `${REPLY}There are 12.\n\nRegards\n\non behalf of DS Farrow\n`],
    ['from a title beside a name', `${REPLY}There are 12.\n\nEdmund Farrow / Swan Officer\n`],
    ['from a mailbox', `${REPLY}There are 12. Write to edmund.farrow@fenwick.example for more.\n`],
    ['from the closing of a request', request('Thanks in advance for your time, Edmund')],
    [
      'from a closing with a title, an office and a paper',
      request('Regards Edmund Farrow (Mr) | Reporter | Heron'),
    ],
    ['from a closing in small letters', request('ta, edmund')],
    ['from a dash behind the request', request('- E Farrow')],
    [
      'from a closing with a firm or an address behind it',
      request('Yours, Edmund Farrow, 7 Beech Grove, Ashwick AW3 4CD'),
    ],
    [
      'from a greeting within a run of words',
      `${REPLY}12. Quay Street AW1 0AA T 01632 960 047 Edmund Farrow Press Correspondent Dear Mr Farrow, thank you.\n`,
    ],
    ['from the label of a page', `Page 1 of 2 Officer: Mr Edmund Farrow Case 77\n\n${REPLY}There are 12.\n`],
    ['from the line of who decided', `Decision maker: E. Farrow, Swan Officer\n\n${REPLY}There are 12.\n`],
    ['from the line of a copy', `${REPLY}There are 12.\n\nCopied to: Edmund Farrow\n`],
    ['from who was asked to do more', `${REPLY}There are 12. I have asked Edmund Farrow to count again.\n`],
    ['from who made the decision', `${REPLY}There are 12.\n\nThis decision was made by Edmund Farrow.\n`],
    ['from whom to write to', `${REPLY}There are 12. Please telephone Edmund Farrow in my team.\n`],
    ['from an office before a name', `${REPLY}There are 12.\n\nHead of Information: E. Farrow\n`],
    ['from a rank with its number', `${REPLY}There are 12.\n\nSgt 4417 Edmund Farrow\n`],
    ['from a Welsh letter', `Annwyl Edmund\n\n${REPLY}There are 12.\n\nYn gywir\n\nEdmund Farrow\n`],
    ['from a Gaelic letter', `A Chara,\n\n${REPLY}There are 12.\n\nIs mise le meas,\n\nEdmund Farrow\n`],
    [
      'from an annotation below a later message',
      `${REPLY}There are 12.\n\nEdmund Farrow left an annotation (6 September 2018)\n`,
    ],
    ['from a mention of a client', request('My client Mr Edmund Farrow wants to know.')],
  ])('%s', async (_, lines) => {
    const { text } = await draftOfText(letter(lines));
    expect(text).toContain('How many swans are there?');
    expect(text).not.toMatch(/farrow|edmund/i);
  });

  test.each([
    ['O’Brien-Adeyemi', 'Dear Mr O’Brien-Adeyemi'],
    ['van der Berg', 'Dear Marguerite van der Berg'],
    ['Siân', 'Annwyl Siân'],
    ['NGUYỄN', 'Applicant: NGUYỄN Thị'],
    ['Ng', 'Dear Ms Ng'],
    ['TREMAYNE-COX', 'DEAR MR TREMAYNE-COX'],
  ])('however it is written: %s', async (name, greeting) => {
    const { text } = await draftOfText(letter(`${greeting}\n\n${REPLY}There are 12, as ${name} said.\n`));
    expect(text).toContain('There are 12, as \\[name] said.');
  });

  test('nor what a request says of home, car and number', async () => {
    const { text } = await draftOfText(
      letter(
        request(
          'I live at 14 Larch Close, Wexcombe, WX4 7QQ. My car is KX19 ZZT. My NI number is QQ 12 34 56 C.',
        ),
      ),
    );
    expect(text).toContain('I live at [address]. My car is [registration number].');
    expect(text).not.toMatch(/Larch|WX4|KX19|QQ 12/);
  });

  test('nor the paper of who asks', async () => {
    const { text } = await draftOfText(letter(request('I am a reporter for the Wexcombe Heron.')));
    expect(text).not.toContain('Heron');
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

test.each([
  ['a street by the name of who asked', 'Dear Mr Baker', 'There are 12 in Baker Street.'],
  ['a firm by the name of who asked', 'Dear Ms Price', 'There are 12, and Price Waterhouse counted them.'],
  ['a month', 'Dear May', 'There were 12 in May 2025.'],
  ['a colour at the start of a sentence', 'Dear Miss Green', 'Green swans are 12.'],
  ['a place where somebody is', 'Dear Ms York', 'There are 12 in York.'],
  ['the desk that calls go to', 'Dear Ms Quill', 'The First Contact Call Handling System counts 12.'],
  ['an authority that is written to', 'Dear Ms Quill', 'There are 12. Please contact Swan Rescue Service.'],
  ['who signed what was asked for', 'Dear Ms Quill', 'The licence for 12 was signed by Davina Holroyd.'],
])('%s stays', async (_, greeting, answer) => {
  expect((await draftOfText(letter(`${greeting}\n\n${REPLY}${answer}\n`))).text).toContain(answer);
});

test('the last words of a letter stay where somebody asks who it is', async () => {
  const { text } = await draftOfText(
    letter('You asked:\n\nWho is the head of swans?\n\nOur response:\n\nHead of Swans: E. Farrow\n'),
  );
  expect(text).toContain('Head of Swans: E. Farrow');
});

test('a name with its office below the question who holds it is the answer, and no signature', async () => {
  const { text } = await draftOfText(
    `You asked:\n\n1. How many swans are there?\n2. Who is the officer for swans?\n\nOur response:\n\n1. How many swans are there?\nThere are 12.\n\n2. Who is the officer for swans?\n\nAsta Quill, Head of Swans\n\nIf you are dissatisfied with our response please ask for a review within 40 working days.\n`,
  );
  expect(text).toContain('Asta Quill, Head of Swans');
});

test('thanks without a name lose no word', async () => {
  const { text } = await draftOfText(letter(request('Thank you for your patience')));
  expect(text).toContain('Thank you for your patience');
});

test('only what may be a person is pointed out', async () => {
  const draft = [
    'This was done by Other Means.',
    'Report it to Action Fraud.',
    'The costs of Bite Guards, and of Historical Records.',
    'There are stops between Seven Sisters and Tottenham Hale.',
    'It was sent to Shropshire Fire and to Hallamdale Constabulary.',
    'MS Outlook is used.',
    'It was signed by Rowan Achterberg.',
  ].join('\n');
  expect(await lookalikesIn(draft)).toEqual([{ line: 7, name: 'Rowan Achterberg' }]);
});

test('an answer of a name alone is pointed out where a name is asked for', async () => {
  expect(await lookalikesIn('  - text: Name of the director\n\nPhilippa Garland-Moss')).toEqual([
    { line: 3, name: 'Philippa Garland-Moss' },
  ]);
});

test('items and sentences of a message that is left out name nobody, and a line of it may', async () => {
  const message = (author: string, ...lines: readonly string[]): string =>
    [`From: ${author}`, '4 March 2024', ...lines, 'Link to this'].join('\n\n');
  const { text } = await draftOfText(
    [
      'Sailings',
      'Asta Quill made this Freedom of Information request to Harbour Board',
      message('Asta Quill', 'Dear Harbour Board,', '1. Who sails in winter?', '2. Who sails in summer?'),
      message('Harbour Board', 'Dear Ms Quill,', 'Your request has been logged.'),
      message('Asta Quill', 'I mean these:', '(a) Harbour Pilot', 'Summer Pilot;', 'Edmund Farrow'),
      message(
        'Harbour Board',
        'Dear Ms Quill,',
        '1. There is no Harbour Pilot, Edmund Farrow says.',
        '2. There is no Summer Pilot. We do not hold more.',
      ),
    ].join('\n\n'),
  );
  expect(text).toContain('There is no Harbour Pilot, \\[name] says.');
  expect(text).toContain('There is no Summer Pilot.');
});

test.each([
  ['who signs before an office', 'There are 12. Edmund Farrow FOI Case Officer, Swan Team'],
  ['who signs before a higher office', 'There are 12. Edmund Farrow Senior Information Rights Officer'],
  ['who signs with two names', 'There are 12. Edmund Farrow-Quill Disclosure Manager'],
  ['who can be reached', 'There are 12. Dr Edmund Farrow Direct dial: 101'],
])('where a page has lost its lines, %s is not named', async (_, answer) => {
  const { text } = await draftOfText(letter(`${REPLY}${answer}\n`));
  expect(text).toContain('There are 12. \\[name] ');
  expect(text).not.toMatch(/farrow/i);
});

test.each([
  'The Harbour Board Information Governance Manager counts them.',
  'Write to the Swan Rescue Information Officer of the county.',
])('an office of an authority stays: “%s”', async (answer) => {
  expect((await draftOfText(letter(`${REPLY}There are 12. ${answer}\n`))).text).toContain(answer);
});

test.each([
  ['a telephone', 'Mrs Asta Farrow Telephone: 01632 960 047'],
  ['nothing', 'Mrs Asta Farrow'],
])('a name at the head of a page, with %s behind it, is no name of it', async (_, head) => {
  const { text } = await draftOfText(letter(`${head}\n\n${REPLY}There are 12, Ms Farrow says.\n`));
  expect(text).toContain('There are 12, \\[name] says.');
  expect(text).not.toMatch(/farrow/i);
});

test('the words for a telephone are no part of a name, and a name may begin like them', async () => {
  const draft = async (head: string, name: string): Promise<string> =>
    (await draftOfText(letter(`${head}\n\n${REPLY}There are 12. Telephone calls to ${name} were 9.\n`))).text;
  expect(await draft('Mrs Asta Farrow Telephone: 01632 960 047', 'Ms Farrow')).toContain(
    'Telephone calls to \\[name] were 9.',
  );
  expect(await draft('Mr Edmund Telfer', 'Mr Telfer')).toContain('calls to \\[name] were 9.');
});

describe('whoever can be reached is not named', () => {
  test.each([
    `Mrs Asta Farrow Tel 01632 960 047 Fax 01632 960 048\n\n${REPLY}There are 12.\n`,
    `Mr Edmund Farrow Phone 01632 960 047\n\n${REPLY}There are 12.\n`,
    `${REPLY}There are 12. Dr Asta Farrow Direct Line: 101\n`,
    `${REPLY}There are 12. Edmund Farrow, FOI Officer\n`,
    `${REPLY}There are 12. Edmund Farrow Data Protection Officer\n`,
  ])('%j', async (text) => {
    expect((await draftOfText(text)).text).not.toMatch(/Farrow/);
  });
});

test('an office before an office is nobody', async () => {
  const answer =
    'The Strategic Lead is new. Strategic Lead Information Governance Manager is the whole title.';
  const { text } = await draftOfText(
    `You asked:\n\nHow many swans are there?\n\nOur response:\n\nThere are 12. ${answer}\n`,
  );
  expect(text).toContain(answer);
});

test('a body whom a reply says to contact is nobody, and keeps its name', async () => {
  const answer =
    'Lobster Bay Hospitals NHS Trust has no boat. You may wish to contact Lobster Bay Hospitals NHS Trust, or write to Lobster Bay Museums.';
  const { text } = await draftOfText(
    `You asked:\n\nHow many swans are there?\n\nOur response:\n\nThere are 12. ${answer}\n`,
  );
  expect(text).toContain(answer);
});

test('who prepared a reply is not named', async () => {
  const { text } = await draftOfText(
    letter(`${REPLY}There are 12.\n\nReply prepared by Asta Quill-Farrow, Climate & Property.\n`),
  );
  expect(text).not.toMatch(/Quill/);
});

test.each([
  'Letters should be addressed to Mrs Asta Quill, Head of Moorings.',
  'p.p. Asta Quill\nfor Head of Unit',
])('“%s” at the end of a reply names nobody', async (end) => {
  const { text } = await draftOfText(letter(`${REPLY}There are 12.\n\n${end}\n`));
  expect(text).not.toMatch(/Quill/);
});

test.each([
  'Calls are directed to Lobster Bay Radio.',
  'The Lobster Bay Data Protection Officer is paid £31,000.',
])('“%s” names nobody who handled the request', async (answer) => {
  expect((await draftOfText(letter(`${REPLY}${answer}\n`))).text).toContain('Lobster Bay');
});

test.each([
  'Please send any complaint made against Sergeant Bram Holt since 2020?',
  'I was told by Bram Holt of the harbour office that there are swans. How many are there?',
])('whom a request accuses or relies on is not named: %s', async (asked) => {
  const { text } = await draftOfText(letter(`You asked:\n\n${asked}\n\nOur response:\n\nThere are 12.\n`));
  expect(text).not.toMatch(/Holt|Bram/);
});

test.each([
  'a complaint about North Quay',
  'letters from Lobster Bay',
  'was built by Lobster Bay of the coast',
])('a place in a request is nobody: %s', async (words) => {
  const { text } = await draftOfText(
    letter(
      `You asked:\n\nHow many swans are there, and is there ${words}?\n\nOur response:\n\nThere are 12.\n`,
    ),
  );
  expect(text).toContain(words);
});
