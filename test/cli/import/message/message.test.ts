import { describe, expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { kindOfMessage, type MessageKind } from '../../../../src/cli/import/message/message.ts';
import { draftOfText } from '../draft-of.ts';

const kindOf = (...texts: readonly string[]): MessageKind | null =>
  kindOfMessage(texts.map((text) => block(text)));

describe('only says that a request has arrived', () => {
  test.each([
    'We have your e-mail. The harbour team will process this request.',
    'This is to confirm receipt of your request of 4 May.',
    'Your e-mail has been forwarded to the harbour office.',
    'Your message has now been logged as number 77.',
    'You can provide the dates to us by e-mail. Your request has also been logged.',
    'Your request will now be considered in accordance with the Act. You will receive a response within 20 working days. Some requests may also require transfer to another harbour in order to answer your query. Again, you will be informed if this is the case.',
    'The Harbour Board acknowledges receipt of your request of 9 August. The Act does not always require public authorities to disclose the information which they hold.',
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

const thread = (...reply: readonly string[]): string =>
  [
    'Boats at North Quay',
    'Asta Quill made this Freedom of Information request to Harbour Board',
    'From: Asta Quill',
    '4 March 2024',
    'Dear Harbour Board,',
    '1. How many boats are moored at North Quay?',
    '2. What does the ferry company pay?',
    'Asta Quill',
    'Link to this',
    'Harbour Board',
    '8 April 2024',
    'Dear Ms Quill,',
    ...reply,
    'Link to this',
  ].join('\n\n');

const outcomesOf = async (text: string): Promise<readonly unknown[]> =>
  (await draftOfText(text)).questions.map(({ outcome }) => outcome);

describe('an extension that says what is held stays one', () => {
  test.each([
    'We are sorry that we do not have a substantive response at this time. Under section 10(3) of the Act we are extending the deadline to 30 May. We have been unable to provide a response because the harbour master is away.',
    'I can confirm that the Board holds the information you want. We need more time to weigh section 43(2).',
    'I can confirm that we hold the information. We are extending the time limit to 4 June, as we weigh section 43.',
    'I can confirm that the Board holds some of it. However, section 43 is qualified, and we need further time to weigh the public interest.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('extension');
  });

  // A refusal that nobody made.
  test('and refuses nothing', async () => {
    expect(
      await outcomesOf(
        thread(
          'I can confirm that the Board holds the information you want. We need more time to weigh section 43(2).',
        ),
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('an acknowledgement of a request for information “held by” an authority stays one', () => {
  test.each([
    'I am writing to confirm that I have received your request for information held by the Harbour Board. You will receive a response by 4 June.',
    'Thank you. This is to confirm that your request for information held by the Board was received. We aim to reply by 4 June.',
    'We are asked to confirm whether we hold it. We will respond within 20 working days.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('acknowledgement');
  });

  // "not-held-explained" for each question.
  test('and says of nothing that it is not held', async () => {
    expect(
      await outcomesOf(
        thread(
          'I am writing to confirm that I have received your request for information held by the Harbour Board. You will receive a response by 4 June.',
        ),
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('a note that a request went to another desk only says that it has arrived', () => {
  test.each([
    'Thank you for your request. It has been forwarded to the harbour office, which will reply to you.',
    'Your message has been sent to the harbour office for an answer.',
    'This e-mail has been forwarded to the FOI desk.',
    'The request has been sent to our records team, who will look into it.',
    'Your correspondence has been forwarded to the harbour office.',
  ])('“%s”', (text) => {
    expect(kindOf(text)).toBe('acknowledgement');
  });

  // "disclosed" for each question.
  test('and discloses nothing', async () => {
    expect(
      await outcomesOf(
        thread(
          'Thank you for your request. It has been forwarded to the harbour office, which will reply to you.',
        ),
      ),
    ).toEqual([undefined, undefined]);
  });
});

test.each([
  'I confirm receipt of your request, which we will answer by 4 June.',
  'This is to confirm receipt of your letter dated 3 May, and we will answer by 4 June.',
])('“%s” only says that a request has arrived', (text) => {
  expect(kindOf(text)).toBe('acknowledgement');
});

test.each([
  'We acknowledge your request. The Act lets us refuse requests which would take more than 18 hours.',
  'We may charge a fee. Where the cost limit is exceeded we can refuse. We acknowledge your request.',
])('“%s” refuses nothing', (text) => {
  expect(kindOf(text)).toBe('acknowledgement');
});

test.each([
  'Your request as it stands would take more than 18 hours. Could you tell us which years you need?',
  'As it stands we would not be able to answer within the cost limit. Do you want only 2023? Please clarify.',
])('“%s” asks what was meant', (text) => {
  expect(kindOf(text)).toBe('clarification');
});

test.each([
  'Could you please clarify which of the quays is meant?',
  'Which quay is meant? Could you please clarify.',
  'We need some clarification. Is it North Quay or South Quay?',
  'Please clarify the request. Is it for North Quay?',
  'We are not sure which quay the request is about. Please can you clarify?',
  'We do not understand the second question. Can you please clarify it?',
  'Thank you for the request. In order to proceed, could you let us know the dates?',
  'We require further information to find the file. What is the name of the boat?',
  'Under section 1(3) we need more detail. Which craft are meant?',
])('“%s” asks the requester what was meant', (text) => {
  expect(kindOf(text)).toBe('clarification');
});

describe('an answer that says under which number the request was logged stays one', () => {
  test.each([
    ['in answers with labels', ['A1. There are 41 boats.', 'A2. They pay £900.']],
    ['in figures', ['North Quay 22', 'South Quay 19', 'East Basin 7']],
    ['below questions', ['How many boats?', '41', 'How many cranes?', 'Three', 'How many buoys?', 'Nine']],
  ])('%s', (_, answer) => {
    expect(
      kindOf(
        'Your request has been registered as HB 77.',
        ...answer,
        'A complaint will be dealt with by the solicitor.',
      ),
    ).toBe('decision');
  });

  test('where what is registered is the subject', () => {
    expect(
      kindOf('There are 41 boats. Each of them has been registered, and the owner must reply to letters.'),
    ).toBe('decision');
  });

  // The answers go into <Unplaced> as the note that a request has arrived.
  test('and has its outcomes', async () => {
    expect(
      await outcomesOf(
        thread(
          'Your request has been registered as HB 77.',
          'A1. There are 41 boats.',
          'A2. They pay £900.',
          'A complaint will be dealt with by the solicitor.',
        ),
      ),
    ).toEqual(['disclosed', 'disclosed']);
  });
});

test.each([
  [['Number of boats 22', 'Number of cranes 19', 'Number of buoys 7']],
  [['Due in 2022 22', 'Due in 2023 19', 'Due in 2024 7']],
  [['Complaints received 22', 'Requests refused 19', 'Cases closed 7']],
])('rows that count “%s” are an answer', (rows) => {
  expect(kindOf('Please see our response attached.', ...rows)).toBe('decision');
});

test.each([
  'You could reduce the years that you ask about; alternatively, you could specify keywords. We cannot download all that we found and send it to you.',
  'Thank you for your e-mail. You might consider limiting it to one quay. The two minutes are for each letter.',
])('a message that only says how to ask for less decides nothing: “%s”', (text) => {
  expect(kindOf(text)).toBe('clarification');
});

test('and one that refuses as well decides', () => {
  expect(
    kindOf(
      'Your request is refused under section 12 of the Act, as 900 hours would be needed. You could narrow it to one quay.',
    ),
  ).toBe('decision');
});

test.each([
  'Thank you for your request. We will reply within 20 working days. Our privacy notice is attached.',
  'I acknowledge your request for an internal review, which we aim to complete in 20 working days. Our complaints procedure is attached.',
])('what only comes with an acknowledgement answers nothing: “%s”', (text) => {
  expect(kindOf(text)).toBe('acknowledgement');
});

test.each([
  'There are nine ferries. We do not hold a list of them. You could limit any future request to one month.',
  'To find this would take more than 18 hours of work, and so we cannot comply. You could narrow your request to one pier.',
  'I am unable to provide you with a response on the cost of dredging as this is not held by the Board. We aim to respond to any complaint by 4 May.',
  'We cannot provide the response to the survey as it is exempt under section 41.',
])('and a decision stays one, whatever it advises: “%s”', (text) => {
  expect(kindOf(text)).toBe('decision');
});
