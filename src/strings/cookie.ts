import type { Basis, StoredCategory, StoredItem, StoredItemName } from '../domain/stored-item.ts';

const CHOICE_SAVED =
  'Your cookie preferences have been saved. You can update your cookie settings at any time on the';

/** Cookies, stored preferences and the counting of pages. */
export const cookie = {
  region: 'Cookies',
  bannerHeading: (site: string) => `Cookies on the ${site}`,
  essential: 'We use some essential cookies to make our website work.',
  additional:
    'We’d like to set additional cookies so we can remember your preferences and understand how you use our site.',
  manage:
    'You can manage your preferences and cookie settings at any time by clicking on “Customise Cookies” below. ' +
    'For more information on how we use cookies, please see our',
  notice: 'Cookies notice',
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  customise: 'Customise Cookies',
  saved: CHOICE_SAVED,
  savedLink: 'cookies page',
  hide: 'Hide cookie message',
  back: 'Go back to the page you were looking at',
  failed: 'Sorry, there was a technical problem. Please try again.',

  link: 'Cookies',
  title: 'Cookies',
  description: (authority: string) =>
    `Everything that the disclosure log of ${authority} can store in your browser, and how to change it.`,
  lead:
    'Cookies are small pieces of text that a site keeps in your browser. This page lists them, and everything else of ' +
    'the kind: what is kept in the storage of the browser, and what a page sends about its reading.',
  nothingYet:
    'Until you choose something, this site stores nothing on your device. What you search for and which pages you read is never stored there.',
  noScript:
    'JavaScript is off or did not load. So this site stores nothing in your browser and counts nothing, and there is nothing to set.',
  settings: 'Your settings',
  save: 'Save settings',
  listHeading: 'What can be stored',
  analyticsQuestion: 'May we count the pages that you read?',
  analyticsHint: 'We learn which pages are read, not who reads them.',
  no: 'No',
  yes: 'Yes',
  themeQuestion: 'Colours',
  theme: { '': 'As on the rest of my device', light: 'Light', dark: 'Dark' },
  escapeQuestion: 'Escape key',
  escape: { '': 'Leaves this site', off: 'Does nothing special' },
  escapeHint: 'What the quick exit does',

  category: {
    essential: 'Essential',
    preferences: 'Preferences',
    analytics: 'Analytics',
  } satisfies Record<StoredCategory, string>,
  categoryText: {
    essential: 'Needed for something that you have asked for.',
    preferences:
      'Kept only if you choose something other than what the site does by itself. To remove one, choose the first setting again.',
    analytics: 'Off unless you say yes. You can say no again at any time.',
  } satisfies Record<StoredCategory, string>,
  purpose: {
    'cookie-choice': 'Remembers what you answered, so that you are not asked on every page.',
    theme: 'Remembers that you want light or dark colours.',
    escape: 'Remembers that you do not want the Escape key to leave this site.',
    'page-view':
      'Tells a server of the authority that a page was read, and which one, to see what is useful. It says nothing about you, not even what you searched for.',
  } satisfies Record<StoredItemName, string>,
  basis: {
    'strictly-necessary': 'Strictly necessary: no consent is needed',
    appearance: 'Your own choice of how the site looks and works: no consent is needed',
    consent: 'Your consent',
  } satisfies Record<Basis, string>,
  storage: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    none: 'Nothing: it is sent, not stored',
  } satisfies Record<StoredItem['storage'], string>,
  expires: (expires: StoredItem['expires']) => {
    if (expires === 'at-once') return 'Not kept';
    if (expires === 'until-removed') return 'Until you undo it';
    return expires === 365 ? '1 year' : `${expires} days`;
  },
  setBy: { 'this-site': 'This site' } satisfies Record<StoredItem['setBy'], string>,
  terms: {
    purpose: 'What it is for',
    storage: 'Kept as',
    expires: 'How long',
    setBy: 'Set by',
    basis: 'Basis',
  },
} as const;
