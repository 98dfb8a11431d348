import { stemmer } from 'stemmer';

/** What a sentence is compared by: its words, and each two that stand together or with one between them. */
export function featuresOf(sentence: string): ReadonlySet<string> {
  const words = ['^', ...wordsOf(sentence), '$'];
  return new Set(
    words.flatMap((word, at) => [
      word,
      ...(at + 1 < words.length ? [`${word} ${words[at + 1]}`] : []),
      ...(at + 2 < words.length ? [`${word} _ ${words[at + 2]}`] : []),
    ]),
  );
}

/** The stems of a sentence's words; one word stands for every sum of money, number, year and address of a page. */
function wordsOf(sentence: string): readonly string[] {
  const plain = sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/n't\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/'s\b/g, '')
    .replace(
      /\b(?:sections?|s\.?|regulations?|regs?\.?|exceptions?)\s?(\d+[a-z]?)((?:\s?\(\w+\))*)/g,
      (_, number: string, limbs: string) =>
        ` §${number} ${limbs === '' ? '' : `§${number}${limbs.replace(/\s/g, '')} `}`,
    )
    .replace(/https?:\S+|www\.\S+/g, ' PAGE ')
    .replace(/£\s?[\d,.]+/g, ' MONEY ')
    .replace(/\b\d[\d,.]*%/g, ' SHARE ')
    .replace(/\b(?:19|20)\d\d\b/g, ' YEAR ')
    .replace(/(?<![§(\d])\b\d[\d,.]*\b(?![)\d])/g, ' NUMBER ');
  return (plain.match(/§[\w()]+|[A-Z]{3,}|[a-z]+|\?/g) ?? []).map((word) =>
    /^[§A-Z?]/.test(word) ? word : stemmer(word),
  );
}
