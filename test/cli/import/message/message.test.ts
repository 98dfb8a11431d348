import { describe, expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { kindOfMessage, type MessageKind } from '../../../../src/cli/import/message/message.ts';

const kindOf = (...texts: readonly string[]): MessageKind | null =>
  kindOfMessage(texts.map((text) => block(text)));

describe('only says that a request has arrived', () => {
  test.each([
    'We have your e-mail. The harbour team will process this request.',
    'This is to confirm receipt of your request of 4 May.',
    'Your e-mail has been forwarded to the harbour office.',
    'Your message has now been logged as number 77.',
    'You can provide the dates to us by e-mail. Your request has also been logged.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('acknowledgement');
  });
});

describe('asks the requester what was meant', () => {
  test.each([
    'Section 8 of the Act asks for a request to state the full name of whoever makes it.',
    'You have not told us your real name.',
    'We cannot treat this as a valid request.',
    'Would you like the moorings or the berths? Could you please clarify this.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('clarification');
  });

  test('but not where it answers as well', () => {
    expect(kindOf('Do you need the berths? Could you clarify this. We do not hold the moorings.')).toBe(
      'decision',
    );
  });
});

describe('names over figures', () => {
  const rows = ['North Quay 22', 'South Quay 19', 'East Basin 7'];

  test('are an answer, though their table has lost its lines', () => {
    expect(kindOf(...rows, 'Your request has been logged.')).toBe('decision');
    expect(kindOf('Please see our response attached.', ...rows)).toBe('decision');
  });

  test('are none where there are only two', () => {
    expect(kindOf(...rows.slice(1), 'Your request has been logged.')).toBe('acknowledgement');
  });
});

describe('a review', () => {
  test('that has been asked for is none yet', () => {
    expect(
      kindOf(
        'Your request for an internal review of our decision has been registered. It will be conducted by a solicitor, and done as follows.',
      ),
    ).toBe('acknowledgement');
  });

  test('that does not uphold, or upholds, is one', () => {
    expect(kindOf('The internal review of our response is done. I am upholding it.')).toBe('review');
    expect(
      kindOf(
        'This is the internal review of your request. I am not upholding the use of section 43(2). There are 41 boats.',
      ),
    ).toBe('review');
  });

  test('stays one where it was logged at first and has been decided since', () => {
    expect(
      kindOf(
        'Your request for an internal review has been logged, and will be carried out by the solicitor. I have reviewed the handling of your request. The tender is exempt under section 43(2).',
      ),
    ).toBe('review');
  });
});

describe('tells something, whatever words of an acknowledgement it has', () => {
  test.each([
    'The boats were counted by hand. A letter has been sent to each owner.',
    'We confirm receipt of your request for the number of boats that lie at North Quay all year, of which there are 41.',
    'We aim to provide information where we can. There are 41 boats.',
    'We acknowledge that this took long. I can confirm that the Board holds the lease, and it can be seen at the gate.',
    'We acknowledge that this took long. We are not prepared to hand over the bids.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('decision');
  });

  const TOLD = [
    'The quay is long.',
    'It was mended in May.',
    'The crane is red.',
    'It is new.',
    'The cutter is old.',
    'It was sold in June.',
    'The buoys are green.',
    'They were lit in July.',
    'The lamps are tall.',
    'The ropes are short.',
    'The crew is small.',
  ];

  test.each(['The claims were paid within 20 working days.', 'There is a backlog of claims.'])(
    'in many sentences, and one of them is “%s”',
    (text) => {
      expect(kindOf([...TOLD, text].join(' '))).toBe('decision');
      expect(kindOf(text)).toBe('acknowledgement');
    },
  );
});

describe('only says that a request has arrived, though it says', () => {
  test.each([
    ['when the answer is due', 'Your request has been registered. It is due on 4 June.'],
    [
      'whether it may refuse',
      'We acknowledge your request. We have not yet decided whether we are withholding any of it.',
    ],
    ['how long it may take', 'Thank you. We will respond within 20 working days.'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('acknowledgement');
  });

  test('which request it is, and of which year', () => {
    const lines = ['Request received 4', 'Case 12', 'Telephone 101', 'Reference 77'];
    expect(kindOf(...lines, 'We acknowledge your request.')).toBe('acknowledgement');
    const years = ['Harbour Board 2019', 'Ferry Company 2020', 'Pilots 2021'];
    expect(kindOf(...years, 'We acknowledge your request.')).toBe('acknowledgement');
  });
});

test('a question of the requester that a reply repeats asks nothing back', () => {
  expect(kindOf('Could you tell us how many boats there are? There are 41 boats.')).toBe('decision');
  expect(kindOf('Could you tell us which boats you want? There are 41 boats.')).toBe('clarification');
});
