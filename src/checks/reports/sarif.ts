import type { Finding } from '../finding.ts';
import { READING_RULES } from '../reading-rule.ts';
import { RULES } from '../rules/index.ts';
import type { CheckResult } from '../run.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The findings in SARIF 2.1.0, which code hosts and editors read. An accepted warning is a suppressed result. */
export function sarifReport({ findings, accepted }: CheckResult): string {
  const rules = [...READING_RULES, ...RULES].map(({ id, severity, why, bad, good }) => ({
    id,
    shortDescription: { text: why },
    help: { text: `Not so:\n\n${bad}\n\nBut so:\n\n${good}` },
    defaultConfiguration: { level: severity },
  }));
  const results = [
    ...findings.map((finding) => result(finding)),
    ...accepted.map((finding) => ({ ...result(finding), suppressions: [{ kind: 'inSource' }] })),
  ];
  const driver = { name: 'foi check', rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2);
}

function result({ rule, severity, file, line, column, message, remedy }: Finding) {
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: address(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** A path from the folder of the command is an address as it is; a whole one needs its scheme, with or without a drive. */
function address(file: string): string {
  const [drive, rest] = /^[A-Za-z]:(?=\/)/.test(file) ? [`/${file.slice(0, 2)}`, file.slice(2)] : ['', file];
  const path = drive + rest.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
