/** The element that a page of ours has to have. */
export function find<T extends Element = HTMLElement>(selector: string, within: ParentNode): T {
  const element = within.querySelector<T>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}
