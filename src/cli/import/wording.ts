/**
 * The families of words in which authorities say what came of a request (section 6 of the shapes that letters have):
 * a verb of holding, giving, refusing or exceeding, with what denies it.
 */
const THING = String.raw`(?:information|data|records?|figures?|documents?|details|material|correspondence|e-?mails?|copies|copy|report|polic(?:y|ies)|minutes|breakdown|statistics|recordings?|footage|list)`;
const NOT = String.raw`(?:not|n['’]t|never|neither|nor|no longer)`;
/** Words that may stand between a denial and its verb: "not currently centrally hold". */
const FEW = String.raw`(?:\s+(?!(?:provide|disclose|release|require\w*|obliged|able|wish|consider|think|believe|dispute|apply|because|but|and|the|then|an?|any|this|that|if|when|to|in|of|who|which)\b)[\w-]+){0,3}?\s+`;
const KEEPING = String.raw`(?:holds?|held|holding|record(?:s|ed)?|keeps?|kept|collat(?:e|es|ed)|collect(?:s|ed)?|captur(?:e|es|ed)|retain(?:s|ed)?|possess(?:es)?|store[sd]?|log(?:s|ged)?|compil(?:e|es|ed)|monitor(?:s|ed)?|track(?:s|ed)?|gather(?:s|ed)?|count(?:s|ed)?|maintain(?:ed)? (?:an? |any |such |this |that |the )?(?:record|list|register|log|data|information))`;
const GIVING = String.raw`(?:disclos(?:e|ed|ing)|provid(?:e|ed|ing)|releas(?:e|ed|ing)|suppl(?:y|ied|ying)|shar(?:e|ed|ing)|send(?:ing)?|sent|giv(?:e|en|ing)|comply(?:ing)? with|answer(?:ed|ing)?|make (?:it|this|that|these|them) (?:available|public)|made (?:available|public))`;

export const NOT_HELD = new RegExp(
  [
    String.raw`\b(?:do|does|did|is|are|was|were|has|have|had|would|has been|have been)(?:\s|(?=n['’]t))\s*${NOT}${FEW}${KEEPING}\b(?! (?:in a|in such a|in any|in that|in this|in the) (?:format|way|form|manner)| accountable| responsible| against)`,
    String.raw`\b(?:do|does|did)(?:\s|(?=n['’]t))${NOT} (?:currently |actually )?have (?:an? |any |the |this |that |such |these |those )?(?:\w+ )?${THING}\b`,
    String.raw`\bnor (?:do|does|did|is|are|has|have) (?:\w+ ){1,4}${KEEPING}\b`,
    String.raw`\bno (?:\w+ ){0,4}?(?:is|are|was|were|has been|have been) (?:currently |ever |being )?(?:held|recorded|kept|collected|retained|located|found|identified|traced|produced|created|prepared|made|undertaken)\b`,
    String.raw`\bno (?:such |recorded |relevant |further )*${THING}(?: (?:held|recorded|to disclose|exists?|within (?:the )?scope)\b|(?: (?:of|on|about|for|relating to|in relation to|regarding)\b[^.]{0,60})? (?:is|are|was|were) (?:held|recorded)\b)`,
    String.raw`\b(?:we|i|it|council|force|trust|service|department|university|constabulary|authority|office|board|college|team|police) (?:currently )?(?:have|has|hold|holds|held|retains?|keeps?) no (?:\w+ ){0,2}${THING}\b`,
    String.raw`\bholds? no(?:thing| (?:recorded |relevant |such |other |further )*${THING})\b|\bhas no record\b|\bhave no record\b|\bno record (?:of|that)\b`,
    String.raw`\b${THING} not held\b|^\W*(?:information )?not (?:held|recorded)\b|^no information held|\bnothing (?:is |was )?(?:held|recorded|found)\b|\bnone (?:is|are|was|were) held\b`,
    String.raw`\bnot (?:something|a figure|data|information|a (?:field|category|statistic)) (?:that |which )?(?:\w+ ){1,3}${KEEPING}\b`,
    String.raw`\b(?:do|does|did)(?: ?not|n['’]t) have (?:it|them|one|this|these|any such|a copy|the \w+)\b|\bnor any copy\b`,
    String.raw`\bno such (?!thing|luck)\w+|\bfound (?:nothing|no (?:\w+ ){0,2}${THING})\b|\bno copies\b|\bholds? none\b|\b(?:was|were) (?:securely |since |then )?(?:destroyed|deleted|shredded|disposed of)\b`,
    String.raw`[-–—,;:(]\s*not (?:held|recorded|collected|kept)\b`,
    String.raw`\bneither (?:the )?\w+ [^.]{0,40}\bnor\b[^.]{0,40}\b(?:holds?|has (?:it|this|any))\b`,
    String.raw`\bnot in (?:the |our )?possession of|\bnot in (?:our|its|the \w+['’]s) possession`,
    String.raw`\b(?:do|does|did)(?<!\bor (?:do|does|did)) not exist\b|\b(?:do|does)n['’]t exist\b|\b(?:unable|failed) to (?:locate|find|trace) (?:any|a)\b|\bcould not (?:locate|find|trace)\b|\b(?:has|have|had) (?:since )?been (?:securely )?(?:destroyed|deleted|disposed of)\b`,
    String.raw`\bnobody (?:at|in|here)\b[^.]{0,40}\b(?:writes|records|counts|keeps|notes)\b|\bnothing to (?:give|send|disclose|provide|release)\b`,
    String.raw`\bunable to provide a (?:timeframe|figure|date)\b`,
  ].join('|'),
  'i',
);

