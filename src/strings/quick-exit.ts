/** The quick exit, and the page that says what it does and what it does not do. */
export const quickExit = {
  region: 'Quick exit',
  sentence: {
    1: 'Quickly exit this site by pressing the Escape key',
    2: 'Quickly exit this site by pressing the Escape key twice',
  },
  link: 'Leaving this site quickly',
  title: 'Leaving this site quickly',
  description: 'What the quick exit of this site does, and what it does not do.',
  lead: (label: string, host: string) =>
    `If you do not want to be seen with this site, press “${label}” at the top of the page. It takes you to ${host}.`,
  off: 'This site has no quick exit.',
  some: 'It stands on the pages about sensitive subjects.',
  escape: {
    1: 'On a keyboard, the Escape key does the same. If something is open on top of the page, or words stand in the field that you are in, Escape closes or clears that first: press it again.',
    2: 'On a keyboard, pressing the Escape key twice within a second does the same. If something is open on top of the page, or words stand in the field that you are in, Escape closes or clears that first: press on.',
  },
  doesHeading: 'What it does',
  does: [
    'The page goes blank at once, and so does its name in the tab. The other site then opens in the same tab.',
    'The page that you were on is taken out of the list of the Back button.',
    'The other site is not told where you came from.',
    'This site stores nothing of what you search for on your device.',
  ],
  doesNotHeading: 'What it does not do',
  doesNot: [
    'It does not clear your history. The pages that you have read, and what you searched for here, stay in the history of the browser until you delete them.',
    'The Back button still leads to the other pages of this site that you had opened in this tab before.',
    'Other tabs and windows stay open.',
    'It does not hide your visit from someone who watches your device or your network, such as an employer or a school.',
    'Without JavaScript only the button works, not the Escape key, and Back leads to the page that you left.',
  ],
  tracesHeading: 'To leave fewer traces',
  traces: [
    'Use a private window (“incognito”, “InPrivate”): its history goes when you close it.',
    'Delete this site from the history of your browser. A history that is wholly empty may itself be noticed.',
    'Use a device that nobody else can open, for example at a library.',
  ],
  switchOff: 'If Escape gets in your way, you can switch it off on the',
  switchOffPage: 'cookies page',
} as const;
