import { type KnownReliance, sectionsFor, wordsOf } from './refusal.ts';
import { sentencesOf } from './sentence.ts';
import type { Subject, SubjectQuestion } from './subject.ts';

// How sure a refusal is of the harm. Offices word it in a hundred ways, so what is read is less the verbs than the
// modal words around them: “would” claims that harm would follow, unless something says that it claims nothing.

/**
 * The Act’s own words, which name both levels and claim neither: “would, or would be likely to,” with whatever stands
 * between and in whatever order. “Would be likely to harm one, or would be likely to harm another” is not it.
 */
const EITHER = new RegExp(
  [
    // “Would, or would be likely to,”, “would (or would be likely to)”, “would harm, or be likely to harm,”
    String.raw`\bwould\b(?:(?!\blikel)[^.;:!?]){0,60}?[\s,()/–—-]*(?:\band\s?/\s?or\b|\bor\b|/)[\s,(–—-]*(?:(?:it|this|that|they|which|indeed|at\s+least)\s+)*(?:(?:would|could|may|might|is|are)\s+)?(?:be\s+|also\s+|more\s+)?likely\b[\s,]*(?:to\b)?`,
    // “Would (be likely to)”
    String.raw`\bwould\s*\(\s*be\s+likely\s+to\s*\)`,
    // “Would be likely to, or would,”
    String.raw`\bwould\s+be\s+likely(?:\s+to)?[\s,()–—-]*(?:\band\s?/\s?or\b|\bor\b|/)[\s,(–—-]*(?:indeed\s+)?would\b(?!\s+be\s+likely)`,
    // “Would or could”
    String.raw`\bwould\s*(?:,?\s*or|/)\s*(?:could|may|might)\b`,
  ].join('|'),
  'gi',
);

/** The law recited, which is no statement about this information; “if released, it would” is one. */
const RECITED =
  /\b(?:if|where|whose|when)\s+(?:\w+\s+){0,2}(?:disclosure|disclosing|release|releasing|publication|publishing)\b(?!\s*,)|\b(?:exempts|excepts|covers|provides|states|protects|applies\s+to)\b|\b(?:information|what|anything)\s+(?:that|which)?\s*$/i;

/** Words of the Commissioner and the Tribunal for one level or the other. */
const LEVEL =
  /\blikel(?:y|ihood)\b|\bprobab(?:le|ly|ility)\b|\b(?:real|significant|serious|substantial|considerable|genuine|tangible|credible|weighty)\b(?:,?\s+(?:and|or)\s+(?:very\s+)?\w+)?\s+(?:risk|chance|possibility|danger|prospect)|\b(?:puts|places|exposes)\s+[^.;]{0,40}\b(?:risk|danger)\b|\brisks?\s+(?:\w+\s+){0,3}?(?:is|are)\s+(?:\w+\s+)?(?:real|significant|serious|substantial|genuine|credible)\b|\bmore\s+than\s+(?:an?\s+)?(?:merely\s+)?(?:hypothetical|remote|fanciful|speculative)|\b(?:expected|liable|apt|bound|certain|sure)\s+to\b|\binevitabl|\b(?:higher|highest|lower|lowest|upper|lesser|stronger|first|second|former|latter)\s+(?:of\s+the\s+(?:two\s+)?)?(?:threshold|level|limb|test|standard|degree|tier|bar|likelihood)|\bthe\s+(?:latter|former)\b\s*(?:[.,;:)]|$)/i;

const HARM =
  /\b(?:prejudic|inhibit|endanger|harm|damag|undermin|compromis|hinder|hamper|imped|weaken|jeopardi|detriment|disadvantag|threat|risk|danger|deter(?!min)|advers|obstruct|interfer|disrupt|ero(?:de|sion)|injur|exploit|evad|escap|avoid|circumvent|frustrat|thwart|lose|losing|loss|reluctan|chilling|less\s+(?:able|willing|effective|candid|frank)|harder|difficult|undercut|outbid|misus|abus|target|attack|identif)\w*/i;

/** After “we would”: what the writer does, and not what disclosure does. */
const WRITER =
  /^(?:\w+ly\s+)?(?:like|also|point|note|add|stress|emphasi[sz]e|advise|remind|suggest|draw|refer|argue|submit|say|expect|encourage|be\s+(?:happy|pleased|grateful|willing|prepared|able|required|obliged))\b/i;
/** After “would”: what can be said of every disclosure, and no harm. */
const NO_HARM =
  /^(?:(?:normally|usually|ordinarily|otherwise|also|therefore|then|only|still)\s+)*(?:(?:not\s+)?be\s+(?:an?\s+|the\s+)?(?:\w+ly\s+)?(?:exempt|excepted|availab|accessib|open\s+to|disclos|releas|publish|publication|made\s+(?:public|availab)|tantamount|equivalent|the\s+same|require|oblige|necessary|inappropriate|helpful|useful|appropriate|reasonable|in\s+the\s+(?:\w+\s+)?interest|to\s+the\s+world|of\s+(?:interest|benefit|use)|withheld)|have\s+(?:been|to)\b|(?:\w+ly\s+)?(?:breach|contraven|infring|break\s+the|exceed|cost|take\s+(?:more|longer|over|\d))|be\s+(?:un)?(?:fair|lawful)|amount\s+to\b|constitute\b|need\s+to\b|not\s+(?:\w+ly\s+)?(?:prejudic|inhibit|endanger|harm|damage|undermin|be\s+(?:harm|prejudic|fair|possible\s+to\s+disclose)))/i;
