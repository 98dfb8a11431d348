// Puts back what the reader has chosen, before the page is painted, so that nothing changes before their eyes.
export {};

const root = document.documentElement;
root.dataset['script'] = '';
try {
  for (const name of ['theme', 'escape']) {
    const value = localStorage.getItem(name);
    if (value) root.dataset[name] = value;
  }
} catch {
  // Storage is blocked: there is nothing to put back.
}
