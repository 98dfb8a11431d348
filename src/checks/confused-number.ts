import type { Provision } from '../domain/exemption.ts';
import type { Regime } from '../domain/regime.ts';

/** A section whose number stands for something else in the other Act. */
interface ConfusedNumber {
  readonly regime: Regime;
  readonly section: string;
  /** Any word of its own subject: then nothing is confused. */
  readonly own: RegExp;
  /** What only the other Act has under that number. */
  readonly others: RegExp;
  /** In the law of the entry. */
  readonly subject: string;
  readonly meant: Provision;
}

const CRIME =
  /\b(?:prevention|detection)\s+(?:or|and)\s+(?:prevention|detection)|\bcrime|\boffend|\blaw\s+enforcement/i;
const PERSONAL = /\bpersonal\s+(?:data|information)\b|\bdata\s+protection\b/i;
const OF_PEOPLE =
  /\b(?:personal|privat|privacy|data|individual|name|identif|unfair|lawful|deceased|people|person|staff|employee)/i;
const OF_SAFETY =
  /\b(?:health|safe|danger|endanger|harm|risk|threat|attack|injur|violen|distress|target|reprisal|hurt|suicid|protect\s+(?:people|staff|officers))/i;
const OF_CRIME =
  /\b(?:crim|offen|enforce|justice|tax|immigra|prison|police|policing|fraud|detect|apprehen|inquir|regulat|secur|attack|thie|theft|burgl|terror|investigat|complain|misconduct)/i;

export const CONFUSED_NUMBERS: readonly ConfusedNumber[] = [
  {
    regime: 'FOIA',
    section: '33',
    own: /\b(?:audit|econom|efficien|account)/i,
    others: /\bcommercial/i,
    subject: 'audit',
    meant: '43(2)',
  },
  {
    regime: 'FOIA',
    section: '35',
    own: /\b(?:policy|policies|minist|law\s+officer|private\s+office|cabinet)/i,
    others: CRIME,
    subject: 'government policy',
    meant: '31(1)(a)',
  },
  {
    regime: 'FOIA',
    section: '38',
    own: OF_SAFETY,
    others: PERSONAL,
    subject: 'health and safety',
    meant: '40(2)',
  },
  {
    regime: 'FOISA',
    section: '30',
    own: /\b(?:frank|view|advice|inhibit|public\s+affairs|candid|candour|collective|convention|deliberat)/i,
    others:
      /\bcriminal\s+(?:investigation|proceedings)|\bwhether\s+(?:a|the)\s+person\s+should\s+be\s+charged/i,
    subject: 'the conduct of public affairs',
    meant: '34(1)',
  },
  {
    regime: 'FOISA',
    section: '31',
    own: /\b(?:national\s+security|defence|armed|forces|military)/i,
    others: CRIME,
    subject: 'national security and defence',
    meant: '35(1)',
  },
  {
    regime: 'FOISA',
    section: '33',
    own: /\b(?:commerc|trade|econom|financ|pric|bid|tender|supplier|market|compet|contract)/i,
    others: /\baudit/i,
    subject: 'commercial interests and the economy',
    meant: '40',
  },
  {
    regime: 'FOISA',
    section: '35',
    own: OF_CRIME,
    others: /\bgovernment\s+policy\b|\bministerial\b/i,
    subject: 'law enforcement',
    meant: '29(1)',
  },
  {
    regime: 'FOISA',
    section: '36',
    own: /\b(?:legal|privilege|solicitor|counsel|lawyer|confiden|advocate|proceedings|court)/i,
    others: /\bfree\s+and\s+frank\b|\bpublic\s+affairs\b|\bqualified\s+person\b/i,
    subject: 'confidentiality',
    meant: '30',
  },
  {
    regime: 'FOISA',
    section: '38',
    own: OF_PEOPLE,
    others: /\bendanger|\b(?:physical|mental)\s+(?:or\s+mental\s+)?health\b|\bsafety\b/i,
    subject: 'personal information',
    meant: '39(1)',
  },
  {
    regime: 'FOISA',
    section: '40',
    own: /\b(?:audit|examin|account|econom|efficien)/i,
    others: PERSONAL,
    subject: 'audit',
    meant: '38(1)(b)',
  },
];
