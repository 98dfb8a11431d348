import { ACTS, type Act, actsOf } from './act.ts';
import { CERTAIN } from './certain-phrase.ts';
import { LIKELY } from './likely-phrase.ts';
import { PART, type Phrase, TURNS } from './phrase.ts';
import { sentencesOf } from './split.ts';

/** A sentence, what it does, and how sure that is, from 0 to 1. */
export interface Said {
  readonly sentence: string;
  readonly act: Act;
  readonly sure: number;
}

/** "We enclose the report, but the rates are exempt", "unable to, because we do not have it": each clause decides. */
const CLAUSE =
  /[,;:]?(?<!\b(?:is|are|was|were|do|does|did|has|have|must|may|can|will|would|should))\s+(?=(?:because|but|however|though|although|whereas|as (?:we|it|this|the information)|since (?:we|it|this)|and (?:so|therefore|the (?:rest|remainder|others?)))\b)|,\s+(?=which (?:states?|provides?|says?|allows?|exempts?|applies|means|lets?)\b)|;\s+|\s[–—-]\s+/i;

/** "2021: 17", "2013/14 - 6." */
const ROW = /^[^:]{2,30}?(?::| [–-]) [£<]?\d[\d,.]*$/;

/** "(i) None held. (ii) 23": an answer to each part of the question. */
const NEXT_PART = /(?<=[.;:])\s+(?=\((?:ii|iii|iv|v|[b-e]|[2-5])\)\s)/g;

/** What each sentence of a text does; a table gives. */
export function saidIn(text: string): readonly Said[] {
  if (text.includes('\t')) return tableSaid(text);
  // "16." as the whole of an answer is a number, and no label.
  if (/^\W*\d{1,3}[.)]?$/.test(text)) return [{ sentence: text, act: 'gives', sure: 0.8 }];
  // "4 - the breakdown by month is exempt": the figure is given, whatever follows.
  const figure = /^([£<]?\d[\d,.]*%?)\s+[–—-]\s+(?=[A-Z][a-z]*\b)/.exec(text);
  if (figure !== null)
    return [{ sentence: figure[1] ?? '', act: 'gives', sure: 0.8 }, ...saidIn(text.slice(figure[0].length))];
  return sentencesOf(text.replace(NEXT_PART, '\n')).flatMap((sentence) => {
    // "4." in front of a sentence.
    if (/^\W*(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\W*$/i.test(sentence)) return [];
    const whole = said(sentence);
    const split = sentence.split(CLAUSE);
    const clauses = split.filter((clause) => clause.split(/\s+/).length > 3);
    // "2021: 17; 2022 is not held; 2023: 41."
    const isRow =
      split.length > 1 &&
      (split.length > 2 ? split.some((each) => ROW.test(each)) : split.every((each) => ROW.test(each)));
    if (isRow) return split.map(said);
    const parts = clauses.length > 1 ? clauses.map(said).filter(({ sure }) => sure > 0.6) : [];
    return [whole, ...parts.filter((part) => part.act !== whole.act && !isReasonForNone(whole, part))];
  });
}

/** "No boat was stranded because its radio was not working": it does not say that nothing is held. */
function isReasonForNone(whole: Said, part: Said): boolean {
  return (
    whole.act === 'gives' &&
    part.act === 'nothold' &&
    /^no\b/i.test(whole.sentence) &&
    /^because\b/i.test(part.sentence)
  );
}

