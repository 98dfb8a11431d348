/** What an import says in its own words, where the letter has none. */
const UNSAID = /^(the first law in authority\.yaml): the (letter|log) names none$/;
/** “31(1)(a): ” in front of the words that cite it. */
const PROVISION = /^\d+[A-Z]?(?:\(\w+\))*: /;
const FIRST_MESSAGE = /^the first message: /;
const COUNTED = /^\d+ found: /;
const GIVEN = /^--reference$/;

/** From which words a value was read: the letter’s in quotes, and the import’s own without. */
export function sourceLine(field: string, from: string): string {
  const [, taken, where] = UNSAID.exec(from) ?? [];
  if (taken !== undefined) return `The ${where} names none: ${taken} was taken.`;
  if (GIVEN.test(from)) return 'It was given with the command, and not read.';
  if (field === 'questions' && COUNTED.test(from)) return `Their numbers: ${from.replace(COUNTED, '')}`;
  if (FIRST_MESSAGE.test(from)) return `The first message: “${from.replace(FIRST_MESSAGE, '')}”`;
  const words = field === 'exemptions' ? from.replace(PROVISION, '') : from;
  // What a later message changed is told in words that quote it already.
  const isQuoted = /^(?:a later|the) (?:review|message)\b[^“]*“/.test(words);
  return isQuoted ? `The letters: ${words}` : `The letter: “${words}”`;
}
