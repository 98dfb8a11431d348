import { join } from 'node:path';
import { shownPath } from '../../entries/content-folder.ts';
import { START } from '../../entries/problem.ts';
import type { Rule } from '../rule.ts';

/** The pages that the site draws from the authority’s own words and links to from every foot. */
const PAGES = {
  about: 'what the log is and under which licence',
  'make-a-request': 'how to make a request',
  privacy: 'what happens to the data of people who use the log',
};

export const pagePresent: Rule = {
  id: 'page-present',
  severity: 'error',
  why: 'Every page of the log leads to these. Readers are owed what they say: articles 12 and 13 of the UK GDPR, sections 8 and 16 of FOIA.',
  bad: 'A folder content/pages without privacy.mdx.',
  good: 'content/pages/about.mdx, make-a-request.mdx and privacy.mdx.',
  *checkLog({ folder, pages }) {
    for (const [name, says] of Object.entries(PAGES)) {
      if (pages.includes(name)) continue;
      const file = shownPath(join(folder, 'pages', `${name}.mdx`));
      yield {
        file,
        ...START,
        message: 'This page is missing.',
        remedy: `Write ${file}, with its title and description, and then in plain Markdown ${says}.`,
      };
    }
  },
};
