/** "2 Quay Street" under a name. */
const STREET =
  /^\d+[A-Za-z]?(?:[-–]\d+)?,? (?:[A-Z][\w’']+ ){1,3}(?:Street|Road|Lane|Way|Square|Place|Avenue|Drive|Hill|Row|Terrace|Gardens|Quay|Gate)\b.{0,40}$/;
/** "Phone: 01606 … | Visit www…" in one line, or a table of such. */
const CONTACTS =
  /(?:\b(?:phone|tel(?:ephone)?|visit|follow|e-?mail|twitter|facebook|linkedin|youtube|pinterest)\b|www\.\S).*[|\t]|[|\t].*(?:\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|www\.\S)/is;
/** A line that a mail program draws between two parts. */
const RULE = /^[-–—=═─_*~#·.\s]{3,}$/;
/** "24-0229" above a reply, and no day and no year. */
const NUMBER =
  /^(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|(?:19|20)\d\d[/-]\d{2,4}$)(?=(?:\D*\d){4})(?=.*[/-])[\w/.-]{5,25}$/;

/** Whether a line is only drawn. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** Whether a line is nothing but the number of a case. */
export function isCaseNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a line below a name says where to reach somebody: a street, telephone numbers and links in a row, a logo. */
export function isContact(text: string): boolean {
  return STREET.test(text) || CONTACTS.test(text) || /^\[\d+\]\S+$/.test(text);
}
