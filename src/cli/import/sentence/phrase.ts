import type { Act } from './act.ts';

/** Words that say what a sentence does, whatever else it is like. */
export interface Phrase {
  readonly act: Act;
  readonly sure: number;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** What else the sentence may be taken for; anything, where this is absent. */
  readonly over?: readonly Act[];
}

/** What takes a part out. */
export const PART =
  /\b(?:some|parts?|partial(?:ly)?|partly|portion|redact\w*|remov\w*|except\w*|but|apart|less|minus|withh\w*|exempt\w*|only|remain\w*|rest|others?|omit\w*|blank\w*|black\w*|(?:taken|left|cut) out|anonymis\w*|suppress\w*|not|without|certain|limited|fewer|save|edited|mask\w*|exclud\w*|majority|most)\b|<\s?\d|n['’]t\b/i;

/** Phrases that need no comparison with the examples, the first that fits. */
export const CERTAIN: readonly Phrase[] = [
  // "Faculty of Science: 28": a row of figures. A day at its end makes a title of it.
  {
    act: 'gives',
    sure: 0.9,
    words: /^[^.?]{2,70}[:\s–-]\s*[£<]?\s?\d[\d,.]*%?\W*$/,
    unless:
      /\b(?:section|regulation|page|foi|ref\w*)\b|\b(?:questions?|parts?|points?|requests?|items?)(?: numbers?)? \d{1,2}\W*$|\b\d{1,2}(?:st|nd|rd|th)? \w{3,9} \d{4}\W*$/i,
  },
  // "This letter acts as a refusal notice for those parts which have been refused" says so of no part.
  {
    act: 'law',
    sure: 0.9,
    words: /\brefusal notice\b/i,
    unless: /\b(?:exempt|withheld|section (?!17))/i,
  },
  // "They are exempt by virtue of Section 40 and we are providing an NCND response."
  { act: 'ncnd', sure: 0.95, words: /\bNCND\b/, unless: /\b(?:guidance|explained?)\b/i },
  // "The list is attached.", with nothing said of what is not.
  {
    act: 'gives',
    sure: 0.9,
    words:
      /^(?:(?:a|the|this|these|both|all|copies|please find|please see|i|we|you will find)\b[^,;]{0,80}\b(?:attach(?:ed)?|enclosed?)|(?:attached|enclosed) (?:is|are|please find)\b[^,;]{0,80}|(?:see )?(?:attached|enclosed)(?:[,(;:]? ?[(]?[\w ]{1,30}[)]?)?)(?: in full)?\W*$/i,
    unless: PART,
  },
  // "The appropriate limit for central government is set at £600."
  {
    act: 'law',
    sure: 0.95,
    words:
      /\b(?:appropriate|cost|fees?) limit\b.*\b(?:is|has been|was)\b.{0,40}(?:£\s?\d|\b(?:18|24|40) hours)/i,
    unless: /\b(?:exceed\w*|over|above|more than|excess|your request)\b/i,
  },
  // "Your request has been considered under the Act."
  {
    act: 'idle',
    sure: 0.9,
    words:
      /^(?:your|this|the) request (?:has been|have been|was|is being|will be) (?:considered|handled|processed|dealt with|treated|logged|assessed)\b(?!.*\b(?:exempt\w*|refus\w*|withh\w*|vexatious|repeated|limit)\b)[^.]*\b(?:act|regulations|legislation|FOIA?|EIRs?|FOISA)\b[^.]*\.?$/i,
  },
  // A title over what is attached.
  {
    act: 'idle',
    sure: 0.9,
    words: /^(?:annex|appendix|schedule|attachments?|enclosures?)(?: [a-z\d])?\W*$/i,
  },
  // "£84.20 for the catering"
  {
    act: 'gives',
    sure: 0.8,
    words: /^£\d/,
    unless: /\b(?:exceed\w*|limit|exempt\w*|estimat\w*)\b/i,
  },
  // "Acle 2 Attleborough 7 Aylsham 3 Beccles 9": a table that has lost its lines.
  {
    act: 'gives',
    sure: 0.9,
    words: /^(?:[A-Z][\w'’-]*(?: [A-Za-z][\w'’-]*){0,4} \d[\d,]*[ ,;]+){3,}/,
  },
  // "Details of daily sales (csv, 246KB)": a file to open.
  {
    act: 'gives',
    sure: 0.9,
    words:
      /\((?:[^()]{0,40}\b)?(?:csv|pdf|xlsx?|docx?|excel|word|ods|odt|zip)\b[^()]{0,30}\d\s?[KM]B\b[^()]{0,10}\)/i,
    unless: PART,
  },
  // "There are no fax machines in use.": none, and not that nothing is known of it.
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^there (?:is|are|was|were|have been|has been) (?:no|none)\b(?!.*\b(?:records?|recorded|information|data|copy|copies|documents?|correspondence|e-?mails?|minutes|reports?|policy|policies|held|hold\w*|exempt\w*|requirement|obligation|need|public interest|duty|reason)\b)/i,
  },
  // "None of these had a fatal outcome."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^none of (?:these|those|the|them|our)\b(?!.*\b(?:information|data|held|hold\w*|kept|exempt\w*|requested|asked|provided|available|documents?)\b)/i,
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
      /\b(?:do|does|did) not (?:currently |routinely |normally )?(?:have|use|own|operate|employ|offer|run|charge|lease|hire) (?!(?:a |an |any |the |such |this |that |these |it|them)?(?:\w+ ){0,2}(?:information|data|records?|figures?|cop(?:y|ies)|breakdown|list|statistics|details?|documents?|correspondence|it|this|that|these|them|such|one|polic(?:y|ies)|report|plan|minutes|system|way|means|field|code|central)\b)/i,
    // "This is notice under section 17 that we do not have the number you asked for."
    unless: /\bsection 17\b|\byou (?:have )?(?:asked for|requested|sought)\b/i,
    over: ['nothold'],
  },
  // "Sixteen over the whole time."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b(?!.*\b(?:is|are|was|were|has|have|be|of|not?|exempt|held)\b).{0,60}$/i,
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
      /^(?:the |an? )?(?:(?:exemption|exception)s? (?:under|at|in|from) )?(?:sections?|regulations?|reg\.|s\.) ?(?!(?:12|14|21|22|25|27)\b(?! ?\([45]\))|1[02] ?\(4\) ?\([ab]\)|6\b|17\b)\d[\w() ,]{0,30}?(?: \([^)]{3,80}\))?,? (?:therefore |also )?(?:applies|apply|is engaged|are engaged)(?: to (?:this|it|them|these|the \w+(?: \w+){0,3}))?\W*$/i,
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
