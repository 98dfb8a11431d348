import type { Authority } from './authority.ts';

/**
 * Why an item may be stored: regulation 6 of the Privacy and Electronic Communications Regulations 2003 wants consent,
 * and their Schedule A1 (in force since 5 February 2026) excepts what is strictly necessary and what adapts the
 * appearance or the working of a site to its reader’s wish.
 */
export type Basis = 'strictly-necessary' | 'appearance' | 'consent';

export const STORED_CATEGORIES = ['essential', 'preferences', 'analytics'] as const;
export type StoredCategory = (typeof STORED_CATEGORIES)[number];

export type StoredItemName = 'cookie-choice' | 'theme' | 'escape' | 'page-view';

/** Something that the site can keep in the reader’s browser, or send from it. */
export interface StoredItem {
  readonly name: StoredItemName;
  readonly category: StoredCategory;
  readonly basis: Basis;
  /** `none`: nothing is kept, but something is sent, which the Regulations treat alike. */
  readonly storage: 'cookie' | 'local' | 'session' | 'none';
  /** A number of days; `until-removed`: until its reader undoes the choice; `at-once`: it is never kept. */
  readonly expires: number | 'until-removed' | 'at-once';
  /** Nobody else can set anything: a page loads nothing from elsewhere. */
  readonly setBy: 'this-site';
}

/** Everything of the kind that the site can do. A script that stores anything else fails the tests. */
export const STORED_ITEMS: readonly StoredItem[] = [
  {
    name: 'cookie-choice',
    category: 'essential',
    basis: 'strictly-necessary',
    storage: 'cookie',
    expires: 365,
    setBy: 'this-site',
  },
  {
    name: 'theme',
    category: 'preferences',
    basis: 'appearance',
    storage: 'local',
    expires: 'until-removed',
    setBy: 'this-site',
  },
  {
    name: 'escape',
    category: 'preferences',
    basis: 'appearance',
    storage: 'local',
    expires: 'until-removed',
    setBy: 'this-site',
  },
  {
    name: 'page-view',
    category: 'analytics',
    basis: 'consent',
    storage: 'none',
    expires: 'at-once',
    setBy: 'this-site',
  },
];

/** What the site of this authority can store: less than the register where it has no analytics or no quick exit. */
export function storedItems({ analytics, quickExit }: Authority): readonly StoredItem[] {
  const absent: readonly StoredItemName[] = [
    ...(analytics === undefined ? (['page-view', 'cookie-choice'] as const) : []),
    ...(quickExit.scope === 'off' ? (['escape'] as const) : []),
  ];
  return STORED_ITEMS.filter(({ name }) => !absent.includes(name));
}

/** Whether readers have to be asked. If not, there is no banner, and no choice to remember. */
export function needsConsent(authority: Authority): boolean {
  return storedItems(authority).some(({ basis }) => basis === 'consent');
}
