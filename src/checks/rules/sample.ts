import { published } from '../log.ts';
import type { Rule } from '../rule.ts';

export const sample: Rule = {
  id: 'sample',
  severity: 'warning',
  why: 'A sample is invented. Published under an authority’s name it would be a false record, so a release refuses it.',
  bad: 'reference: SAMPLE-2024-001\nsample: true',
  good: 'reference: 01.FOI.24.000001',
  *checkLog(log) {
    const samples = published(log).filter(({ data }) => data.sample);
    const [first] = samples;
    if (first === undefined) return;
    yield {
      file: first.file,
      ...first.locate('sample'),
      message:
        samples.length === 1
          ? 'The log has a sample entry.'
          : `The log has ${samples.length} sample entries; this is the first.`,
      remedy: 'Before you publish, remove every sample with: npm run remove-samples',
    };
  },
};
