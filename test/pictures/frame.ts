import { codeToHtml } from 'shiki';

const THEME = 'github-light';

/** A terminal window: each command as typed, and what it printed, with its own colours. */
export async function terminal(runs: readonly { typed: string; printed: string }[]): Promise<string> {
  const parts = runs.map(async ({ typed, printed }) => {
    const output = await codeToHtml(printed.trimEnd(), { lang: 'ansi', theme: THEME });
    return `<p class="typed"><span>$</span> ${escaped(typed)}</p>${output}`;
  });
  return frame('Terminal', (await Promise.all(parts)).join(''));
}

/** A window of a text editor with the first lines of a file. */
export async function editor(path: string, text: string, lineCount: number): Promise<string> {
  const lines = text.split('\n').slice(0, lineCount).join('\n');
  return frame(path, `<div class="numbered">${await codeToHtml(lines, { lang: 'mdx', theme: THEME })}</div>`);
}

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
<main><header><i></i><i></i><i></i>${escaped(title)}</header><div class="body">${body}</div></main></html>`;
}

const STYLE = `
  body { margin: 0; background: #fff; }
  main { width: max-content; border: 1px solid #b8c0c8; border-radius: 8px; overflow: hidden; background: #fff; }
  header { background: #e9edf0; color: #39424a; font: 13px/32px sans-serif; padding: 0 12px; }
  header i { display: inline-block; width: 11px; height: 11px; border-radius: 50%; background: #b8c0c8; margin-right: 7px; }
  header i:last-of-type { margin-right: 16px; }
  .body { padding: 14px 18px; }
  .typed, pre, code { font: 14.5px/1.5 'DejaVu Sans Mono', monospace; margin: 0; color: #1f2328; }
  .typed { font-weight: bold; }
  .typed span { color: #6a737d; font-weight: normal; }
  pre { width: 80ch; white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 14px; }
  pre:last-child { margin-bottom: 0; }
  .numbered pre { width: 92ch; }
  .numbered code { counter-reset: line; }
  .numbered .line { display: inline-block; width: 100%; padding-left: 44px; box-sizing: border-box; }
  .numbered .line::before { counter-increment: line; content: counter(line); color: #8a939b; display: inline-block; width: 28px; margin-left: -44px; padding-right: 16px; text-align: right; }
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
