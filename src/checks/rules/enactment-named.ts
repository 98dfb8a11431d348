import type { Regime } from '../../domain/regime.ts';
import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { mayNotSayWhy } from '../silent-reasons.ts';

/** What lets another law forbid disclosure. */
const PROHIBITION: Readonly<Record<Regime, RegExp | undefined>> = {
  FOIA: /^44\(1\)\(a\)$/,
  EIR: undefined,
  FOISA: /^26\(a\)$/,
  EISR: undefined,
};
/** With its year, without it (“the Official Secrets Act”), or as an abbreviation behind a section (“section 18 CRCA”). */
const ENACTMENTS: readonly RegExp[] = [
  /\b(?:Act|Regulations?|Order|Rules|Measure)\s+(?:\([A-Z][^()]*\)\s+)?(?:19|20)\d\d\b/g,
  /(?<!\b(?:An|Another|Any|Each|Other|Our|Same|Some|Such|That|The|This|Under|Which|Your))(?<=\b[A-Z][\w’'-]*|\))\s+(?:Act|Regulations|Measure)\b/g,
  /\b[Ss](?:s|ections?)?\.?\s*\d[\w()]*\s+(?:of\s+)?(?:the\s+)?(?!(?:EIRs?|EISRs?|FOIA?|FOISA|GDPR|UK)\b)[A-Z]{3,8}\b/g,
];
/** The laws under which a request is answered, and the regulations on their fees, forbid nothing. */
const OWN_LAW =
  /(?:freedom\s+of\s+information|\bFOI|environmental\s+information|re-use\s+of\s+public\s+sector\s+information|appropriate\s+limit[^.]*|fees[^.]*)\s*(?:\(scotland\)\s*)?(?:\([^()]*\)\s*)?$/i;
/** Every letter may speak of how it handles data; section 132 of the Act of 2018 binds the Commissioner’s staff. */
const DATA_PROTECTION = /data\s+protection\s*$/i;
const FORBIDS = /\b(?:prohibit|forbid|prevent|bar(?:s|red)|offence|not\s+lawful|unlawful)|\bsections?\s*\d/i;

export const enactmentNamed: Rule = {
  id: 'enactment-named',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 44(1)(a) FOIA and section 26(a) FOISA: another law has to forbid the disclosure, and a refusal that does not name it does not say why the exemption applies (section 17(1)(c)).',
  bad: `questions:
  - text: What did the tax office say about the patrol cars?
    outcome: withheld
    exemptions: ["44(1)(a)"]
---
<Reasons exemption="44(1)(a)">

Another law forbids it.

</Reasons>`,
  good: `questions:
  - text: What did the tax office say about the patrol cars?
    outcome: withheld
    exemptions: ["44(1)(a)"]
---
<Reasons exemption="44(1)(a)">

Section 23 of the Commissioners for Revenue and Customs Act 2005 forbids it.

</Reasons>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, provision } = reliance.exemption;
        if (!PROHIBITION[regime]?.test(provision)) continue;
        const words = givenReasons(subject, question, reliance);
        if (words === undefined) continue;
        if (namesAnother(words) || mayNotSayWhy(subject, question, reliance)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” means that another law forbids disclosure, and the reasons do not name one.`,
          remedy:
            'Put the name of that law and its year into the reasons, as the letter has them. If it names none, accept this warning with that reason.',
        };
      }
    }
  },
};

function namesAnother(words: string): boolean {
  return words.split(/(?<=[.;!?])\s+(?=[A-Z])|\n+/).some((sentence) =>
    ENACTMENTS.flatMap((form) => [...sentence.matchAll(form)]).some(({ index }) => {
      const name = sentence.slice(0, index).trimEnd();
      return !OWN_LAW.test(name) && (!DATA_PROTECTION.test(name) || FORBIDS.test(sentence));
    }),
  );
}
