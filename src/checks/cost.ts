import { isScottish, type Regime } from '../domain/regime.ts';
import { sentencesOf } from './sentence.ts';

// What a refusal on cost says of the work, and of what could be asked instead.

/**
 * The limit itself is no estimate. SI 2004/3244: £450 or £600 at £25 an hour, which is 18 hours or 24; in Scotland
 * SSI 2004/467: £600 at £15 an hour, which is 40. Letters tell it in days as well.
 */
const RATE = /£\s?(?:25|15)(?:\.00)?\s*(?:an?|per|\/|each)\s*hour/gi;
const BRITISH = String.raw`£\s?(?:450|600)(?:\.00)?(?![\d,.]*\d)|(?<![\d,.])(?:18|24|eighteen|twenty[\s-]four)[\s-]*(?:hours?|hrs?)\b|\b(?:2\.5|2½|3\.5|3½|three|two[\s-]and[\s-]a[\s-]half|three[\s-]and[\s-]a[\s-]half)[\s-]*(?:working\s+)?days\b`;
const SCOTTISH = String.raw`£\s?600(?:\.00)?(?![\d,.]*\d)|(?<![\d,.])(?:40|forty)[\s-]*(?:hours?|hrs?)\b`;
/** Said of the work, the same figure is an estimate: “would take 24 hours”, for an authority whose limit is 18. */
const OF_THE_WORK =
  /\b(?:tak(?:e|es|en|ing)|need|requir(?:e|es|ing)|spend|estimate[ds]?|costs?|costed|total(?:s|ling)?|amounts?)\s+(?:\w+\s+){0,2}?$/i;
const OVER = /\b(?:over|than|exceed\w*|excess|beyond|above|limit|threshold|maximum|up|the)\s+(?:\w+\s+)?$/i;

/** Hours and minutes are work, unless the minutes are those of a meeting; longer times are only where said of work. */
const WORK =
  /\b(?:hours?|hrs?|mins?|seconds?|secs?)\b|(?<!\b(?:the|its|our|their|board|committee|meetings?|all|any|such|these|those)\s)\bminutes?\b(?!\s+of\s+(?:the|an?|all|each|every|our|any|meetings?)\b)|£\s?\d/i;
const LONG =
  /\b(?:tak(?:e|es|en|ing)|need\w*|requir\w*|spend\w*|work\w*|estimate\w*|occup\w*|divert\w*|absorb\w*|keep\w*|runs?\s+(?:in)?to|calls?\s+for|costing|tie\s+up|officer|staff|person|full[\s-]time|some|of\s+the\s+order\s+of)\b[^.]{0,60}?(?<!\b(?:last|past|previous|preceding|covers|covering|period\s+of|within|over\s+the|in\s+the|of\s+the|for\s+the|every)\s(?:\w+\s)?)\b(?:days?|weeks?|fortnight|months?|years?)\b(?!\s+(?:of\s+(?:records|data|files|emails|logs|information)|to\s+\d|ago|from|period|in\s+question|requested|of\s+the\s+request))|\b(?:half\s+a|an?|\w+)[\s-](?:day|week|month|year)s?[\s-](?:job|task|exercise|work|each|apiece|per|for\s+each)\b/i;
/** Neither is the time for answering, nor are the hours of an office. */
const OTHER_TIMES =
  /\b(?:20|twenty|40|forty)\s+working\s+days\b|\b(?:working|office|opening|core|business)\s+hours\b|\b24\s+hours\s+a\s+day\b|\b(?:last|past|previous|preceding|first|next)\s+(?:\w+\s+)?(?:hours?|days?|weeks?|months?|years?)\b/gi;

/** Figures that count nothing: sums, years, references, provisions, parts of a hundred, and times. */
const NO_COUNT =
  /£\s?[\d,.]+|(?<![\d,.])\d[\d,.]*\s*(?:%|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|years?\b|pounds\b)|\b(?:Act|Regulations?|Order|January|February|March|April|May|June|July|August|September|October|November|December|in|since|from|to|until|till|before|after|during|between|and|of|by|year)\s+(?:19|20)\d\d\b(?!,)|\b(?:SS?I|No\.?|ref\w*\.?|references?|sections?|regulations?)\s+(?:\d{4}\s+No\.?\s+)?[\w./()-]*\d[\w./()-]*|(?<![\w.()-])[\w.()-]*\d[/.-]\w[\w/.()-]*|\b(?:hundreds?|thousands?)\s+of\s+(?:hours|pounds)\b/gi;
