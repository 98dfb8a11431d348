import type { Exemption } from '../../domain/exemption.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Regime } from '../../domain/regime.ts';
import type { Reliance } from '../../domain/response.ts';
import type { SectionName } from '../../entries/component.ts';

// What can be written to is filled as the answers come, so that those there are can be kept at any time.

export interface AnsweredReliance {
  readonly exemption: Exemption;
  likelihood?: NonNullable<Reliance['likelihood']>;
}

/** Plain words as they were given; none where they are left for later. */
export interface AnsweredSection {
  readonly name: SectionName;
  readonly exemptions: readonly Exemption[];
  words: string;
}

export interface AnsweredQuestion {
  /** Its number in the response. */
  readonly label: string;
  /** Empty where the published response has lost it. */
  text: string;
  /** None in a request that is still in hand. */
  outcome?: Outcome;
  readonly reliances: AnsweredReliance[];
  readonly sections: AnsweredSection[];
}

/** A released file, and the questions that it answers: none in particular where it is about all of them. */
export interface AnsweredAttachment {
  readonly file: string;
  title: string;
  questions: readonly string[];
}

/** All that an entry is made of, judged and in order. */
export interface AnsweredResponse {
  readonly reference: string;
  readonly title: string;
  readonly regime: Regime;
  readonly received?: PartialDate;
  readonly responded?: PartialDate;
  readonly published?: PartialDate;
  readonly topics: readonly string[];
  readonly questions: readonly AnsweredQuestion[];
  readonly attachments: readonly AnsweredAttachment[];
  /** It has arrived, and nobody has answered it yet: it is in the log for its deadline, as a draft. */
  readonly inHand: boolean;
}

/** The same while it is asked for: what has not been answered is not there. */
export type AnswersSoFar = { -readonly [Key in keyof AnsweredResponse]?: AnsweredResponse[Key] };

/** So much of it that a draft can be made of it. */
export type Keepable = AnswersSoFar & { readonly reference: string };

/** Words that nobody has said are all there is to say, and what they were to answer. */
export interface HalfTyped {
  readonly asked: string;
  readonly words: string;
}

/** What is left for later, as one would look for it in the entry. */
export function leftForLater({ questions = [] }: AnswersSoFar): readonly string[] {
  return questions.flatMap(({ label, sections }) =>
    sections
      .filter(({ words }) => words === '')
      .map(({ name, exemptions }) => tagOf(name, label, exemptions)),
  );
}

/** `<Reasons question="2" exemption="31(1)(a)">` */
function tagOf(name: SectionName, question: string, exemptions: readonly Exemption[]): string {
  const provisions = exemptions.map(({ provision }) => provision).join(', ');
  return `<${name} question="${question}"${provisions && ` exemption="${provisions}"`}>`;
}