/** What leads to harm and is none yet: “would reveal our prices, which could …” claims no more than the second. */
const MEANS =
  /^(?:\w+ly\s+)?(?:reveal|show|disclos|indicat|identif|tell|describ|set\s+out|includ|contain|relate|mean|provide|expose|allow|enable|make\s+(?:it\s+)?(?:known|public|clear)|give\s+(?:an?\s+|\w+\s+)?(?:insight|detail|information|indication))/i;
/** “Would be likely to” is the other level. */
const LESSER = /^(?:\w+ly\s+)?(?:be\s+(?:\w+\s+){0,2}likely\b|likely\b|probably\b|potentially\b|possibly\b)/i;
const WEAKER = /(?<!\byou\s)\b(?:could|might|may|can|potentially|possibly)\b/i;
/** What the Commissioner equates with “would”. */
const MORE_LIKELY_THAN_NOT =
  /\bmore\s+(?:likely|probable)\s+than\s+not\b|\bbalance\s+of\s+probabilities\b|\b(?:higher|highest|upper|stronger)\s+(?:threshold|level|limb|test|standard|degree|tier|bar)/i;
const DECIDED =
  /\b(?:we|i|it|force|council|authority|trust|university|department)\s+(?:\w+\s+)?(?:find|finds|found|consider|considers|conclude|concludes|concluded|believe|believes|claim|claims|rely|relies|maintain|maintains|say|says|are\s+satisfied|is\s+satisfied|take\s+the\s+view)\b/i;

/** What is said of the harm: by the reasons, and by other parts of the letter. */
interface HarmClaim {
  /** That it would follow. */
  readonly would: boolean;
  /** A level in other words than “would”, for the most part the lower one. */
  readonly level: boolean;
  /** That harm would be likely to follow, and no more. */
  readonly lower: boolean;
  /** Both levels at once. */
  readonly either: boolean;
  /** That harm could, may or might follow. */
  readonly weaker: boolean;
}

function claimOfReasons(words: string): HarmClaim {
  const all = sentencesOf(plain(words));
  const stated = all.map(withoutEither);
  const weaker = stated.some((each) => WEAKER.test(each));
  const either = all.some((each, index) => each !== stated[index] && !isRecital(each));
  const harmful = stated.filter((each) => HARM.test(each));
  return {
    would: all.some(
      (each, index) =>
        MORE_LIKELY_THAN_NOT.test(each) || claimsWould(each, stated[index] ?? '', { weaker, either }),
    ),
    level: stated.some((each) => LEVEL.test(each)),
    either,
    lower: harmful.some((each) => /\blikely\s+to\b/i.test(each)),
    weaker: harmful.some((each) => WEAKER.test(each)),
  };
}

/**
 * Outside the reasons “would” stands for much besides harm (“disclosure would help taxpayers”), so that only a
 * sentence that speaks of harm counts.
 */
function claimElsewhere(words: string): Pick<HarmClaim, 'would' | 'level'> {
  const harmful = sentencesOf(plain(words))
    .map(withoutEither)
    .filter((each) => HARM.test(each));
  return {
    would: harmful.some((each) => /\b(?:would|will)\b/i.test(each)),
    level: harmful.some((each) => LEVEL.test(each)),
  };
}

/** What the reasons for one reliance claim, and the rest of what is said of it; undefined where no reasons are given. */
export function claimsFor(
  subject: Subject,
  question: SubjectQuestion,
  reliance: KnownReliance,
):
  | {
      readonly reasons: HarmClaim;
      readonly elsewhere: Pick<HarmClaim, 'would' | 'level'>;
      readonly words: string;
    }
  | undefined {
  const given = sectionsFor(question, reliance, ['reasons']);
  if (given.length === 0) return undefined; // A finding of its own: reasons-missing.
  const decisions = subject.entry.body.sections.filter(({ kind }) => kind === 'decision');
  const others = wordsOf([...decisions, ...sectionsFor(question, reliance, ['answer', 'public-interest'])]);
  const words = wordsOf(given);
  return {
    reasons: claimOfReasons(words),
    elsewhere: claimElsewhere(others),
    words: `${words}\n${others}`,
  };
}

/** Without quotation marks: letters set the Act’s words in them. */
function plain(words: string): string {
  return words.replaceAll(/["“”‘]|[’'](?!\w)/g, '');
}

function withoutEither(sentence: string): string {
  return sentence.replaceAll(EITHER, ' ');
}

function isRecital(sentence: string): boolean {
  const [before = ''] = sentence.split(EITHER, 1);
  return RECITED.test(before);
}

/**
 * Where a sentence names both levels, only what the writer finds after that is a claim: “and we find that it would”.
 * Reasons that have named both leave it open until some other sentence says of the harm itself that it would follow;
 * “thieves would know our routes” is how it would come about.
 */
function claimsWould(
  sentence: string,
  stated: string,
  { weaker, either }: Pick<HarmClaim, 'weaker' | 'either'>,
): boolean {
  const said = sentence === stated ? stated : sentence.split(EITHER).slice(1).join(' ');
  const decided = DECIDED.exec(said);
  const counted = sentence === stated ? said : decided === null ? '' : said.slice(decided.index);
  return [...counted.matchAll(/(?:\b(\w+)\s+)?\b(would|will)\b\s*/gi)].some((found) => {
    const [all, subject = '', modal = ''] = found;
    const after = counted.slice(found.index + all.length);
    if (/^(?:we|i|you)$/i.test(subject) && (WRITER.test(after) || /will/i.test(modal))) return false;
    if (LESSER.test(after) || NO_HARM.test(after) || ((weaker || either) && MEANS.test(after))) return false;
    return (!/will/i.test(modal) && (!either || decided !== null)) || HARM.test(after);
  });
}
