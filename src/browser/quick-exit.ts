// The Escape key and the link “Leave this site”. It stands in the page itself, in <head>: it works before anything
// else has loaded. A module although nothing is given out: its names must not be those of the window.
export {};

/** Milliseconds in which a second press counts, where two are needed. */
const TOGETHER = 1000;

const root = document.documentElement;
const address = root.dataset['exitAddress'];
let leaving = false;
let title = '';
/** Taken when the key goes down, before any part of the page can close a layer or empty a field. */
let open = 0;
let field: HTMLInputElement | HTMLTextAreaElement | undefined;
/** Layers that were open at the last Escape left to them. If it closed none of them, the next one leaves. */
let spared = 0;
let pressed = -TOGETHER;

/** Dialogs, popovers and open lists of choices. A browser that does not know one of them throws. */
function openLayers(): number {
  return ['dialog[open]', ':popover-open', 'select:open'].reduce((count, selector) => {
    try {
      return count + document.querySelectorAll(selector).length;
    } catch {
      return count;
    }
  }, 0);
}

/** The field that the key was pressed in, if it holds words that Escape should clear first. */
function filledField(target: EventTarget | undefined): typeof field {
  const writable =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      !/^(button|checkbox|color|file|image|radio|range|reset|submit)$/.test(target.type));
  return writable && !target.readOnly && target.value !== '' ? target : undefined;
}

/** Blank first: the answer of the next site may be slow. `replace`: Back does not return to this page. */
function leave(): void {
  if (!leaving) title = document.title;
  leaving = true;
  root.hidden = true;
  document.title = '\u200B';
  location.replace(address ?? '');
}

function pressedEscape(event: KeyboardEvent): void {
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (event.defaultPrevented || modified || event.repeat || event.isComposing) return;
  if (document.fullscreenElement || root.dataset['escape'] === 'off') return;
  if (open > 0 && open !== spared) {
    spared = open;
    return;
  }
  if (field) {
    event.preventDefault();
    if (field.value === '') return;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  event.preventDefault();
  if (root.dataset['exitPresses'] === '2' && event.timeStamp - pressed > TOGETHER) pressed = event.timeStamp;
  else leave();
}

if (address !== undefined) {
  // Two listeners: this one looks before the page reacts to the key, the next acts after it has.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') {
        spared = 0;
        pressed = -TOGETHER;
      } else if (leaving) {
        // A browser takes a further Escape as “stop loading”, and would stay on the blank page.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!event.repeat) leave();
      } else {
        open = openLayers();
        field = filledField(event.composedPath()[0]);
      }
    },
    true,
  );
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pressedEscape(event);
  });
  addEventListener('click', (event) => {
    spared = 0;
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (modified || !(event.target instanceof Element) || !event.target.closest('a[data-exit]')) return;
    event.preventDefault();
    leave();
  });
  // A page out of the back/forward cache is as it was left: blank.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !leaving) return;
    leaving = false;
    root.hidden = false;
    document.title = title;
  });
}
