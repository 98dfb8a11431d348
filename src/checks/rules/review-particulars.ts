import type { Authority } from '../../domain/authority.ts';
import { isScottish } from '../../domain/regime.ts';
import { START } from '../../entries/problem.ts';
import type { Path } from '../../entries/yaml.ts';
import type { Rule } from '../rule.ts';

interface Particular {
  /** The value to mend. */
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

export const reviewParticulars: Rule = {
  id: 'review-particulars',
  // The days of section 20(5) FOISA and regulation 16 EISR are not confirmed.
  severity: 'warning',
  why: 'Section 17(7) FOIA and section 19 FOISA: a refusal says how to have it looked at again. Complaints under the Scottish laws go to the Scottish Information Commissioner, and regulation 11(2) EIR, section 20(5) FOISA and regulation 16 EISR give people 40 working days to ask for a review.',
  bad: 'complainTo: Information Commissioner, in content/authority.yaml, where regimes is [FOISA, EISR].',
  good: 'complainTo: Scottish Information Commissioner, in the same place.',
  *checkLog({ authority: { data, yaml, file } }) {
    if (data === undefined) return;
    for (const { path, ...words } of [...commissioner(data), ...days(data)])
      yield { file, ...(yaml?.locate(path) ?? START), ...words };
  },
};

const SCOTTISH = /\bscot|\bh?-?alba\b|\bOSIC\b|\bfoi\.scot\b/i;
const BRITISH = /\binformation\s+commission|\bICO\b|\bico\.org\.uk\b/i;
/** The least that the Regulations and the Act of 2002 allow; the Act of 2000 sets no time. */
const DAYS = 40;

/** Where an authority answers under the laws of both, either may be meant. */
function* commissioner({ regimes, review }: Authority): Iterable<Particular> {
  const { complainTo, complaintAddress } = review;
  const laws = regimes.join(' and ');
  if (regimes.every(isScottish)) {
    const [wrong] = Object.entries({ complainTo, complaintAddress }).filter(
      ([, value]) => BRITISH.test(value) && !SCOTTISH.test(value),
    );
    if (wrong === undefined) return;
    const [path, value] = wrong;
    yield {
      path: ['review', path],
      message: `“${value}” is not where complaints under ${laws} are heard.`,
      remedy:
        'Write Scottish Information Commissioner under complainTo, and the page of that body on complaints under complaintAddress.',
    };
  } else if (!regimes.some(isScottish) && SCOTTISH.test(complainTo)) {
    yield {
      path: ['review', 'complainTo'],
      message: `“${complainTo}” does not hear complaints under ${laws}.`,
      remedy:
        'Write Information Commissioner, and the page of that body on complaints under complaintAddress.',
    };
  }
}

function* days({ regimes, review }: Authority): Iterable<Particular> {
  const setting = regimes.filter((regime) => regime !== 'FOIA');
  if (setting.length === 0 || review.askWithinWorkingDays >= DAYS) return;
  yield {
    path: ['review', 'askWithinWorkingDays'],
    message: `${review.askWithinWorkingDays} working days are too few: under ${setting.join(' and ')} people have ${DAYS} in which to ask for a review.`,
    remedy: `Write ${DAYS}, or more.`,
  };
}
