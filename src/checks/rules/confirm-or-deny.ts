import { confirmOrDenyOf } from '../../domain/registers/index.ts';
import type { Rule } from '../rule.ts';

export const confirmOrDeny: Rule = {
  id: 'confirm-or-deny',
  severity: 'error',
  why: 'Only certain subsections lift the duty in section 1(1)(a) to say whether information is held: 31(3) does, 31(1) does not.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: neither-confirmed-nor-denied
    exemptions: ["31(1)(a)"]`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: neither-confirmed-nor-denied
    exemptions: ["31(3)"]`,
  *check({ questions }) {
    for (const { label, data, reliances } of questions) {
      if (data.outcome !== 'neither-confirmed-nor-denied') continue;
      for (const { written, exemption, at } of reliances) {
        if (exemption === undefined || exemption.duty === 'confirm-or-deny') continue;
        const twin = confirmOrDenyOf(exemption)?.provision;
        yield {
          ...at(),
          question: label,
          message: `“${written}” does not let an authority neither confirm nor deny that it holds information.`,
          remedy:
            twin === undefined
              ? 'No provision of that section does. Name one that does, or choose another outcome.'
              : `Write "${twin}", which does.`,
        };
      }
    }
  },
};
