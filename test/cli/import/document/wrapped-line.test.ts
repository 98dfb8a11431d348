import { describe, expect, test } from 'vitest';
import { readTextLetter } from '../../../../src/cli/import/document/text-letter.ts';
import { continues, wrapWidth, wrapWidths } from '../../../../src/cli/import/document/wrapped-line.ts';

const texts = (letter: string): readonly string[] => readTextLetter(letter).map(({ text }) => text);

/** A mail that was wrapped at 72 characters. */
const WRAPPED = `Berths at North Quay

Dear Ms Marsh

The harbour office counts the boats that are moored at North Quay on the
first day of every month, and keeps the figures of the last seven years
in a ledger. The cutters of the lifeboat station are not among them, nor
are the boats of the harbour office, which lie at the old breakwater and
have no berth.`;

/** A mail each paragraph of which is one line. */
const UNWRAPPED = `Dear Mr Holt

The figures that I asked for are those of North Quay alone, and the boats of the old breakwater need not be
counted among them
however long they have been there, so please do send me what the ledger of the harbour office has for 2023.`;

/** Words of so many characters. */
const line = (length: number, end = ''): string =>
  `${'crane '.repeat(30).slice(0, length - end.length)}${end}`;

describe('the width of a text', () => {
  const wide = (end: string): readonly string[] => [
    '',
    ...Array.from({ length: 6 }, () => line(100, end)),
    '',
  ];

  test('is that of its full lines', () => {
    expect(wrapWidth(WRAPPED.split('\n'))).toBe(72);
  });

  test('is wider than mail programs wrap only where lines break off in the middle of a sentence', () => {
    expect(wrapWidth(wide(' cranes'))).toBe(100);
    expect(wrapWidth(wide(' 2023.'))).toBeUndefined();
  });
});

describe('the mails of a correspondence', () => {
  test('have each its own width', () => {
    const mails = `${WRAPPED}\n\n${UNWRAPPED}`.split('\n');
    const widths = wrapWidths(mails);
    expect(widths[mails.indexOf('have no berth.')]).toBe(72);
    expect(widths.at(-1)).toBeNull();
  });

  test('have that of the whole where they are too short to show one', () => {
    expect(wrapWidths(`${WRAPPED}\n\nDear Mr Holt\n\nThank you.`.split('\n')).at(-1)).toBe(72);
  });

  test('have none where one line alone is longer', () => {
    expect(wrapWidths(`${WRAPPED}\n\nDear Mr Holt\n\n${line(130)}`.split('\n')).at(-1)).toBeUndefined();
  });

  test('are one text where there is but one greeting', () => {
    const widths = wrapWidths(`${line(130)}\n\n${WRAPPED}`.split('\n'));
    expect([...new Set(widths)]).toEqual([72]);
  });

  test('keep their lines apart where one is wrapped and the other is not', () => {
    const read = texts(`${WRAPPED}\n\n${UNWRAPPED}\n`);
    expect(read[2]).toMatch(/^The harbour office counts .* have no berth\.$/);
    expect(read).toContain('counted among them');
  });
});

describe('a line that goes on in the next', () => {
  test.each([
    ['Please see the register of berths at', '[2]'],
    ['[2]', 'https://www.example.org/berths'],
    ['2.', 'www.example.org/berths'],
    ['Please see the register [2]', 'https://www.example.org/berths'],
    ['https://www.example.org/berths', 'for further details.'],
  ])('“%s” in “%s”, at whatever width', (first, next) => {
    expect(continues(first, next, undefined)).toBe(true);
  });

  test('as a dash in the middle of a sentence does', () => {
    expect(
      continues('We hold the figures of the boats that were left in 2022', '– 2023, as you asked.', 62),
    ).toBe(true);
  });

  test('behind a full stop, where the next word would not have fitted by far', () => {
    expect(continues(line(66, '.'), 'Nevertheless we counted', 72)).toBe(true);
  });
});

describe('a line that ends', () => {
  test('above the mark of a link, where its sentence does', () => {
    expect(continues('The register is on our site.', '[2]', undefined)).toBe(false);
  });

  test('above the address of a link that has a heading below it', () => {
    expect(continues('https://www.example.org/berths', 'berths: a list', undefined)).toBe(false);
    expect(continues('https://www.example.org/berths', 'Further details', undefined)).toBe(false);
  });

  test.each([
    ['the size of a file', line(70, '.pdf'), '84K'],
    ['the size of a larger file', line(70, '.docx'), '1.4 MB'],
    ['“Yours faithfully,”', line(70, 'crane'), 'Yours faithfully,'],
    ['“Kind regards”', line(70, 'crane'), 'Kind regards'],
    ['the edge of a table', line(70, 'crane'), '┌──────────┬──────────┐'],
  ])('above %s, however full it is', (_, first, next) => {
    expect(continues(first, next, 72)).toBe(false);
  });

  test('not above other figures or words, if it is full', () => {
    expect(continues(line(70, 'crane'), '84 cranes', 72)).toBe(true);
    expect(continues(line(70, 'crane'), 'Many thanks are due', 72)).toBe(true);
  });

  test('above rows that are alike but for their figures', () => {
    const first = 'The boats left at North Quay in each of the years that you named';
    expect(continues(first, 'Year 2021/22 – 37', 66, 'Year 2022/23 – 1,025')).toBe(false);
    expect(continues(first, 'Year 2021/22 – 37', 66, 'The boats of 2022/23')).toBe(true);
    expect(continues(first, 'Northern quays', 66, 'Northern quays')).toBe(true);
  });

  test.each([
    ['an item of a list', '– The boats that were left at North Quay in the year 2022'],
    ['the end of a sentence', 'We hold the figures of the boats that were left in 2022.'],
    ['a line that is far from full', 'We hold the figures of 2022'],
  ])('in %s above a dash', (_, first) => {
    expect(continues(first, '– 2023, as you asked.', 62)).toBe(false);
  });

  test('in the middle of a sentence, in a mail that is not wrapped', () => {
    const first = 'The figures that I asked for are those of North Quay alone';
    expect(continues(first, 'and no others.', null)).toBe(false);
    expect(continues(first, 'and no others.', undefined)).toBe(true);
  });

  test('behind a full stop where the next word would barely not have fitted', () => {
    expect(continues(line(66, '.'), 'Boats', 72)).toBe(false);
    expect(continues(line(66, 's'), 'Boats', 72)).toBe(true);
  });
});

