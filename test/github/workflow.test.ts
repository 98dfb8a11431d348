import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly { readonly uses?: string }[] }>
  >;
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;

  test('is safe for pull requests from forks: it reads the repository and knows no secret', () => {
    expect(Object.keys(on)).toContain('pull_request');
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(text).not.toMatch(/secrets\.|github\.token/);
  });

  test('names each action by its commit, so that nobody can put another in its place', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test('puts no words of a pull request into a command', () => {
    const commands = [...text.matchAll(/^\s+(?:- )?run: [\s\S]*?(?=^\s+- |$(?![\s\S]))/gm)].map(
      ([run]) => run,
    );
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((run) => run.includes('${{') && !run.includes('if: '))).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});
