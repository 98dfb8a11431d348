import type { Rule } from '../rule.ts';
import { acceptedWarning } from './accepted-warning.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { attachmentSafe } from './attachment-safe.ts';
import { attachmentUnlisted } from './attachment-unlisted.ts';
import { confirmOrDeny } from './confirm-or-deny.ts';
import { datesInOrder } from './dates-in-order.ts';
import { draft } from './draft.ts';
import { exemptionKnown } from './exemption-known.ts';
import { limbMissing } from './limb-missing.ts';
import { linkResolves } from './link-resolves.ts';
import { outcomeExemption } from './outcome-exemption.ts';
import { pagePresent } from './page-present.ts';
import { partWithoutExemption } from './part-without-exemption.ts';
import { placeholder } from './placeholder.ts';
import { questionAnswered } from './question-answered.ts';
import { questionLabel } from './question-label.ts';
import { referenceForm } from './reference-form.ts';
import { referenceUnique } from './reference-unique.ts';
import { regimeOfAuthority } from './regime-of-authority.ts';
import { sample } from './sample.ts';
import { sectionExemption } from './section-exemption.ts';
import { sectionQuestion } from './section-question.ts';
import { textUnplaced } from './text-unplaced.ts';
import { topicKnown } from './topic-known.ts';
import { yearKnown } from './year-known.ts';

/** Every rule of the log. */
export const RULES: readonly Rule[] = [
  referenceForm,
  referenceUnique,
  yearKnown,
  datesInOrder,
  regimeOfAuthority,
  topicKnown,
  questionLabel,
  questionAnswered,
  sectionQuestion,
  outcomeExemption,
  exemptionKnown,
  confirmOrDeny,
  sectionExemption,
  limbMissing,
  partWithoutExemption,
  textUnplaced,
  linkResolves,
  attachmentSafe,
  attachmentUnlisted,
  acceptedWarning,
  pagePresent,
  accessibilityStatement,
  draft,
  sample,
  placeholder,
];
