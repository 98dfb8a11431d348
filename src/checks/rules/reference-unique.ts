import { referenceAddress, referenceKey } from '../../domain/reference.ts';
import { UNREAD } from '../../entries/frontmatter.ts';
import type { Rule } from '../rule.ts';

export const referenceUnique: Rule = {
  id: 'reference-unique',
  severity: 'error',
  why: 'Two responses with one reference would share one address, and one of them would vanish from the log.',
  bad: 'reference: 01.FOI.24.000002',
  good: 'reference: 01.FOI.24.000001',
  *check(subject, { byAddress, byKey, drafts }) {
    const { reference } = subject.data;
    if (reference === UNREAD) return;
    const alike = [
      ...(byKey.get(referenceKey(reference)) ?? []),
      ...(byAddress.get(referenceAddress(reference).toLowerCase()) ?? []),
    ].filter(
      // A draft may be the next version of an entry: that is reported there, and stops nothing.
      (other) => other !== subject && (drafts.has(subject.file) || !drafts.has(other.file)),
    );
    const [other] = alike;
    if (other === undefined) return;
    const same = other.data.reference === reference;
    yield {
      ...subject.locate('reference'),
      message: same
        ? `The reference “${reference}” is also that of ${other.file}.`
        : `The reference “${reference}” reads the same as “${other.data.reference}” in ${other.file}.`,
      remedy: 'Give each response its own reference, or delete the entry that is there twice.',
    };
  },
};
