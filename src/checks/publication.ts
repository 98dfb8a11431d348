import { addDays, type CalendarDate, readCalendarDate } from '../domain/calendar-date.ts';
import { readWrittenDate } from '../domain/written-date.ts';
import { sentencesOf } from './sentence.ts';

// What a letter says of a publication to come: when it was decided, and when it will be.

const REQUESTED =
  /\b(?:following|after|having|upon|on|as\s+a\s+(?:direct\s+)?(?:result|consequence)\s+of|in\s+(?:the\s+)?(?:light|view)\s+of|in\s+response\s+to|because\s+of|due\s+to|owing\s+to|thanks\s+to|prompted\s+by|given)\s+(?:[\w’-]+\s+){0,6}?(?:requests?|enquir\w+|interest|letter|e-?mail)\b|\bnow\s+that\s+you\s+(?:have\s+)?(?:asked|requested|written)\b|\brequests?\s+(?:has|have)?\s*(?:led|prompted|caused|made|persuaded|convinced)\b/i;
const PUBLISHES =
  '[^.;]{0,90}\\b(?:publish\\w*|publication|make\\s+(?:it|them|this|these|the\\s+\\w+)\\s+(?:public|available)|(?:place|put)\\s+(?:it|them|this|these|the\\s+\\w+)\\s+on\\s+(?:our|the)\\s+website)\\b';
const DECIDES = new RegExp(
  `\\b(?:(?:decid|agre|resolv|conclud)\\w*|decision|(?:now|will\\s+now)\\s+(?:be|being|intend\\w*|plan\\w*|propos\\w*)|now\\s+(?:\\w+\\s+)?plan|will\\s+now|asked,\\s+we\\s+(?:intend|plan|will))\\b${PUBLISHES}`,
  'i',
);
/** “We have since decided to publish it”: since the request, and not since the spring. */
const SINCE = new RegExp(
  `\\b(?:has|have)\\s+(?:since|now|subsequently)\\s+(?:been\\s+)?(?:decided|agreed|resolved)\\b${PUBLISHES}`,
  'i',
);
/** “There was no plan to publish when you wrote”; “we only decided to publish once you had asked”. */
const NO_PLAN =
  /\bonly\b[^.;]{0,20}\bdecid\w+[^.;]{0,60}\b(?:once|after|when)\s+you\b|\b(?:no|not\s+(?:yet\s+)?(?:an?|any|our))\s+(?:\w+\s+)?(?:plans?|intention|decision|proposal)\b[^.;]{0,40}\bpubl[^.;]{0,40}\b(?:when|at\s+the\s+time|before|until)\b/i;
/** An intention that was there before the request, and what was only considered. */
const BEFORE =
  /\b(?:already|before|prior\s+to|always|long|as\s+planned|remains?|still|not|never|whether|had|earlier|previously)\b/i;
const WAS_INTENDED =
  /\b(?:already|before|prior\s+to|at\s+the\s+(?:time|date)|when|always)\b[^.;]{0,90}\b(?:request\w*|ask\w*|wrote|received|intend\w*|intention|plan(?:s|ned)?|view\s+to|timetable|schedul\w+)\b/i;

const INTENTION = /\b(?:inten|plan|view|timetabl|schedul|decid|due)/i;

/** Whether publication was decided only after the request. */
export function isDecidedAfterwards(words: string): boolean {
  const sentences = sentencesOf(words);
  if (sentences.some((each) => NO_PLAN.test(each))) return true;
  if (sentences.some((each) => WAS_INTENDED.test(each) && INTENTION.test(each))) return false;
  return sentences.some(
    (each) => ((REQUESTED.test(each) && DECIDES.test(each)) || SINCE.test(each)) && !BEFORE.test(each),
  );
}

/** Section 27(1)(a) FOISA, in days. */
const TWELVE_WEEKS = 84;
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PERIOD = new RegExp(
  `\\b(?:with)?in\\s+(?:(?:about|some|the|a|approximately|around|roughly|over|another|next|further)\\s+)*(\\d{1,2}|${NUMBERS.join('|')})[\\s-]+(weeks?|months?)\\b|\\bnext\\s+year\\b`,
  'gi',
);
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+20\d\d\b/g;
/** Any word that tells when something will be published, however roughly. “In due course” does not. */
const WHEN =
  /\b(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|days?|weeks?|months?|quarter|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/i;

/** Whether words tell when something will be published. */
export function saysWhen(words: string): boolean {
  return WHEN.test(words);
}

/** What is said to be later than twelve weeks from the request, where nothing is said to be sooner. */
export function laterThanTwelveWeeks(words: string, received: CalendarDate | undefined): string | undefined {
  const periods = [...words.matchAll(PERIOD)].map(([said, count = '', unit = '']) => {
    const number = Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1;
    // Three months are twelve weeks and a few days: nobody counts them so closely.
    return { said, late: unit === '' || number > (/^w/i.test(unit) ? 12 : 3) };
  });
  const dates = (words.match(DATE) ?? []).flatMap((said) => {
    const date = readCalendarDate(readWrittenDate(said) ?? '');
    if (received === undefined || date === undefined || date <= received) return [];
    return [{ said, late: date > addDays(received, TWELVE_WEEKS) }];
  });
  const told = [...periods, ...dates];
  return told.every(({ late }) => late) ? told[0]?.said : undefined;
}
