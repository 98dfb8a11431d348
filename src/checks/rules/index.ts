import type { Rule } from '../rule.ts';
import { acceptedWarning } from './accepted-warning.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { acronym } from './acronym.ts';
import { attachmentSafe } from './attachment-safe.ts';
import { attachmentUnlisted } from './attachment-unlisted.ts';
import { citationSuperseded } from './citation-superseded.ts';
import { confirmOrDeny } from './confirm-or-deny.ts';
import { costEstimate } from './cost-estimate.ts';
import { datesInOrder } from './dates-in-order.ts';
import { draft } from './draft.ts';
import { emission } from './emission.ts';
import { enactmentNamed } from './enactment-named.ts';
import { exclusiveExemption } from './exclusive-exemption.ts';
import { exemptionKnown } from './exemption-known.ts';
import { governmentPolicy } from './government-policy.ts';
import { harmTest } from './harm-test.ts';
import { lateAnswer } from './late-answer.ts';
import { likelihoodMissing } from './likelihood-missing.ts';
import { limbMissing } from './limb-missing.ts';
import { linkResolves } from './link-resolves.ts';
import { neitherBesideAnswer } from './neither-beside-answer.ts';
import { notHeldException } from './not-held-exception.ts';
import { outcomeExemption } from './outcome-exemption.ts';
import { outcomeWords } from './outcome-words.ts';
import { pagePresent } from './page-present.ts';
import { partWithoutExemption } from './part-without-exemption.ts';
import { personalDataCondition } from './personal-data-condition.ts';
import { placeholder } from './placeholder.ts';
import { publicInterestMissing } from './public-interest-missing.ts';
import { publicationPlanned } from './publication-planned.ts';
import { qualifiedOpinion } from './qualified-opinion.ts';
import { questionAnswered } from './question-answered.ts';
import { questionLabel } from './question-label.ts';
import { reasonsMissing } from './reasons-missing.ts';
import { referenceForm } from './reference-form.ts';
import { referenceUnique } from './reference-unique.ts';
import { regimeFits } from './regime-fits.ts';
import { regimeMixed } from './regime-mixed.ts';
import { regimeOfAuthority } from './regime-of-authority.ts';
import { reviewParticulars } from './review-particulars.ts';
import { sample } from './sample.ts';
import { sectionExemption } from './section-exemption.ts';
import { sectionQuestion } from './section-question.ts';
import { textUnplaced } from './text-unplaced.ts';
import { topicKnown } from './topic-known.ts';
import { unfinishedMaterial } from './unfinished-material.ts';
import { vexatiousReason } from './vexatious-reason.ts';
import { whereAccessible } from './where-accessible.ts';
import { yearKnown } from './year-known.ts';

const OTHERS: readonly Rule[] = [
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
  reasonsMissing,
  publicInterestMissing,
  likelihoodMissing,
  harmTest,
  personalDataCondition,
  exclusiveExemption,
  qualifiedOpinion,
  governmentPolicy,
  neitherBesideAnswer,
  outcomeWords,
  whereAccessible,
  publicationPlanned,
  costEstimate,
  vexatiousReason,
  enactmentNamed,
  citationSuperseded,
  regimeMixed,
  regimeFits,
  notHeldException,
  emission,
  unfinishedMaterial,
  lateAnswer,
  acronym,
  textUnplaced,
  linkResolves,
  attachmentSafe,
  attachmentUnlisted,
  pagePresent,
  accessibilityStatement,
  reviewParticulars,
  draft,
  sample,
  placeholder,
];

/** Every rule of the log. */
export const RULES: readonly Rule[] = [...OTHERS, acceptedWarning(OTHERS)];
