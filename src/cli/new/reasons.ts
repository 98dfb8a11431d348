import { printProvision, printProvisions } from '../../domain/citation.ts';
import { isWeighed } from '../../domain/demand.ts';
import type { Exemption } from '../../domain/exemption.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { AnsweredSection } from './answered.ts';
import type { Asker } from './asker.ts';
import type { GivenReliance } from './given.ts';
import { takeSection } from './words.ts';

/** Outcomes of which the response gives its reasons. */
const REASONED: readonly Outcome[] = [
  'disclosed-in-part',
  'withheld',
  'neither-confirmed-nor-denied',
  'cost-limit',
  'vexatious',
  'repeated',
];

interface About {
  readonly number: string;
  readonly outcome: Outcome;
  readonly asker: Asker;
}

/** Adds why an exemption applies and how the public interest was weighed, as far as its law asks for that. */
export async function askReasons(
  exemptions: readonly Exemption[],
  { reasons, publicInterest }: Omit<GivenReliance, 'exemption'>,
  sections: AnsweredSection[],
  about: About,
): Promise<void> {
  const relied = exemptions.length > 0;
  if (isGiven(reasons) || (relied && REASONED.includes(about.outcome)))
    await askSection('Reasons', exemptions, reasons, sections, about);
  if (isGiven(publicInterest) || exemptions.some(isWeighed))
    await askSection('PublicInterest', exemptions, publicInterest, sections, about);
}

async function askSection(
  name: 'Reasons' | 'PublicInterest',
  exemptions: readonly Exemption[],
  given: string | undefined,
  sections: AnsweredSection[],
  { number, asker }: About,
): Promise<void> {
  const [first] = exemptions;
  const under = first && printProvision(first);
  const what = name === 'Reasons' ? 'why it applies' : 'how the public interest was weighed';
  const ask = {
    option: name === 'Reasons' ? 'reasons' : 'public-interest',
    question: number,
    ...(under === undefined ? {} : { under }),
    words: `Question ${number}${under === undefined ? '' : `, ${under}`}: ${what}`,
  };
  // A letter often gives the same words for several exemptions.
  const shared = isGiven(given)
    ? undefined
    : sections.findLast((each) => each.name === name && each.words !== '');
  if (shared !== undefined) {
    const source = await asker.one({
      ...ask,
      optional: true,
      choices: [
        { value: 'own', label: 'There are words on it alone' },
        {
          value: 'shared',
          label: `The words given for ${printProvisions(shared.exemptions)} are about this one too`,
        },
      ],
    });
    if (source === 'shared') {
      sections.push({ name, exemptions, words: shared.words });
      return;
    }
  }
  await takeSection({ name, exemptions }, sections, given, asker, ask);
}

function isGiven(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== '';
}
