import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { headingAnchors, prose, readDocument } from './markdown.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'content/LICENSE.md',
  'docs/editing.md',
  'docs/adopting.md',
  'docs/manual-tests.md',
  ...['docs/decisions', 'docs/rules'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  ),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Links of a document to other files of the repository, as path and heading. Code is not among them. */
function innerLinks(markdown: string): readonly string[] {
  const text = prose(markdown).replaceAll(/`[^`\n]*`(?!\])/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leadsNowhere(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return true;
  return heading !== undefined && !headingAnchors(readDocument(target)).includes(heading);
}

describe.each(documents)('%s', (document) => {
  const markdown = readDocument(document);

  test('has no link inside the repository that leads nowhere', () => {
    expect(innerLinks(markdown).filter((link) => leadsNowhere(document, link))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const named = [...markdown.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)].map(
      ([, script, short]) => script ?? short ?? '',
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the README leads to the two guides', () => {
  expect(innerLinks(readDocument('README.md'))).toEqual(
    expect.arrayContaining(['docs/editing.md', 'docs/adopting.md']),
  );
});

test('the README names every command that a reader needs', () => {
  const readme = readDocument('README.md');
  const inner = ['start', 'test', 'format', 'foi'];
  const missing = Object.keys(scripts).filter(
    (name) => !inner.includes(name) && !readme.includes(`npm run ${name}`),
  );
  expect(missing).toEqual([]);
});
