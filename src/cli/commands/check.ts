import { REPORT_FORMS } from '../check/report-form.ts';
import { type Call, type Command, MisuseError } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'check every entry and say what to write instead, without a build',
  operand: 'reference, file or folder …',
  operandOptional: true,
  options: {
    release: { meaning: 'check as for publication: samples and placeholders are errors' },
    report: {
      meaning: 'how the findings are given; terminal by default',
      value: 'form',
      choices: REPORT_FORMS,
    },
    watch: { meaning: 'check again whenever the content changes, until Ctrl+C' },
    fix: { meaning: 'mend what is safe to mend, and show the difference' },
    'dry-run': { meaning: 'with --fix: show the difference and write nothing' },
    staged: { meaning: 'check what git would commit now, and nothing else' },
  },
  examples: [
    'check',
    'check 01.FOI.25.000123',
    'check content/responses/2025/01.FOI.25.000123.mdx',
    'check --fix --dry-run',
    'check --watch',
    'check --release --report github',
  ],
  async run(call) {
    refuse(call);
    const { runCheck } = await import('../check/run-check.ts');
    return runCheck(call);
  },
};

/** @throws MisuseError where options contradict each other. */
function refuse({ options, operands }: Call): void {
  const { watch: keep, fix, staged, 'dry-run': dryRun } = options;
  // “npm run check --fix”: npm takes the option for its own, and says so only here.
  const lost = ['fix', 'watch', 'staged', 'release'].find(
    (name) => options[name] !== true && process.env[`npm_config_${name}`] === 'true',
  );
  if (lost !== undefined)
    throw new MisuseError(
      `“--${lost}” went to npm, and the check did not get it.`,
      `Put -- in front of it: npm run check -- --${lost}`,
    );
  if (dryRun === true && fix !== true)
    throw new MisuseError(
      '“--dry-run” goes with --fix.',
      'To see what would be mended: check --fix --dry-run.',
    );
  if (fix === true && keep === true)
    throw new MisuseError(
      '“--fix” and “--watch” cannot go together: your editor and the command would write the same file.',
      'Run check --fix, then check --watch.',
    );
  if (staged !== true) return;
  if (fix === true)
    throw new MisuseError(
      '“--fix” cannot mend what is staged: it mends your files.',
      'Run check --fix, then git add, then check --staged.',
    );
  if (keep === true)
    throw new MisuseError('“--watch” cannot watch what is staged.', 'Take one of the two options.');
  if (operands.length > 0)
    throw new MisuseError(
      '“--staged” takes no files: git says which they are.',
      'Leave out the files, or --staged.',
    );
}
