import type { Phrase } from './phrase.ts';

/** Provisions that withhold, and neither refuse for the burden nor point to what is published. */
const WITHHOLDING = String.raw`(?:(?:sections?|ss?\.?) ?(?:2[346789]|3\d|4[0-4]|22A)|(?:regulations?|regs?\.?) ?1[0-3](?= ?\()(?! ?\(4\) ?\([ab]\)))(?: ?\(\w+\))*`;
const THINGS =
  '(?:software|services?|products?|providers?|suppliers?|contractors?|agenc(?:y|ies)|systems?|vehicles?|devices?|tools?|platforms?|schemes?|contracts?|apps?|technolog(?:y|ies))';

/** Answers of a few words, as the cells of tables and numbered lists have them, the first that fits. */
export const BRIEF: readonly Phrase[] = [
  // "Exemptions applied: none"
  {
    act: 'idle',
    sure: 0.9,
    words: /^exemptions?(?: (?:applied|used|cited))?\s*[:–-]\s*(?:none|n\/?a|not applicable|nil)\W*$/i,
  },
  // "Section 43(2) exemption applied", "Exempt s.43(2) prejudice to commercial interests", "Redacted – S40"
  {
    act: 'withhold',
    sure: 0.85,
    words: new RegExp(
      String.raw`^${WITHHOLDING}(?: \([^()]{3,60}\))?(?: exemption)? (?:(?:has been|is|was) )?(?:applied|engaged|used|cited)\W*$|^(?:exempt(?:ion)?|withheld|redacted|refused|not disclosed)\W{1,3}(?:(?:under|by virtue of) )?${WITHHOLDING}(?!.*\b(?:except|apart|some|attached|enclosed)\b)[^.]{0,80}\W*$`,
      'i',
    ),
  },
  // "Commercially sensitive.", "Personal data – exempt", "Please see the refusal notice below"
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /^(?:(?:this|it) is )?(?:considered )?(?:commercially (?:sensitive|confidential)|commercial(?:ly)? in confidence|personal (?:data|information)\s*[:,–-]\s*(?:exempt|withheld|redacted))(?: information)?\W*$|^(?:please )?see (?:the )?(?:refusal notice|exemptions?) (?:below|attached|at the end)\W*$/i,
  },
  // "Unknown", "Data not available"
  {
    act: 'nothold',
    sure: 0.8,
    words:
      /^(?:un|not )known\W*$|^(?:the |this )?(?:data|information|figures?)(?: (?:is|are))? (?:un|not )available\W*$/i,
  },
  // "In line with your right to be told whether it is held, we confirm that the Board does not hold it."
  {
    act: 'nothold',
    sure: 0.95,
    words:
      /\b(?:we|i) (?:can )?confirm that (?:the |this )?(?:[\w’'&-]+ ){1,5}do(?:es)? not hold (?:the|this|that|any|such|it)\b/i,
    unless: /\b(?:neither|exempt\w*|some|all (?:of )?the|apart|except)\b/i,
  },
  // "Please refer to the table below", "berths@harbour.example"
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^(?:please )?(?:see|refer to) (?:the )?(?:tables?|figures|spreadsheets?|charts?|graphs?|breakdown|list)(?: \d)?(?: (?:below|above|attached|overleaf))?\W*$|^[\w.+-]+@[\w-]+\.[\w.-]+$/i,
  },
  // "We do not use this software", "No such contract exists": none, and not that nothing is known of it.
  {
    act: 'gives',
    sure: 0.7,
    words: new RegExp(
      String.raw`^(?:no,? )?(?:we|the [\w’'-]+(?: [\w’'-]+){0,2}|this (?:council|trust|force)) (?:currently )?do(?:es)? not (?:currently )?(?:use|own|operate|employ|offer|run|lease|hire|outsource|contract out|subscribe to|buy|purchase|provide|have) (?:(?:this|that|these|those|any|such|an?|the) )?(?:[\w-]+ ){0,3}?${THINGS}\W*$|^no such (?:[\w-]+ )?${THINGS} (?:exists?|(?:is|are) in place)\W*$|^not yet (?:decided|known|agreed|determined)\W*$`,
      'i',
    ),
  },
  // "https://harbour.example/rules" as the whole of an answer
  { act: 'elsewhere', sure: 0.8, words: /^(?:https?:\/\/|www\.)\S+$/i },
];
