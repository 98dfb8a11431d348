import type { Provision } from '../exemption.ts';
import type { Regime } from '../regime.ts';
import { findExemption } from './index.ts';

/** FOISA and, in FOIA, what is about the same. Where FOIA divides it otherwise there is none. */
const ACTS: readonly (readonly [foisa: Provision, foia: Provision])[] = [
  ['25(1)', '21(1)'],
  ['26(a)', '44(1)(a)'],
  ['26(c)', '44(1)(c)'],
  ['27(1)', '22(1)'],
  ['27(2)', '22A(1)'],
  ['29(1)(a)', '35(1)(a)'],
  ['29(1)(b)', '35(1)(b)'],
  ['29(1)(c)', '35(1)(c)'],
  ['29(1)(d)', '35(1)(d)'],
  ['30(b)(i)', '36(2)(b)(i)'],
  ['30(b)(ii)', '36(2)(b)(ii)'],
  ['30(c)', '36(2)(c)'],
  ['31(1)', '24(1)'],
  ['33(1)(a)', '43(1)'],
  ['33(1)(b)', '43(2)'],
  ['35(1)(a)', '31(1)(a)'],
  ['35(1)(b)', '31(1)(b)'],
  ['35(1)(c)', '31(1)(c)'],
  ['35(1)(d)', '31(1)(d)'],
  ['35(1)(e)', '31(1)(e)'],
  ['35(1)(f)', '31(1)(f)'],
  ['35(1)(g)', '31(1)(g)'],
  ['36(1)', '42(1)'],
  ['36(2)', '41(1)'],
  ['38(1)(a)', '40(1)'],
  ['38(1)(b)', '40(2)'],
  ['39(2)', '39(1)(b)'],
];

/** What one law has for a provision of the law of another country: 12(5)(e) EIR for 10(5)(e) EISR. */
export function counterpartProvision(provision: Provision, from: Regime, to: Regime): Provision | undefined {
  const found = findCounterpart(provision, from, to);
  return found !== undefined && findExemption(to, found) !== undefined ? found : undefined;
}

function findCounterpart(provision: Provision, from: Regime, to: Regime): Provision | undefined {
  // The exceptions stand in regulation 12 EIR and 10 EISR, paragraph for paragraph.
  if (from === 'EISR' && to === 'EIR') return provision.replace(/^10(?=\((?:4|5)\))/, '12');
  if (from === 'EIR' && to === 'EISR') return provision.replace(/^12(?=\((?:4|5)\))/, '10');
  if (from === 'FOISA' && to === 'FOIA') return ACTS.find(([foisa]) => foisa === provision)?.[1];
  if (from === 'FOIA' && to === 'FOISA') return ACTS.find(([, foia]) => foia === provision)?.[0];
  return undefined;
}
