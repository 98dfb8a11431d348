import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { threadIn } from '../../../../src/cli/import/message/thread.ts';
import { draftOfText, type ReadDraft } from '../draft-of.ts';

const BODY = 'Department for Bridges and Piers';
const REQUEST = [
  'Can you provide a list of the piers that the Department owns.',
  'For each of them, the year in which it was last painted.',
];
const SENT = [
  'Delivered',
  'We couldn’t load the mail server logs for this message.',
  'Try opening the logs in a new window.',
];
const RULE = ' --------------------------------------------------------------------------';
const END = ['Link to this', 'Report'];

/** A page as a browser copies it: what stands above, the messages, the foot. */
const page = (...messages: readonly (readonly string[])[]): string =>
  [
    'Skip to content',
    'WhatDoTheyKnow',
    'Painting of piers',
    `Quilla Marsh made this Freedom of Information request to ${BODY}`,
    'The request was partially successful.',
    'Actions',
    'Quilla Marsh',
    'Follow',
    '1 follower',
    ...messages.flat(),
    'Actions',
    'Quilla Marsh',
    'Write a reply',
    'Donate Now',
    'Tweet this request',
  ].join('\n\n');
const asked = [
  'Quilla Marsh',
  '17 June 2024',
  ...SENT,
  `Dear ${BODY},`,
  ...REQUEST,
  'Yours faithfully,',
  'Quilla Marsh',
  ...END,
];
const told = (day: string, ...words: readonly string[]): readonly string[] => [
  'Despatch Box,',
  BODY,
  day,
  ...words,
  'Pier House',
  '2 Quay Street',
  'NOTE: Please do not edit the subject line when replying to this email.',
  ...END,
];
const ACKNOWLEDGED = told(
  '18 June 2024',
  'Our reference: 3375675             Information request',
  RULE,
  'Thank you for your email. We are currently processing your request. If you have any questions, please ask by return email.',
  BODY,
);
const NOT_HELD = told(
  '3 July 2024',
  '1 Attachment',
  'Response some exempt.pdf',
  '114K Download View as HTML',
  'Our reference: 3375675             Information request',
  RULE,
  'Dear Ms Marsh',
  `Thank you for your request for information concerning ${REQUEST[0]}`,
  `${REQUEST[1]}.`,
  'Unfortunately I am unable to provide this information, because we do not have it. I have attached my formal response which sets out the details.',
  'Records Team',
  BODY,
);

const outcomes = ({ questions }: ReadDraft) =>
  questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
const leftAs = ({ letter }: ReadDraft, kind: string): readonly string[] =>
  letter.left.filter((each) => each.kind === kind).map(({ block }) => block.text);

test('a page of a site is cut at its marks, and no line of it comes into a question', async () => {
  const draft = await draftOfText(page(asked, ACKNOWLEDGED, NOT_HELD));
  expect(draft.questions).toEqual([{ text: REQUEST.join('\n'), outcome: 'not-held' }]);
  expect(draft.text).toContain(
    '\nUnfortunately I am unable to provide this information, because we do not have it.\n',
  );
  // What came with the reply is named, so that the editor can look for it, and is no answer.
  expect(draft.text).toContain('missing here\n\n- Response some exempt.pdf\n');
  expect(draft.text).not.toMatch(/Quilla|Marsh|Attachment|\d+K|Despatch|Quay Street|Donate|---- /);
});

test('the page gives the title, the reference, and the days of the request and its answer', async () => {
  const { letter } = await draftOfText(page(asked, ACKNOWLEDGED, NOT_HELD));
  expect(letter.title?.value).toBe('Painting of piers');
  expect(letter.reference?.value).toBe('3375675');
  expect(letter.dates.received).toEqual({ value: '2024-06-17', from: 'the first message: 17 June 2024' });
  expect(letter.dates.responded?.value).toBe('2024-07-03');
});

test('a request that its answer tells once more is no answer, and is counted', async () => {
  const draft = await draftOfText(page(asked, NOT_HELD));
  expect(leftAs(draft, 'courtesy')).toEqual(
    expect.arrayContaining([
      'Thank you for your request for information concerning',
      REQUEST[0],
      `${REQUEST[1]}.`,
    ]),
  );
  expect(draft.body.problems).toEqual([]);
  expect(draft.letter.unplaced).toEqual([]);
});

