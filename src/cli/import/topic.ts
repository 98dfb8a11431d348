import { type Asked, indicesOf } from './asked.ts';
import type { Block } from './block.ts';
import { questionsMentioned } from './mention.ts';
import { isLead } from './part.ts';

/** Where the answer to some questions begins. */
export interface Anchor {
  readonly questions: readonly number[];
  /** Characters of label and repeated question. */
  readonly length: number;
}

const COMMON = new Set(
  'the and for you your our are was were has have had this that these those with from which what when where who how many much any all not been will would could please provide information request requested under copy copies number list details each per year years since between council trust force police university authority department section act'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, without their endings. */
function topicsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/\bcost\w*/g, 'cost')
      .match(/[\p{L}]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, '').slice(0, 7)),
  );
}

/**
 * Answers that name no question and stand in their own order, each about a thing that one question alone asks for.
 * Nothing, where a question is left without one, unless most stand below heads that say it.
 */
export function byTopic(reply: readonly Block[], questions: readonly Asked[]): ReadonlyMap<number, Anchor> {
  const asked = questions.map(({ text = '' }) => topicsOf(text));
  const own = asked.map(
    (words, at) =>
      new Set([...words].filter((word) => asked.every((other, place) => place === at || !other.has(word)))),
  );
  const found = new Map<number, Anchor>();
  // "Bat survey: attached.": a head of its own is surer than what a sentence happens to name.
  const headed = new Map<number, Anchor>();
  for (const [index, each] of reply.entries()) {
    const named = indicesOf(questionsMentioned(each.text), questions);
    if (named.length === 1) found.set(index, { questions: named, length: 0 });
    if (named.length > 0) continue;
    if (each.kind === 'table' || isLead(each) || /^thank you\b/i.test(each.text)) continue;
    // "Bat survey: attached." and "The bat survey is attached.": a paragraph says at its head what it is about.
    const title = each.kind === 'heading' ? each.text : /^[^:.]{3,60}:(?=\s)/.exec(each.text)?.[0];
    const head = title ?? /^.+?(?:[.!?](?=\s)|$)/s.exec(each.text)?.[0] ?? '';
    const said = topicsOf(head);
    const scores = own.map((words) => [...words].filter((word) => said.has(word)).length);
    const best = Math.max(...scores);
    if (best === 0) continue;
    // "Number and value of the agreements" may stand over the answers to two.
    const about = scores.flatMap((score, at) => (score === best ? [at] : []));
    if (title !== undefined && about.length < 3) headed.set(index, { questions: about, length: 0 });
    if (about.length === 1) found.set(index, { questions: about, length: 0 });
  }
  const reached = (anchors: ReadonlyMap<number, Anchor>): number =>
    new Set([...anchors.values()].flatMap(({ questions: about }) => about)).size;
  if (questions.length < 2) return new Map();
  if (reached(headed) > 1 && reached(headed) * 2 > questions.length) return headed;
  return reached(found) === questions.length ? found : new Map();
}
