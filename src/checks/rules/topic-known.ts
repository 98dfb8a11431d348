import { UNREAD } from '../../entries/frontmatter.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import type { Rule } from '../rule.ts';

export const topicKnown: Rule = {
  id: 'topic-known',
  severity: 'error',
  why: 'Topics are a closed list, so that readers find everything on a subject in one place.',
  bad: 'topics: [stafff]',
  good: 'topics: [staff]',
  *check({ data, locate }, { topics }) {
    const known = topics.data?.map(({ id }) => id);
    if (known === undefined) return;
    for (const [index, topic] of data.topics.entries()) {
      if (topic === UNREAD || known.includes(topic)) continue;
      yield {
        ...locate('topics', index),
        message: `There is no topic “${topic}”.`,
        remedy: `${didYouMean(topic, known)}The topics are: ${known.join(', ')}. New ones are added in content/topics.yaml.`,
      };
    }
  },
};
