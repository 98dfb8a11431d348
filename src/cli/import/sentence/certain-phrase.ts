import { BRIEF } from './brief-phrase.ts';
import { CERTAIN_REFUSALS } from './certain-refusal.ts';
import { COUNTED_REFUSALS, ENCLOSURES, PART, type Phrase } from './phrase.ts';

/** Phrases that need no comparison with the examples, the first that fits. */
export const CERTAIN: readonly Phrase[] = [
  ...BRIEF,
  // "Faculty of Science: 28": a row of figures. A day at its end makes a title of it.
  {
    act: 'gives',
    sure: 0.9,
    words: /^[^.?]{2,70}[:\s–-]\s*[£<]?\s?\d[\d,.]*%?\W*$/,
    unless:
      /^(?:annex|appendix|schedule)\b|\b(?:section|regulation|page|foi|ref\w*|not|unable|cannot|exempt|withheld|refused|exceed\w*|publi\w+)\b|n['’]t\b|\b(?:questions?|parts?|points?|requests?|items?)(?: numbers?)? \d{1,2}\W*$|\b\d{1,2}(?:st|nd|rd|th)? \w{3,9} \d{4}\W*$|\b(?:act|regulations|order|rules)(?: \([^()]{2,20}\))? \d{4}\W*$|\bno (?:records?|information|data)\b|\b(?:prior to|before|until|since) (?:19|20)\d\d\W*$/i,
  },
  // "Refused: Jan 14, Feb 22, Mar 19."
  { act: 'gives', sure: 0.9, words: /^[A-Z][\w ]{2,30}: (?:[A-Z][a-z]{2,8} \d[\d,]*[,;.]? ?){3,}$/ },
  // "Figures for 2015 to 2023 are attached."
  {
    act: 'gives',
    sure: 0.85,
    words: /^(?!(?:no|nothing|none)\b)[^,;]{3,80}\b(?:is|are) (?:attached|enclosed)\W*$/i,
    unless: new RegExp(
      `${PART.source}|\\b(?:our|your) [^.]{0,30}${ENCLOSURES.source}|\\b(?:complaints?|appeals?|review) (?:procedures?|process|rights|forms?|policy)\\b`,
      'i',
    ),
  },
  // "The payments are on our website, and we have pulled these out for you into the spreadsheet attached."
  {
    act: 'gives',
    sure: 0.85,
    words:
      /\bwe have (?:\w+ )?(?:pulled|copied|extracted|taken|set|reproduced|included|put) (?:\w+ ){0,4}(?:out |below |here )?(?:for you|for ease|attached|below|for convenience)\b/i,
    unless:
      /\b(?:exempt\w*|withh\w*|redact\w*|removed|reasons?|explanations?|public interest|factors?|considerations?|arguments?|rights?)\b/i,
  },
  // "This letter acts as a refusal notice for those parts which have been refused" says so of no part.
  {
    act: 'law',
    sure: 0.9,
    words: /\brefusal notice\b/i,
    unless: /\b(?:exempt|withheld|section (?!17))/i,
  },
  // "The list is attached.", with nothing said of what is not.
  {
    act: 'gives',
    sure: 0.9,
    words:
      /^(?:(?:a|the|this|these|both|all|copies|please find|please see|i|we|you will find)\b[^,;]{0,80}\b(?:attach(?:ed)?|enclosed?)|(?:attached|enclosed) (?:is|are|please find)\b[^,;]{0,80}|(?:see )?(?:attached|enclosed)(?:[,(;:]? ?[(]?[\w ]{1,30}[)]?)?)(?: in full)?\W*$/i,
    unless: PART,
  },
  // "All other correspondence is attached."
  {
    act: 'gives',
    sure: 0.85,
    words:
      /^(?:(?:all|every) (?:the )?others?|the (?:rest|remaining|others?|remainder))\b[^,;.]{0,60}\b(?:is|are) (?:attached|enclosed|provided|disclosed|released|(?:set out |given )?below)\W*$/i,
  },
  // "Please see the attached document ‘Mooring guide v4’."
  {
    act: 'gives',
    sure: 0.85,
    words:
      /^(?:please )?(?:see|find|refer to) (?:the )?(?:attached|enclosed) (?:\w+ ){0,3}(?:documents?|files?|guides?|lists?|tables?|spreadsheets?|sheets?|reports?|cop(?:y|ies)|pdfs?|plans?|maps?|data|figures?|breakdown|attachments?|table)\b[^.]{0,80}\W*$/i,
    unless: new RegExp(
      `${PART.source}|\\b(?:our|your|rights?|review|complaints?|appeals?|explanations?|reasons?|exempt\\w*|notice|licen[cs]e|terms)\\b`,
      'i',
    ),
  },
  // "These figures must not be taken as confirmation or denial that there were any others."
  {
    act: 'idle',
    sure: 0.9,
    words:
      /\b(?:figures?|tables?|data|numbers|totals?|statistics|answers?)\b.*\b(?:not|n['’]t) be (?:taken|read|construed|understood|treated|interpreted) as (?:an? |any |either )?(?:confirmation|confirming|denial|denying|evidence|indicati\w+)\b/i,
    unless: /\bneither\b|\b(?:sections?|regulations?) \d/i,
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
  // "If you do not have internet access, please ask for a paper copy."
  {
    act: 'idle',
    sure: 0.9,
    words: /^if,?(?: however,?)? you do not have (?:access to the internet|internet access)\b/i,
  },
  // A title over what is attached.
  {
    act: 'idle',
    sure: 0.9,
    words: /^(?:annex|appendix|schedule|attachments?|enclosures?)(?: [a-z\d])?\W*$/i,
  },
  // "We consider that it is a request for records from the City Council."
  {
    act: 'otherbody',
    sure: 0.85,
    words:
      /\brequest for (?:records|information|data|documents) (?:held by|from|of|belonging to) (?:the )?[A-Z]/,
  },
  // "14/03/2022, 02/05/2023 and 15/05/2025.": the days that were asked for.
  {
    act: 'gives',
    sure: 0.85,
    words: /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: \([^)]{1,40}\))?[,;]?(?: and)? ?){2,}\W*$/,
  },
  // "In 2023 we refused 14 requests under section 12": figures that were asked for.
  {
    act: 'gives',
    sure: 0.95,
    words: COUNTED_REFUSALS,
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
  // "We have not had any challenges since 2018."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^(?:[\w’'&-]+ ){1,6}(?:has|have|had) not (?:had|received|made|issued|used|seen|recorded|lost|fined|charged|prosecuted|dismissed|suspended|closed|sold|bought) any\b(?!.*\b(?:information|data|records?|correspondence|cop(?:y|ies)|documents?|requests? for)\b)/i,
  },
  // "None of these had a fatal outcome."
  {
    act: 'gives',
    sure: 0.8,
    words:
      /^none of (?:these|those|the|them|our)\b(?!.*\b(?:information|data|held|hold\w*|kept|exempt\w*|requested|asked|provided|available|documents?)\b)/i,
  },
  // "• 0114 496 0000": where to reach somebody, in answer to who asks for it.
  {
    act: 'gives',
    sure: 0.8,
    words: /^\W*(?:(?:\+44|0)\d[\d ()-]{8,}|\[?(?:telephone number|mobile number|e-?mail address)\]?)\W*$/i,
  },
  // "The reports are attached, with no redactions.": the whole of it.
  {
    act: 'gives',
    sure: 0.85,
    words:
      /\b(?:nothing|no (?:information|words?|names?|parts?)) (?:has been |have been |was |were |is )?(?:removed|redacted|withheld|taken out|left out)\b|\b(?:without|with no) (?:any )?redactions?\b/i,
    unless: /\b(?:exempt|section \d|regulation \d|request)\b/i,
  },
  ...CERTAIN_REFUSALS,
];
