import { isEnvironmental, type Regime } from '../../../domain/regime.ts';

const LAWS: readonly (readonly [Regime, RegExp])[] = [
  ['FOISA', /^FOI\(?S\)?A|\(scotland\) act|^FOI scotland/i],
  ['EISR', /^E\.?I\.?\(?S\)?\.?R|^EIRs? ?\(s|^EIRs? scotland|environmental info.*scotland/i],
  ['EIR', /^E\.?I\.?R\.?s?\b(?!\s*(?:\(s|scotland))|environmental info(?!.*scotland)/i],
  ['FOIA', /^F\.?O\.?I\.?A?\.?(?:A?\b|$)|freedom of info/i],
];
/** A person who asks for what is held about themselves: no answer to it belongs into a log. */
const SUBJECT = /^(?:SARs?|DSARs?|DPA|GDPR|UK GDPR)\b|subject access|data protection/i;

/** The law that a cell names; `personal` for the laws on one's own data; undefined where it names both or none. */
export function readRegimeCell(cell: string): Regime | 'personal' | undefined {
  // "FOI 1653" is a reference: its prefix says nothing of the law.
  if (cell.length > 80 || /\d/.test(cell.replace(/\b200[024]\b/g, ''))) return undefined;
  if (SUBJECT.test(cell)) return 'personal';
  const named = LAWS.filter(([, law]) =>
    cell.split(/\s*(?:\/|&|,|\band\b|\bor\b)\s*/).some((part) => law.test(part)),
  );
  const [first] = named;
  const scottish = first?.[0] === 'FOISA' && !named.some(([regime]) => isEnvironmental(regime));
  return named.length === 1 || scottish ? first?.[0] : undefined;
}
