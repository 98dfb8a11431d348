import type { Phrase } from './phrase.ts';

/** Phrases that refuse, or say that nothing is held, and need no comparison with the examples. */
export const CERTAIN_REFUSALS: readonly Phrase[] = [
  // "All are withheld.", "None of it can be released."
  {
    act: 'withhold',
    sure: 0.95,
    words:
      /^(?:all|both|each|every one|the (?:whole|lot))(?: of (?:them|these|those|it|this))?(?: of (?:them|these|it))? (?:is|are|has been|have been|was|were) (?:therefore |being )?(?:withheld|exempt)(?: (?:from (?:disclosure|release)|under|by|in full|in (?:its|their) entirety)\b|\W*$)/i,
  },
  // "S41.", "Section 31(1)(a)." as the whole of what is said.
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /^\W*(?:s|sections?|reg(?:ulation)?s?)\.? ?(?:2[346789]|3\d|4[0-4]|22A|1[0-3](?= ?\())(?: ?\(\w+\))*(?: (?:applies|FOIA|EIR|FOISA))?\W*$/i,
  },
  // "The council neither weighs them nor holds any information about it."
  {
    act: 'nothold',
    sure: 0.9,
    words:
      /\bneither\b[^.]{0,80}\bnor (?:does it |do we |did (?:we|it) )?(?:hold|keep|record|collect)s? (?:any |such |this |the |a )?(?:\w+ )?(?:information|data|records?|figures?|it|details|lists?|cop(?:y|ies))\b/i,
    unless: /\b(?:confirm|den(?:y|ies))\b/i,
  },
  // "2022 is not held", "Postcode: not recorded"
  {
    act: 'nothold',
    sure: 0.85,
    words:
      /^\W*(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|[A-Z][\w ]{2,30})(?::| [–-]| is| are| was| were)? (?:is |are |was |were )?not (?:held|recorded|collected|kept|known)\W*$/i,
    unless: /\b(?:no|requests?|information held|if)\b/i,
  },
  // "They are exempt by virtue of Section 40 and we are providing an NCND response."
  { act: 'ncnd', sure: 0.95, words: /\bNCND\b/, unless: /\bguidance\b|\bNCND (?:is |are )?explain/i },
  // "On these grounds we have applied the exemption in Section 17": under the Scottish Act nothing is held.
  {
    act: 'nothold',
    sure: 0.9,
    words:
      /\bexempt(?:ion)?(?: (?:from (?:disclosure|release)|under|by virtue of|in terms of|in|at|of|set out|provided))*,? section 17\b/i,
    unless: /\brefusal notice\b|\bsections? (?!17)\d/i,
  },
  // "The information you have requested is therefore considered exempt under Section 22(1), by which …"
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /\b(?:you(?:r| have)? request\w*|requested|you (?:seek|sought|ask(?:ed)? for)|therefore)\b[^.]{0,40}\b(?:is|are)(?: also| therefore| thus)?(?: considered| deemed| judged)?(?: to be)? (?:exempt|excepted)(?: from (?:disclosure|release))? (?:under|by virtue of|in terms of) (?:section|regulation) \d/i,
    unless: /\b(?:if|not|whether|part|some|where)\b/i,
  },
  // "This cannot be answered in the time FOI allows.", "We have applied S12 of the Act."
  {
    act: 'cost',
    sure: 0.85,
    words:
      /\bcannot be answered (?:with)?in the (?:time|limit) (?:that )?(?:is )?(?:FOI|FOIA|the Act|allow)\w*|\bappl(?:y|ied|ying) s(?:ection|\.)? ?12\b(?! ?\([345]\))/i,
    unless: /\b(?:not applied|EIRs?|regulations?)\b/i,
  },
  // "… however, it would clearly exceed £600."
  {
    act: 'cost',
    sure: 0.85,
    words:
      /\bexceeds? (?:the )?(?:£\s?(?:450|600)|(?:18|24) hours)\b|\bexceed\w* (?:that|this|the) (?:sum|limit)\b/i,
    unless: /\b(?:if|speed|not exceed)\b/i,
  },
  // "Although the Board holds no such figure itself, you may find it helpful to know that …"
  {
    act: 'nothold',
    sure: 0.85,
    words:
      /^(?:[^,.]{0,60}, )?(?:although|whilst|while|though) (?:the |this )?(?:[\w’'&-]+ ){1,5}?(?:holds? no|do(?:es)? not (?:itself |ourselves )?hold)\b[^,.]{0,60},/i,
    unless: /\b(?:exempt\w*|withh\w*|sections? \d|regulations? \d|all (?:of )?the|attached|enclosed)\b/i,
  },
  // "We do not have to supply those drafts, since they are …"
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /\bwe (?:do not|don['’]t) (?:have|need) to (?:supply|provide|release|disclose|give(?: you)?)\b[^.]*\b(?:since|as|because|under|by virtue of)\b[^.]*\b(?:exempt\w*|except\w*|section|regulation)\b/i,
  },
  // "Nothing is recorded with us about the battery."
  {
    act: 'nothold',
    sure: 0.9,
    words:
      /^(?:unfortunately,? )?(?:nothing|no (?:information|data|records?)) (?:is|are|was|were|has been|have been) (?:held|recorded|kept)\b|\b(?:we|i) hold nothing\b/i,
  },
  // "The Council do not hold this information, as the hall is run by a trust."
  {
    act: 'nothold',
    sure: 0.95,
    words:
      /^(?:(?:unfortunately|however|sorry),? )?(?:the )?(?:[\w’'&-]+ ){1,6}(?:do(?:es)?|did) not (?:currently |actually )?(?:hold|have|record) (?:this|that|any|such|these|those|the requested) (?:\w+ ){0,2}(?:information|data|figures?|records?|statistics)\b/i,
    unless: /\b(?:formats?|electronic\w*|separately|centrally|all|way|hours|exceed|limit|only)\b/i,
  },
  // "We do not hold the name of the firm that built the crane."
  {
    act: 'nothold',
    sure: 0.85,
    words:
      /^(?:(?:unfortunately|however|sorry|also),? )?(?:[Ww]e|I|(?:the )?(?:[A-Z][\w’'&-]* ){1,5})(?:do(?:es)?|did) not (?:currently |actually |also )?hold (?:(?:an?|any|the|our own) )?(?:[a-z]+ ){0,2}(?:names?|numbers?|addresses|address|dates?|details?|lists?|copy|copies|costs?|values?|records?|reasons?|breakdown|reports?|minutes|letters?|figures?|totals?|e-?mails?)\b/,
    unless:
      /\b(?:formats?|electronic\w*|separately|centrally|all|way|hours|exceed|limit|only|but|other than|apart from|before|after|until|beyond|earlier)\b/i,
  },
  // "Refused.", "Withheld in full."
  {
    act: 'withhold',
    sure: 0.9,
    words: /^(?:refused|exempt|withheld)(?: (?:in full|from disclosure|entirely))?\W*$/i,
  },
  // "It has been withheld."
  {
    act: 'withhold',
    sure: 0.9,
    words:
      /^(?:(?:it|they|this|these|that|the (?:information|data|document|report|names?|figures?))(?: information| data)?) (?:has been|have been|is|are|was|were) (?:therefore |also |being )?(?:withheld|refused|exempt)\W*$/i,
  },
  // "The names that you have asked for are therefore exempt under section 40(2)."
  {
    act: 'withhold',
    sure: 0.9,
    words:
      /\byou (?:have )?(?:asked for|requested|sought) (?:is|are) (?:therefore |also |all )?exempt (?:from disclosure )?(?:under|by virtue of|in accordance with)\b/i,
    unless: /\b(?:some|parts?|partly|certain|remaining|rest|21|22|27|12|14)\b/i,
  },
];
