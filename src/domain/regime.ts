/**
 * The access regimes that a response can be given under:
 * the Freedom of Information Act 2000, the Environmental Information Regulations 2004 (SI 2004/3391),
 * the Freedom of Information (Scotland) Act 2002 and the Environmental Information (Scotland) Regulations 2004
 * (SSI 2004/520).
 */
export const REGIMES = ['FOIA', 'EIR', 'FOISA', 'EISR'] as const;
export type Regime = (typeof REGIMES)[number];

/** The two sets of regulations on environmental information. */
export type EnvironmentalRegime = 'EIR' | 'EISR';

/** Whether a regime is about environmental information: regulations, and exceptions instead of exemptions. */
export function isEnvironmental(regime: Regime): regime is EnvironmentalRegime {
  return regime === 'EIR' || regime === 'EISR';
}

/** Whether a regime binds Scottish public authorities, who answer to the Scottish Information Commissioner. */
export function isScottish(regime: Regime): regime is 'FOISA' | 'EISR' {
  return regime === 'FOISA' || regime === 'EISR';
}

/** The regime for environmental information where the other kind is under this one, and the reverse. */
export function counterpartOf(regime: Regime): Regime {
  const pairs = { FOIA: 'EIR', EIR: 'FOIA', FOISA: 'EISR', EISR: 'FOISA' } as const;
  return pairs[regime];
}

/** What the law calls its numbered parts: an Act has sections. */
export function partName(regime: Regime): 'section' | 'regulation' {
  return isEnvironmental(regime) ? 'regulation' : 'section';
}