/** A hundred or more: section 12 asks for an estimate, and not for a time for each of the things to be gone through. */
const COUNT = /\b(?:\d{1,3}(?:,\d{3})+|\d{3,6})\b|\b(?:hundreds?|thousands?|millions?)\b/i;
/** What is done with each. */
const GONE_THROUGH =
  /\b(?:re-?)?(?:read|open|examin|review|check|inspect|search|trawl|sift|listen|view|watch|analys|interrogat|retriev|extract|locat|collat|gather|scann|consult|cross-?referenc)\w*|\b(?:go(?:ing)?|gone|look(?:ed|ing)?|work(?:ed|ing)?)\s+(?:through|at|into)\b|\b(?:by\s+hand|manual(?:ly)?|individually|one\s+by\s+one)\b/i;

/** Whether words say how much work answering would be, beside the limit: how long it would take, or how much there is. */
export function estimatesWork(words: string, regime: Regime): boolean {
  return (
    estimatesTime(words, regime) || (GONE_THROUGH.test(words) && COUNT.test(words.replaceAll(NO_COUNT, ' ')))
  );
}

function estimatesTime(words: string, regime: Regime): boolean {
  const limit = new RegExp(isScottish(regime) ? SCOTTISH : BRITISH, 'gi');
  return sentencesOf(words).some((sentence) => {
    const rest = sentence
      .replaceAll(RATE, ' ')
      .replaceAll(OTHER_TIMES, ' ')
      .replaceAll(limit, (figure: string, at: number, whole: string) => {
        const before = whole.slice(Math.max(0, at - 40), at);
        return OF_THE_WORK.test(before) && !OVER.test(before) ? figure : ' ';
      });
    return WORK.test(rest) || LONG.test(rest);
  });
}

const NARROWING =
  /\b(?:narrow|refin|reduc|confin|restrict|resubmit|re-submit|revis|reword|rephras|amend|modif|limit(?:ing|ed)?\s+(?:your|the|this|it)|new\s+request|shorter|smaller|fewer|specific|specify|focus)\w*/i;
/** Words of advice in any letter. */
const ADVICE =
  /\b(?:by\s+way\s+of\s+(?:advice|assistance)|advice\s+and\s+assistance|section\s+16|suggest\w*|recommend\w*|content\s+with|fresh\s+request|reframe\w*|instead)\b/i;
const REQUEST = /\b(?:you|your|request|please)\b/i;
const COULD = /\b(?:can|could|may|might|would|able|possible)\b/i;
const IN_LIMIT =
  /\bwithin\s+(?:the|that|this)\s+(?:\w+\s+)?(?:limit|threshold)\b|\bunder\s+the\s+(?:\w+\s+)?limit\b/i;
const NOT = /\b(?:not|cannot|unable|never|no|nor)\b/i;
/** That there is no duty is no advice; that no way of asking was found is some. */
const NO_DUTY =
  /\b(?:no|not|without)\b.{0,30}\b(?:duty|obligation|obliged|requirement|required|have\s+to)\b/i;
/** “You may ask for a review” is said in every letter. */
const YOU_MAY_ASK =
  /\b(?:you\s+(?:could|can|may|might)|if\s+you\s+(?:were\s+to|would|could|can|wish|want|ask|limit))\b(?!.{0,60}\b(?:review|complain|appeal|commissioner|reconsider|tribunal|dissatisfied|unhappy|happy)\b)/i;

/** Whether words say what could be asked instead: section 16 FOIA, section 15 FOISA, regulation 9. */
export function advises(words: string): boolean {
  return sentencesOf(words).some((sentence) => {
    if (NO_DUTY.test(sentence)) return false;
    if (NARROWING.test(sentence) && REQUEST.test(sentence)) return true;
    if (IN_LIMIT.test(sentence) && COULD.test(sentence) && !NOT.test(sentence)) return true;
    return YOU_MAY_ASK.test(sentence) || ADVICE.test(sentence);
  });
}

const NOT_OVER =
  /\b(?:not|never|without|no|unless|whether|if|had|were|within|might|may|could|thought|considered)\b/i;
const ON_SECTION_12 =
  /\b(?:exceed\w*|over|above|beyond|more\s+than)\s+(?:the|our|that)\s+(?:\w+\s+){0,2}?(?:appropriate|costs?|fees)\s+(?:\w+\s+)?(?:limit|threshold)|\bsection\s+12(?:\s*\(\s*[12]\s*\))?\s+(?:\w+\s+){0,3}?(?:appl(?:y|ies)|engaged)\b|\b(?:rely|relies|relying|refuse|refuses|refusing|(?:is|are)\s+(?:also\s+)?refused)\b[^.;]{0,60}\b(?:section|s\.?)\s*12\b/i;

/** Whether words refuse on cost themselves, and do not only say that something would not cost too much. */
export function refusesOnCost(words: string): boolean {
  return sentencesOf(words).some((sentence) => ON_SECTION_12.test(sentence) && !NOT_OVER.test(sentence));
}
