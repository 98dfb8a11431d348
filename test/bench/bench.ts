import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateLog } from './generate-log.ts';

// Prints what a build costs on this machine. Ratios are of one run, side by side; nothing is asserted.

const SIZES = process.argv.slice(2).map(Number).filter(Number.isInteger);
const FOI = resolve('src/cli/foi.ts');
const folder = mkdtempSync(join(tmpdir(), 'foi-bench-'));

try {
  console.log(`Node ${process.version}, ${availableParallelism()} processors\n`);
  let smallest: { size: number; build: number } | undefined;
  for (const size of SIZES.length > 0 ? SIZES : [100, 1_000]) {
    const content = join(folder, String(size));
    generateLog(content, size, resolve('content'));
    const check = seconds(['check'], content);
    const build = seconds(['build', '--out', join(folder, 'site')], content);
    smallest ??= { size, build };
    const growth =
      size === smallest.size
        ? ''
        : `; ${times(size, smallest.size)} the entries in ${times(build, smallest.build)} the time`;
    console.log(
      `${size} entries: checks ${check.toFixed(1)} s; build with checks and search index ${build.toFixed(1)} s, ` +
        `${Math.round(size / build)} entries a second, ${times(build, check)} the checks alone${growth}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function times(a: number, b: number): string {
  return `${(a / b).toFixed(1)} times`;
}

function seconds(args: readonly string[], content: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [FOI, ...args], {
    env: { ...process.env, FOI_CONTENT: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`foi ${args.join(' ')} failed:\n${stderr}`);
  return (performance.now() - start) / 1000;
}