test('a page that begins below its first author and is cut off at its end is read all the same', async () => {
  const whole = [...asked, ...NOT_HELD].join('\n\n');
  const from = (line: string) => whole.slice(whole.indexOf(line), whole.indexOf('NOTE:'));
  for (const line of ['Quilla', '17 June', 'Delivered', 'Dear'])
    expect((await draftOfText(from(line))).questions, line).toEqual([
      { text: REQUEST.join('\n'), outcome: 'not-held' },
    ]);
});

test('a page of acknowledgements, delays and notes decides nothing', async () => {
  for (const [words, note] of [
    [['We are actively considering the request but we need more time to process it.'], 'take longer'],
    [['I am dealing with your request and aim to send you a response by 16 July 2024.'], 'has arrived'],
    [['I have attached our formal response to your request.'], 'the note that a response came with'],
    [['Please find attached my response to your email of 8 June.'], 'the note that a response came with'],
    [
      ['Please see the attached correspondence of a reply to your e-mail dated the 9 June'],
      'the note that a response came with',
    ],
    [
      [
        'Please find attached response to your correspondence',
        'Kind regards',
        'Bram Holt',
        '3^rd floor | Pier House | 2 Quay Street | Fenwick | FW1P 4DF',
        '[1]www.piers.example | [2]Twitter | [3]Flickr | [4]YouTube |',
        '[5]Pinterest | [6]LinkedIn',
        '[7]PIERS_LOGO',
        'References',
        'Visible links',
        '1. http://www.piers.example/',
      ],
      'the note that a response came with',
    ],
    [
      [
        'In order to be sure that we understand you we would like to ask you for clarification. Do you mean piers or jetties?',
        'I will not be able to take this matter further without this extra information from you.',
      ],
      'asks the requester what was meant',
    ],
  ] as const) {
    const draft = await draftOfText(
      page(asked, ACKNOWLEDGED, told('2 July 2024', 'Dear Ms Marsh', ...words, 'Records Team')),
    );
    expect(outcomes(draft), words[0]).toEqual([[undefined]]);
    expect(draft.text).toContain(note);
  }
});

test('a response that comes with the information does decide', async () => {
  const draft = await draftOfText(
    page(
      asked,
      told(
        '2 July 2024',
        'Dear Ms Marsh',
        'I have attached our formal response to your request, and the information you asked for.',
      ),
    ),
  );
  expect(outcomes(draft)).toEqual([['disclosed']]);
});

test('the officer by whose name the requester goes on is answered by a mail that quotes it', async () => {
  const again = [
    'Dear Despatch Box,',
    'I believe that my request for the painted piers is now long overdue.',
    'Yours sincerely,',
    'Quilla Marsh',
  ];
  const draft = await draftOfText(
    page(
      asked,
      ['Quilla Marsh', ' 9 July 2024', ...SENT, ...again, ...END],
      told(
        '10 July 2024',
        'Dear Ms Marsh',
        'The Department owns four piers. None of them has been painted since 1998.',
        'Regards',
        'Bram Holt',
        RULE,
        ...again,
        'show quoted sections',
      ),
    ),
  );
  expect(outcomes(draft)).toEqual([['disclosed']]);
  expect(leftAs(draft, 'quoted-mail')).toEqual(again);
  expect(draft.text).not.toMatch(/long overdue|Bram|Holt/);
});

test('an annotation is nobody’s decision, and does not name who left it', async () => {
  const note = [
    'Asta Quill left an annotation ( 6 September 2024)',
    'The information is exempt under section 43(2), I think.',
    ...END,
  ];
  const draft = await draftOfText(page(asked, ACKNOWLEDGED, note));
  expect(outcomes(draft)).toEqual([[undefined]]);
  expect(draft.text).not.toMatch(/Asta|Quill|43\(2\)/);
});

test('a review further down the page changes the outcome', async () => {
  const draft = await draftOfText(
    page(
      asked,
      NOT_HELD,
      [
        'Quilla Marsh',
        ' 4 July 2024',
        ...SENT,
        `Dear ${BODY},`,
        'I ask for an internal review.',
        'Quilla Marsh',
        ...END,
      ],
      told(
        '1 August 2024',
        'Dear Ms Marsh',
        'I have completed the internal review of our response. The list of piers is attached.',
        'Yours sincerely',
        'Head of Records',
      ),
    ),
  );
  expect(outcomes(draft)).toEqual([['disclosed']]);
  expect(
    draft.frontmatter.data?.inferred?.find(({ field }) => field === 'outcome')?.from,
  ).toMatchInlineSnapshot(
    `"the review of 1 August 2024: “The list of piers is attached.”; the earlier message said: not-held"`,
  );
});