const CONFIRM_OR_DENY = String.raw`confirm\w*,?(?: (?:or|nor|and|neither)|/)\s?(?:to )?den(?:y|ies|ied|ying)`;
const WHETHER = String.raw`(?:whether|if)(?: or not)? (?:\w+ ){0,6}?(?:holds?|held|exists?)`;
export const NEITHER = new RegExp(
  [
    String.raw`\bneither (?:to )?confirm`,
    String.raw`\b(?:not|n['’]t|cannot|unable|refus\w+|declin\w+|without|exempt(?:s|ed)?|excus\w+|exclu\w+|remov\w+|reliev\w+|disappl\w+)\b[^.;]{0,50}\b${CONFIRM_OR_DENY}`,
    String.raw`\b(?:not|n['’]t|cannot|unable|refus\w+|declin\w+|exempt(?:s|ed)?|excus\w+|reliev\w+|remov\w+|exclud\w+)\b[^.;]{0,40}\b(?:confirm(?:ing)?|say(?:ing)?|stat(?:e|ing)|tell(?:ing)?(?: you)?|inform(?:ing)?(?: you)?|reveal(?:ing)?|disclos(?:e|ing)|comment(?:ing)?)\b[^.;]{0,14}\b${WHETHER}`,
    String.raw`\bduty\b[^.;]{0,80}\b(?:does|do) not (?:apply|arise)\b(?<=(?:confirm|1\(1\)\(a\)|\bdeny)[^.;]{0,80})`,
    String.raw`\b(?:to )?(?:confirm or deny|${CONFIRM_OR_DENY})\b[^.;]{0,80}\bwould (?:in )?itself\b`,
    String.raw`\bnot (?:required|obliged) to (?:neither )?confirm\b`,
    String.raw`\bunable to confirm (?:whether|if|or)\b`,
  ].join('|'),
  'i',
);

