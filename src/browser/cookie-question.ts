// Shows the cookie banner to those who have not answered it. Done before the page is painted: a banner that comes
// later pushes everything down.
export {};

const root = document.documentElement;
try {
  if ('consent' in root.dataset && !/(^|; )cookie-choice=/.test(document.cookie)) root.dataset['ask'] = '';
} catch {
  // Cookies are blocked: an answer could not be kept, so there is no question.
}
