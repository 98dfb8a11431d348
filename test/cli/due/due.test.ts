import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readDueList } from '../../../src/cli/due/due-list.ts';
import { dueReport } from '../../../src/cli/due/due-report.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { temporaryContent } from '../../fixtures/temporary-content.ts';

/** A Saturday. */
const DAY = '2026-11-28' as CalendarDate;
const WIDE = Object.assign(new PassThrough(), { columns: 80 }) as unknown as NodeJS.WriteStream;

/** A content folder of these entries, by the last figure of their reference. */
function contentOf(...pieces: readonly string[]): string {
  return temporaryContent(
    Object.fromEntries(
      pieces.map((piece, index) => [
        `responses/${index + 1}.mdx`,
        entryWith(`reference: 01.FOI.26.00000${index + 1}\n${piece}`),
      ]),
    ),
  );
}

const HAND = 'draft: true\nquestions:\n  - text: How many dogs are there?';

function requestOf(piece: string, day = DAY) {
  const [request] = readDueList(contentOf(`${HAND}\n${piece}`), day).requests;
  return request;
}

test('a request in hand has its deadline, though it has no outcome yet', () => {
  expect(requestOf('received: 2026-11-03')).toMatchObject({
    reference: '01.FOI.26.000001',
    regime: 'FOIA',
    deadline: '2026-12-02',
    workingDays: 2,
    overdue: false,
  });
});

test('the bank holidays of the law of the request count', () => {
  // 30 November is a holiday in Scotland alone: every part of the United Kingdom counts for FOIA.
  expect(requestOf('received: 2026-11-10\nregime: FOISA')).toMatchObject({ deadline: '2026-12-09' });
  expect(requestOf('received: 2026-11-10\nregime: EISR')).toMatchObject({ deadline: '2026-12-09' });
  // 13 July is one in Northern Ireland alone: it counts for FOIA and the EIR, and not for the laws of Scotland.
  const july = '2026-07-01' as CalendarDate;
  expect(requestOf('received: 2026-07-01\nregime: EIR', july)).toMatchObject({ deadline: '2026-07-30' });
  expect(requestOf('received: 2026-07-01\nregime: FOISA', july)).toMatchObject({ deadline: '2026-07-29' });
  expect(requestOf('received: 2026-07-01\nregime: EISR', july)).toMatchObject({ deadline: '2026-07-29' });
});

test('the day of the deadline is today, the day after it overdue', () => {
  const on = (day: string) => requestOf('received: 2026-10-30', day as CalendarDate);
  expect(on('2026-11-27')).toMatchObject({ deadline: '2026-11-27', workingDays: 0, overdue: false });
  expect(on('2026-11-28')).toMatchObject({ workingDays: 0, overdue: true });
  expect(on('2026-12-02')).toMatchObject({ workingDays: 2, overdue: true });
});

test.each([
  ['received: 2026-11', '“received” says only November 2026: add the day on which the request arrived.'],
  ['received: last week', '“received” cannot be read as a date: “last week”. Write it like 2026-11-28.'],
  ['received: ""', '“received” is empty: write the day on which the request arrived, like 2026-11-28.'],
  ['received: 2026-11-29', '“received” (29 November 2026) is still to come: correct it.'],
  ['received: 2026-11-02\nregime: FOI', 'The law is not given: add “regime: FOIA”, or another law.'],
  [
    'received: 2016-11-02',
    '2016-11-03 cannot be counted: bank holidays are known from 2017-01-01 to 2028-12-31. Add 2016 to src/domain/bank-holidays.ts from https://www.gov.uk/bank-holidays.',
  ],
])('%j has no deadline, and says why', (piece, why) => {
  const request = requestOf(piece);
  expect(request).toMatchObject({ unknown: why });
  expect(request).not.toHaveProperty('deadline');
});

test.each([
  [
    '04/11/2026',
    '04/11/2026 is read as 4 November 2026, the day first. If that is right, write “received: 2026-11-04”; if not, correct it.',
  ],
  [
    '4.11.2026',
    '4.11.2026 is read as 4 November 2026, the day first. If that is right, write “received: 2026-11-04”; if not, correct it.',
  ],
  ['4 November 2026', 'write “received: 2026-11-04” instead of “4 November 2026”.'],
])('a date of receipt written as %s is counted from, and told how it was read', (written, told) => {
  const list = readDueList(contentOf(`${HAND}\nreceived: ${written}`), DAY);
  expect(list.requests).toMatchObject([{ received: '2026-11-04', written, deadline: '2026-12-03' }]);
  expect(dueReport(list, WIDE).replaceAll('\n', ' ')).toContain(`01.FOI.26.000001: ${told}`);
});

