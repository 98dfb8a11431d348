import { autocomplete, confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { askedOf } from '../terminal.ts';
import type { HalfTyped } from './answered.ts';
import type { Asker, Choice, ChoiceAsk, LineAsk, WordsAsk } from './asker.ts';
import { stopOrGoOn } from './stop.ts';
import type { Fault } from './trial.ts';
import { readTypedWords, type TypedWords } from './typed-words.ts';

const SHOWN_AT_ONCE = 8;
/** A list of so many is shown as a whole. */
const SHORT_LIST = 12;
/** Of a terminal with 80 columns, less the guide at the left. */
const WIDTH = 74;

/** Asks the person at the terminal. Every method throws `Stopped` where that person stops. */
export class Person implements Asker {
  /** What becomes of the answers where that person stops. */
  readonly #ifStopped: string;
  readonly #toKeep: () => string | undefined;
  #typing: { readonly asked: string; readonly typed: TypedWords } | undefined;

  /** `toKeep`: how keeping the answers is offered to who stops, once there are some that can be. */
  constructor({
    ifStopped = 'Nothing is written then, and your answers are lost.',
    toKeep = () => undefined,
  }: {
    readonly ifStopped?: string;
    readonly toKeep?: () => string | undefined;
  }) {
    this.#ifStopped = ifStopped;
    this.#toKeep = toKeep;
  }

  /** What was being typed, in any number of lines, when that person stopped or the window was closed. */
  get halfTyped(): HalfTyped | undefined {
    if (this.#typing === undefined) return undefined;
    const { asked, typed } = this.#typing;
    const words = [...typed.lines, typed.open].join('\n');
    return words.trim() === '' ? undefined : { asked, words };
  }

  line({ words, example, optional, proposed, judge }: LineAsk): Promise<string> {
    return this.#answered((signal) =>
      text({
        signal,
        message: folded(words),
        placeholder: proposed ?? `for example ${example}`,
        ...(proposed === undefined ? {} : { defaultValue: proposed }),
        validate: (value) => {
          const line = (value ?? '').trim();
          return line === '' && optional && proposed === undefined
            ? undefined
            : sentences(judge(line === '' ? (proposed ?? line) : line));
        },
      }),
    );
  }

  one<Value extends string>({ words, choices }: ChoiceAsk<Value>): Promise<Value | undefined> {
    const message = folded(words);
    const options = choices.map(shown) as { value: Value; label: string; hint?: string }[];
    const searchable = choices.some(({ found }) => found !== undefined);
    return this.#answered<Value>((signal) =>
      searchable
        ? autocomplete<string>({
            signal,
            message,
            options,
            maxItems: choices.length > SHORT_LIST ? SHOWN_AT_ONCE : SHORT_LIST,
            // Enter where the search has found nothing.
            validate: (value) =>
              value === undefined ? 'Nothing is chosen: delete what you typed.' : undefined,
            filter: (search, { value }) =>
              foundAmong(search, choices).some((choice) => choice.value === value),
          })
        : select<string>({ signal, message, options, maxItems: SHORT_LIST }),
    );
  }

  several({ words: message, choices }: ChoiceAsk): Promise<readonly string[]> {
    return this.#answered((signal) =>
      multiselect<string>({ signal, message, options: choices.map(shown), required: true }),
    );
  }

  async words({ words, mayBeEmpty }: WordsAsk): Promise<string> {
    const ifNone = mayBeEmpty ? 'For nothing' : 'To leave it for later';
    const typed: TypedWords = { lines: [], open: '' };
    // Behind the first sentence stands how to leave it out.
    this.#typing = { asked: words.replace(/\. .*/, ''), typed };
    const written = await this.#answered<string>(async () => {
      const how = `Paste or type it, in any number of lines, then press Ctrl+D. ${ifNone}: Ctrl+D at once.`;
      log.step(`${folded(words)}\n${folded(how)}`);
      return (await readTypedWords(typed)) ?? STOPPED;
    });
    this.#typing = undefined;
    if (written.trim() === '' && !mayBeEmpty) log.info('Left for later.');
    return written;
  }

  another(message: string): Promise<boolean> {
    return this.#answered((signal) => confirm({ signal, message, initialValue: false }));
  }

  tell(words: string): void {
    log.info(folded(words));
  }

  /** Escape is pressed by mistake too, and would end everything: it is asked about once. */
  async #answered<Answer>(ask: (signal: AbortSignal) => Promise<unknown>): Promise<Answer> {
    for (;;) {
      const answer = await askedOf(ask);
      if (!isCancel(answer) && answer !== STOPPED) return answer as Answer;
      await stopOrGoOn(this.#ifStopped, this.#toKeep());
    }
  }
}

const STOPPED = Symbol('stopped');

function shown({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label, ...(hint === undefined ? {} : { hint }) };
}

function sentences(fault: Fault | undefined): string | undefined {
  // Under the mark that clack puts before the first line.
  return fault && folded(`${fault.message} ${fault.remedy}`).replaceAll('\n', '\n   ');
}

/** Clack folds what it shows in the middle of words. */
function folded(text: string): string {
  return text.replaceAll(new RegExp(`(.{1,${WIDTH}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();
}

/** The choices that a search finds: those that are called so, or else all that have its words. */
function foundAmong(search: string, choices: readonly Choice[]): readonly Choice[] {
  const words = search
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');
  const called = choices.filter((choice) => choice.called?.includes(words));
  return called.length > 0 ? called : choices.filter((choice) => isFound(search, choice));
}

/** A number finds its section and the provisions in it, words find what has all of them. */
function isFound(search: string, choice: Choice): boolean {
  const { label, hint = '', found = '' } = choice;
  const number = /^\s*(?:s|sections?|reg|regulations?)?\.?\s*(\d.*)$/i.exec(search)?.[1];
  const words = `${label} ${hint} ${found}`.toLowerCase();
  if (number === undefined)
    return search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word));
  const provision = number.replaceAll(/\s+/g, '').toLowerCase();
  return words.split(/\s+/).some((word) => word.startsWith(provision));
}
