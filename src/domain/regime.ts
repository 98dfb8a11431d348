/**
 * The access regimes that a response can be given under:
 * the Freedom of Information Act 2000, the Environmental Information Regulations 2004 (SI 2004/3391)
 * and the Freedom of Information (Scotland) Act 2002.
 */
export const REGIMES = ['FOIA', 'EIR', 'FOISA'] as const;
export type Regime = (typeof REGIMES)[number];