test('a saved page is read as its text is, with the lines of its mails whole', async () => {
  const message = (id: string, author: string, day: string, text: string): string =>
    `<div class="correspondence"><div class="correspondence__header"><span>${author}</span> <a href="#${id}"><time>${day}</time></a></div><div class="correspondence_text">${text}</div><div><a href="https://requests.example/pier#${id}">https://requests.example/pier#${id}</a> <a href="/report">Report</a></div></div>`;
  const html = `<html><body><div id="banner"><h1>WhatDoTheyKnow</h1></div><div id="content"><h1>Painting of piers</h1><p><a href="/user">Quilla Marsh</a> made this Freedom of Information request to <a href="/body">${BODY}</a></p>${[
    message(
      'outgoing-1',
      'Quilla Marsh',
      '17 June 2024',
      `<p>Dear ${BODY},</p>${REQUEST.map((line) => `<p>${line}</p>`).join('')}<p>Yours faithfully,</p><p>Quilla Marsh</p>`,
    ),
    message(
      'incoming-2',
      'Despatch Box,',
      '3 July 2024',
      `<h3>1 Attachment</h3><p>Response not held.pdf</p><p>114K <a href="#">Download</a> <a href="#">View as HTML</a></p><p>Our reference: 3375675 Information request</p><p>${RULE}</p><p>Dear Ms Marsh<br>&nbsp;<br>The Department owns four piers. They were painted in the years which are<br>shown in the table that hangs in the hall of the house of the Department<br>on the quay. No other pier is ours.</p><p>Records Team</p>`,
    ),
  ].join('')}<div><h2>Act on what you've learnt</h2><p>Tweet this request</p></div></div></body></html>`;
  const draft = await draftOfText(html, '.html');
  expect(draft.letter.title?.value).toBe('Painting of piers');
  expect(outcomes(draft)).toEqual([['disclosed']]);
  expect(draft.text).toContain(
    'They were painted in the years which are shown in the table that hangs in the hall of the house of the Department on the quay. No other pier is ours.',
  );
  expect(draft.text.match(/not held/g)).toHaveLength(1);
  expect(draft.text).toContain('missing here\n\n- Response not held.pdf\n');
  expect(draft.text).not.toMatch(/Quilla|Marsh|Attachment|Tweet|Report/);
});

test('lines drawn in a mail come into no question and break no draft', async () => {
  const draft = await draftOfText(
    `Dear Ms Marsh\n\nYou asked:\n\n1. How many piers are there?\n\n------------\n\n2. Who paints them?\n\n============\n\nOur response:\n\n1. Four.\n\n2. We do not hold this information.\n`,
  );
  expect(draft.questions).toEqual([
    { text: 'How many piers are there?', outcome: 'disclosed' },
    { text: 'Who paints them?', outcome: 'not-held' },
  ]);
  expect(draft.text).not.toMatch(/----|====/);
});

test('bullets with tabs behind them are a list and no table', async () => {
  const list = ['•\tHow many piers are there?', '•\tWho paints them?', '•\tWhat does the paint cost?'];
  const draft = await draftOfText(
    page([...asked.slice(0, 6), list.join('\n'), ...asked.slice(8)], ACKNOWLEDGED),
  );
  expect(draft.questions.map(({ text }) => text)).toEqual([
    'How many piers are there?',
    'Who paints them?',
    'What does the paint cost?',
  ]);
});

test('a question that stands again over its own answer is kept there', async () => {
  const draft = await draftOfText(
    page(
      [
        ...asked.slice(0, 6),
        '1. Which piers does the Department own in the north?',
        '2. Which of them were painted last year?',
        ...asked.slice(8),
      ],
      told(
        '2 July 2024',
        'Dear Ms Marsh',
        '1. Which piers does the Department own in the north?',
        'Those of Fenwick and Eastmoor.',
        '2. Which of them were painted last year?',
        'We do not hold this information.',
        'Records Team',
      ),
    ),
  );
  expect(outcomes(draft)).toEqual([['disclosed'], ['not-held']]);
  expect(draft.text).toContain('Those of Fenwick and Eastmoor.');
});

