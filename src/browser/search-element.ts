/** The element that the search page has to have. */
export const find = <T extends Element = HTMLElement>(selector: string, within: ParentNode = root): T => {
  const element = within.querySelector<T>(selector);
  if (element === null) throw new Error(`No ${selector}`);
  return element;
};

const root: ParentNode = find('[data-search]', document);
