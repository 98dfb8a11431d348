import type { Log } from '../../checks/log.ts';
import type { Authority } from '../../domain/authority.ts';
import type { KnownEntries } from '../../entries/new-entry.ts';
import type { Topic } from '../../entries/topics-schema.ts';
import type { Asker } from './asker.ts';
import type { Problem } from './given.ts';

/** Where an interview takes place. */
export interface Setting {
  /** Without its entries: the rules that judge an answer look at the settings only. */
  readonly log: Log;
  readonly known: KnownEntries;
  readonly authority: Authority;
  readonly topics: readonly Topic[];
  readonly asker: Asker;
  /** What is wrong with the options goes here. */
  readonly problems: Problem[];
}
