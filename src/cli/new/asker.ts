import type { Problem } from './given.ts';
import type { Fault } from './trial.ts';

/** Something that the entry needs and that no option has given. */
export interface Ask {
  /** The option that would give it, without its hyphens. */
  readonly option: string;
  /** The number of the question that it is about: 2, or 2(a) where it is labelled so. */
  readonly question?: string;
  /** The provision that it is about: “section 31(1)(a)”. */
  readonly under?: string;
  /** As it is asked in a terminal. */
  readonly words: string;
}

export interface LineAsk extends Ask {
  readonly example: string;
  /** An empty line is an answer too. */
  readonly optional?: true;
  /** What an empty line then means. */
  readonly proposed?: string;
  judge(line: string): Fault | undefined;
}

/** One of the things that can be chosen. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Words by which it is found, where its label has not all of them. */
  readonly found?: string;
  /** What people call it: who types one of these means no other. */
  readonly called?: readonly string[];
}

export interface ChoiceAsk<Value extends string = string> extends Ask {
  readonly choices: readonly Choice<Value>[];
  /** What the option takes, where that is not the values of the choices. */
  readonly example?: string;
  /** Without a terminal it can be left out. */
  readonly optional?: true;
}

export interface WordsAsk extends Ask {
  /** There may be none: nothing is then left for later. */
  readonly mayBeEmpty?: true;
  /** Without a terminal the option is needed all the same; this is how it is given. */
  readonly example?: string;
}

/** Who answers what no option has: a person at a terminal, or nobody. */
export interface Asker {
  /** One line; empty where that is an answer. */
  line(ask: LineAsk): Promise<string>;
  /** The value of one choice; undefined where nobody can answer. */
  one<Value extends string>(ask: ChoiceAsk<Value>): Promise<Value | undefined>;
  several(ask: ChoiceAsk): Promise<readonly string[]>;
  /** Plain words of any length; empty where they are left for later, or where that is an answer. */
  words(ask: WordsAsk): Promise<string>;
  /** Whether there is another of these. */
  another(words: string): Promise<boolean>;
  /** Says something that needs no answer. */
  tell(words: string): void;
}

/** Nobody can be asked: everything that is missing becomes a problem that names its option and what it takes. */
export class Nobody implements Asker {
  readonly #problems: Problem[];
  /** Words may be left for later. */
  readonly #draft: boolean;

  constructor(problems: Problem[], draft: boolean) {
    this.#problems = problems;
    this.#draft = draft;
  }

  line({ example, optional, ...ask }: LineAsk): Promise<string> {
    return optional ? answer('') : this.#missing(ask, `Give it: --${ask.option} "${example}"`, '');
  }

  one<Value extends string>({
    choices,
    example,
    optional,
    ...ask
  }: ChoiceAsk<Value>): Promise<Value | undefined> {
    if (optional) return answer(undefined);
    const remedy =
      example === undefined
        ? `Choose one of: ${choices.map(({ value }) => value).join(', ')}.`
        : `Give it: --${ask.option} "${example}"`;
    return this.#missing(ask, remedy, undefined);
  }

  several({ choices, ...ask }: ChoiceAsk): Promise<readonly string[]> {
    const remedy = `Choose from: ${choices.map(({ value }) => value).join(', ')}. It can be given more than once.`;
    return this.#missing(ask, remedy, []);
  }

  words({ mayBeEmpty, example, ...ask }: WordsAsk): Promise<string> {
    if (example !== undefined) return this.#missing(ask, `Give it: ${example}`, '');
    if (mayBeEmpty || this.#draft) return answer('');
    const remedy = `Give the words: --${ask.option} "…", or a file of them: --${ask.option}-file words.txt. Or leave them for later: --draft`;
    return this.#missing(ask, remedy, '');
  }

  another(): Promise<boolean> {
    return answer(false);
  }

  tell(): void {}

  #missing<Answer>({ option, question, under }: Ask, remedy: string, instead: Answer): Promise<Answer> {
    this.#problems.push({
      option,
      ...(question === undefined ? {} : { question }),
      message: under === undefined ? 'It is missing.' : `It is missing for ${under}.`,
      remedy,
      missing: true,
    });
    return answer(instead);
  }
}

function answer<Answer>(value: Answer): Promise<Answer> {
  return Promise.resolve(value);
}
