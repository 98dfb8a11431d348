import { ACTS, type Act, actsOf } from './act.ts';
import { sentencesOf } from './split.ts';

/** A sentence, what it does, and how sure that is, from 0 to 1. */
export interface Said {
  readonly sentence: string;
  readonly act: Act;
  readonly sure: number;
}

/** "We enclose the report, but the rates are exempt", "unable to, because we do not have it": each clause decides. */
const CLAUSE =
  /[,;:]?\s+(?=(?:because|but|however|though|although|whereas|as (?:we|it|this|the information)|since (?:we|it|this)|and (?:so|therefore|the (?:rest|remainder|others?)))\b)|,\s+(?=which (?:states?|provides?|says?|allows?|exempts?|applies|means|lets?)\b)|;\s+|\s[–—-]\s+/i;

/** What each sentence of a text does; a table gives. */
export function saidIn(text: string): readonly Said[] {
  if (text.includes('\t')) return tableSaid(text);
  // "16." as the whole of an answer is a number, and no label.
  if (/^\W*\d{1,3}[.)]?$/.test(text)) return [{ sentence: text, act: 'gives', sure: 0.8 }];
  return sentencesOf(text).flatMap((sentence) => {
    // "4." in front of a sentence.
    if (/^\W*(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\W*$/i.test(sentence)) return [];
    const whole = said(sentence);
    const clauses = sentence.split(CLAUSE).filter((clause) => clause.split(/\s+/).length > 3);
    const parts = clauses.length > 1 ? clauses.map(said).filter(({ sure }) => sure > 0.6) : [];
    return [whole, ...parts.filter(({ act }) => act !== whole.act)];
  });
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
  part: /\b(?:some|parts?|partial(?:ly)?|partly|portion|redact\w*|remov\w*|except\w*|but|apart|less|minus|withh\w*|exempt\w*|only|remain\w*|rest|others?|omit\w*|blank\w*|black\w*|(?:taken|left|cut) out|anonymis\w*|suppress\w*|not|without|certain|limited|fewer|save|edited|mask\w*|exclud\w*|majority|most)\b|<\s?\d|n['’]t\b/i,
  ncnd: /confirm|den(?:y|ies|ied|ying)|whether|ncnd|either way|exist|\bif (?:we|it|any|such)\b|indicat|inference|comment/i,
  cost: /(?<!\bwithin (?:\w+ )?\d+ )\bhours?\b|limit|exceed|\b12\b|minutes|manual|unreasonable|too (?:long|much|many|great)|estimat|burden|threshold|weeks|\bdays\b|beyond|resourc|cost of|on costs?|fees?\b|(?:go|look|read)\w* through|(?:each|every|individual|all) (?:\w+ ){0,3}(?:files?|records?|cases?|ones?|entr\w+|e-?mails?|documents?|forms?|books?|notes?|logs?|reports?)\b(?!.*\b(?:attached|enclosed|below)\b)/i,
  vexatious:
    /vexatious|14|harass|burden|unreasonabl|disproportion|persist|irritat|distress|disrupt|abus|purpose|motive|campaign|obsess|tone|volume|number of|grievance/i,
  repeated: /repeat|same|similar|identical|previous|already|again|before|duplicate|14\s?\(2\)|earlier/i,
  later: /publish|publication|\b22|\b27|releas|forthcoming|available|website|due|issue|appear|report/i,
  nothold:
    /^(?=.*(?:\b(?:hold|held|kept|keep|counts?|nobody|log|logs|logged|have|has|had|nil|none|nothing|such|copy|copies|12\s?\(4\)|17|n\/a|aware|never)\b|record|collect|collat|captur|stor(?:e|age)|exist|possess|information|\bdata\b|f(?:ind|ound)|locat|search|trac|identif|document|correspond|report|file|minutes|figure|statistic|destroy|delet|dispos|shred|wip|lost|retain|produc|creat|carried|undertak|complet|commission|available|unable|recei|list|policy|policies|there (?:is|are|was|were))).*\b(?:not?|none|nothing|never|nor|neither|without|unable|nobody|cannot|nil|absence|lack\w*|destroy\w*|delet\w*|dispos\w*|shred\w*|wip\w*|lost|fail\w*|n\/a|only|beyond|predates?|ceas\w*|doesnt|dont|didnt)\b|n['’]t\b|\bun\w+|\b12\s?\(4\)\s?\(a\)/i,
};

/** "Faculty of Science: 28": a row of figures. */
const ROW = /^[^.?]{2,70}[:\s–-]\s*[£<]?\s?\d[\d,.]*%?\W*$/;
const SAYS_MORE =
  /\b(?:not?|none|nothing|nobody|never|neither|nor|without|unable|un\w+|cannot|exempt\w*|withh\w*|refus\w*|sections?|regulations?|held|hold\w*|web\w*|https?|www|publi\w*|available|accessible|see|contact|costs?|limit|vexatious|repeat\w*|confirm|den(?:y|ies)|please|thank\w*|you\w*|request\w*|response|information|interests?|harm\w*|prejudice\w*|factors?|considerations?|redact\w*|removed|attached|enclosed|above|below|annex|act|notice|review|we|i|our)\b|n['’]t\b|[?:]\W*$|@/i;
/** "No, this is not something that we do": an answer, and not that nothing is held. */
const DENIES =
  /^no\s*[,:;–-](?!.*\b(?:h[oe]ld\w*|record\w*|information|data|cop(?:y|ies)|documents?|exists?|kept|keep\w*|such|found|list|figures?)\b)/i;
/** "There are no fax machines in use.": none, and not that nothing is known of it. */
const NIL =
  /^there (?:is|are|was|were|have been|has been) (?:no|none)\b(?!.*\b(?:records?|recorded|information|data|copy|copies|documents?|correspondence|e-?mails?|minutes|reports?|policy|policies|held|hold\w*|exempt\w*|requirement|obligation|need|public interest|duty|reason)\b)/i;
/** "It has been withheld." */
const WITHHELD =
  /^(?:(?:it|they|this|these|that|the (?:information|data|document|report|names?|figures?))(?: information| data)?) (?:has been|have been|is|are|was|were) (?:therefore |also |being )?(?:withheld|refused|exempt)\W*$/i;
/** "We hold it and a copy is attached." */
const HELD_AND_GIVEN =
  /\b(?:attached|enclosed|provided below|set out below|as follows|outlined below|shown below)\b/i;
/** "The list is attached.", with nothing said of what is not. */
const HANDS =
  /^(?:(?:a|the|this|these|both|all|copies|please find|please see|i|we|you will find)\b[^,;]{0,80}\b(?:attach(?:ed)?|enclosed?)|(?:attached|enclosed) (?:is|are|please find)\b[^,;]{0,80}|(?:see )?(?:attached|enclosed))(?: in full)?\W*$/i;
/** "The level is 40mm in the carriageway." */
const FIGURE =
  /(?:£\s?|\b)(?!(?:19|20)\d\d\b)\d[\d,.]*(?:mm|cm|km|m|kg|g|%)?(?=[\s,.;)]|$)(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))/i;
/** "Details of daily sales (csv, 246KB)": a file to open. */
const FILE =
  /\((?:[^()]{0,40}\b)?(?:csv|pdf|xlsx?|docx?|excel|word|ods|odt|zip)\b[^()]{0,30}\d\s?[KM]B\b[^()]{0,10}\)/i;
/** "Further details of the service can be found on our website": more than what was asked for. */
const MORE =
  /^(?:(?:some )?(?:further|more|additional|general|other|background)\b.{0,30}\b(?:details|information|data|reports|statistics|guidance|figures)\b|.{0,12}\byou may (?:also )?(?:find|be interested|wish)\b)/i;
/** "23 children were placed in a hospital." */
const COUNTS =
  /^(?:(?:approximately|about|around|over|fewer than|less than|more than|a total of) )?[£<]?(?!(?:19|20)\d\d\b)\d[\d,.]*%? (?=[a-z])(?!(?:hours?|days?|minutes?|working)\b)/i;
/** "Sixteen over the whole time." */
const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b(?!.*\b(?:is|are|was|were|has|have|be|of|not?|exempt|held)\b).{0,60}$/i;
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
const REFUSING_WORD = /\b(?:exempt\w*|withh\w*|section|regulation|limit|not|held|hold)\b/i;
/** The words of the Acts, in whatever sentence they stand. */
const PLAIN: readonly (readonly [Act, RegExp])[] = [
  [
    'nothold',
    /\b(?:do|does|did) not (?:\w+ ){0,2}hold (?:the|this|that|any|such|these|recorded|information)\b|\b(?:information|data|records?|this) (?:(?:is|are|was|were|to be|as) )?(?:therefore |information )?not held\b|\bno (?:\w+ ){0,2}(?:information|data|records?|documents?|correspondence) (?:is|are|was|were) (?:\w+ )?held\b/i,
  ],
  [
    'otherbody',
    /^(?!(?:we|i|the (?:council|trust|force|authority|department|university))\b).{0,80}\b(?:would|will|may|should) (?:have|hold) (?:this|that|the|such) (?:information|data|records?)\b/i,
  ],
  [
    'withhold',
    /\bexempt(?:ed)? from (?:disclosure|release) (?:under|by virtue of|in accordance with|pursuant to|by)\b/i,
  ],
];
/** What a sentence does that says none of these. */
const IDLE: readonly Act[] = ['idle', 'law', 'held', 'ask', 'helpful', 'ncnd', 'gives', 'earlier'];
const DOUBTS =
  /\b(?:whether|if|neither|nor|would|could|may|might|even|any (?:further|other|more|additional)|not (?:mean|imply)|all (?:of )?the|centrally|unless|provides that|states that)\b/i;
const DAY = /\b\d{1,2}(?:st|nd|rd|th)? \w{3,9} \d{4}\W*$/;

function said(sentence: string): Said {
  // A day at its end makes a title of a line, and not a row.
  if (
    ROW.test(sentence) &&
    !DAY.test(sentence) &&
    !/\b(?:section|regulation|page|foi|ref\w*)\b/i.test(sentence)
  )
    return { sentence, act: 'gives', sure: 0.9 };
  // "This letter acts as a refusal notice for those parts which have been refused" says so of no part.
  if (/\brefusal notice\b/i.test(sentence) && !/\b(?:exempt|withheld|section (?!17))/i.test(sentence))
    return { sentence, act: 'law', sure: 0.9 };
  // Guidance, the law and how to complain can be read elsewhere, and nobody asked for them.
  const isElse = /\b(?:guidance|legislation|full text|information commissioner|ICO)\b/.test(sentence);
  if (HANDS.test(sentence) && !NEEDS.part?.test(sentence)) return { sentence, act: 'gives', sure: 0.9 };
  if (FILE.test(sentence) && !NEEDS.part?.test(sentence)) return { sentence, act: 'gives', sure: 0.9 };
  if (NIL.test(sentence)) return { sentence, act: 'gives', sure: 0.8 };
  if (WITHHELD.test(sentence)) return { sentence, act: 'withhold', sure: 0.9 };
  const estimate = actsOf(sentence);
  const [act = 'idle'] = ACTS.filter(
    (each) =>
      (NEEDS[each]?.test(sentence) ?? true) &&
      !(isElse && (each === 'elsewhere' || each === 'otherbody')) &&
      !(each === 'nothold' && DENIES.test(sentence)),
  ).sort((a, b) => estimate[b] - estimate[a]);
  if (COUNTS.test(sentence) && TOLD_ASIDE.includes(act) && !REFUSING_WORD.test(sentence))
    return { sentence, act: 'gives', sure: 0.7 };
  if (NUMBER.test(sentence)) return { sentence, act: 'gives', sure: 0.8 };
  const [plain] = PLAIN.find(([, words]) => words.test(sentence)) ?? [];
  if (
    plain !== undefined &&
    (IDLE.includes(act) || estimate[act] < 0.3) &&
    (plain === 'otherbody' || !DOUBTS.test(sentence))
  )
    return { sentence, act: plain, sure: 0.8 };
  if (act === 'elsewhere' && /\b(?:attached|enclosed)\b/i.test(sentence) && !NEEDS.part?.test(sentence))
    return { sentence, act: 'gives', sure: 0.8 };
  if (act === 'elsewhere' && MORE.test(sentence)) return { sentence, act: 'helpful', sure: estimate[act] };
  // A name, a make or a sum, as an answer of a few words is: nothing in it refuses.
  if (act !== 'gives' && !SAYS_MORE.test(sentence)) {
    if (FIGURE.test(sentence) && sentence.length < 200 && estimate[act] < 0.6)
      return { sentence, act: 'gives', sure: 0.6 };
    if (sentence.length < 70) return { sentence, act: 'gives', sure: 0.45 };
  }
  if (act === 'held' && HELD_AND_GIVEN.test(sentence) && !NEEDS.part?.test(sentence))
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

/** Whether a text asks for something: its last words are a question, or most of its sentences ask. */
export function asks(text: string): boolean {
  if (/\?["”’)]*\s*$/.test(text)) return true;
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
