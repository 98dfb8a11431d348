const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’']t\b/gi, 'cannot'],
  [/\b(w)on[’']t\b/gi, '$1ill not'],
  [/\bshan[’']t\b/gi, 'shall not'],
  [/n[’']t\b/gi, ' not'],
  [/(?<=\b(?:i|you|we|they|he|she|it|this|that|there|who|which))[’']d\b/gi, ' would'],
  [/(?<=\b(?:i|you|we|they|he|she|it|this|that|there|who|which))[’']ll\b/gi, ' will'],
  [/(?<=\b(?:you|we|they))[’']re\b/gi, ' are'],
  [/(?<=\b(?:i|you|we|they))[’']ve\b/gi, ' have'],
];

/** Words without contractions: “isn’t” as “is not”, so that no rule has to know of both. */
export function writtenOut(words: string): string {
  if (!/[’']/.test(words)) return words;
  return CONTRACTIONS.reduce((text, [short, long]) => text.replaceAll(short, long), words);
}

const SHOWN = 80;

/** A sentence as a message quotes it: its beginning, in whole words and without the stop, which the message has. */
export function beginningOf(sentence: string): string {
  const words = sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.;:]$/, '');
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
}

/** The sentences of a text, a semicolon or a colon ending one too. “s. 40(2)” and “reg. 7” end none. */
export function sentencesOf(words: string): readonly string[] {
  return words
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[;:!?])\s+|(?<=\.)\s+(?![\d(a-z])/)
    .filter((sentence) => sentence.trim() !== '');
}
