import type { Block } from './document/block.ts';
import { isField } from './document/field-line.ts';
import type { Cleared } from './message/left.ts';
import { sentencesOf } from './sentence/split.ts';

// Lines whose words the fields of an entry say.

/** "Freedom of Information Act 2000", "Freedom of Information Act Request - F0015903": what a letter is about. */
const SUBJECT =
  /^(?:re:? ?)?(?:your )?(?:request(?: for information)?(?: made)? under (?:the )?)?(?:the )?(?:freedom of information|environmental information|FOIA?|EIRs?)(?: \(Scotland\))?(?: (?:act|regulations))?(?: (?:2000|2002|2004))?(?: \((?:FOIA?|EIRs?|FOISA|the act)\))?(?: request)?(?:\s*[-–:]\s*[\w/.-]+)?\W*$/i;
const DAY = /^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? (?:19|20)\d\d$/;

/** "Exemptions: None", "Attachments – n/a": a field below the answers that says nothing. */
const NOTHING =
  /^(?:exemptions?|exceptions?|redactions?|attachments?|enclosures?)(?: (?:applied|used|cited|relied on))?\s?[:–-]\s*(?:none|nil|no|n\/a|not applicable)\W*$/i;

/** A line of facts or a courtesy inside the reply says nothing that the fields do not. */
export function isWords({ text, kind }: Block, next?: Block): boolean {
  if (kind === 'table') return true;
  // The head of a letter that is pasted below the message which it came with.
  if (SUBJECT.test(text) || (DAY.test(text) && SUBJECT.test(next?.text ?? ''))) return false;
  // "ID: 4417", and no "ID Systems Ltd".
  if (/^(?:(?:our|your|case|request|foi|eir)\s+)*(?:ref(?:erence)?|id)\b(?=.*[\d:]|$).{0,60}$/i.test(text))
    return false;
  if (NOTHING.test(text) || isField(text)) return false;
  return (
    text.length > 300 ||
    !/^thank you for your\b/i.test(text) ||
    // "Thank you for your request. The figures are attached."
    sentencesOf(text).some((each, at) => at > 0 && !/\b(?:received|dated|reference|below)\b/i.test(each)) ||
    /\b(?:exempt|withh|refus|hold|held|disclos)/i.test(text)
  );
}

/** Letterheads are left out of the entry, and say when and under which number the letter was sent. */
export function headsOf(all: readonly Block[], { left }: Cleared): readonly Block[] {
  const heads = left
    .filter(
      ({ kind, block }) =>
        kind === 'letterhead' || (kind === 'correspondence' && /^subject:/i.test(block.text)),
    )
    .map(({ block }) => block);
  return all.slice(0, 40).filter((each) => heads.includes(each));
}

/** The line above the questions: the entry says by its list that they follow. */
export function isLeadIn(text: string): boolean {
  return (
    text.length < 160 &&
    text.trim().endsWith(':') &&
    /\b(?:questions?|information|following|request|know|details|data|provide|supply|send|tell)\b/i.test(text)
  );
}