/** Where a sentence stands among others; after all of them where it is none. */
export function position(list: readonly Said[], said: Said | undefined): number {
  const at = said === undefined ? -1 : list.indexOf(said);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** A table gives, unless what it has are no figures but sentences: "2022 | We do not hold this.", "2021 | As above". */
function tableSaid(text: string): readonly Said[] {
  const cells = text.split('\n').flatMap((row) => row.split('\t').slice(1));
  const sentences = cells.filter((cell) => cell.length > 25);
  const others = cells.filter(
    (cell) => cell.length <= 25 && !/^\W*(?:as above|see above|ditto)?\W*$/i.test(cell),
  );
  return others.length > 0 || sentences.length === 0
    ? [{ sentence: text, act: 'gives', sure: 1 }]
    : sentences.flatMap((cell) => saidIn(cell));
}

/** Words without which a sentence cannot do this, however like the examples it is. */
const NEEDS: Readonly<Partial<Record<Act, RegExp>>> = {
  part: PART,
  withhold:
    /\b(?:not?|none|nothing|nor|neither|never|without|unable|cannot|exempt\w*|except\w*|withh\w*|withdr\w*|refus\w*|declin\w*|den(?:y|ied|ies)|reject\w*|redact\w*|remov\w*|omit\w*|restrict\w*|confiden\w*|prejudic\w*|harm\w*|protect\w*|sections?|ss?\.? ?\d\w*|reg\w*|appl(?:y|ies|ied|ication)|engag\w*|privileg\w*|sensitiv\w*|personal\w*|privat\w*|secre\w*|must|remain\w*|stays?|against|outweigh\w*|favour\w*|obscured|blank\w*|black\w*|block\w*|mask\w*|out|cut|keep\w*|kept|held|hold\w*|rel(?:y|ies|ied|ying)|un(?:able|available|fortunately|disclosed|willing|suitable)|risk\w*|identif\w*|interests?|disclos\w*|releas\w*)\b|n['’]t\b|\d\(/i,
  ncnd: /confirm|den(?:y|ies|ied|ying)|whether|ncnd|either way|exist|\bif (?:we|it|any|such)\b|indicat|inference|comment/i,
  // Regulation 12 has many exceptions, and only manifest unreasonableness is for the burden.
  cost: /(?<!\bwithin (?:\w+ )?\d+ |\b(?:per|an|each) )\bhours?\b|(?<!\b(?:no|speed|time|age) )limit(?! (?:is|was|of) £(?!450|600))|exceed|\b(?:sections?|s\.?) ?12\b|\b12 ?\((?:[123]\)|4\) ?\(b)|\bregulations? (?:8|3|4|5)\b|minutes|manual|unreasonable|too (?:long|much|many|great)|estimat|burden|threshold|weeks|\bdays\b|beyond|resourc|cost of|on costs?|fees?\b|(?:go|look|read)\w* through|(?:each|every|individual|all) (?:\w+ ){0,3}(?:files?|records?|cases?|ones|entr\w+|e-?mails?|documents?|forms?|books?|notes?|logs?|reports?)\b(?!.*\b(?:attached|enclosed|below)\b)/i,
  // "Four people are listed as vexatious under our policy" refuses nothing.
  vexatious:
    /^(?!.*\b(?:listed as|register of|policy on|under our (?:\w+ ){0,3}policy|vexatious (?:complainants|litigants))\b).*(?:vexatious|14|harass|burden|unreasonabl|disproportion|persist|irritat|distress|disrupt|abus|purpose|motive|campaign|obsess|tone|volume|number of|grievance)/i,
  repeated: /repeat|same|similar|identical|previous|already|again|before|duplicate|14\s?\(2\)|earlier/i,
  later: /publish|publication|\b22|\b27|releas|forthcoming|available|website|due|issue|appear|report/i,
  nothold:
    /^(?=.*(?:\b(?:hold|held|kept|keep|counts?|nobody|log|logs|logged|have|has|had|nil|none|nothing|such|copy|copies|12\s?\(4\)|17|n\/a|aware|never)\b|record|collect|collat|captur|stor(?:e|age)|exist|possess|information|\bdata\b|f(?:ind|ound)|locat|search|trac|identif|document|correspond|report|file|minutes|figure|statistic|destroy|delet|dispos|shred|wip|lost|retain|produc|creat|carried|undertak|complet|commission|available|unable|recei|list|policy|policies|there (?:is|are|was|were))).*\b(?:not?|none|nothing|never|nor|neither|without|unable|nobody|cannot|nil|absence|lack\w*|destroy\w*|delet\w*|dispos\w*|shred\w*|wip\w*|lost|fail\w*|n\/a|only|beyond|predates?|ceas\w*|doesnt|dont|didnt)\b|n['’]t\b|\bun\w+|\b12\s?\(4\)\s?\(a\)/i,
};

const SAYS_MORE =
  /\b(?:not?|none|nothing|nobody|never|neither|nor|without|unable|un\w+|cannot|exempt\w*|withh\w*|refus\w*|sections?|regulations?|held|hold\w*|web\w*|https?|www|publi\w*|available|accessible|see|contact|costs?|limit|exceed\w*|hours?|vexatious|repeat\w*|confirm|den(?:y|ies)|please|thank\w*|you\w*|request\w*|response|information|interests?|harm\w*|prejudice\w*|factors?|considerations?|redact\w*|removed|attached|enclosed|above|below|annex|act|notice|review|we|i|our)\b|n['’]t\b|[?:]\W*$|@/i;
/** "No, this is not something that we do": an answer, and not that nothing is held. */
const DENIES =
  /^no\s*[,:;–-](?!.*\b(?:h[oe]ld\w*|record\w*|information|data|cop(?:y|ies)|documents?|exists?|kept|keep\w*|such(?= (?:\w+ )?(?:polic|report|minutes|correspond|e-?mail|letter|note|assessment|stud)|\W*$)|found|list|figures?)\b)/i;
/** "We hold it and a copy is attached." */
const HELD_AND_GIVEN =
  /\b(?:attached|enclosed|provided below|set out below|as follows|outlined below|shown below)\b/i;
/** "The level is 40mm in the carriageway." */
const FIGURE =
  /(?:£\s?|\b)(?!(?:19|20)\d\d\b)\d[\d,.]*(?:mm|cm|km|m|kg|g|%)?(?=[\s,.;)]|$)(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))/i;

/** "As regards your final point, …", "In reply to this, …": what a sentence is about is no part of what it does. */
const LED =
  /^(?:(?:finally|lastly|and|also),?\s+)?(?:in (?:relation|response|reply|answer|respect|regards?) (?:to|of)|with (?:regards?|respect|reference) to|regarding|concerning|as (?:regards|for|to)|turning to|on|for) (?:(?:the|your|this|these|that|first|second|third|fourth|fifth|last|final|questions?|requests?|parts?|points?|items?|heads?|quer(?:y|ies)|bullets?|q|and|to|\d{1,2}[a-z]?|\(?[a-z\d]\))(?:\s|(?=[,:])))+(?:[,:]\s+|(?<=\d[a-z]?\)?\s)(?=(?:the|we|i|this|these|it|they|there|no|none|our)\s))(?=\S)/i;

/** "With regard to the cost of the moorings, the figures are …": the same, of a thing that is no matter of law. */
const LED_BY_TOPIC = new RegExp(
  String.raw`^(?:(?:finally|lastly|and|also),?\s+)?(?:${TURNS}) (?:the|your|our|any|each|all)\s(?![^,]*\b(?:section|regulation|exempt|exception|act|law|interests?|duty|harm|prejudice|cost|time|limit|redact|withh|refus|held|hold)\w*)[^,.;:]{3,70},\s+(?=\S+\s+\S+)`,
  'i',
);

/** "Exempt – please see Annex 1.", "Not held (see note 2)": where the reasons are. */
const POINTS =
  /^(exempt|withheld|refused|redacted|(?:information )?not held|no information held)(?:\s*[-–—:(,;]\s*|\s+)(?:please )?(?:see|refer to)\b[^.?!]{0,60}[.)]*$/i;

function said(whole: string): Said {
  const plain = whole.replace(LED, '').replace(LED_BY_TOPIC, '');
  return { ...plainly(POINTS.exec(plain)?.[1] ?? plain), sentence: whole };
}

function plainly(sentence: string): Said {
  const fits = ({ words, unless }: Phrase): boolean => words.test(sentence) && !unless?.test(sentence);
  const certain = CERTAIN.find(fits);
  if (certain !== undefined) return { sentence, act: certain.act, sure: certain.sure };
  // Guidance, the law and how to complain can be read elsewhere, and nobody asked for them.
  const isElse = /\b(?:guidance|legislation|full text|information commissioner|ICO)\b/.test(sentence);
  const estimate = actsOf(sentence);
  const [act = 'idle'] = ACTS.filter(
    (each) =>
      (NEEDS[each]?.test(sentence) ?? true) &&
      !(isElse && (each === 'elsewhere' || each === 'otherbody')) &&
      !(each === 'nothold' && DENIES.test(sentence)),
  ).sort((a, b) => estimate[b] - estimate[a]);
  const likely = LIKELY.find((phrase) => fits(phrase) && (phrase.over?.includes(act) ?? true));
  if (likely !== undefined) return { sentence, act: likely.act, sure: likely.sure };
  // "No, the harbour does not own such a crane."
  if (DENIES.test(sentence) && estimate.nothold > estimate[act]) return { sentence, act: 'gives', sure: 0.6 };
  // A name, a make or a sum, as an answer of a few words is: nothing in it refuses.
  if (act !== 'gives' && !SAYS_MORE.test(sentence)) {
    if (FIGURE.test(sentence) && sentence.length < 200 && estimate[act] < 0.6)
      return { sentence, act: 'gives', sure: 0.6 };
    if (sentence.length < 70) return { sentence, act: 'gives', sure: 0.45 };
  }
  if (act === 'held' && HELD_AND_GIVEN.test(sentence) && !PART.test(sentence))
    return { sentence, act: 'gives', sure: 0.7 };
  return { sentence, act, sure: estimate[act] };
}

/** What only an authority says, of its own records or of the law. */
const TELLING: readonly Act[] = [
  'withhold',
  'ncnd',
  'nothold',
  'cost',
  'vexatious',
  'repeated',
  'elsewhere',
  'later',
  'law',
  'held',
];

/** "Please confirm the number of …" */
const ASKS_FOR =
  /^(?:please|kindly)(?: (?:could|can|would) you)? (?:also )?(?:confirm|provide|supply|send|state|tell|give|list) (?:me |us )?(?:with )?(?:the|a|any|all|how|what|which|details|copies)\b/i;

/** Whether a text asks for something: its last words are a question, or most of its sentences ask. */
export function asks(text: string): boolean {
  if (/\?["”’)]*\s*$/.test(text) || ASKS_FOR.test(text)) return true;
  const sentences = sentencesOf(text);
  return sentences.filter((each) => actsOf(each).ask >= 0.5).length * 2 > sentences.length;
}

/** Whether a text begins with what only an authority says. */
export function tells(text: string): boolean {
  const [first] = sentencesOf(text);
  if (first === undefined || first.endsWith('?')) return false;
  const { act, sure } = said(first);
  return TELLING.includes(act) && sure >= 0.9;
}

/** Whether a sentence of a text plainly refuses, or says that nothing is held. */
export function refuses(text: string): boolean {
  return saidIn(text).some(({ act, sure }) => sure >= 0.9 && REFUSING.includes(act));
}

const REFUSING: readonly Act[] = ['withhold', 'ncnd', 'nothold', 'cost', 'vexatious', 'repeated'];
