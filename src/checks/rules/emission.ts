import type { Provision } from '../../domain/exemption.ts';
import { type EnvironmentalRegime, isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { knownReliances, reasonsFor } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** Regulations 12(9) EIR and 10(6) EISR name these four and no others. */
const NOT_FOR_EMISSIONS: Readonly<Record<EnvironmentalRegime, RegExp>> = {
  EIR: /^12\(5\)\([d-g]\)/,
  EISR: /^10\(5\)\([d-g]\)/,
};
/** “Emission” in the name of something else: a zone, a class of cars, a plan. */
const NAME =
  /\b(?:(?:ultra[\s-]+)?(?:low|zero)[\s-]+)?emissions?[\s-]+(?:based|class(?:es)?|free|plans?|polic(?:y|ies)|reduction|standards?|strateg(?:y|ies)|targets?|trading|zones?)\b|\b(?:ultra[\s-]+)?(?:low|zero)[\s-]+emissions?\b/gi;
const GAS =
  '(?:ammonia|carbon\\s+dioxide|CO2|dust|methane|nitrogen\\s+(?:di)?oxides?|NO2|NOx|odours?|particulates?|pollutants?|radiation|sulphur\\s+dioxide)';
const OUTSIDE =
  '(?:(?:the|a|an|our|this|that)\\s+)?(?:[a-z]+\\s+)?(?:air|atmosphere|canal|drains?|estuary|lake|rivers?|sea|sewers?|streams?|watercourses?|waters?)';
/** What the law calls an emission goes into air, water or land, and letters have other words for it. */
const EMISSIONS = new RegExp(
  [
    'emissions?',
    'emit(?:s|ted|ting)?',
    `(?:discharg|escap|leak|pump|releas|spill|vent)[a-z]*\\s+(?:[\\w-]+\\s+){0,4}?in?to\\s+${OUTSIDE}`,
    '(?:gives?|gave|giving|given)\\s+off',
    '(?:chimney|flue|stack|tailpipe)\\s+(?:gas(?:es)?|measurements?|readings?|tests?)',
    'exhaust\\s+(?:fumes|gas(?:es)?|measurements?|readings?)',
    '(?:noise|engines?|vehicles?|cars?|diesel)\\s+(?:and\\s+)?exhausts?',
    'noise\\s+(?:levels?|measurements?|readings?)',
    `(?:amounts?|levels?|measurements?|quantit(?:y|ies)|readings?|tonnes)\\s+(?:of|for)\\s+(?:[a-z]+\\s+)?${GAS}`,
    `${GAS}\\s+(?:levels?|measurements?|output|readings?)`,
  ]
    .map((each) => `\\b${each}\\b`)
    .join('|'),
  'i',
);
const DATA = '(?:data|figures|information|readings|results)';
/** What says that the information is not on emissions, or that what is on them is not kept back. */
const NOT_ON_THEM = [
  // “Does not relate to emissions”, and not “we do not release information on emissions”.
  `\\b(?:not|nothing|none|no|neither|nor|never)\\b(?!\\s+(?:disclos|giv|mak|provid|publish|releas|shar|suppl)\\w*)[^.;]{0,60}?\\b(?:about|constitutes?|concern\\w*|contain\\w*|includ(?:e|es|ing)|${DATA}|of|on|regarding|relat\\w+\\s+to|to|upon|with)\\s+(?:(?:any|an|the|actual|such|information|data|on|about)\\s+)*emissions?\\b`,
  '\\b(?:no|not|without)\\s+(?:any\\s+)?emissions?\\b',
  '\\b(?:other|rather)\\s+than\\s+(?:(?:data|information|on|about)\\s+)*emissions?\\b',
  '\\bemissions?\\s+(?:are|is)\\s+not\\s+(?:concerned|in\\s+question|involved|part)',
  '\\bemissions?\\s+do(?:es)?\\s+not\\s+(?:arise|come|enter|feature|figure|matter)',
  `\\bemissions?\\s+${DATA}\\s+(?:have|has|are|is|were|was)\\s+(?:already\\s+|been\\s+)*(?:available|disclosed|given|provided|published|released)\\b`,
].map((each) => new RegExp(each, 'i'));
const NOT = /\b(?:not|no|nor|neither|nothing|inapplicable|irrelevant|disengaged)\b/i;

export const emission: Rule = {
  id: 'emission',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Regulation 12(9) EIR: information on emissions cannot be refused under regulation 12(5)(d) to (g). Regulation 10(6) EISR says the same of 10(5)(d) to (g).',
  bad: `regime: EIR
questions:
  - text: What do the patrol cars emit, by the maker’s own tests?
    outcome: withheld
    exemptions: ["12(5)(e)"]
---
<Reasons>

The tests are confidential commercial information, and disclosure would harm the maker.

</Reasons>

<PublicInterest>

Clean air matters. Confidence in business matters more here.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: What does each patrol car cost, by its emissions class?
    outcome: withheld
    exemptions: ["12(5)(e)"]
---
<Reasons>

The prices are confidential commercial information, and disclosure would harm the maker. They say nothing about emissions, so that regulation 12(9) does not stand against this.

</Reasons>

<PublicInterest>

Clean air matters. Confidence in business matters more here.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, provision } = reliance.exemption;
        if (!isEnvironmental(regime) || !NOT_FOR_EMISSIONS[regime].test(provision)) continue;
        const words = `${question.data.text ?? ''}\n${reasonsFor(subject, question, reliance)}`;
        const [spoken] = EMISSIONS.exec(words.replaceAll(NAME, ' ')) ?? [];
        if (spoken === undefined || isConsidered(words, EXCEPTION[regime].emissions)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `Question ${question.label} may be about emissions (“${spoken.replaceAll(/\s+/g, ' ')}”), and “${reliance.written}” cannot be used for information on emissions.`,
          remedy:
            'Compare with the letter. If the information is not on emissions, or the letter relies on this all the same, accept this warning with that reason.',
        };
      }
    }
  },
};

/** Whether the letter says that the information is not on emissions, or that the provision on them does not apply. */
function isConsidered(words: string, provision: Provision): boolean {
  const sentences = words.split(/(?<=[.;!?])\s+|\n+/);
  return sentences.some(
    (sentence) =>
      NOT_ON_THEM.some((form) => form.test(sentence)) ||
      (sentence.replaceAll(/\s+/g, '').includes(provision) && NOT.test(sentence)),
  );
}