export const COST =
  /\bcosts? (?:\w+ ){0,6}?exceeds?\b|\bappropriate (?:costs? |fees? )?(?:limit|level|threshold)\b|\b(?:exceed(?:s|ed|ing)?|over|beyond|above|in excess of) (?:the |our |this |that )?(?:\w+ ){0,2}(?:limit|threshold|ceiling|cap)\b|\b(?:grounds? of|reasons of|because of(?: the)?|refus\w+ [^.]{0,30}\bon) costs?\b|\b(?:costs?|fees?) (?:limit|threshold|exemption|ceiling)\b|\b(?:18|24|eighteen|twenty-four)[ -](?:\w+ )?hours?\b|£(?:450|600)\b|\b(?:section|s\.?)\s?12(?:\(\d\))?\b(?!\s?\()/i;
export const VEXATIOUS = /\bvexatious(?:ly|ness)?\b|\b(?:section|s\.?)\s?14\s?\(1\)/i;
export const REPEATED =
  /\brepeat(?:ed)? request\b|\b(?:section|s\.?)\s?14\s?\(2\)|\b(?:identical|substantially similar)\b[^.]{0,60}\brequest|\brequest\b[^.]{0,60}\b(?:identical|substantially similar)\b/i;
const PLACES = String.raw`(?:website|web ?site|web ?pages?|online|internet|gov\.uk|https?:|www\.|link|portal|publication scheme|public register|library|annual report|disclosure log|public domain)`;
export const ELSEWHERE = new RegExp(
  [
    String.raw`\b(?:information )?otherwise accessible\b|\b(?:section|s\.?)\s?21\b`,
    String.raw`\b(?:is|are|has been|have been|already|routinely|publicly|proactively)\s+(?:\w+ ){0,2}?(?:available|published|accessible)\s+(?:\w+ ){0,4}?(?:on|elsewhere|online|at|in|via|through|from|by|here)\b`,
    String.raw`\b(?:reasonably )?accessible (?:to (?:you|the applicant|yourself) )?(?:by|via|through) other means`,
    String.raw`\b(?:is|are) already (?:reasonably |publicly )?(?:accessible|available|published|in the public domain)`,
    String.raw`\bcan (?:be|already be) (?:\w+ )?(?:found|viewed|accessed|obtained|downloaded|seen|read) (?:\w+ ){0,5}?${PLACES}`,
  ].join('|'),
  'i',
);
export const LATER =
  /\b(?:section|s\.?)\s?22\b|\bintended for (?:future )?publication|\bfuture publication\b|\b(?:will|is due to|are due to|is scheduled to|are scheduled to|is going to|is to) (?:\w+ )?be published\b|\b(?:intend|intends|intention|plans?|planned|due|scheduled) (?:to|for) (?:publish|publication)\b/i;

/** Words that refuse by themselves. */
export const WITHHELD = new RegExp(
  [
    String.raw`\bmanifestly unreasonable\b|\bexempting\b|\bexcepted\b`,
    String.raw`\b(?:is|are|was|were|be|being|been) (?:\w+ ){0,3}?(?:exempt(?:ed)?|excepted|withheld|redacted|held back|blanked out|blacked out)\b(?! from (?:the (?:site|list|register|building|premises)|use|service))`,
    String.raw`\b(?:${THING}|it|this|that|these|those|they|requests?|parts?|questions?|names?|items?|paragraphs?|pages?|sections?|details|personal data|access|disclosure)\b[^.;]{0,60}\b(?:is|are|was|were|be|being|been) (?:\w+ ){0,3}?(?:refused|removed|obscured|left out|taken out|omitted|anonymised)\b`,
    String.raw`\bwith (?:the |some |all )?[\w ]{1,40} (?:removed|taken out|blanked out|blacked out|left out|omitted)\b`,
    String.raw`\b(?:exempt(?:ed|ion)?s?|exceptions?) (?:from|under|appl\w+|at|in|by|because|(?:has|have) been|is engaged|are engaged|for)\b`,
    String.raw`\bwithh(?:old|olds|eld|olding)\b|\brefusal (?:notice|under|of (?:your|this|the) request)\b|\brefus(?:e|es|ed|ing) (?:to (?:disclose|provide|release|supply|give|comply|answer|let)|the|your|this|that|it|part|access|disclosure|under|in reliance|by virtue)\b|^\W*refused\b|\bredact(?:ed|ions?|ing)?\b|\bdeclin(?:e|es|ed|ing) (?:to|your|the|this)\b`,
    String.raw`\b(?:section|regulation|exemption|exception|s\.?\s?\d\d)\b[^.]{0,60}\b(?:is|are|has been) (?:therefore |also )?engaged\b|\bengages? (?:the |section|regulation|exemption)|\b(?:caught|covered|protected) by (?:the |an? |section|regulation)[^.]{0,40}\b(?:exemption|exception|section|regulation)|\b(?:falls?|fell) (?:within|under) (?:the |an? )?(?:exemption|exception|section|regulation)`,
    String.raw`\b(?:rel(?:y|ies|ying)|reliance) (?:up)?on (?:the )?(?:exemptions?|exceptions?|section|regulation|s\.?\s?\d)`,
    String.raw`\b(?:section|regulation|exemption|exception)\b[\w().,& ]{0,40}\b(?:appl(?:y|ies)|has been applied|have been applied) (?:to|here|because|in respect|in relation)\b`,
    String.raw`\bappl(?:y|ies|ied|ying) (?:the )?(?:exemptions?|exceptions?|section|regulation)\b`,
  ].join('|'),
  'i',
);
/** Something is not given, which may be because it is not there. */
export const NOT_GIVEN = new RegExp(
  [
    String.raw`\b(?:(?:can|will|would|could|shall|do|does)(?: ?not|n['’]t)|won['’]t|unable|refus\w+|not (?:\w+ )?(?:able|obliged|required|going|in a position|willing|prepared|propos\w+|possible|practicable|appropriate|intend\w*))(?:\s+(?!only\b|hesitate\b|hold\b)[\w-]+){0,4}?\s+(?:to )?${GIVING}\b`,
    String.raw`\b(?:${THING}|it|this|these|those|they|names?)\b[^.;,]{0,60}\b(?:(?:is|are|has|have|can|will|must|should)(?: ?not|n['’]t)|cannot) (?:therefore |being |been |be )*(?:disclosed|provided|released|supplied|shared|given|made public)\b`,
    String.raw`\b(?:are|am|is|be) not (?:\w+ )?(?:disclosing|providing|releasing|supplying|sharing|sending)\b`,
    String.raw`\bnot obliged to\b|\bnot possible to (?:provide|disclose|supply)`,
    String.raw`\b(?:unable|not able|cannot) to? ?(?:disclose|provide|release)`,
  ].join('|'),
  'i',
);
