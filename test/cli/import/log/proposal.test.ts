import { expect, test } from 'vitest';
import { mappingTable } from '../../../../src/cli/import/log/mapping-table.ts';
import { propose } from '../../../../src/cli/import/log/proposal.ts';
import { readSheet } from '../../../../src/cli/import/log/sheet.ts';

const table = (text: string): string => `\n${mappingTable(propose(readSheet(text).columns, []))}`;
const fields = (text: string): string =>
  propose(readSheet(text).columns, [])
    .map(({ column, field }) => `${column.title}: ${field}`)
    .join(', ');

test('a mapping is shown in lines of up to 80 characters, and shows nobody', () => {
  const shown = table(
    [
      'FOI Ref;Date Received;Requester Name;Contact;Subject;Request;Decision;Exemption;Exemption;Department;Date Responded;Days taken;',
      'FOI 1;03/04/2024;Priya Hart;p.hart@example.org;Cars;Dear Ms Quill, how many cars?;Granted;;;Fleet;23/04/2024;14;',
      'FOI 2;04/04/2024;A. Quill;a@example.org;The cost of vans and everything else that has wheels in it;How many vans do you have in your fleet, and since when?;Refused;s43(2);s40(2);Fleet;24/04/2024;14;Priya Hart',
    ].join('\n'),
  );
  expect(shown).toMatchInlineSnapshot(`
    "
      Column                      becomes      for example
      FOI Ref                     reference    FOI 1
      Date Received               received     03/04/2024
      Requester Name              left out     not shown: who asked, who answered
      Contact                     left out     not shown: who asked, who answered
      Subject                     title        Cars
      Request                     request      How many vans do you have in your fl…
      Decision                    outcome      Granted
      Exemption (column 8)        exemptions   s43(2)
      Exemption (column 9)        exemptions   s40(2)
      Department                  unplaced     Fleet
      Date Responded              responded    23/04/2024
      Days taken                  left out     the site counts it itself
      column 13                   left out     not shown: its values name people
      Dates in “Date Received” are read day first, as in “Date Responded”.
      Dates in “Date Responded” are read day first, as 23/04/2024 shows.
      What is unplaced has to be moved or deleted in each draft. A column that the
      log need not show is left out by “leave-out” in a mapping: --save-mapping."
  `);
  expect(shown.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the values decide where a name can mean several things', () => {
  expect(fields('Ref,Response,Decision,Type\nA1,03/04/2024,Granted,FOI\nA2,04/04/2024,Refused,EIR\n')).toBe(
    'Ref: reference, Response: responded, Decision: outcome, Type: regime',
  );
  expect(fields('Ref,Response,Request\nA1,There were 12.,How many?\nA2,We hold none.,Which?\n')).toBe(
    'Ref: reference, Response: response, Request: request',
  );
});

test('a column that says the same in every row is left out', () => {
  const log = (last: string): string =>
    `Ref,Request,State\n${['A1', 'A2', 'A3', 'A4'].map((ref) => `${ref},How many?,Closed\n`).join('')}A5,Which?,${last}\n`;
  expect(fields(log('Closed'))).toBe('Ref: reference, Request: request, State: leave-out');
  expect(table(log('Closed'))).toContain('State                       left out     the same in every row');
  expect(fields(log('Paid for'))).toBe('Ref: reference, Request: request, State: unplaced');
  // What stands in some rows only tells them from the others.
  expect(fields(log(''))).toBe('Ref: reference, Request: request, State: unplaced');
});

test('the outcome is the column whose values are outcomes, and not how far a request has come', () => {
  expect(
    fields(
      'Ref,Status,Decision,Published\nA1,Closed,Granted,Yes\nA2,Open,,No\nA3,Withdrawn,,No\nA4,Closed,Refused,No\n',
    ),
  ).toBe('Ref: reference, Status: unplaced, Decision: outcome, Published: unplaced');
});

test('columns that answer a question beside the outcome are read with it', () => {
  expect(fields('Ref,Info held,Outcome\nA1,Yes,Granted\nA2,No,\nA3,Yes,Refused\n')).toBe(
    'Ref: reference, Info held: outcome, Outcome: outcome',
  );
  expect(fields('Ref,Released (Y/N),Withheld (Y/N)\nA1,Y,N\nA2,N,Y\nA3,Y,Y\n')).toBe(
    'Ref: reference, Released (Y/N): outcome, Withheld (Y/N): outcome',
  );
});

test('a column that only says whether an exemption was used cites none', () => {
  expect(fields('Ref,Decision,Exemption used?\nA1,Refused,Yes\nA2,Granted,No\n')).toContain(
    'Exemption used?: outcome',
  );
  expect(fields('Ref,Decision,S40\nA1,Refused,Yes\nA2,Refused,\n')).toContain('S40: exemptions');
});

test('responses of a few words each are outcomes, where no other column is', () => {
  const rows = 'A1,Cars,All information provided\nA2,Vans,Not held\nA3,Boats,Withdrawn by applicant\n';
  expect(fields(`Ref,Request,Response\n${rows}`)).toContain('Response: outcome');
  expect(fields('Ref,Request,Response\nA1,Cars,Twelve.\nA2,Vans,We hold none.\nA3,Boats,4\n')).toContain(
    'Response: response',
  );
});

test('the handling of a request and what came after its response are no part of it', () => {
  expect(
    fields(
      'Ref,Reply method,Responding team,Internal review requested?,Internal review outcome,Extended?\nA1,Email,Fleet,N,Upheld,No\n',
    ),
  ).toBe(
    'Ref: reference, Reply method: unplaced, Responding team: unplaced, Internal review requested?: unplaced, Internal review outcome: unplaced, Extended?: leave-out',
  );
});

test.each(['Date rec', "Date Rec'd", 'Recd', 'Date Received'])(
  '“%s” is when a request was received',
  (name) => {
    expect(fields(`Ref,${name},Title\nA1,03/04/2024,Cars\n`)).toContain(`${name}: received`);
  },
);

test('of two columns of numbers the one that is called after the request is the reference', () => {
  expect(fields('ID,FOI number,Title\n1,1207165,Cars\n2,1207166,Vans\n')).toBe(
    'ID: unplaced, FOI number: reference, Title: title',
  );
});

test('titles that begin with a law are titles', () => {
  expect(fields('Ref,Subject\nA1,FOI - parking\nA2,EIR - drains\n')).toBe('Ref: reference, Subject: title');
});

test('the label of a case is its title, but not behind a column that is called so', () => {
  const rows = 'A1,Cars,Fleet,How many cars?\nA2,Vans,Fleet,How many vans?\nA3,Roads,Works,How many roads?\n';
  expect(fields(`Ref,Case label,Area,Request\n${rows}`)).toBe(
    'Ref: reference, Case label: title, Area: unplaced, Request: request',
  );
  expect(fields(`Ref,Subject,Case label,Request\n${rows}`)).toBe(
    'Ref: reference, Subject: title, Case label: unplaced, Request: request',
  );
});

test('a request that is all figures is not a second reference', () => {
  expect(fields('Ref,Request\nA1,Form 12\nA2,Form 13\n')).toBe('Ref: reference, Request: request');
});

test('columns without a name, or with one name, are told apart by their place and their values', () => {
  expect(fields('Ref,,Notes,Notes\nA1,EIR,x,y\nA2,FOI,x,y\n')).toBe(
    'Ref: reference, column 2: regime, Notes (column 3): unplaced, Notes (column 4): unplaced',
  );
});

test('a column of people is left out even where its name says nothing', () => {
  expect(fields('Ref,Who,Title\nA1,Priya Hart,Cars\nA2,Sarah Quill,Vans\n')).toBe(
    'Ref: reference, Who: leave-out, Title: title',
  );
});

test('a date whose name does not say of what is never taken for one of the three', () => {
  expect(fields('Ref,Date,Title\nA1,03/04/2024,Cars\nA2,04/04/2024,Vans\n')).toContain('Date: unplaced');
});

test('a summary of the request is the request where there is no other', () => {
  expect(fields('Ref,Summary of request\nA1,Cars\n')).toBe('Ref: reference, Summary of request: request');
  expect(fields('Ref,Summary of request,Request\nA1,Cars,How many?\n')).toContain('request: title');
});

test('the order of day and month is that of the column, else of another, else the British one', () => {
  const orders = (first: string, second: string) =>
    propose(readSheet(`Ref,Received,Responded\nA1,${first},${second}\n`).columns, []).map(
      ({ order }) => order,
    );
  expect(orders('2/13/2024', '3/4/2024')).toEqual([undefined, 'month-first', 'month-first']);
  expect(orders('13/2/2024', '3/4/2024')).toEqual([undefined, 'day-first', 'day-first']);
  expect(orders('1/2/2024', '3/4/2024')).toEqual([undefined, 'day-first', 'day-first']);
});

test('a column that shows both orders says so', () => {
  const text = 'Ref,Received\nA1,13/02/2024\nA2,02/13/2024\n';
  expect(table(text).split('\n').at(-1)).toMatchInlineSnapshot(`"  shows the other order."`);
});

test('what is no date in either order shows none', () => {
  const shown = (received: string): string | undefined =>
    table(`Ref,Received\nA1,${received}\nA2,03/04/2024\nA4,05/04/2024\n`).split('\n').at(-1)?.trim();
  expect(shown('31/02/2024\nA3,14/02/2024')).toBe(
    'Dates in “Received” are read day first, as 14/02/2024 shows.',
  );
  expect(shown('31/02/2024')).toBe('Dates in “Received” are read day first, as is usual: no value shows it.');
});

test('the names of the columns may stand below a title, and again further down', () => {
  const { headerLine, rows, above } = readSheet(
    'Log of 2024,,\n\nRef,Title,Outcome\nA1,Cars,Granted\nRef,Title,Outcome\nA2,Vans,\n',
  );
  expect([headerLine, rows.length, above.length]).toEqual([3, 2, 1]);
});

test('a log without names is not guessed at', () => {
  expect(() => readSheet('A1,Cars,03/04/2024\nA2,Vans,04/04/2024\n')).toThrow(
    'No row here holds the names of the columns.',
  );
});

test('questions that many rows share are asked, whatever they ask for', () => {
  const rows = Array.from(
    { length: 30 },
    (_, row) => `A${row},What was the cost of the ${row % 3} boats?,None`,
  );
  expect(fields(`Ref,Request,Response\n${rows.join('\n')}\n`)).toBe(
    'Ref: reference, Request: request, Response: response',
  );
});

test('labels beside a title are no title', () => {
  const { columns } = readSheet('Ref,Labels,Title\nA1,Fleet,Cars\nA2,Works,Roads\n');
  expect(propose(columns, []).map(({ field }) => field)).toEqual(['reference', 'unplaced', 'title']);
});
test('a label of a case before a title is no title', () => {
  const { columns } = readSheet('Ref,Case label,Subject\nA1,Fleet,Cars\nA2,Works,Roads\n');
  expect(propose(columns, []).map(({ field }) => field)).toEqual(['reference', 'unplaced', 'title']);
});
