import type { Act } from './act.ts';
import { BESIDE } from './beside-phrase.ts';
import { PART, type Phrase } from './phrase.ts';

/** What stands beside an answer, or says none of these. */
const TOLD_ASIDE: readonly Act[] = [
  'otherbody',
  'helpful',
  'harm',
  'idle',
  'elsewhere',
  'ask',
  'law',
  'nothold',
  'held',
];
/** What a sentence does that says none of these. */
const IDLE: readonly Act[] = ['idle', 'law', 'held', 'ask', 'helpful', 'ncnd', 'gives', 'earlier'];
const DOUBTS =
  /\b(?:whether|if|neither|nor|would|could|may|might|even|any (?:further|other|more|additional)|not (?:mean|imply)|all (?:of )?the|centrally|unless|provides that|states that)\b/i;

/** Phrases that tell more than the likeness to the examples, where that is one of these, the first that fits. */
export const LIKELY: readonly Phrase[] = [
  ...BESIDE,
  // "23 children were placed in a hospital."
  {
    act: 'gives',
    sure: 0.7,
    words:
      /^(?:(?:approximately|about|around|over|fewer than|less than|more than|a total of) )?[£<]?(?!(?:19|20)\d\d\b)\d[\d,.]*%? (?=[a-z])(?!(?:hours?|days?|minutes?|working)\b)/i,
    unless: /\b(?:exempt\w*|withh\w*|section|regulation|limit|not|held|hold)\b/i,
    over: TOLD_ASIDE,
  },
  // "About 45 minutes to an hour per booking."
  {
    act: 'gives',
    sure: 0.7,
    words:
      /^(?:approximately|about|around|roughly|on average,?|an average of)?\s*\d[\d,.]*(?! hours? of (?:work|time))(?!.*\b(?:exceed\w*|limit|would|estimat\w*|each|every|exempt\w*|held)\b).{0,60}$/i,
  },
  // "We do not have a robot": none, and not that nothing is known of it.
  {
    act: 'gives',
    sure: 0.6,
    words:
      /\b(?:do|does|did) not (?:currently |routinely |normally )?(?:have|use|own|operate|employ|offer|run|charge|lease|hire) (?!(?:a |an |any |the |such |this |that |these |it|them)?(?:\w+ ){0,2}(?:information|data|records?|figures?|numbers?|totals?|cop(?:y|ies)|breakdown|list|statistics|details?|documents?|correspondence|it|this|that|these|them|such|one|polic(?:y|ies)|report|plan|minutes|system|way|means|field|code|central)\b)/i,
    // "This is notice under section 17 that we do not have the number you asked for."
    unless: /\bsection 17\b|\byou (?:have )?(?:asked for|requested|sought)\b/i,
    over: ['nothold'],
  },
  // "No boat became stranded in 2024 because its radio was not working.": none, and not that nothing is known of it.
  {
    act: 'gives',
    sure: 0.7,
    words:
      /^no (?!(?:\w+ ){0,2}(?:information|data|records?|figures?|cop(?:y|ies)|breakdown|list|statistics|details?|documents?|correspondence|emails?|minutes|reports?|one|polic(?:y|ies))\b)(?:[\w’'-]+ ){1,5}?(?:became|was|were|had|has|have|died|resigned|left|took|came|occurred|happened|went|made|received|opened|closed|failed|applied|needed)\b/i,
    unless: /\b(?:h[eo]ld\w*|recorded|kept|collected|made|exempt\w*|section|regulation|requested|asked)\b/i,
    over: ['nothold'],
  },
  // "We'd prefer not to name the agency", "we're not prepared to discuss this", "it isn't our practice to name the firms"
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /(?:\b|(?=n['’]t))(?:prefer|(?:not|n['’]t) (?:prepared|willing|going)|(?:will|shall) not|won['’]t|do not|does not|don['’]t|doesn['’]t|(?:not|n['’]t) our (?:practice|policy)|declin(?:e|ing)|unwilling) (?:not )?(?:be )?(?:to )?(?:nam|discuss|disclos|divulg|reveal|shar|releas|identify|giv(?:e|ing) out)(?:e|ing)?\b (?:this|it|them|these|such|the \w+ (?:concerned|involved)|(?:the )?(?:[\w’']+ ){0,2}?(?:names?|details|information|identit\w+|products?|suppliers?|agenc(?:y|ies)|firms?|compan(?:y|ies)|businesses)(?! until\b))/i,
    unless:
      /^(?:staff|those|anyone|people|visitors|tenants|members)\b|\b(?:if (?:you|it|the|there|we (?:hold|were))|whether|confirm|deny|would(?! (?:prefer|rather))|hold|held|record\w*|personal data with|with third|meetings?|until|unless|without)\b/i,
    over: ['nothold', 'withhold', 'gives', 'helpful', 'idle', 'held', 'part', 'harm'],
  },
  // "We are unable to say what the replacements cost, as purchases are coded to a general line."
  {
    act: 'nothold',
    sure: 0.7,
    words:
      /\b(?:unable|not able|not possible|cannot|can['’]t|impossible) (?:for us )?(?:to )?(?:say|tell|state|know|identify|distinguish|give|provide)\b[^.]{0,80}?\b(?:as|because|since|so)\b[^.]{0,80}?\b(?:coded|logged|captured|counted|broken down|separate\w*|single|general|system|field)\b/i,
    unless:
      /\b(?:exempt\w*|section|regulation|hours|exceed\w*|limit|confiden\w*|prejudic\w*|personal|privilege\w*|evidence|secre\w*|prosecution|court|police)\b/i,
    over: ['nothold', 'withhold', 'gives', 'helpful', 'idle', 'held', 'harm', 'law', 'part'],
  },
  // "Please be aware that our system does not record the species."
  {
    act: 'nothold',
    sure: 0.75,
    words:
      /\b(?:systems?|databases?|registers?|software|forms?|logs?) (?:(?:do(?:es)?|did) not|(?:do(?:es)?|did)n['’]t|cannot|is not able to) (?:record|capture|collect|log) (?:the|this|that|which|what|how|why|where|whether|any|such|it)\b/i,
    unless: /\b(?:exempt\w*|section|regulation|hours|exceed\w*|limit)\b/i,
    over: ['helpful', 'gives', 'idle', 'elsewhere', 'held', 'law'],
  },
  // "Please see attached, schedules 2 and 4 taken out for the reason at 4a."
  {
    act: 'part',
    sure: 0.85,
    words:
      /\b(?:attached|enclosed)\b[^.]{0,120}?\b(?:taken out|blacked out|blanked out|cut out|redacted|removed|omitted)\b/i,
    unless: /\b(?:nothing|no|not|without)\b[^.]{0,30}\b(?:taken out|redacted|removed|omitted)\b/i,
  },
  // "Column E is blank, as we do not record it."
  {
    act: 'part',
    sure: 0.8,
    words:
      /\b(?:(?:that|this) column|column [A-Z])\b[^.]{0,60}\b(?:is|has been) (?:left )?(?:blank|empty)\b/i,
  },
  // "The second question can't be answered from the data we have."
  {
    act: 'part',
    sure: 0.75,
    words:
      /\b(?:second|third|fourth|last|other|latter|remaining|rest of (?:the|your)) (?:question|part|point|element|figure|request)\b[^.]{0,120}(?:\b(?:cannot|can ?not|unable|not (?:able|held|available|possible))\b|n['’]t\b)/i,
    unless: /\b(?:exempt\w*|sections?|regulations?)\b/i,
  },
  // "Sixteen over the whole time."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b(?!.*\b(?:is|are|was|were|has|have|be|of|not?|exempt|held)\b).{0,60}$/i,
  },
  // "The wage of each deckhand is personal and has been withheld under section 40(2)."
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /^(?:the|this|these|those|it|they|such|all)\b[^,;]{3,80}\b(?:is|are|was|were|has been|have been) (?:therefore |being |also )?withheld (?:under|by|in|pursuant)\b/i,
    unless:
      /\b(?:some|parts?|partly|portions?|redact\w*|remov\w*|except|apart|other than|only|certain|others?|remain\w*|rest|names? (?:is|are|has|have)|details (?:is|are|has|have))\b/i,
    over: ['part'],
  },
  // The words of the Acts, in whatever sentence they stand.
  {
    act: 'nothold',
    sure: 0.8,
    words:
      /\b(?:do|does|did) not (?:\w+ ){0,2}hold (?:the|this|that|any|such|these|recorded|information)\b|\b(?:information|data|records?|this) (?:(?:is|are|was|were|to be|as) )?(?:therefore |information )?not held\b|\bno (?:\w+ ){0,2}(?:information|data|records?|documents?|correspondence) (?:is|are|was|were) (?:\w+ )?held\b/i,
    unless: DOUBTS,
    over: IDLE,
  },
  // "They're excepted in terms of regulation 10(5)(e) as release would …"
  {
    act: 'withhold',
    sure: 0.85,
    words:
      /^(?:it|they|these|this|that|both|the [\w’' -]{2,60}?)(?: is| are|['’]re|['’]s| was| were)(?: (?:therefore|also|both|all)){0,2} (?:exempt|excepted|withheld|refused)\b/i,
    unless:
      /\b(?:some|parts?|partly|until|whether)\b|\b(?:sections?|regulations?|s\.?|reg\.?) ?(?:12\b(?! ?\([45]\) ?\([c-g]\)| ?\(5\))|14|21|22|25|27|6)\b/i,
    over: ['law', 'harm', 'held', 'idle', 'cost'],
  },
  // "An exception under regulation 11(2) applies.", "Regulation 12(4)(d) (unfinished) applies."
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /^(?:the |an? )?(?:(?:exemption|exception)s? (?:under|at|in|from) )?(?:sections?|regulations?|reg\.|s\.) ?(?!(?:12|14|21|22|25|27)\b(?! ?\([45]\))|1[02] ?\(4\) ?\([ab]\)|6\b|17\b)\d[\w() ,]{0,30}?(?: \([^)]{3,80}\)|,[^,]{3,60}(?=,))?,? (?:therefore |also )?(?:applies|apply|is engaged|are engaged)(?: (?:to|for) (?:this|it|them|these|each|all|both|every one of (?:them|these)|the \w+(?: \w+){0,3}))?\W*$/i,
    over: ['part', 'law', 'held', 'idle'],
  },
  {
    act: 'otherbody',
    sure: 0.8,
    words:
      /^\W*(?!(?:we|i|the (?:council|trust|force|authority|department|university))\b).{0,80}\b(?:(?:would|will|may|should) (?:have|hold) (?:this|that|the|such) (?:information|data|records?)|(?:is|are) responsible for (?:this|these|it|them))\b/i,
  },
  {
    act: 'withhold',
    sure: 0.8,
    words:
      /\bexempt(?:ed)? from (?:disclosure|release) (?:under|by virtue of|in accordance with|pursuant to|by)\b/i,
    unless: DOUBTS,
    over: IDLE,
  },
  // "Please refer to the attached document, which is available on request."
  {
    act: 'gives',
    sure: 0.8,
    words: /\b(?:attached|enclosed)\b/i,
    unless: PART,
    over: ['elsewhere'],
  },
  // "Further details of the service can be found on our website": more than what was asked for.
  {
    act: 'helpful',
    sure: 0.6,
    words:
      /^(?:(?:some )?(?:further|more|additional|general|other|background)\b.{0,30}\b(?:details|information|data|reports|statistics|guidance|figures)\b|.{0,12}\byou may (?:also )?(?:find|be interested|wish)\b)/i,
    over: ['elsewhere'],
  },
];
