import { type Label, readLabel } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';

/** "Q. 1. ii.) For each of these years …": two labels, where there is a question 1(ii). */
export function labelWithin(text: string, questions: readonly Asked[]): Label | undefined {
  const label = readLabel(text);
  const [number, ...more] = label?.numbers ?? [];
  if (label === undefined || label.length === 0 || number === undefined || more.length > 0) return label;
  const inner = readLabel(text.slice(label.length));
  const [part = ''] = inner?.numbers ?? [];
  const isPart = /^(?:[a-j]|[ivx]{1,4})$/.test(part) && inner?.numbers.length === 1;
  const isAsked = questions.some(({ printed }) => printed === `${number}${part}`);
  if (!isPart || !isAsked || indicesOf([`${number}${part}`], questions).length !== 1) return label;
  return { ...label, numbers: [`${number}${part}`], length: label.length + (inner?.length ?? 0) };
}
