import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/checks/finding.ts';
import { terminalReport } from '../../../src/checks/reports/terminal.ts';
import type { CheckResult } from '../../../src/checks/run.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';

const LONG: Finding = {
  rule: 'limb-missing',
  severity: 'warning',
  file: 'content/responses/2025/a folder with a name that is longer than the terminal is wide/01.FOI.25.000123.mdx',
  line: 9,
  column: 3,
  draft: true,
  message: 'Section 31(1) has nine limbs, and the response does not say which of them it relies on.',
  remedy:
    'Name the limb, for example "31(1)(a)". If the letter has none, accept this warning with that reason.',
};
const RESULT: CheckResult = {
  findings: [LONG],
  accepted: [LONG, LONG],
  entryCount: 4_000,
  draftCount: 12,
  addresses: [],
  errors: 0,
  warnings: 1,
};

function report(stream: { isTTY?: boolean; columns?: number }): string {
  const shown = Object.assign(new PassThrough(), stream) as unknown as NodeJS.WriteStream;
  return stripVTControlCharacters(terminalReport(RESULT, shown));
}

/** Lines that a reader would see broken, apart from the place, which is one thing. */
function tooWide(text: string, width: number): readonly string[] {
  return text.split('\n').filter((line) => line.length > width && !line.startsWith('content/'));
}

const WHOLE = `  warning  ${LONG.message} (limb-missing, in a draft)\n  → ${LONG.remedy}\n`;

beforeEach(() => {
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('in a terminal', () => {
  test('what is long goes on below its start, and the place stays whole', () => {
    expect(report({ isTTY: true, columns: 60 })).toMatchInlineSnapshot(`
      "content/responses/2025/a folder with a name that is longer than the terminal is wide/01.FOI.25.000123.mdx:9:3
        warning  Section 31(1) has nine limbs, and the response
                 does not say which of them it relies on.
                 (limb-missing, in a draft)
        → Name the limb, for example "31(1)(a)". If the letter has
          none, accept this warning with that reason.

      4000 entries checked, 12 drafts among them: no errors and 1
      warning (2 warnings accepted with a reason).
      To learn more of a rule: npm run foi -- explain limb-missing"
    `);
  });

  test.each([
    [{ isTTY: true, columns: 100 }, 100],
    [{ isTTY: true, columns: 0 }, 80],
    [{ isTTY: true }, 80],
  ])('that says %j, no line is wider than %i', (stream, width) => {
    expect(tooWide(report(stream), width)).toEqual([]);
    expect(tooWide(report(stream), width - 12)).not.toEqual([]);
  });

  test('of great width nothing is broken', () => {
    expect(report({ isTTY: true, columns: 200 })).toContain(WHOLE);
  });
});

/** An entry whose questions are withheld under these. */
function withheldUnder(reference: string, ...exemptions: string[]): string {
  return entryWith(`reference: ${reference}
questions:
${exemptions.map((exemption) => `  - text: Where is ${exemption}?\n    outcome: withheld\n    exemptions: ["${exemption}"]`).join('\n')}
---
${exemptions.map((_, index) => `<Reasons question="${index + 1}">\n\nIt would help thieves.\n\n</Reasons>`).join('\n\n')}`);
}

describe('the lines that accept warnings stand at the left edge, to be copied', () => {
  test('below the warning', () => {
    const content = temporaryContent({ 'responses/a.mdx': withheldUnder('01.FOI.24.000001', '31(1)(a)') });
    expect(terminalReport(check(content))).toContain(`accept this warning with that reason.

To accept it, copy these lines in front of the second ---, with the reason:
accepted:
  - warning: public-interest-missing
    question: "1"
    exemption: "31(1)(a)"
    reason: The letter has none.
`);
  });

  test('below the last of each file, under one “accepted”', () => {
    const shown = terminalReport(
      check(
        temporaryContent({
          'responses/a.mdx': withheldUnder('01.FOI.24.000001', '31(1)', '31(1)(a)'),
          'responses/b.mdx': withheldUnder('01.FOI.24.000002', '31(1)', '31(1)(a)'),
        }),
      ),
    );
    const lines = `
To accept what is right as it is, copy these lines in front of the second ---, with the reasons:
accepted:
  - warning: limb-missing
    question: "1"
    exemption: "31(1)"
    reason: The letter names none.
  - warning: public-interest-missing
    question: "1"
    exemption: "31(1)"
    reason: The letter has none.
  - warning: public-interest-missing
    question: "2"
    exemption: "31(1)(a)"
    reason: The letter has none.
`;
    expect(shown.split(lines)).toHaveLength(3);
  });
});

test('the lines that accept stand once, though what a release minds in the file comes last', () => {
  const content = temporaryContent({ 'responses/a.mdx': withheldUnder('01.FOI.24.000001', '31(1)(a)') });
  const result = check(content);
  const [warning] = result.findings;
  if (warning === undefined) throw new Error('The entry has no warning.');
  const { accept: _, ...sample } = { ...warning, rule: 'sample' };
  const placeholder = { ...sample, rule: 'placeholder', file: 'authority.yaml' };
  const shown = terminalReport({ ...result, findings: [...result.findings, placeholder, sample] });
  expect(shown.split('To accept it')).toHaveLength(2);
});

describe('lines stay whole where programs look for them', () => {
  test('in a pipe', () => {
    expect(report({})).toContain(WHOLE);
    // Node knows the columns of some streams that are no terminal.
    expect(report({ isTTY: false, columns: 60 })).toContain(WHOLE);
  });

  test('in continuous integration, even where it has a terminal', () => {
    vi.stubEnv('CI', 'true');
    expect(report({ isTTY: true, columns: 60 })).toContain(WHOLE);
  });
});
