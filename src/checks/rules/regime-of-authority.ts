import type { Rule } from '../rule.ts';

export const regimeOfAuthority: Rule = {
  id: 'regime-of-authority',
  severity: 'error',
  why: 'An authority answers under the laws that bind it: a Scottish one never under the Act of 2000, an English one never under the Act of 2002.',
  bad: 'regime: FOISA',
  good: 'regime: FOIA',
  *check({ data, entry, locate }, { authority }) {
    const regimes = authority.data?.regimes;
    const unread = entry.frontmatter.broken.some(([field]) => field === 'regime');
    if (regimes === undefined || unread || regimes.includes(data.regime)) return;
    yield {
      ...locate('regime'),
      message: `This authority does not answer under ${data.regime}.`,
      remedy: `Write ${regimes.join(' or ')}. The list is in content/authority.yaml under regimes.`,
    };
  },
};
