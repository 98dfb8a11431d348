import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { canBePointedTo } from './paragraph.ts';
import type { PublishedAnswer } from './published-answer.ts';

/** Words that stand in every request and tell none from another. */
const STOP = new Set(
  (
    'a all am an and any are as at be been by can could did do does for from give had has have held hold i if in ' +
    'information is it its like me my of on or our per please provide request send should since tell that the their ' +
    'there they this to under was we were what will with would you your'
  ).split(' '),
);
/** They tell two questions on one thing apart, and do not make two questions alike. */
const ASKING = new Set(
  ['how', 'many', 'much', 'when', 'where', 'which', 'who', 'why'].map((word) => stemmer(word)),
);
/** Where two answers fit alike, the one that a reply can point to comes first. */
const POINTED_TO = 1.25;

const tokens = MiniSearch.getDefault('tokenize') as (text: string) => readonly string[];

/** What a word is found by: `cameras` and `camera` are one; null for a word that tells nothing. */
function term(word: string): string | null {
  const lower = word.toLowerCase();
  return lower === '' || STOP.has(lower) ? null : stemmer(lower);
}

/**
 * The answers to questions like this one, the best first, ranked by BM25: the question counts for more than the
 * title, and that for more than the answer. At least half of the words have to be met, typing slips allowed.
 */
export function search(answers: readonly PublishedAnswer[], words: string): readonly PublishedAnswer[] {
  const known = new Set<string>();
  const index = new MiniSearch({
    fields: ['question', 'title', 'answer'],
    processTerm: (word) => {
      const found = term(word);
      if (found !== null) known.add(found);
      return found;
    },
    searchOptions: {
      processTerm: term,
      boost: { question: 3, title: 2 },
      boostDocument: (id) => (canBePointedTo(answers[id] as PublishedAnswer) ? POINTED_TO : 1),
      // A word that the log has is no slip: “drone” must not find “done”.
      fuzzy: (word) => (known.has(word) || word.length < 4 ? false : 0.25),
    },
  });
  index.addAll(
    answers.map(({ question, response, words: answer }, id) => ({
      id,
      question: question.text ?? '',
      title: response.title,
      answer,
    })),
  );
  const telling = (terms: readonly (string | null)[]): number =>
    new Set(terms.filter((each) => each !== null && !ASKING.has(each))).size;
  const asked = telling(tokens(words).map(term));
  if (asked === 0) return [];
  return index
    .search(words)
    .filter(({ queryTerms }) => telling(queryTerms) * 2 >= asked)
    .flatMap(({ id }) => answers[id] ?? []);
}
