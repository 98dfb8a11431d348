// Tells the authority’s own server that a page was read. Fetched only after consent.
//
// The page is named by its canonical path: without what was searched for, and without anything that was mistyped.
// No referrer, no cookie, nothing about who reads.
export {};

const address = document.documentElement.dataset['consent'];
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
if (address && page !== null) {
  fetch(address, {
    method: 'POST',
    body: new URL(page.href).pathname,
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => {
    // Uncounted: no reader should notice.
  });
}
