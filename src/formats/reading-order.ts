import type { Exemption } from '../domain/exemption.ts';
import { isWithin } from '../domain/provision-tree.ts';
import type { Attachment, Question, Reliance, Response } from '../domain/response.ts';
import type { BodySection } from '../entries/body.ts';
import { OF_NO_QUESTION } from '../entries/component.ts';

/** What the page needs of a section of the letter. */
export type Section = Pick<BodySection, 'kind' | 'questions' | 'exemptions' | 'html'>;

/** A section printed in full, or the label of the earlier question under which it is. */
export type Part = { readonly html: string } | { readonly printedUnder: string };

/** One provision relied on, with the authority's words about it alone. */
export interface Card {
  readonly reliance: Reliance;
  /** The earlier question under which the page has already explained the provision. */
  readonly explainedUnder?: string;
  readonly reasons: readonly Part[];
  readonly publicInterest: readonly Part[];
}

/** Words of the authority about several provisions together. */
export interface Joint {
  readonly kind: 'reasons' | 'public-interest';
  readonly exemptions: readonly Exemption[];
  readonly part: Part;
}

/** A question with all that the letter says of it, in the order in which a reader wants it. */
export interface ReadQuestion {
  readonly question: Question;
  readonly answers: readonly Part[];
  readonly reasons: readonly Part[];
  readonly cards: readonly Card[];
  readonly joint: readonly Joint[];
  readonly publicInterest: readonly Part[];
  readonly advice: readonly Part[];
  readonly attachments: readonly Attachment[];
}

/** The decision on the whole request, which belongs to no question. */
export function decision(sections: readonly Section[]): readonly string[] {
  return sections.filter(({ kind }) => kind === 'decision').map(({ html }) => html);
}

/**
 * The letter in the order of the questions. A section that serves several questions is printed once, at the first;
 * one that serves several of a question's exemptions stands after their cards. No section is ever left out or altered.
 */
export function readingOrder(
  { questions, attachments }: Pick<Response, 'questions' | 'attachments'>,
  sections: readonly Section[],
): readonly ReadQuestion[] {
  return questions.map((question) => {
    const own = sections.filter((section) => serves(section, question));
    const parts = (kind: Section['kind'], provisions: readonly Exemption[]): readonly Part[] =>
      unrepeated(
        own
          .filter(
            (section) =>
              section.kind === kind && sameProvisions(servedExemptions(section, question), provisions),
          )
          .map((section) => part(section, question, questions)),
      );
    const cards = question.reliances.map((reliance): Card => {
      const explainedUnder = earlier(question, questions, (other) => relies(other, reliance.exemption));
      return {
        reliance,
        ...(explainedUnder !== undefined && { explainedUnder }),
        reasons: parts('reasons', [reliance.exemption]),
        publicInterest: parts('public-interest', [reliance.exemption]),
      };
    });
    const joint = own.flatMap((section): readonly Joint[] => {
      const exemptions = servedExemptions(section, question);
      const { kind } = section;
      if (exemptions.length < 2 || (kind !== 'reasons' && kind !== 'public-interest')) return [];
      return [{ kind, exemptions, part: part(section, question, questions) }];
    });
    return {
      question,
      answers: parts('answer', []),
      reasons: parts('reasons', []),
      cards,
      joint,
      publicInterest: parts('public-interest', []),
      advice: parts('advice', []),
      attachments: attachments.filter((attachment) => attachment.questions.includes(question.label)),
    };
  });
}

/** Whether there is anything to say under "Reasons for the decision". */
export function hasReasons({ reasons, cards, joint, publicInterest }: ReadQuestion): boolean {
  return reasons.length + cards.length + joint.length + publicInterest.length > 0;
}

/** Every provision relied on, once, with the label of the first question that it is relied on for. */
export function citedAt(
  questions: readonly Question[],
): readonly { readonly exemption: Exemption; readonly label: string }[] {
  const first = new Map<Exemption, string>();
  for (const { label, reliances } of questions) {
    for (const { exemption } of reliances) if (!first.has(exemption)) first.set(exemption, label);
  }
  return [...first].map(([exemption, label]) => ({ exemption, label }));
}

/** Without question labels a section serves every question or, if it names exemptions, those that rely on one. */
function serves({ kind, questions, exemptions }: Section, question: Question): boolean {
  if (OF_NO_QUESTION.includes(kind)) return false;
  if (questions.length > 0) return questions.includes(question.label);
  return (
    exemptions.length === 0 ||
    question.reliances.some(({ exemption }) =>
      exemptions.some((named) => isWithin(exemption.provision, named)),
    )
  );
}

function servedExemptions({ exemptions }: Section, { reliances }: Question): readonly Exemption[] {
  return reliances
    .map(({ exemption }) => exemption)
    .filter(({ provision }) => exemptions.some((named) => isWithin(provision, named)));
}

function sameProvisions(a: readonly Exemption[], b: readonly Exemption[]): boolean {
  return a.length === b.length && a.every((exemption, index) => exemption === b[index]);
}

function part(section: Section, question: Question, questions: readonly Question[]): Part {
  const printedUnder = earlier(question, questions, (other) => serves(section, other));
  return printedUnder === undefined ? { html: section.html } : { printedUnder };
}

function earlier(
  question: Question,
  questions: readonly Question[],
  holds: (other: Question) => boolean,
): string | undefined {
  return questions.slice(0, questions.indexOf(question)).find(holds)?.label;
}

function relies(question: Question, exemption: Exemption): boolean {
  return question.reliances.some((reliance) => reliance.exemption === exemption);
}

/** Two sections printed under one earlier question need one pointer, not two. */
function unrepeated(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    (one, index) =>
      'html' in one ||
      parts.findIndex((other) => 'printedUnder' in other && other.printedUnder === one.printedUnder) ===
        index,
  );
}
