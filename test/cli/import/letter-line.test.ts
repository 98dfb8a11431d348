import { expect, test } from 'vitest';
import { block } from '../../../src/cli/import/document/block.ts';
import { isWords } from '../../../src/cli/import/letter-line.ts';

test.each(['Exemptions: None', 'Exemptions applied – n/a', 'Attachments: nil', 'ID: 4417', 'Our ref HB/23'])(
  'a field below the answers says nothing: “%s”',
  (text) => {
    expect(isWords(block(text))).toBe(false);
  },
);

test.each(['ID Systems and Saltash Ferries.', 'None', 'Redactions: the names of drivers'])(
  'an answer does: “%s”',
  (text) => {
    expect(isWords(block(text))).toBe(true);
  },
);
