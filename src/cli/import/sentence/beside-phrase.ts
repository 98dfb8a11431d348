import type { Phrase } from './phrase.ts';

/** What an answer says of a part that it does not give, beside what it gives. */
export const BESIDE: readonly Phrase[] = [
  // "Figures below 5 are not given, so as to avoid the risk of identification."
  {
    act: 'part',
    sure: 0.85,
    words:
      /\b(?:figures?|numbers?|counts?|values?|totals?|cells?) (?:of |that are |which are )?(?:below|under|less than|fewer than|lower than|smaller than) (?:5|five|6|six|10|ten)\b[^.]{0,60}(?:\bnot\b|n['’]t\b|\b(?:suppress|replac|mask|withh|redact|remov|shown as|round)\w*)/i,
  },
  // "Minutes sent, with parts redacted under section 43(2)"
  {
    act: 'part',
    sure: 0.85,
    words:
      /\b(?:sent|attached|enclosed|provided|supplied|released|disclosed|published|copied)\b[^.]{0,60}\bwith\b[^.]{0,60}\b(?:redacted|removed|withheld|blanked|blacked|obscured|omitted|taken out|left out)\b/i,
    unless: /\b(?:no|nothing|not|without|cannot|unable)\b/i,
  },
  // "Expelled: fewer than five, exact number refused under section 40(2)"
  {
    act: 'part',
    sure: 0.85,
    words:
      /(?:\b(?:fewer|less) than (?:5|five|10|ten)|[<≤]\s?\d+)\b[^.]{0,40}\b(?:exact|precise|actual) (?:number|figure|total)s? (?:is |are |has been |being )?(?:refused|withheld|exempt|not (?:given|disclosed|released))\b/i,
  },
  // "Sent figure of referrals (118)."
  {
    act: 'gives',
    sure: 0.75,
    words:
      /^(?:sent|supplied|disclosed|released) (?!refusal|a refusal|notice|holding|acknowledg|to |by |under )/i,
    unless: /\b(?:redact\w*|except|not|refus\w*|withh\w*|apart|section)\b/i,
  },
  // "Violence 7; drugs low numbers."
  { act: 'part', sure: 0.8, words: /\d[^.]*[;,] [\w ]{2,30} low numbers?\b/i },
  // "We can only supply data from April 2016, when the new system came."
  {
    act: 'part',
    sure: 0.8,
    words:
      /\b(?:only able to|can only) (?:supply|provide|give|report)\b[^.]{0,60}\b(?:from|since|after|back to)\b[^.]{0,20}\b(?:19|20)\d\d\b/i,
    over: ['gives', 'helpful', 'held', 'idle', 'nothold', 'part'],
  },
  // "Breed isn't a field on our system so has been omitted.", "nine authorities which we have not named"
  {
    act: 'part',
    sure: 0.85,
    words:
      /\bso (?:it |this |these |they )?(?:has|have|is|are) (?:therefore )?(?:been )?(?:omitted|left out|not included|not shown|left blank)\b|\b(?:which|whom|that) (?:we|i) have not (?:named|given|shown|included|listed|identified)\b/i,
  },
  // "We decline to supply the map as it would help those who …", "We're not prepared to answer this question."
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /(?:\b(?:we|i|the \w+)\b|['’]re)(?: (?:must|have to|would|therefore|are|am|also))? (?:declin(?:e|es|ing) to|not (?:prepared|willing) to) (?:supply|provide|give|release|send|answer|share|say|publish)\b/i,
    unless: /\b(?:if|whether|confirm or deny)\b/i,
  },
  // "The number is not disclosed.", "Cause of death is not given since …", "… so we are giving none."
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /^(?:the |this |these |those )?(?!(?:figures?|numbers?|counts?) (?:below|under|less|fewer))[\w’' -]{3,50} (?:is|are|has been|have been) not (?:being )?(?:disclosed|released|given|divulged)\b|\bwe are (?:giving|providing|releasing|disclosing) none\b/i,
    unless: /\b(?:recorded|held|website|online|figures? (?:is|are))\b/i,
  },
  // "The locations should be withheld under the exception in Reg 12(4)(d), by which an authority may refuse …"
  {
    act: 'withhold',
    sure: 0.9,
    words:
      /\b(?:is|are|was|were|should|must|will) (?:therefore |also |now )?(?:be |been |being )?(?:withheld|excepted|exempt)(?: from (?:disclosure|release))? (?:under|by virtue of|pursuant to) (?:the (?:exemption|exception) (?:in|at|under) )?(?:sections?|regulations?|regs?\.?|s\.) ?\d/i,
    unless:
      /\b(?:whether|if|some|parts?|partly|certain|redact\w*|may be|might be|considered|questions?|neither)\b/i,
    over: ['law', 'harm', 'idle', 'held'],
  },
  // "We have established that this information is not held."
  {
    act: 'nothold',
    sure: 0.85,
    words:
      /\b(?:this|the|that|such) (?:requested )?(?:information|data|material|documents?|records?)(?: (?:that )?you (?:have )?(?:requested|asked for))? (?:is|are) not held\b(?! (?:in|by|on|at|for|centrally|separately|under)\b)/i,
    unless: /\b(?:if|whether|exempt\w*|some|parts?)\b/i,
    over: ['ncnd', 'held', 'idle', 'law', 'nothold', 'otherbody'],
  },
  // "Question 6 has been withheld."
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /^(?:(?:the )?(?:answers?|responses?|information|data) (?:to|for|at) )?(?:questions?|requests?|points?|parts?|items?|q)\s?\d{1,2}[a-z]?(?:(?:, | and | & |-| to )\d{1,2}[a-z]?)* (?:is|are|has been|have been) (?:therefore |also |being )?(?:withheld|refused)\W*$/i,
  },
  // "The flood report is provided."
  {
    act: 'gives',
    sure: 0.85,
    words:
      /^(?!(?:no|nothing|none|this|it|some|part)\b)[\w’',() -]{3,80} (?:is|are) (?:hereby |now |also )?(?:provided|supplied|disclosed|released)(?: (?:here|below|herewith|with this (?:letter|reply)|in full))?\W*$/i,
    unless: /\b(?:not|only|partly|in part|exempt)\b/i,
  },
  // "These are provisional figures and have not been validated."
  {
    act: 'helpful',
    sure: 0.75,
    words:
      /\b(?:provisional|unvalidated|unaudited|not (?:yet )?been (?:validated|verified|audited|checked|quality assured))\b|^(?:please note (?:that )?)?(?:this|these|it|the (?:figures?|data)) (?:is|are) (?:only )?based (?:up)?on\b/i,
    unless: /\b(?:exempt\w*|withh\w*|held|section|regulation)\b/i,
    over: ['part', 'nothold', 'withhold', 'gives'],
  },
  // "No redactions have been made."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^(?:no redactions? (?:have been|were|are|has been|was) (?:made|applied|needed|necessary)|nothing has been (?:kept|held) (?:back|from you))\b|\bnothing has been kept from you\b/i,
  },
  // "I can confirm that there have been no such cases.": none
  {
    act: 'gives',
    sure: 0.8,
    words:
      /\bthere (?:have been|has been|were|was|are|is) no such (?:cases?|incidents?|complaints?|events?|occasions?|instances?|occurrences?|payments?|claims?|staff|people)\b|^none (?:of (?:these|them|those) )?(?:have|has|were|was|are) (?:yet )?(?:been )?(?!held|recorded|kept|found|located|identified|available|been)\w{3,}(?: \w+){0,6}\W*$|^no such (?:cases?|incidents?|complaints?|events?|payments?|claims?) (?:have|has|were|was|are)\b|^(?:it|they|we|she|he) (?:do|does|did|has|have|had|is|are|was|were)(?:n['’]t| not)(?:,? and never (?:has|have|had|did))?\W*$/i,
    unless: /\b(?:information|data|recorded|held)\b/i,
  },
  // "Complaints are not categorised in such a way.", "Nothing survives from this period."
  {
    act: 'nothold',
    sure: 0.8,
    words:
      /\bnot (?:categorised|categorized|recorded|coded|classified|logged|broken down|kept) in (?:such|this|that) (?:a )?(?:way|manner|form)\b|\bno (?:other )?record from which\b|\bnothing survives\b|\b(?:files|records|papers|registers|ledgers) (?:were|have been|was) (?:all )?(?:lost|destroyed) (?:in|by|when|during)\b/i,
    unless: /\b(?:exempt\w*|hours|exceed\w*)\b/i,
  },
  // "I enclose a copy of most of the information you requested."
  {
    act: 'part',
    sure: 0.8,
    words:
      /^(?:i|we|the \w+)\b[^.]{0,40}\b(?:enclos|attach|provid|disclos|releas|suppl)\w*\b[^.]{0,40}\b(?:most|some|part|much|the majority) of (?:the|what|your)\b/i,
    unless: /\b(?:questions?|not|unable|cannot)\b/i,
    over: ['gives', 'held'],
  },
  // "A copy is on our files, and I also enclose it.", "The list is published, and I attach a copy."
  {
    act: 'gives',
    sure: 0.8,
    words: /\b(?:i|we)(?: have| also| hereby| therefore| do| now){0,2} (?:attach|enclose)(?:d)?\b/i,
    unless:
      /\b(?:not|unable|cannot|redact\w*|remov\w*|withh\w*|exempt\w*|complaints?|rights?|leaflet|(?:our|the) (?:review )?procedures?|extract)\b/i,
    over: ['elsewhere', 'helpful', 'held', 'idle', 'law'],
  },
  // "A monthly breakdown has not been provided, as low numbers may identify somebody."
  {
    act: 'part',
    sure: 0.8,
    words:
      /\b(?:breakdown|figures?|details?|names?|numbers?|column|split) (?:[\w ]{0,30} )?(?:has|have) not been (?:provided|given|included|disclosed|supplied|shown)\b/i,
    over: ['harm', 'withhold', 'helpful', 'gives', 'nothold', 'part'],
  },
  // "We only hold figures from 2021: 2021, 88; 2022, 91."
  {
    act: 'part',
    sure: 0.75,
    words:
      /\bonly (?:hold|have|keep|hold|held|kept|recorded|record|been able to record)\w*\b[^.:]{0,80}\b(?:from|since|for|after|back to)\b[^.:]{0,30}\b(?:19|20)\d\d\b/i,
    unless: /\b(?:exempt\w*|section|regulation)\b/i,
    over: ['gives', 'helpful', 'held', 'idle', 'nothold'],
  },
  // "This is reported by project and not by sector."
  {
    act: 'nothold',
    sure: 0.75,
    words:
      /\b(?:recorded|reported|held|kept|coded|collected|counted|logged|broken down|budgeted|categorised) (?:only )?(?:by|per|for each|at) [\w -]{3,40},? (?:(?:and|but) )?(?:not|rather than) (?:by|per|for|at)\b/i,
    over: ['helpful', 'otherbody', 'gives', 'held', 'idle'],
  },
  // "Training is given in the course of their duties, and no cost is recorded."
  {
    act: 'nothold',
    sure: 0.7,
    words:
      /\bno (?:separate |specific |individual |such )?(?:costs?|figures?|breakdown|records?|data|log|list|counts?|totals?|notes?|details?) (?:is|are|was|were|has been|have been) (?:recorded|kept|held|captured|collected|maintained|available|made)\b/i,
    unless: /\b(?:exempt\w*|section|regulation)\b/i,
    over: ['gives', 'helpful', 'otherbody', 'idle', 'harm', 'law'],
  },
  // "Tenants advised on the day are not recorded as represented": what a figure counts.
  {
    act: 'helpful',
    sure: 0.7,
    words: /\bnot (?:recorded|counted|classed|treated|shown) as\b|\bdoes not equate\b/i,
    unless: /\b(?:held|information|separate\w*|before|until|prior)\b/i,
    over: ['nothold', 'gives'],
  },
];