test('above a letter with its bracket, where the line is the address of a link', () => {
  expect(continues('https://www.example.org/berths', 'b) There were 41 boats.', undefined)).toBe(false);
});
test('above a list of dashes in small letters to which it leads', () => {
  const first = 'in it are missing. Please send me those figures of North Quay which';
  expect(continues(first, '- show how many boats were moored', 72, '- show how many were sold')).toBe(false);
});

test('a greeting on the first line begins a mail as the others do', () => {
  const mails = `${WRAPPED.slice(WRAPPED.indexOf('Dear'))}\n\n${UNWRAPPED}`.split('\n');
  const widths = wrapWidths(mails);
  expect(widths[mails.indexOf('have no berth.')]).toBe(72);
  expect(widths.at(-1)).toBeNull();
});

test('in the middle of a sentence above a dash that leads to a list, which is none of its items', () => {
  const first = 'We hold the figures of the boats that were left in 2022';
  expect(continues(first, '– 2023, which are of these kinds:', 62, '- cutters of the harbour')).toBe(true);
  expect(continues(first, '– 2023, which are of one kind', 62, '- cutters of the harbour')).toBe(false);
});

test('the number of a page at the end of a wide line neither goes on nor is gone on with', () => {
  const page = `${' '.repeat(90)}2`;
  expect(continues(page, 'Annex A', 80)).toBe(false);
  expect(continues(line(78), page, 80)).toBe(false);
  expect(continues(line(78), 'lighthouse', 80)).toBe(true);
});

test('a line that is set in below the number of the one above goes on, whatever the width', () => {
  const first = '1 how many reports of drifting nets has the Board had from the';
  expect(continues(first, '   Skerry coast since 2015?', undefined)).toBe(true);
  expect(continues(first, 'Skerry coast since 2015?', undefined)).toBe(false);
  expect(continues(`${first} quay?`, '   Nine.', undefined)).toBe(false);
});

test('a quoted line goes on in the next, which is quoted as well', () => {
  const first = '> How many times has the lifeboat been called out in the last';
  expect(continues(first, '> calendar year?', undefined)).toBe(true);
  expect(continues(first, 'calendar year?', undefined)).toBe(false);
  expect(continues(first, '> Calendar year?', undefined)).toBe(false);
});

test('a roman number below a line begins an item', () => {
  const first = 'ii. The number of lamps that were lit on that evening in the town';
  expect(continues(first, 'iii. The number of lamps that were out', undefined)).toBe(false);
  expect(continues(first, 'ix) The number of lamps that were out', undefined)).toBe(false);
  expect(continues(first, 'in the harbour and on the quay', undefined)).toBe(true);
});

test('a letter wrapped at ninety is read as one, whatever word begins a line, and an address beside it is none of it', () => {
  const letter = `Harbour Office                                         Quay House
Ref: HB/2024/17718                                     E-mail: office@harbour.example

Dear Mr Holt,

Thank you for your letter in which you ask for the number of boats that were moored on 1 April
2024 at North Quay. I am treating your letter as a request for information under the Freedom of
Information Act 2000. A search of the ledgers of the harbour office has now been completed, and
I can confirm that 41 boats were moored there, nine of which belong to the ferry company.
`;
  expect(texts(letter).at(-1)).toBe(
    'Thank you for your letter in which you ask for the number of boats that were moored on 1 April 2024 at North Quay. I am treating your letter as a request for information under the Freedom of Information Act 2000. A search of the ledgers of the harbour office has now been completed, and I can confirm that 41 boats were moored there, nine of which belong to the ferry company.',
  );
});

test('a letter that was printed on a wide page is read as one, and paragraphs of one line each stay as they are', () => {
  const wide = `Dear Mr Holt,

Thank you for your letter in which you ask for the number of boats that were moored at North Quay on the first of April, and for the
names of their owners. I am treating your letter as a request for information under the Freedom of Information Act 2000. A search of
the ledgers of the harbour office has now been completed, and I can confirm that 41 boats were moored there, nine of which belong to
the ferry company.

The names of the owners are exempt.
`;
  expect(texts(wide).at(-2)).toMatch(/^Thank you for your letter in which .* the ferry company\.$/);
  const apart =
    `The mooring fees for the year were £41,200, of which the ferry company paid rather more than a half in March and the rest later on.
The dredger was hired twice
in the year: once in May and once in September, on each occasion for five days, at a cost that is set out in the contract attached, page nine.

No diver was hired, and the harbour master tells us that none has been hired for many years, as the work is done by the crew of the ferry.
The crane was idle for most of the summer as there was nobody who could drive it.
`.replace('twice\nin', 'twice in');
  expect(texts(apart)).toHaveLength(4);
});
