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
