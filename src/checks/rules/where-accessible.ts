import { isEnvironmental } from '../../domain/regime.ts';
import { ACCEPT_IF_LACKING, type KnownReliance, knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

/** An address, also one that nobody made a link of, or a telephone number. */
const ADDRESS =
  /\b0\d{2,4}\s?\d{3}|<a\b|https?:|\bwww\.|@|\w\.(?:gov|org|com|co|ac|police|nhs|net|info|uk|scot|wales|parliament)\b/i;
/** Where things are kept and shown. “Online”, “in the public domain” and “by a simple search” are nowhere. */
const PLACE =
  /\b(?:web\s?-?(?:site|page)s?|sites?|home\s?pages?|bulletins?|magazines?|press\s+releases?|noticeboards?|pages?|portals?|dashboards?|publication\s+scheme|registers?|registrars?|registry|librar(?:y|ies)|archives?|intranet|gazettes?|journals?|newspapers?|append(?:ix|ices)|annex(?:es)?|leaflets?|booklets?|catalogues?|databases?|apps?|ISBN|disclosure\s+log|counters?|town\s+hall|shops?|links?|attached|enclosed|below|above)\b/i;
/** “Ask the …”, “can be bought from our …”, “in your last statement”. */
const FROM =
  /\b(?:from|via|through|contact(?:ing)?|ask(?:ing)?|apply(?:ing)?\s+to|writ(?:e|ing)\s+to|see|visit(?:ing)?|search(?:ing)?\s+(?:for|in))\s+(?:the|our|its|their|your|an?)\s+(?!public\s+domain|internet\b|web\b)\w+|\b(?:in|on|at)\s+(?:our|its|their|your|the)\s+(?:[\w’'-]+\s+){0,4}?(?:reports?|statements?|accounts|minutes|agendas?|papers|plans?|polic(?:y|ies)|strateg(?:y|ies)|budgets?|guides?|guidance|manuals?|letters?|repl(?:y|ies)|responses?|notices?|offices?|stations?|map)\b|\b(?:at|in)\s+(?:each|every|all|any)\s+\w+|\b(?:outside|inside|at)\s+(?:\w+\s+)?(?:stops|stations|offices|halls|centres|schools|branches|courts|receptions?|courtrooms?)\b|\b(?:displayed|on\s+display|posted|put\s+up|printed|on\s+sale|sold)\b|\b(?:kept|held)\s+by\s+(?!us\b)|\bat\s+(?:the|our|its|their|your)\s+(?!time|moment|date|end|present|request)[a-z]+|\bwill\s+tell\s+you\b|\byou\s+(?:already\s+)?(?:have|hold|received)\s+(?:a\s+copy|it\b|this\b|them\b)|\bsent\s+(?:it|this|them|a\s+copy)\s+to\s+you\b|\b(?:previous|earlier|last|first)\s+(?:\w+\s+)?(?:response|reply|answer|letter|e-?mail)\b/i;
/** What has capitals in every letter, and is no title of a place. */
const LAW =
  /\b(?:Freedom\s+of\s+Information|Environmental\s+Information)(?:\s+\(Scotland\))?(?:\s+(?:Act|Regulations))?(?:\s+\d{4})?|\bInformation\s+Commissioner[’']?s?(?:\s+Office)?|\b(?:Act|Section|Sections|Regulation|Regulations|FOIA?|FOISA|EIRs?|Council|Force|Trust|Authority|University|Department|Ministry|Constabulary|Police|Service|Government|Parliament|Exemption|Exemptions|Part)\b/g;
/** A name inside a sentence, or a title in quotation marks: “the Pay Policy Statement”. */
const NAME = /(?<=[a-z,;:)]\s)\d{0,4}\s?[A-Z][\w’-]+|[“"][^”"]{4,200}[”"]|\b[A-Z][a-z]+\s+[A-Z][a-z]+\b/;

export const whereAccessible: Rule = {
  id: 'where-accessible',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Sections 17(1)(c) and 16(1) FOIA, 16(1)(d) and 15(1) FOISA: a refusal says why the exemption applies and helps the person who asked. That information is accessible otherwise (section 21 FOIA, section 25 FOISA, regulation 6(1)(b) EIR) can only be judged, and be of use, where the letter says how to get it.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: already-accessible
    exemptions: ["21(1)"]
---
<Answer>

This is already in the public domain.

</Answer>`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: already-accessible
    exemptions: ["21(1)"]
---
<Answer>

This is in our Fleet Report for 2024: https://www.example.org/fleet.

</Answer>`,
  *check(subject) {
    for (const question of subject.questions) {
      const { label, data, path } = question;
      if (data.noAnswerBecause !== undefined) continue;
      const reliance = knownReliances(question).find(isAccessible);
      if (reliance === undefined && data.outcome !== 'already-accessible') continue;
      if (saysWhere(subject, question)) continue;
      yield {
        ...(reliance?.at() ?? subject.locate(...path, 'outcome')),
        question: label,
        message: `Question ${label} is said to be accessible otherwise, and nothing says where.`,
        remedy: `Put the letter’s link, or the name of the place or the publication, into <Answer question="${label}">…</Answer>. ${ACCEPT_IF_LACKING}`,
      };
    }
  },
};

function isAccessible({ regime, exemption }: KnownReliance): boolean {
  return !isEnvironmental(regime) && exemption.section === (regime === 'FOIA' ? '21' : '25');
}

function saysWhere({ data, entry }: Subject, { label, sections }: SubjectQuestion): boolean {
  const files = (data.attachments ?? []).some(
    ({ questions }) => questions === undefined || questions.map(String).includes(label),
  );
  if (files) return true;
  const all = [...sections, ...entry.body.sections.filter(({ kind }) => kind === 'decision')];
  const words = wordsOf(all).replaceAll(LAW, ' ');
  return all.some(({ html }) => ADDRESS.test(html)) || [PLACE, FROM, NAME].some((form) => form.test(words));
}