test('an answered draft, and an entry that is no draft, are no requests in hand', () => {
  const content = contentOf(
    'draft: true\nreceived: 2026-11-02\nresponded: 2026-11-20',
    'received: 2026-11-02',
    `${HAND}\nreceived: 2026-11-02\nresponded: soon`,
  );
  const { requests, undated } = readDueList(content, DAY);
  expect(requests).toEqual([]);
  expect(undated.map(({ reference }) => reference)).toEqual(['01.FOI.26.000001', '01.FOI.26.000003']);
});

test('everything is in one list that fits 80 columns, the earliest first', () => {
  const content = contentOf(
    `${HAND}\nreceived: 2026-11-03\ntitle: The number of dogs, what they eat and what that has cost since 2001`,
    `${HAND}\nreceived: 2026-10-20`,
    `${HAND}\nreceived: 2026-10`,
    'publishOn: 2026-12-20',
    'publishOn: 2026-11-27',
    'publishOn: 2026-10-20\ndraft: true\ninferred:\n  - field: regime\n    from: the Act',
    'publishOn: 2026-11-28',
    'publishOn: 2026-11-01',
    'draft: true',
  );
  writeFileSync(join(content, 'responses/z.mdx'), '---\ntitle: "open\ndraft: true\n---\n');
  const report = dueReport(readDueList(content, DAY), WIDE).replace(shownPath(content), 'content');
  expect(report).toMatchInlineSnapshot(`
    "Today is Sat 28 Nov 2026.

    Requests in hand
      Due              Working days  Reference         Title
      Tue 17 Nov 2026  overdue by 8  01.FOI.26.000002  Patrol cars
      Wed 2 Dec 2026   2 left        01.FOI.26.000001  The number of dogs, what the…
      01.FOI.26.000003: no deadline.
        “received” says only October 2026: add the day on which the request arrived.

    To be published
      Day              State       Reference         Title
      Tue 20 Oct 2026  held back   01.FOI.26.000006  Patrol cars
      Fri 27 Nov 2026  overdue     01.FOI.26.000005  Patrol cars
      Sat 28 Nov 2026  today       01.FOI.26.000007  Patrol cars
      Sun 20 Dec 2026  in 22 days  01.FOI.26.000004  Patrol cars

    Drafts with no day of publication
      01.FOI.26.000009  Patrol cars

    A request is due on the 20th working day after the day on which it arrived
    (section 10 FOIA and FOISA, regulation 5(2) EIR and EISR). If the time was
    extended, the day is later than it says here. After a clarification, “received”
    is the day on which that arrived. Bank holidays left out: Mon 30 Nov 2026 (for
    FOIA and EIR those of every part of the United Kingdom, for FOISA and EISR those
    of Scotland).

    01.FOI.26.000006 is held back: it has “draft: true” and 1 value under “inferred”
    to be confirmed.

    To go through a draft:
      npm run foi -- confirm 01.FOI.26.000006

    What is overdue, or due today, is published with the next build: npm run
    build:release, then publish the folder dist.

    Not listed: 1 entry whose day came more than two weeks ago.
    Cannot be read, and may be due too. To see why: npm run check
      content/responses/z.mdx"
  `);
  expect(Math.max(...report.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('--days leaves out what is later, and keeps what may be due', () => {
  const content = contentOf(
    `${HAND}\nreceived: 2026-11-03`,
    `${HAND}\nreceived: 2026-11-20`,
    `${HAND}\nreceived: 2026-11`,
    'publishOn: 2026-12-08',
    'publishOn: 2026-12-09',
    'draft: true',
  );
  const { requests, publications, undated } = readDueList(content, DAY, 10);
  const references = [...requests, ...publications, ...undated].map(({ reference }) => reference.at(-1));
  expect(references).toEqual(['1', '3', '4']);
});

test('where nothing is due it says so', () => {
  const content = contentOf('');
  expect(dueReport(readDueList(content, DAY), WIDE)).toBe(
    'Today is Sat 28 Nov 2026.\n\nNothing is due: there is no request in hand and no draft.',
  );
  rmSync(join(content, 'responses/1.mdx'));
  expect(readDueList(content, DAY).requests).toEqual([]);
});

test('a reference is never cut, however long', () => {
  const reference = 'FOI-2026-A-VERY-LONG-REFERENCE-OF-AN-OLD-SYSTEM/0000000001';
  const content = temporaryContent({
    'responses/a.mdx': entryWith(`reference: ${reference}\n${HAND}\nreceived: 2026-11-03`),
  });
  const report = dueReport(readDueList(content, DAY), WIDE);
  expect(report).toContain(`${reference}\n      Patrol cars`);
});