test('the law and the number of a request are read from its other messages where the decision has neither', async () => {
  const { letter } = await draftOfText(
    page(
      asked,
      told(
        '18 June 2024',
        'Our reference: 3375675',
        'Environmental Information Regulations 2004',
        'We are currently processing your request.',
      ),
      told('2 July 2024', 'Dear Ms Marsh', 'The Department owns four piers, which were painted in 1998.'),
    ),
  );
  expect(letter.regime.value).toBe('EIR');
  expect(letter.reference?.value).toBe('3375675');
});

test('a requester that is a company is not named, and other companies are', async () => {
  const text = page(
    asked,
    told('2 July 2024', 'Dear Sir', 'The four piers were painted by Brightcoat Ltd in 1998.'),
  );
  const draft = await draftOfText(text.replaceAll('Quilla Marsh', 'Pierwatch Ltd'));
  expect(draft.text).toContain('Brightcoat Ltd');
  expect(draft.text).not.toContain('Pierwatch');
});

test('where a page has no marks, a line with a known author and a day begins a message', async () => {
  const draft = await draftOfText(
    [
      'Painting of piers',
      `Quilla Marsh made this Freedom of Information request to ${BODY} as part of a batch sent to 12 authorities`,
      'From: Quilla Marsh\n17 June 2024',
      `Dear ${BODY},`,
      ...REQUEST,
      'Quilla Marsh',
      `Bram Holt, ${BODY}\n2 July 2024`,
      '1 Attachment',
      'Piers.pdf',
      '61K Download View as HTML',
      'We do not hold this information.',
      'Things to do with this request',
      'Add an annotation (to help the requester or others)',
    ].join('\n\n'),
  );
  expect(draft.questions).toEqual([{ text: REQUEST.join('\n'), outcome: 'not-held' }]);
  expect(draft.text).not.toMatch(/Quilla|Marsh|Bram|Holt|61K|annotation/);
});

test('the name of the page says whose the messages are where nothing else does', async () => {
  const { questions, text } =
    await draftOfText(`Dredging of North Quay - a Freedom of Information request to Lobster Bay Board - WhatDoTheyKnow

Skip to content

Dredging of North Quay

From: Asta Quill
9 January 2023

Dear Lobster Bay Board,

1. Please send me the survey of North Quay.

2. Please state what the dredging cost in 2021.

Yours faithfully,

Asta Quill

Link to this   Report

Lobster Bay Board
6 February 2023

Dear Asta Quill

The survey is attached. The dredging cost £4,200 in 2021.

Kind regards

Records Team

From: Asta Quill
21 March 2023

Dear Lobster Bay Board,

Thank you for these. Please send me the plan of the steps as a new request.

Yours faithfully,

Asta Quill

Lobster Bay Board
19 April 2023

Dear Asta Quill

We do not hold a plan of the steps.

Kind regards

Records Team
`);
  expect(questions.slice(0, 2)).toMatchObject([
    { text: 'Please send me the survey of North Quay.', outcome: 'disclosed' },
    { text: 'Please state what the dredging cost in 2021.', outcome: 'disclosed' },
  ]);
  expect(text).toContain('We do not hold a plan of the steps.');
});

test.each([
  ['a name that begins with an exclamation mark', '!Public - Bridges Unit'],
  ['its address for a name', 'foi.bridges@department.example'],
  ['a long name', `BRIDGES UNIT (${'DEPARTMENT OF BRIDGES AND PIERS '.repeat(3)})`],
])('a mailbox with %s writes as any other does', async (_, name) => {
  const { questions, letter } = await draftOfText(
    page(asked, [
      `${name}, ${BODY} 4 July 2024`,
      'Dear Ms Marsh,',
      'The Department owns two piers. Both were painted in 2019.',
      ...END,
    ]),
  );
  expect(letter.kind).toBe('decision');
  expect(questions.at(0)?.outcome).toBe('disclosed');
});

test('a body that writes from a mailbox without a name writes all the same', () => {
  const thread = threadIn(
    [
      'Asta Quill made this Freedom of Information request to Harbour Board',
      'Asta Quill 14 March 2022',
      'Dear Harbour Board,',
      'Please send me the lease of the quay.',
      'Link to this',
      'harbour@foimail.example 8 April 2022',
      'Dear Asta Quill',
      'The lease is exempt under section 43(2) of the Act.',
      'Link to this',
    ].map((text) => block(text)),
  );
  expect(thread?.messages.map(({ by, sent }) => [by, sent])).toEqual([
    ['requester', '14 March 2022'],
    ['authority', '8 April 2022'],
  ]);
});
