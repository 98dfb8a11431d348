import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentence.ts';

/**
 * The opinion and whose it is, whatever the letter calls that person: “in the opinion of the Monitoring Officer”.
 * The opinion of the authority itself, or of its FOI team, is not that of one designated by section 36(5).
 */
const OPINION =
  /\bqualified\s+person|\breasonable\s+opinion\b|\b36\s*\(5\)|\bopinions?\s+of\s+(?:the|our|its|his|her|a)\s+(?!force\b|council\b|authority\b|trust\b|university\b|public\b|FOI\b|team\b|staff\b)|\bin\s+(?:his|her|their)\s+opinion\b|\b(?:formed|forms|gave|given|gives|giving|reached|recorded|signed|provided|issued|expressed|is|was)\s+(?:of\s+)?(?:the|an|a|his|her|their|that)?\s*opinion\b|\bopinions?\s+(?:(?:was|is|has\s+been|had\s+been)\s+)?(?:given|formed|reached|provided|obtained|recorded|signed)\b/i;
/** Section 36(4): for statistical information no opinion is needed. What is written about statistics is none. */
const STATISTICAL =
  /\b36\s*\(4\)|\bstatistical\s+(?:information|data|material|figures?|record)|\b(?:is|are|as|being)\s+(?:\w+\s+){0,2}statistic/i;
const NOT_GIVEN =
  /\b(?:no|without)\s+(?:\w+\s+){0,4}(?:opinion|qualified\s+person)\b|\b(?:not|never)\s+(?:yet\s+)?(?:been\s+)?(?:sought|seek|obtain(?:ed)?|asked|ask|consult(?:ed)?|given|taken|request(?:ed)?|received|got|needed|need|required|require)\b.{0,60}\b(?:opinion|qualified\s+person)\b|\b(?:opinion|qualified\s+person)\b.{0,40}\b(?:not|never)\s+(?:yet\s+)?(?:been\s+)?(?:sought|obtained|asked|consulted|given|taken|requested|received|needed|required)\b/i;

/**
 * Section 36(5) names ministers, and for other bodies whoever a minister has authorised: as a rule whoever is at the
 * head, and in councils the monitoring officer. Another officer may be it, and then the letter says so.
 */
const QUALIFIED =
  /\bqualified\s+person|\b36\s*\(5\)|\bauthori[sz]ed\s+(?:by\s+(?:a|the)\s+minister|under\s+section\s+36)|\b(?:minister|secretary\s+of\s+state|chief\s+(?:constable|executive|officer)|commissioner|monitoring\s+officer|vice[\s-]?chancellor|principal|director[\s-]general|permanent\s+secretary|speaker|clerk|mayor|chair(?:man|woman|person)?|president|provost|rector|governor|head\s?teacher|headmaster|headmistress|(?:auditor|solicitor|attorney|registrar)[\s-]general|(?:accounting|accountable)\s+officer)\b/i;
/** Who decides on complaints qualifies nobody. */
const NOT_QUALIFIED =
  /\binformation\s+commissioner|\b(?:office|secretary|staff|assistant|aide)\s+(?:of|to)\s+the\s+\w+(?:\s+\w+)?/gi;

export const qualifiedOpinion: Rule = {
  id: 'qualified-opinion',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 36(2) and (3): nothing is exempt under section 36 unless the qualified person has given a reasonable opinion, statistics apart (section 36(4)).',
  bad: `questions:
  - text: What did staff say about the new patrol cars?
    outcome: withheld
    exemptions: ["36(2)(b)(ii)"]
---
<Reasons exemption="36(2)(b)(ii)">

Disclosure would be likely to inhibit the exchange of views.

</Reasons>

<PublicInterest exemption="36(2)(b)(ii)">

Staff who speak freely serve the public better than a record of what they said.

</PublicInterest>`,
  good: `questions:
  - text: What did staff say about the new patrol cars?
    outcome: withheld
    exemptions: ["36(2)(b)(ii)"]
---
<Reasons exemption="36(2)(b)(ii)">

The chief officer, who is the qualified person, found on 3 March 2025 that disclosure would be likely to inhibit the exchange of views.

</Reasons>

<PublicInterest exemption="36(2)(b)(ii)">

Staff who speak freely serve the public better than a record of what they said.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, section } = reliance.exemption;
        if (regime !== 'FOIA' || section !== '36') continue;
        const words = givenReasons(subject, question, reliance);
        if (words === undefined || STATISTICAL.test(words)) continue;
        const given = sentencesOf(words).some((each) => OPINION.test(each) && !NOT_GIVEN.test(each));
        if (given && QUALIFIED.test(words.replaceAll(NOT_QUALIFIED, ' '))) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: given
            ? `“${reliance.written}” needs the opinion of the qualified person, and the reasons do not say that whoever gave one is that person.`
            : `“${reliance.written}” needs the opinion of the qualified person, and the reasons do not mention it.`,
          remedy: given
            ? 'Put into the reasons what the letter says of that person: “the Head of Service, who is the qualified person”. If it says nothing, accept this warning with that reason.'
            : 'Put into the reasons what the letter says of the opinion: who gave it, when and what it was. If it says nothing, accept this warning with that reason.',
        };
      }
    }
  },
};
