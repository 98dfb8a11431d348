import type { Log } from '../../checks/log.ts';
import type { LineAsk } from './asker.ts';
import { faultIn } from './trial.ts';

/** What the request is about. */
export function titleAsk(log: Log): LineAsk {
  return {
    option: 'title',
    words: 'What is the request about? A few words, no names, without the reference.',
    example: 'Number of patrol cars',
    judge: (value) => faultIn({ title: value }, log),
  };
}
